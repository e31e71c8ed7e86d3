import { CheckCircleOutlined, IdcardOutlined } from '@ant-design/icons'
import { useMay } from '../../app/session.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Screen, ScreenHead } from '../../ui/screen.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { StudyCard } from './study-card.tsx'
import { studyText as t } from './study-page.text.ts'
import { StudySide } from './study-side.tsx'
import { useStudy } from './use-study.ts'
import { VipTabs } from './vip-tabs.tsx'
import './vip.css'
import './study.css'

/** Ten faces a day, each in the reader's own class, and what else the reader owes the handbook. */
const StudyPage = () => {
  const study = useStudy()
  const reads = useMay('vip.study')
  const { today, card, left } = study
  const { data } = today
  return (
    <Screen
      head={<ScreenHead title={t.title} note={data && t.note(data.known, data.all)} acts={<VipTabs />} />}
      side={<StudySide unread={data?.unread ?? null} reads={reads} />}
      sideLabel={t.tests}
    >
      <div className="study">
        {study.problem !== null && <InlineError title={study.problem.message} />}
        {data !== undefined && data.all > 0 && (
          <Progress label={t.day} done={data.done} total={data.done + left} unit={''} />
        )}
        {today.loading && <Waiting />}
        {card !== null && <StudyCard key={card.entryId} study={study} card={card} />}
        {data !== undefined && card === null && (
          <EmptyState
            icon={data.all === 0 ? <IdcardOutlined /> : <CheckCircleOutlined />}
            title={data.all === 0 ? t.noneTitle : t.doneTitle}
            hint={data.all === 0 ? t.noneHint : t.doneHint}
          />
        )}
      </div>
    </Screen>
  )
}

export default StudyPage
