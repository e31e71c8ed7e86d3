import { useState } from 'react'
import type { Client } from '../../client/client.ts'
import { type Answer, useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import type { ChangeForm, CreateForm } from './staff-forms.ts'

export type StaffMember = Awaited<ReturnType<Client['staff']['list']>>[number]

export type Open =
  | { readonly at: 'none' }
  | { readonly at: 'new' }
  | { readonly at: 'member'; readonly id: string }

export type NewSecret =
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'pin'; readonly pin: string }
  | { readonly kind: 'badge'; readonly badge: string }

/** Accounts and how one signs in with them. Secrets are replaced, never read. */
export const useStaff = () => {
  const list = useRead('staff', 'list', undefined)
  const overview = useRead('compound', 'overview', undefined)
  const create = useAct('staff', 'create')
  const change = useAct('staff', 'change')
  const setSecret = useAct('staff', 'setSecret')
  const [open, setOpen] = useState<Open>({ at: 'none' })
  const [current, setCurrent] = useState<string | null>(null)
  const members = list.data ?? []
  const opened = open.at === 'member' ? members.find(({ id }) => id === open.id) : undefined

  const settled = <Output>(answer: Answer<Output>): Answer<Output> => {
    if (answer.ok) list.refresh()
    return answer
  }
  return {
    members,
    loading: list.loading,
    problem: list.problem,
    zones: overview.data?.zones ?? [],
    desks: overview.data?.desks ?? [],
    open,
    opened,
    show: setOpen,
    current: current ?? members[0]?.id ?? null,
    point: setCurrent,
    create: async ({ passwordAgain: _p, pinAgain: _q, pin, ...form }: CreateForm) =>
      settled(await create.act(pin === '' ? form : { ...form, pin })),
    change: async (member: StaffMember, form: ChangeForm) =>
      settled(await change.act({ ...form, id: member.id, revision: member.revision })),
    setSecret: async (id: string, secret: NewSecret) => settled(await setSecret.act({ id, secret })),
    busy: create.busy || change.busy || setSecret.busy,
  }
}

export type Staff = ReturnType<typeof useStaff>
