import type { PictureProblem } from './pictures.contract.ts'

/** What crosses to the process that decodes pictures, and what comes back: plain data both ways. */
export type PictureAsk =
  | { readonly kind: 'prepare'; readonly bytes: Uint8Array }
  /** A paper, a meter, a crack in a wall: kept whole. */
  | { readonly kind: 'scan'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'crop'
      readonly bytes: Uint8Array
      readonly crop: { readonly x: number; readonly y: number; readonly width: number }
    }

export type PictureAnswer =
  | { readonly ok: false; readonly problem: PictureProblem }
  | {
      readonly ok: true
      readonly kind: 'prepared'
      /** Upright, without EXIF: the picture that is cropped. */
      readonly picture: Uint8Array
      readonly preview: Uint8Array
      readonly width: number
      readonly height: number
      readonly takenOn: string | null
    }
  | {
      readonly ok: true
      readonly kind: 'scanned'
      /** Upright, without EXIF, no larger than a page is read at. */
      readonly picture: Uint8Array
    }
  | {
      readonly ok: true
      readonly kind: 'cropped'
      readonly full: Uint8Array
      readonly thumb: Uint8Array
      readonly blurred: boolean
    }

export class UnusablePicture extends Error {
  override readonly name = 'UnusablePicture'
  readonly problem: PictureProblem

  constructor(problem: PictureProblem) {
    super(problem)
    this.problem = problem
  }
}

/** An identity photo is 35 mm wide and 45 mm high. */
export const RATIO = 45 / 35
/** Below it a face printed 77 mm high is coarse (spec 3.4.2). */
export const LEAST_HEIGHT = 600
