import { useEffect, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useScan } from '../../app/scans.tsx'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import type { ScanKind } from '../../ui/scan-banner.tsx'
import { stockText as t } from './stock-page.text.ts'

interface Told {
  readonly kind: ScanKind
  readonly title: string
  readonly detail: string
}

const ready: Told = { kind: 'ready', title: t.ready, detail: t.hint }

/** Copies that are out; each scan says that one of them lies here. */
export const useStock = () => {
  const [search] = useSearchParams()
  const given = search.get('code')
  const out = useRead('vipCopies', 'out', undefined, { keep: true })
  const sight = useAct('vipCopies', 'sight')
  const [told, setTold] = useState<Told>(ready)
  const check = async (number: string): Promise<void> => {
    const answer = await sight.act({ number })
    setTold(
      answer.ok
        ? { kind: 'ok', title: t.seen(answer.value.number), detail: t.with(answer.value.holder) }
        : { kind: 'stop', title: answer.problem.message, detail: number },
    )
  }
  useScan((code) => void check(code))
  const first = useRef(check)
  // The one that brought the clerk here was scanned on another page.
  useEffect(() => {
    if (given !== null) void first.current(given)
  }, [given])
  return { rows: out.data ?? [], loading: out.loading, problem: out.problem, told, check }
}
