import type { z } from 'zod'
import type { Tile } from '#core/staff/staff.contract.ts'
import { Avatar } from '../ui/avatar.tsx'
import { t } from './app.text.ts'
import { LockPassword } from './lock-password.tsx'
import { LockPin } from './lock-pin.tsx'
import type { SignIn } from './use-sign-in.ts'

export type StaffTile = z.infer<typeof Tile>
export type Way = 'pin' | 'password'

interface LockSecretProps {
  tile: StaffTile
  /** Under the name: when this person locked the desk. */
  note: string | null
  way: Way
  /** Offers the other way, where there is one. */
  onWay: ((way: Way) => void) | null
  /** Why it has to be the password. */
  passwordReason: string | null
  signIn: SignIn
}

/** The card of the chosen person: boxes and pad, or the password. */
export const LockSecret = ({ tile, note, way, onWay, passwordReason, signIn }: LockSecretProps) => {
  const head = (
    <div className="lay-row lay-gap-3 lock-card-head">
      <Avatar name={tile.name} size={5.2} />
      <div>
        <div className="tx-section">{tile.name}</div>
        <div className="tx-hint tx-quiet">{note ?? t.roles[tile.role]}</div>
      </div>
    </div>
  )
  const other = onWay !== null && (
    <button type="button" className="lock-way" onClick={() => onWay(way === 'pin' ? 'password' : 'pin')}>
      {way === 'pin' ? t.lock.usePassword : t.lock.usePin}
    </button>
  )
  const shared = { staffId: tile.staffId, signIn, head, other }
  return (
    <section aria-label={tile.name} className="lock-card">
      {way === 'pin' ? <LockPin {...shared} /> : <LockPassword {...shared} reason={passwordReason} />}
    </section>
  )
}
