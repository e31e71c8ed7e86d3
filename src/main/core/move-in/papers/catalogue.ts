import type { TemplateName } from '../../templates.ts'
import type { FormCode, Seal } from '../form-codes.contract.ts'
import type { CaseFile } from '../move-in.schema.contract.ts'
import { formTitles } from './papers.text.ts'

export interface FormKind {
  readonly code: FormCode
  readonly title: string
  readonly template: TemplateName
  readonly companyNo: string
  readonly seal: Seal
  readonly copies: readonly string[]
  /** Whether it belongs to the pack of a case as it stands. */
  inPack(file: CaseFile): boolean
  /** Printed, but written on by hand afterwards: a change of these voids no sheet. */
  readonly living?: readonly string[]
}

const both = ['业主', '存档']
const ours = ['存档']

type Sketch = readonly [
  code: FormCode,
  seal: Seal,
  copies: readonly string[],
  inPack: (file: CaseFile) => boolean,
  living?: readonly string[],
]

const never = (): boolean => false
const bought = ({ kind }: CaseFile): boolean => kind === 'firstHandover' || kind === 'resale'
const handover = ({ kind }: CaseFile): boolean => kind === 'firstHandover'
const stays = ({ kind }: CaseFile): boolean => kind !== 'moveOut'
const done = (file: CaseFile, station: string): boolean =>
  file.stations.some((each) => each.station === station && each.state === 'done')
const inspected = (file: CaseFile): boolean => handover(file) && done(file, 'inspection')

/** Spec 3.1.4. Receipts and refunds belong to the money and stand in no pack. */
const sketches: readonly Sketch[] = [
  ['F-01', 'official', both, never],
  ['F-02', 'none', ours, stays, ['stations', 'queueNo', 'desk']],
  ['F-03', 'none', ours, bought],
  ['F-04', 'none', ours, stays],
  ['F-05', 'none', ours, (file) => stays(file) && file.vehicles.length > 0],
  ['F-06', 'contract', ['业主', '物业', '存档'], bought],
  ['F-07', 'none', both, bought],
  ['F-08', 'business', both, stays],
  ['F-09', 'none', ['业主', '存档', '建设单位'], handover],
  ['F-10', 'none', ['业主', '存档', '建设单位'], inspected, ['date']],
  ['F-11', 'none', both, (file) => handover(file) && file.meters.some(({ reading }) => reading !== null)],
  ['F-12', 'none', both, handover, ['date']],
  ['F-13', 'business', both, (file) => file.custody.length > 0],
  ['F-14', 'business', both, never],
  ['F-15', 'none', both, bought],
  ['F-16', 'none', ours, (file) => file.keys.some(({ kind, given }) => kind === 'accessCard' && given)],
  [
    'F-17',
    'business',
    ['整改单位', '业主', '存档'],
    (file) => inspected(file) && file.defects.length > 0,
    ['issued'],
  ],
  ['F-18', 'none', ours, never],
  ['F-19', 'none', both, (file) => file.documents.some(({ promisedFor }) => promisedFor !== null)],
  ['F-20', 'none', both, stays],
  ['F-21', 'none', both, stays],
  ['F-22', 'none', both, handover],
  ['F-23', 'none', ours, never, ['fileNo', 'place', 'items']],
  ['F-24', 'none', ours, never],
  ['F-25', 'business', both, ({ phase }) => phase === 'onHold', ['attended']],
  ['F-27', 'none', both, ({ kind }) => kind === 'tenancy'],
  ['F-14a', 'business', both, never],
  ['F-14b', 'business', both, never],
  ['F-26', 'business', ['业主', '财务'], never],
]

const numbers: Partial<Record<FormCode, string>> = {
  'F-14a': 'QR-CW-001',
  'F-14b': 'QR-CW-002',
  'F-26': 'QR-CW-003',
}

const kindOf = ([code, seal, copies, inPack, living]: Sketch): FormKind => ({
  ...{ code, seal, copies, inPack },
  title: formTitles[code],
  template: `move-in/f${code.slice(2)}` as TemplateName,
  companyNo: numbers[code] ?? `QR-KF-0${code.slice(2)}`,
  ...(living && { living }),
})

export const catalogue: readonly FormKind[] = sketches.map(kindOf)

/** Forms that are printed of a case; the others are printed of a receipt. */
export const caseForms: readonly FormKind[] = catalogue.filter(
  ({ code }) => !['F-14a', 'F-14b', 'F-26', 'F-24'].includes(code),
)
