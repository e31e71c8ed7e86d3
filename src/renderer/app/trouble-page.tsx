import { Button } from 'antd'
import { InlineError } from '../ui/inline-error.tsx'
import { t } from './app.text.ts'
import { PlainPage } from './plain-page.tsx'

interface TroublePageProps {
  kind: 'newer' | 'unreachable'
  onAgain: () => void
}

/** Says what is wrong and what is safe. It offers no delete: nothing here may be lost in a hurry. */
export const TroublePage = ({ kind, onAgain }: TroublePageProps) => (
  <PlainPage title={t.trouble[kind].title}>
    <InlineError
      tone="due"
      title={t.trouble[kind].body}
      acts={
        <Button size="small" autoFocus onClick={onAgain}>
          {t.trouble.again}
        </Button>
      }
    />
  </PlainPage>
)
