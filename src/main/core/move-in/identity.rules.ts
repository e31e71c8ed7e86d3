import type { CaseFile, CasePerson } from './move-in.schema.contract.ts'

type Facts = Pick<CaseFile, 'kind' | 'owners' | 'tenants'> & {
  readonly entries: Pick<CaseFile['entries'], 'leavers' | 'agentIdNumber' | 'companyCode'>
}

/** Whose case it is: the tenant's who moves in, whoever of owners and tenants moves out, else the owners'. */
const partiesOf = ({ kind, owners, tenants, entries }: Facts): readonly CasePerson[] => {
  if (kind === 'tenancy') return tenants
  const leaving = [...owners, ...tenants].filter(({ occupancyId }) => entries.leavers.includes(occupancyId))
  return kind === 'moveOut' && leaving.length > 0 ? leaving : owners
}

/** One of them suffices (民法典 300); a company is seen by its papers, an agent by the letter. */
export const identitySeen = (facts: Facts): boolean =>
  partiesOf(facts).some(({ paper }) => paper !== null) ||
  facts.entries.agentIdNumber !== '' ||
  facts.entries.companyCode !== ''

/** 全体签: whoever of the owners has shown no paper yet; a company acts through who was sent. */
export const unseenOwners = (facts: Facts): readonly string[] =>
  facts.kind === 'tenancy' || facts.entries.companyCode !== ''
    ? []
    : partiesOf(facts)
        .filter(({ paper, relation }) => paper === null && relation !== 'tenant')
        .map(({ name }) => name)
