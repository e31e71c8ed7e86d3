import type { Templates } from '../../../templates.ts'
import { documentText, ownerTypeTexts, stationTexts } from '../../move-in.text.ts'
import { paperTexts as texts } from '../papers.text.ts'
import {
  areaText,
  clausesOf,
  companyOf,
  feeStart,
  ownerPhone,
  ownersText,
  priceText,
  type Sources,
} from './sources.ts'

type Body<Name extends keyof Templates> = Omit<Templates[Name], 'head' | 'home'>

/** F-01. */
export const notice = (sources: Sources): Body<'move-in/f01'> => {
  const { file, facts, charges } = sources
  const { appointmentDate, appointmentSlot } = file.entries
  return {
    when: texts.slot(appointmentDate ?? '', appointmentSlot),
    where: facts.place,
    route: facts.route,
    contact: file.assistant,
    contactPhone: facts.companyPhone,
    developer: facts.developer,
    papers: texts.bring.map(([name, need]) => ({ name, need })),
    fees: charges
      .filter(({ state }) => state !== 'dropped')
      .map(({ name, payee, formula, rule, amount }) => ({
        name,
        payee,
        rule: formula || rule,
        fen: amount,
      })),
  }
}

/** F-02: who and when is written by hand at each station. */
export const routing = ({ file }: Sources): Body<'move-in/f02'> => ({
  area: areaText(file.entries.buildArea),
  queueNo: file.queueNo,
  ownerType: ownerTypeTexts[file.entries.ownerType],
  phone: ownerPhone(file).replace(/^(\d{3})\d{4}(\d{4})$/, '$1****$2'),
  slot: texts.slot(file.entries.appointmentDate ?? '', file.entries.appointmentSlot),
  desk: file.deskCode,
  stations: file.stations.map(({ station, by, reason }) => ({
    name: stationTexts[station],
    ...{ handler: by, at: '', remark: reason },
  })),
})

/** F-06. */
export const agreement = (sources: Sources): Body<'move-in/f06'> => ({
  company: companyOf(sources),
  ownerPhone: ownerPhone(sources.file),
  area: areaText(sources.file.entries.buildArea),
  use: sources.file.entries.houseType === 'shop' ? texts.shop : texts.residential,
  price: priceText(sources),
  start: feeStart(sources),
  term: sources.facts.term,
  ...clausesOf(sources, 'F-06'),
})

/** F-07. */
export const covenant = (sources: Sources): Body<'move-in/f07'> => ({
  signedAtSale: false,
  clauses: clausesOf(sources, 'F-07').clauses,
})

/** F-08. */
export const fireSafety = (sources: Sources): Body<'move-in/f08'> => ({
  responsible: sources.file.owners[0]?.name ?? ownersText(sources.file),
  phone: ownerPhone(sources.file),
  use: sources.file.entries.houseType === 'shop' ? texts.shop : texts.residential,
  clauses: clausesOf(sources, 'F-08').clauses,
})

/** F-13. */
export const keyCustody = (sources: Sources): Body<'move-in/f13'> => {
  const { custody } = sources.file
  const [first] = custody
  return {
    keys: custody.map(({ what, quantity, bagNo }) => ({ kind: what, count: String(quantity), bag: bagNo })),
    purpose: first?.purpose ?? '',
    period: { from: first?.since ?? '', to: first?.until ?? '' },
    borrowers: first?.borrowers ?? '',
    notice: first?.notice ?? '',
    phone: ownerPhone(sources.file),
    clauses: clausesOf(sources, 'F-13').clauses,
  }
}

/** F-15: the application itself may come later and is then written by hand. */
export const renovation = (sources: Sources): Body<'move-in/f15'> => ({
  ...{ company: '', leader: '', phone: '', period: '', workers: '', deposit: '', scope: [] },
  clauses: clausesOf(sources, 'F-15').clauses,
})

/** F-19. */
export const missing = ({ file }: Sources): Body<'move-in/f19'> => ({
  papers: file.documents
    .filter(({ state, promisedFor }) => state === 'missing' && promisedFor !== null)
    .map(({ code, promisedFor }) => ({ name: documentText(code, file.kind), due: promisedFor ?? '' })),
})

/** F-20. */
export const privacy = (sources: Sources): Body<'move-in/f20'> => ({
  company: companyOf(sources),
  clauses: clausesOf(sources, 'F-20').clauses,
})
