import type { Reader } from '../database/database.ts'
import { maskIdNumber, maskPhone } from '../kernel/format.ts'
import type { Call } from '../kernel/handler.ts'
import { caseFileOf, todayOf } from './case-file.service.ts'
import { findCase } from './cases.repository.ts'
import { archiveBlocks, checklistOf, completeness } from './documents.rules.ts'
import type { DocumentCode, DocumentState } from './documents.schema.contract.ts'
import type { CaseEntries } from './entries.schema.contract.ts'
import { handoverBlocks } from './handover.rules.ts'
import type { MoveInHouse } from './move-in.house.ts'
import type { CaseFile, CasePerson } from './move-in.schema.contract.ts'
import { nextStation } from './states.rules.ts'
import { stepsOfCase } from './stations.repository.ts'
import type { CaseView, ShownPerson } from './view.schema.contract.ts'

/** A case as its page shows it. */
export const caseView = async (house: MoveInHouse, id: string, { caller }: Call): Promise<CaseView> => {
  const { reader } = house.database
  const file = await caseFileOf(house, reader, caller.scope, id)
  const record = await findCase(reader, caller.scope, id)
  const { owners, members, tenants, documents, ...rest } = file
  return {
    ...rest,
    entries: maskedEntries(file.entries),
    people: [...owners, ...members, ...tenants].map(shownPerson),
    documents: documents.map((document) => ({
      ...document,
      closes: [...closesOf(house, file, document.code)],
    })),
    next: nextStation(file.stations),
    handoverBlocks: [...handoverBlocks(file, todayOf(house))],
    archiveBlocks: [...archiveBlocks(documents, file.entries.promiseSigned)],
    complete: completeness(documents),
    handedOverAt: record?.handedOverAt ?? null,
    archivedAt: record?.archivedAt ?? null,
    steps: await shownSteps(reader, id),
  }
}

/** The ways in which a paper of this case may close. */
export const closesOf = (
  house: Pick<MoveInHouse, 'settings'>,
  { kind, entries, owners, vehicles }: CaseFile,
  code: DocumentCode,
): readonly DocumentState[] =>
  checklistOf({
    ...{ kind, ownerType: entries.ownerType, owners: owners.length, vehicles: vehicles.length },
    ...{ hasAgent: entries.agentName !== '', hasCompany: entries.companyName !== '' },
    identityCopies: house.settings.current().identityCopies,
  }).find((row) => row.code === code)?.closes ?? []

const masked = (phone: string): string => (phone === '' ? '' : maskPhone(phone))

/** Numbers of whoever is named beside the people of the home are masked, too; they come back only if retyped. */
const maskedEntries = (entries: CaseEntries): CaseEntries => ({
  ...entries,
  agentIdNumber: entries.agentIdNumber === '' ? '' : maskIdNumber(entries.agentIdNumber),
  agentPhone: masked(entries.agentPhone),
  emergencyPhone: masked(entries.emergencyPhone),
  guardianPhone: masked(entries.guardianPhone),
})

const shownPerson = ({ phones, idNumber, leaseEnd: _, ...person }: CasePerson): ShownPerson => ({
  ...person,
  phone: masked(phones[0] ?? ''),
  idNumber: idNumber === '' ? '' : maskIdNumber(idNumber),
  // A minor's age stands nowhere (ui.md 10).
  birth: person.minor ? null : person.birth,
})

const shownSteps = async (db: Reader, id: string) =>
  (await stepsOfCase(db, id).execute()).map(({ approval, signedAt, by, approver, ...step }) => ({
    ...step,
    by: by ?? '',
    approver: approver ?? '',
    unsigned: approval === 'phone' && signedAt === null,
  }))
