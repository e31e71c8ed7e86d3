import { readFile } from 'node:fs/promises'
import { stampText } from '../kernel/format.ts'
import type { FormSource } from '../printing/forms.ts'
import type { FormsHouse } from '../printing/printing.house.ts'
import { manualPages, manualTexts } from './manual.text.ts'

type ManualHouse = FormsHouse & { readonly resources: URL }

/** The pictures that came with the program; one that is not there leaves its page without. */
export const manualPictures = async (resources: URL): Promise<Readonly<Record<string, Uint8Array>>> => {
  const found = await Promise.all(
    manualPages
      .filter(({ picture }) => picture)
      .map(
        async ({ key }) =>
          [key, await readFile(new URL(`manual/${key}.png`, resources)).catch(() => null)] as const,
      ),
  )
  return Object.fromEntries(
    found.flatMap(([key, bytes]) => (bytes === null ? [] : [[key, new Uint8Array(bytes)]])),
  )
}

/** The manual on paper, for the drawer of each desk. Whoever is signed in may print it. */
export const manualForms = (house: ManualHouse): readonly FormSource[] => [
  {
    ...manualTexts.form,
    form: 'manual',
    template: 'manual/book',
    formClass: 'handbook',
    permission: 'print.log.read',
    ...{ numbered: false, controlled: false, keepsBytes: false },
    sheetOf: async (_all, { caller }) => ({
      recordKind: 'manual',
      ...{ unitId: null, zone: null, about: caller.deskCode, watermark: '' },
      make: async (_serial, signal) => {
        const { compoundName, timeZone } = house.settings.current()
        const made = `${stampText(house.clock.now(), timeZone)} ${caller.deskCode}`
        const pictures = await manualPictures(house.resources)
        return house.documents.make(
          'manual/book',
          { company: compoundName, made, pictures },
          signal === undefined ? {} : { signal },
        )
      },
    }),
  },
]
