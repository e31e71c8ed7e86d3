import { useCallback, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useClient } from '../client/client-context.tsx'
import { t } from './app.text.ts'
import { paths } from './paths.ts'
import { useScan } from './scans.tsx'
import { useMay } from './session.tsx'

/** A code that no screen took, for the banner under the top bar. */
export interface StrayScan {
  readonly title: string
  readonly detail: string
  readonly at: number
}

/** Any code goes where it belongs: a known parcel to release, anything else to intake. */
export const useScanRoute = (): { stray: StrayScan | null; forget: () => void } => {
  const client = useClient()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const mayRelease = useMay('parcel.release')
  const mayIntake = useMay('parcel.intake')
  const [stray, setStray] = useState<StrayScan | null>(null)

  const isWaiting = async (code: string): Promise<boolean> => {
    if (!mayRelease) return false
    const parcels = await client.parcels.locate({ code }).catch(() => [])
    return parcels.some((parcel) => parcel.state === 'received')
  }
  const route = async (code: string): Promise<void> => {
    if (await isWaiting(code)) return navigate(paths.release({ code }))
    if (mayIntake && pathname !== '/parcels/release') return navigate(paths.intake({ code }))
    setStray({ title: t.scan.unknown, detail: t.scan.unknownHint(code), at: Date.now() })
  }
  useScan((code) => void route(code))
  return { stray, forget: useCallback(() => setStray(null), []) }
}
