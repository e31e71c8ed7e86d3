import { Button } from 'antd'
import type { CasePhase } from '#core/move-in/move-in.schema.contract.ts'
import { SectionHead } from '../../ui/screen.tsx'
import { caseText } from './case-page.text.ts'
import type { Doing, Opened } from './use-case.ts'

type Decision = Extract<Doing['at'], 'notify' | 'swap' | 'reopen' | 'cancel'>

const labels: Readonly<Record<Decision, string>> = {
  notify: caseText.notify.open,
  swap: caseText.swap.open,
  reopen: caseText.reopen.open,
  cancel: caseText.cancelCase.open,
}

/** What may be decided of a case beside its stations, by where it stands (states.rules.ts). */
const decisionsOf: Readonly<Record<CasePhase, readonly Decision[]>> = {
  planned: ['notify', 'swap', 'cancel'],
  notified: ['swap', 'cancel'],
  open: ['swap', 'reopen', 'cancel'],
  reopened: ['swap', 'reopen', 'cancel'],
  onHold: ['swap', 'cancel'],
  handedOver: ['swap', 'reopen'],
  archived: ['reopen'],
  cancelled: ['reopen'],
}

export const CaseMore = ({ opened }: { opened: Opened }) => (
  <section aria-label={caseText.more} className="case-history">
    <SectionHead title={caseText.more} />
    <div className="case-more">
      {decisionsOf[opened.view.phase].map((at) => (
        <Button key={at} size="small" onClick={() => opened.open({ at })}>
          {labels[at]}
        </Button>
      ))}
    </div>
  </section>
)
