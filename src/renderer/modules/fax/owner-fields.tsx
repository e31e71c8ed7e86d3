import { Input, Segmented } from 'antd'
import { useId, useState } from 'react'
import type { FaxFor } from '#core/fax/fax.contract.ts'
import { useClient } from '../../client/client-context.tsx'
import { useRead } from '../../client/use-read.ts'
import { Candidates, moveCandidate } from '../../ui/candidates.tsx'
import { FieldFrame } from '../../ui/field-frame.tsx'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { faxText } from './fax-page.text.ts'

const words = faxText.form

export type OwnerKind = FaxFor['kind']

/** Whose fax it is, as far as it is chosen. */
export interface Owner {
  readonly kind: OwnerKind
  readonly home: { readonly unitId: string; readonly unit: string; readonly zone: string | null } | null
  readonly name: string
  readonly phone: string
  readonly department: string
}

export const noOwner: Owner = { kind: 'unit', home: null, name: '', phone: '', department: '' }

/** Nothing of it was typed yet. */
export const isNoOwner = ({ home, name, phone, department }: Owner): boolean =>
  home === null && name === '' && phone === '' && department === ''

/** Null while something is missing. */
export const faxForOf = ({ kind, home, name, phone, department }: Owner): FaxFor | null => {
  switch (kind) {
    case 'unit':
      return home === null ? null : { kind, unitId: home.unitId, personId: null }
    case 'visitor':
      return name.trim() === '' || phone.trim() === '' ? null : { kind, name, phone }
    case 'centre':
      return department.trim() === '' ? null : { kind, department }
  }
}

interface OwnerFieldsProps {
  label: string
  owner: Owner
  onOwner: (owner: Owner) => void
}

export const OwnerFields = ({ label, owner, onOwner }: OwnerFieldsProps) => {
  const id = useId()
  return (
    <>
      <Segmented<OwnerKind>
        block
        aria-label={label}
        value={owner.kind}
        onChange={(kind) => onOwner({ ...owner, kind })}
        options={(['unit', 'visitor', 'centre'] as const).map((value) => ({
          value,
          label: words.kinds[value],
        }))}
      />
      {owner.kind === 'unit' && <HomeField owner={owner} onOwner={onOwner} />}
      {owner.kind === 'visitor' && (
        <div className="fax-pair">
          <FieldFrame id={`${id}-name`} label={words.visitorName}>
            <Input
              id={`${id}-name`}
              value={owner.name}
              maxLength={30}
              onChange={({ target }) => onOwner({ ...owner, name: target.value })}
            />
          </FieldFrame>
          <FieldFrame id={`${id}-phone`} label={words.visitorPhone}>
            <Input
              id={`${id}-phone`}
              value={owner.phone}
              maxLength={20}
              onChange={({ target }) => onOwner({ ...owner, phone: target.value })}
            />
          </FieldFrame>
        </div>
      )}
      {owner.kind === 'centre' && (
        <FieldFrame id={`${id}-department`} label={words.department}>
          <Input
            id={`${id}-department`}
            value={owner.department}
            maxLength={30}
            onChange={({ target }) => onOwner({ ...owner, department: target.value })}
          />
        </FieldFrame>
      )}
    </>
  )
}

const HITS = 6
const LIST = 'fax-homes'

const HomeField = ({ owner, onOwner }: Omit<OwnerFieldsProps, 'label'>) => {
  const id = useId()
  const client = useClient()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const [none, setNone] = useState(false)
  const text = typed.trim()
  const { data } = useRead('search', 'find', { text, limit: 12 }, { when: text !== '', keep: true })
  const homesIn = (hits: NonNullable<typeof data>['hits']) =>
    hits.flatMap(({ kind, unitId, unit, zone, title }) =>
      unitId !== null && (kind === 'unit' || kind === 'person')
        ? [{ unitId, unit, zone, name: kind === 'person' ? title : '' }]
        : [],
    )
  const rows = text === '' || owner.home !== null ? [] : homesIn(data?.hits ?? []).slice(0, HITS)
  const take = (home: (typeof rows)[number] | undefined): void => {
    setNone(home === undefined)
    if (home === undefined) return
    setTyped('')
    onOwner({ ...owner, home })
  }
  const enter = async (): Promise<void> => {
    if (text === '') return
    const answer = await client.search.find({ text, limit: 12 }).catch(() => ({ hits: [] }))
    take(homesIn(answer.hits)[at])
  }
  return (
    <FieldFrame id={id} label={words.home} hint={words.homeHint} {...(none ? { error: words.none } : {})}>
      {owner.home !== null && <UnitTag zone={owner.home.zone} name={owner.home.unit} size="large" />}
      <Input
        id={id}
        autoFocus
        autoComplete="off"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          setAt(0)
          setNone(false)
          if (owner.home !== null) onOwner({ ...owner, home: null })
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setAt(moveCandidate(at, 1, rows.length))
          else if (event.key === 'ArrowUp') setAt(moveCandidate(at, -1, rows.length))
          else if (event.key === 'Enter' && text !== '') {
            event.preventDefault()
            event.stopPropagation()
            void enter()
          }
        }}
      />
      <div className="candidates-compact">
        <Candidates
          listId={LIST}
          label={words.home}
          rows={rows.map((row) => ({
            id: `${row.unitId}-${row.name}`,
            zone: row.zone,
            unit: row.unit,
            name: row.name,
          }))}
          current={rows.length === 0 ? -1 : at}
          onPick={(index) => take(rows[index])}
        />
      </div>
    </FieldFrame>
  )
}
