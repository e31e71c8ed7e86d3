import { Button } from 'antd'
import { useNavigate } from 'react-router'
import type { Sitting } from '#core/vip/tests/vip-tests.contract.ts'
import { sittingStateTexts } from '#core/vip/tests/vip-tests.text.ts'
import { paths } from '../../app/paths.ts'
import { useAct } from '../../client/use-act.ts'
import { type OutputOf, useRead } from '../../client/use-read.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { useToasts } from '../../ui/toast.tsx'
import type { Tone } from '../../ui/tone.ts'
import { studyText as t } from './study-page.text.ts'

type Unread = OutputOf<'vipStudy', 'today'>['unread']

export const sittingTones: Readonly<Record<Sitting['state'], Tone>> = {
  open: 'due',
  running: 'active',
  passed: 'done',
  failed: 'stop',
  withdrawn: 'idle',
}

/** The edition to sign for, and the reader's own tests. */
export const StudySide = ({ unread, reads }: { unread: Unread; reads: boolean }) => (
  <div className="lay-col lay-gap-3">
    {unread !== null && <Edition unread={unread} />}
    {reads && <OwnTests />}
  </div>
)

const Edition = ({ unread }: { unread: NonNullable<Unread> }) => {
  const read = useAct('vipStudy', 'readEdition')
  const toasts = useToasts()
  const sign = async (): Promise<void> => {
    const answer = await read.act({ editionId: unread.editionId })
    toasts.show({ text: answer.ok ? t.signed : answer.problem.message })
  }
  return (
    <InlineError
      tone="due"
      title={t.edition(unread.number)}
      safe={
        <>
          <div className="private">
            {unread.changes.length === 0 ? t.editionSame : t.editionNew(unread.changes.join('、'))}
          </div>
          <div>{t.pledge}</div>
        </>
      }
      acts={
        <Button loading={read.busy} onClick={() => void sign()}>
          {t.sign}
        </Button>
      }
    />
  )
}

const OwnTests = () => {
  const own = useRead('vipTests', 'mine', undefined)
  const rows = own.data ?? []
  return (
    <section>
      <SectionHead title={t.tests} />
      {rows.length === 0 && !own.loading && <p className="tx-soft">{t.noTests}</p>}
      <ul className="study-tests">
        {rows.map((sitting) => (
          <li key={sitting.id}>
            <Row sitting={sitting} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const Row = ({ sitting }: { sitting: Sitting }) => {
  const navigate = useNavigate()
  const { number, state, dueOn, correct, asked, retest, certificate, overdue } = sitting
  const isOpen = state === 'open' || state === 'running'
  return (
    <>
      <div className="lay-row lay-wrap">
        <b className="tx-nowrap">{number}</b>
        {retest && <span className="tx-hint tx-soft">{t.retest}</span>}
        <StateMark tone={overdue ? 'stop' : sittingTones[state]}>
          {isOpen ? t.dueOn(dueOn) : sittingStateTexts[state]}
        </StateMark>
        {correct !== null && <span className="tx-soft">{t.score(correct, asked)}</span>}
        <span className="lay-grow" />
        {isOpen && sitting.form === 'screen' && (
          <Button type="primary" onClick={() => void navigate(paths.vipSitting({ id: sitting.id }))}>
            {t.begin}
          </Button>
        )}
      </div>
      {isOpen && sitting.form === 'paper' && <div className="tx-hint tx-soft">{t.paper}</div>}
      {certificate !== null && <div className="tx-hint tx-soft">{t.certificate(certificate)}</div>}
    </>
  )
}
