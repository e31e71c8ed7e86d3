import { useState } from 'react'
import type { ItemAct } from '#core/parcels/item-kinds.contract.ts'
import { useMay } from '../../app/session.tsx'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { useToasts } from '../../ui/toast.tsx'
import { actWords, itemText, type PageAct, pageActs } from './item-page.text.ts'
import { type Filled, useItemActs } from './use-item-acts.ts'

/** Acts that a supervisor has to agree to. */
const weighty: readonly PageAct[] = ['reverse', 'closeByForce']

const releaseActs: readonly PageAct[] = ['handBack', 'forward', 'takeBack', 'pickUp', 'undo']

/** What this clerk may do with an item where it stands. */
const useOffered = (acts: readonly ItemAct[]): readonly PageAct[] => {
  const intake = useMay('parcel.intake')
  const release = useMay('parcel.release')
  const override = useMay('parcel.override')
  return pageActs.filter((act) => {
    if (!acts.includes(act)) return false
    if (weighty.includes(act)) return override || intake
    return releaseActs.includes(act) ? release : intake
  })
}

/** One item: its history, the act that is being filled in, and what the core answered. */
export const useItem = (id: string) => {
  const read = useRead('parcelItems', 'history', { id })
  const { item } = read.data ?? {}
  const offered = useOffered(read.data?.acts ?? [])
  const override = useMay('parcel.override')
  const acts = useItemActs({ id, revision: item?.revision ?? 0 })
  const token = useAct('staff', 'approve')
  const toasts = useToasts()
  const [act, setAct] = useState<PageAct | null>(null)
  const [problem, setProblem] = useState<string>()
  const [asked, setAsked] = useState<{ filled: Filled; signature: Blob | null } | null>(null)
  const [busy, setBusy] = useState(false)

  const choose = (next: PageAct | null): void => {
    setAct(next)
    setAsked(null)
    setProblem(undefined)
  }
  const run = async (filled: Filled, signature: Blob | null, approval?: string): Promise<void> => {
    if (act === null) return
    setBusy(true)
    const answer = await acts[act](filled, signature, approval)
    setBusy(false)
    read.refresh()
    if (!answer.ok) return setProblem(answer.problem.message)
    toasts.show({ text: itemText.done(actWords[act].title) })
    choose(null)
  }
  const save = (filled: Filled, signature: Blob | null): void => {
    if (act !== null && weighty.includes(act) && !override) setAsked({ filled, signature })
    else void run(filled, signature)
  }
  const approve = async (approverId: string, pin: string): Promise<void> => {
    const given = await token.act({ approverId, pin, permission: 'parcel.override', record: id })
    if (!given.ok || asked === null) return
    setAsked(null)
    await run(asked.filled, asked.signature, given.value.approval)
  }
  return {
    ...{ read, item, offered, act, choose, save, problem, busy },
    supervisor: {
      ...{ open: asked !== null, busy: token.busy, problem: token.problem?.message },
      onPin: (approverId: string, pin: string) => void approve(approverId, pin),
      onClose: () => setAsked(null),
    },
  }
}

export type ItemOfPage = ReturnType<typeof useItem>
