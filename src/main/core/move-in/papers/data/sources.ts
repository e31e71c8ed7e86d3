import type { Charge } from '../../../fees/fees.schema.contract.ts'
import { stampText } from '../../../kernel/format.ts'
import { type ClauseText, mergeClauses } from '../../clauses.rules.ts'
import type { FormHead, HomeHead } from '../../documents/parts/form-head.ts'
import type { FormCode } from '../../form-codes.contract.ts'
import type { CaseFile } from '../../move-in.schema.contract.ts'
import type { Bag } from '../contents.service.ts'
import type { FormSetting, PaperFacts } from '../papers.schema.contract.ts'
import { paperTexts as texts } from '../papers.text.ts'

/** All that the forms of one case are filled from; gathered before, so that filling them is reckoning alone. */
export interface Sources {
  readonly file: CaseFile
  readonly bag: Bag
  readonly facts: PaperFacts
  readonly charges: readonly Charge[]
  /** Of the service fee in this zone, in fen; null while nobody set it. */
  readonly servicePrice: number | null
  readonly freeCards: number
  readonly clauses: ReadonlyMap<FormCode, ClauseText>
  readonly settings: ReadonlyMap<FormCode, FormSetting>
  readonly timeZone: string
  readonly today: string
  readonly made: string
}

export const headOf = (sources: Sources, setting: FormSetting): FormHead => ({
  company: sources.facts.company || sources.file.compoundName,
  formNo: `${setting.companyNo} ${setting.version}`,
  effective: setting.effective,
  serial: '',
  made: sources.made,
  seal: setting.seal,
  copies: setting.copies,
})

export const unitText = ({ zone, unit }: CaseFile): string =>
  unit.name === '' ? '' : texts.unit(zone, unit.name)

/** Of a company: its own name; the persons beside it act for it. */
export const ownersText = ({ owners, entries, tenants, kind }: CaseFile): string => {
  if (entries.ownerType === 'company' && entries.companyName !== '') return entries.companyName
  const named = owners.length > 0 || kind !== 'tenancy' ? owners : tenants
  return named.map(({ name }) => name).join('、')
}

export const homeOf = (file: CaseFile): HomeHead => ({
  unit: unitText(file),
  owners: ownersText(file),
  caseNo: file.caseNo,
})

export const areaText = (area: number | null): string =>
  area === null ? '' : texts.area((area / 100).toFixed(2))

export const stamp = (at: number | null, { timeZone }: Sources): string =>
  at === null ? '' : stampText(at, timeZone)

export const ownerPhone = ({ owners }: CaseFile): string => owners[0]?.phones[0] ?? ''

export const companyOf = (sources: Sources): { readonly name: string; readonly phone: string } => ({
  name: sources.facts.company || sources.file.compoundName,
  phone: sources.facts.companyPhone,
})

/** The month from which the service fee runs, as its charge says it. */
export const feeStart = ({ charges, file }: Sources): string => {
  if (!file.entries.ownerBearsFee) return texts.developerPays
  const charge = charges.find(({ kind, from }) => kind === 'serviceFee' && from !== '')
  const from = charge?.from ?? file.entries.contractStart
  return from === null ? '' : texts.monthFrom(from)
}

export const priceText = ({ servicePrice }: Sources): string =>
  servicePrice === null ? '' : (servicePrice / 100).toFixed(2)

/** The clauses of a form with the names of this compound and this home in their blanks. */
export const clausesOf = (sources: Sources, form: FormCode) => {
  const text = sources.clauses.get(form) ?? { edition: '', paragraphs: [] }
  const { file, facts } = sources
  const known = {
    物业: companyOf(sources).name,
    小区: file.compoundName,
    房号: unitText(file),
    业主: ownersText(file),
    建设单位: facts.developer,
    面积: areaText(file.entries.buildArea),
    单价: priceText(sources),
    起始: feeStart(sources),
    电话: facts.companyPhone,
    份数: '三',
  }
  return { clauses: mergeClauses(text, known), edition: text.edition }
}
