import { useState } from 'react'
import type { CallFilter, CallRow, NoticeResult } from '#core/parcels/notices/notices.contract.ts'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'

/** Homes to be told, and the ways of telling them. */
export const useNotices = () => {
  const [filter, setFilter] = useState<CallFilter>('untold')
  const [current, setCurrent] = useState<string | null>(null)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [calling, setCalling] = useState<string | null>(null)
  const list = useRead('notices', 'callList', { filter }, { keep: true })
  const record = useAct('notices', 'record')
  const makeSlips = useAct('notices', 'makeSlips')
  const text = useAct('notices', 'text')
  const sms = useAct('notices', 'smsFile')
  const rows = list.data?.rows ?? []
  const at = current !== null && rows.some(({ unitId }) => unitId === current) ? current : rows[0]?.unitId
  /** What the buttons act on: the ticked homes, else the one under the cursor. */
  const meant = rows.filter(({ unitId }) => (ticked.size > 0 ? ticked.has(unitId) : unitId === at))
  const parcelIds = meant.flatMap((row) => row.parcelIds)
  return {
    filter,
    choose: (next: CallFilter): void => {
      setFilter(next)
      setTicked(new Set())
    },
    rows,
    total: list.data?.total ?? 0,
    counts: list.data?.counts,
    loading: list.loading,
    problem: (list.problem ?? record.problem ?? makeSlips.problem ?? text.problem ?? sms.problem)?.message,
    current: at ?? null,
    point: setCurrent,
    ticked,
    tick: setTicked,
    calling: rows.find(({ unitId }) => unitId === calling) ?? null,
    call: (row: CallRow | null) => setCalling(row?.unitId ?? null),
    meant,
    record: (row: Pick<CallRow, 'parcelIds'>, result: NoticeResult, promise: string) =>
      record.act({ parcelIds: row.parcelIds, method: 'call', result, promise }),
    said: () => record.act({ parcelIds, method: 'faceToFace', result: 'reached', promise: '' }),
    /** Pasted somewhere: that is a try too. */
    pasted: () => record.act({ parcelIds, method: 'wechat', result: 'sent', promise: '' }),
    filed: () => record.act({ parcelIds, method: 'sms', result: 'sent', promise: '' }),
    makeSlips: () => makeSlips.act({ parcelIds }),
    text: () => text.act({ parcelIds }),
    sms: () => sms.act({ parcelIds }),
    busy: record.busy || makeSlips.busy || text.busy || sms.busy,
  }
}

export type Notices = ReturnType<typeof useNotices>
