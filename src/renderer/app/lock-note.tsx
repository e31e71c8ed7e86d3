import { StateMark } from '../ui/state.tsx'
import { t } from './app.text.ts'
import type { SignIn } from './use-sign-in.ts'

/** One line under the secret: what went wrong, that it is being tried, or how it works. */
export const LockNote = ({ signIn, usual }: { signIn: SignIn; usual: string }) => (
  <div className="lock-note" role="status" aria-live="assertive">
    {signIn.sentence !== null ? (
      <StateMark hint tone={signIn.blocked ? 'due' : 'stop'}>
        {signIn.sentence}
      </StateMark>
    ) : (
      <span className="tx-hint tx-quiet">{signIn.busy ? t.lock.entering : usual}</span>
    )}
  </div>
)
