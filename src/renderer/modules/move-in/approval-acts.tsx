import { PhoneOutlined, SafetyOutlined, UserOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { ChoiceTile } from '../../ui/choice-tile.tsx'
import { SupervisorPin } from '../../ui/supervisor-pin.tsx'
import { caseText } from './case-page.text.ts'
import type { Agreement } from './use-approval.ts'

const text = caseText.approval

interface ApprovalActsProps {
  agreement: Agreement
  /** What the button of who may decide alone says. */
  label: string
  /** What a supervisor reads above the PIN. */
  matter: string
  busy: boolean
}

/** Who may decide alone has a button; everybody else has the two ways to a supervisor. */
export const ApprovalActs = ({ agreement, label, matter, busy }: ApprovalActsProps) => {
  if (agreement.own)
    return (
      <Button type="primary" loading={busy} onClick={agreement.decide}>
        {label}
      </Button>
    )
  return (
    <>
      {agreement.asking === 'phone' ? (
        <WhoSaidYes agreement={agreement} />
      ) : (
        <div className="tile-stack">
          <ChoiceTile
            icon={<SafetyOutlined />}
            title={text.pin}
            detail={text.pinDetail}
            onChoose={agreement.askPin}
          />
          <ChoiceTile
            icon={<PhoneOutlined />}
            title={text.phone}
            detail={text.phoneDetail}
            onChoose={agreement.askPhone}
          />
        </div>
      )}
      <SupervisorPin
        open={agreement.asking === 'pin'}
        matter={matter}
        approvers={agreement.approvers}
        problem={agreement.problem}
        busy={agreement.busy}
        onPin={agreement.pin}
        onClose={agreement.stop}
      />
    </>
  )
}

/** Whoever is named signs it within a day, so the name is asked and never guessed. */
const WhoSaidYes = ({ agreement: { approvers, said } }: { agreement: Agreement }) => (
  <section aria-label={text.who} className="tile-stack">
    <span className="tx-soft">{approvers.length === 0 ? text.nobody : text.who}</span>
    {approvers.map(({ staffId, name }) => (
      <ChoiceTile
        key={staffId}
        icon={<UserOutlined />}
        title={name}
        detail={text.signs}
        onChoose={() => said(staffId)}
      />
    ))}
  </section>
)
