/**
 * What a reader of an exported file may do. The same data then gives other bytes each time: the keys are random.
 */
export interface Protection {
  /** Lifts the limits; never the password that opens the file. */
  readonly ownerPassword: string
  /** Asked for when the file is opened; without it the file opens for everybody. */
  readonly openPassword?: string
  readonly printing?: boolean
  readonly copying?: boolean
}

/** As pdfmake wants it. `1.7ext3` is the version at which it encrypts with AES-256. */
export const protection = (of: Protection | undefined): object =>
  of === undefined
    ? {}
    : {
        version: '1.7ext3',
        ownerPassword: of.ownerPassword,
        ...(of.openPassword !== undefined && { userPassword: of.openPassword }),
        permissions: {
          ...(of.printing === true && { printing: 'highResolution' }),
          copying: of.copying === true,
          modifying: false,
          annotating: false,
          fillingForms: false,
          contentAccessibility: true,
          documentAssembly: false,
        },
      }
