import { useCallback, useState } from 'react'
import { useNavigate } from 'react-router'
import { useClient } from '../client/client-context.tsx'
import { t } from './app.text.ts'
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
  const mayFax = useMay('fax.work')
  const [stray, setStray] = useState<StrayScan | null>(null)

  const isWaiting = async (code: string): Promise<boolean> => {
    if (!mayRelease) return false
    const parcels = await client.parcels.locate({ code }).catch(() => [])
    return parcels.some((parcel) => parcel.state === 'received')
  }
  const openFax = async (code: string): Promise<void> => {
    const { hits } = await client.search.find({ text: code, limit: 1 }).catch(() => ({ hits: [] }))
    const [fax] = hits.filter(({ kind }) => kind === 'fax')
    if (fax === undefined)
      return setStray({ title: t.scan.unknown, detail: t.scan.unknownHint(code), at: Date.now() })
    const item = { item: fax.recordId }
    await navigate(code.toUpperCase().startsWith('FR') ? paths.faxIn(item) : paths.faxOut(item))
  }
  const route = async (code: string): Promise<void> => {
    if (await isWaiting(code)) return navigate(paths.release({ code }))
    const kind = kindOfScan(code)
    if (kind === 'label')
      return setStray({ title: t.scan.label, detail: t.scan.labelHint(code), at: Date.now() })
    if (kind === 'fax' && mayFax) return openFax(code)
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
