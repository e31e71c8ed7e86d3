import { Button } from 'antd'
import { useNavigate, useSearchParams } from 'react-router'
import type { Sitting } from '#core/vip/tests/vip-tests.contract.ts'
import { kindTexts } from '#core/vip/tests/vip-tests.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { paths } from '../../app/paths.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { Screen, ScreenHead, SectionHead } from '../../ui/screen.tsx'
import { StatePill } from '../../ui/state.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { SittingQuestion } from './sitting-question.tsx'
import { sittingText as t } from './study-page.text.ts'
import { useSitting } from './use-sitting.ts'
import { VipPhoto } from './vip-photo.tsx'
import './vip.css'
import './study.css'

const SECONDS = 15

/** One test of one's own, from its first question to its mark. */
const SittingPage = () => {
  const [search] = useSearchParams()
  const work = useSitting(search.get('id') ?? '')
  const { sitting, question } = work
  return (
    <Screen head={<ScreenHead title={t.title(sitting?.number ?? '')} />}>
      <div className="study">
        {work.problem !== null && <InlineError title={work.problem.message} />}
        {work.loading && <Waiting />}
        {sitting !== undefined && work.ordinal === null && !work.ended && (
          <Door sitting={sitting} busy={work.busy} onStart={() => void work.start()} />
        )}
        {question !== undefined && (
          <SittingQuestion
            key={question.ordinal}
            question={question}
            onChoose={(chosen) => void work.choose(chosen)}
          />
        )}
        {sitting !== undefined && work.ended && <Ended sitting={sitting} missed={work.missed} />}
      </div>
    </Screen>
  )
}

const Door = ({ sitting, busy, onStart }: { sitting: Sitting; busy: boolean; onStart: () => void }) => {
  useKeys([{ key: 'Enter', label: t.keys.start, run: onStart }])
  return (
    <div className="lay-col lay-gap-3">
      <p className="tx-section">
        {t.rules(sitting.kinds.map((kind) => kindTexts[kind].name).join('、'), SECONDS, sitting.passPercent)}
      </p>
      <div>
        <Button type="primary" size="large" loading={busy} onClick={onStart}>
          {t.start}
          <KeyCap onFill>Enter</KeyCap>
        </Button>
      </div>
    </div>
  )
}

const Ended = ({
  sitting,
  missed,
}: {
  sitting: Sitting
  missed: ReturnType<typeof useSitting>['missed']
}) => {
  const navigate = useNavigate()
  const passed = sitting.state === 'passed'
  return (
    <div className="lay-col lay-gap-3">
      <div className="lay-row">
        <StatePill tone={passed ? 'done' : 'stop'}>{passed ? t.passed : t.failed}</StatePill>
        <span className="tx-section">{t.result(sitting.correct ?? 0, sitting.asked)}</span>
      </div>
      {missed.length > 0 && <SectionHead title={t.missed} />}
      {missed.map((one) => (
        <div key={one.ordinal} className="sitting-missed">
          <VipPhoto id={one.photo} name={one.answer} size="thumb" />
          <div>
            <div>
              {kindTexts[one.kind].asks} {one.plate}
            </div>
            <div className="tx-strong private">{`${t.answer} ${one.answer}`}</div>
            <div className="tx-soft private">
              {one.chosen === null ? t.noAnswer : `${t.chosen} ${one.chosen}`}
            </div>
          </div>
        </div>
      ))}
      <div>
        <Button type="primary" onClick={() => void navigate(paths.vipStudy)}>
          {t.back}
        </Button>
      </div>
    </div>
  )
}

export default SittingPage
