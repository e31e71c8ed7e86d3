import type { PlateProblem } from './people.text.ts'

/** 示 stands for a province in practice compounds, so that no invented plate is anybody's. */
const PROVINCE = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼示'
const LETTER = '[A-HJ-NP-Z]'
const SIGN = '[A-HJ-NP-Z0-9]'
/** D and A to K but I stand for electric, F and the rest for other new energy (GA 36-2018). */
const NEW_ENERGY = '[A-HJK]'

const forms: readonly { readonly kind: PlateKind; readonly form: RegExp }[] = [
  {
    kind: 'newEnergy',
    form: new RegExp(`^[${PROVINCE}]${LETTER}(?:${NEW_ENERGY}${SIGN}\\d{4}|\\d{5}${NEW_ENERGY})$`),
  },
  { kind: 'ordinary', form: new RegExp(`^[${PROVINCE}]${LETTER}${SIGN}{5}$`) },
  // Trailers, driving schools, police, consulates, and cars from Hong Kong and Macau.
  { kind: 'special', form: new RegExp(`^[${PROVINCE}]${LETTER}${SIGN}{4}[挂学警领港澳超]$`) },
  { kind: 'special', form: /^使\d{6}$|^\d{6}使$/ },
  { kind: 'special', form: new RegExp(`^WJ[${PROVINCE}]?\\d{4}[A-Z0-9]$`) },
]

export type PlateKind = 'ordinary' | 'newEnergy' | 'special'

export interface Plate {
  /** Without its dot: what is compared and searched. */
  readonly plate: string
  readonly kind: PlateKind
}

/** A plate as people write it: 浙A·12345, 浙a 12345, 浙AD12345. */
export const readPlate = (text: string): Plate | { readonly problem: PlateProblem } => {
  const plate = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Cf}·•‧・∙⋅.．。-]/gu, '')
  const kind = forms.find(({ form }) => form.test(plate))?.kind
  return kind === undefined ? { problem: problemOf(plate) } : { plate, kind }
}

const problemOf = (plate: string): PlateProblem => {
  if (plate.includes('*')) return 'masked'
  if (!new RegExp(`^[${PROVINCE}]`).test(plate)) return 'province'
  if (/[IO]/.test(plate.slice(1))) return 'letters'
  return /^.[A-Z0-9]+$/.test(plate) && plate.length !== 7 && plate.length !== 8 ? 'length' : 'unreadable'
}

/** 浙A·12345. */
export const plateShown = (plate: string): string => plate.replace(/^(\p{Script=Han}[A-Z])(?=.{4})/u, '$1·')
