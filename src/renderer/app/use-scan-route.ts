import { useCallback, useState } from 'react'
import { useNavigate } from 'react-router'
import { useClient } from '../client/client-context.tsx'
import { t } from './app.text.ts'
import { pathOf } from './palette-items.ts'
import { paths } from './paths.ts'
import { kindOfScan } from './scan-kind.ts'
import { useScan } from './scans.tsx'
import { useMay } from './session.tsx'

/** A code that no screen took, for the banner under the top bar. */
export interface StrayScan {
  readonly title: string
  readonly detail: string
  readonly at: number
}

/** Any code goes where it belongs: a parcel that waits to release, another waybill to intake; the rest is said. */
export const useScanRoute = (): {
  stray: StrayScan | null
  say: (title: string) => void
  forget: () => void
} => {
  const client = useClient()
  const navigate = useNavigate()
  const mayRelease = useMay('parcel.release')
  const mayIntake = useMay('parcel.intake')
  const [stray, setStray] = useState<StrayScan | null>(null)

  const isWaiting = async (code: string): Promise<boolean> => {
    if (!mayRelease) return false
    const parcels = await client.parcels.locate({ code }).catch(() => [])
    return parcels.some((parcel) => parcel.state === 'received')
  }
  /** The number of a sheet, a case, a fax, a plate: whatever the house knows by exactly this code. */
  const openRecord = async (code: string): Promise<boolean> => {
    const { hits } = await client.search.find({ text: code, limit: 2 }).catch(() => ({ hits: [] }))
    const [hit, another] = hits
    if (hit === undefined || another !== undefined || hit.kind === 'parcel') return false
    await navigate(pathOf(hit))
    return true
  }
  const route = async (code: string): Promise<void> => {
    if (await isWaiting(code)) return navigate(paths.release({ code }))
    const kind = kindOfScan(code)
    if (kind === 'copy') return navigate(paths.vipStock({ code }))
    if (kind === 'label')
      return setStray({ title: t.scan.label, detail: t.scan.labelHint(code), at: Date.now() })
    if (await openRecord(code)) return
    if (kind === 'waybill' && mayIntake) return navigate(paths.intake({ code }))
    setStray({ title: t.scan.unknown, detail: t.scan.unknownHint(code), at: Date.now() })
  }
  useScan((code) => void route(code))
  return {
    stray,
    say: (title) => setStray({ title, detail: '', at: Date.now() }),
    forget: useCallback(() => setStray(null), []),
  }
}
