import { useState } from 'react'
import { useHouseChoice } from '../../app/house-choice.ts'
import { useHouseRecheck } from '../../app/house-recheck.ts'
import { useKeys } from '../../app/keys.tsx'
import { useAct } from '../../client/use-act.ts'
import { ChoiceTile } from '../../ui/choice-tile.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { Brand, FirstRunFrame } from './first-run-frame.tsx'
import { firstRunText } from './first-run-page.text.ts'
import { SampleReady, type SampleStaff } from './sample-ready.tsx'
import './setup.css'

const { practice, sample } = firstRunText

/** The house of practice before its first use: how much is to lie in it, then who may sign in. */
const PracticeStart = () => {
  const { go } = useHouseChoice()
  const recheck = useHouseRecheck()
  const make = useAct('setup', 'makeSample')
  const [staff, setStaff] = useState<SampleStaff | null>(null)
  const fill = async (profile: 'small' | 'year'): Promise<void> => {
    const answer = await make.act({ profile })
    if (answer.ok) setStaff(answer.value.staff)
  }
  const asking = staff === null && !make.busy
  useKeys([
    { key: '1', label: practice.small, when: asking, run: () => void fill('small') },
    { key: '2', label: practice.year, when: asking, run: () => void fill('year') },
    { key: ['3', 'Esc'], cap: '3', label: practice.back, when: asking, run: () => go('real') },
  ])
  return (
    <div className="first-run lock-practice">
      <aside className="first-run-left">
        <Brand />
        <span className="lay-grow" />
        <div className="tx-hint tx-quiet">{practice.apart}</div>
      </aside>
      <main className="first-run-main">
        {staff !== null && <SampleReady staff={staff} onGo={recheck} />}
        {make.busy && (
          <FirstRunFrame title={sample.making} lead={sample.making2}>
            <Waiting label={sample.making} />
          </FirstRunFrame>
        )}
        {asking && (
          <FirstRunFrame title={practice.title} lead={practice.lead}>
            <div className="tile-stack first-run-tiles">
              {make.problem !== null && <InlineError title={make.problem.message} />}
              <ChoiceTile
                autoFocus
                keyCap="1"
                title={practice.small}
                detail={practice.smallDetail}
                onChoose={() => void fill('small')}
              />
              <ChoiceTile
                keyCap="2"
                title={practice.year}
                detail={practice.yearDetail}
                onChoose={() => void fill('year')}
              />
              <ChoiceTile
                keyCap="3"
                title={practice.back}
                detail={practice.backDetail}
                onChoose={() => go('real')}
              />
            </div>
          </FirstRunFrame>
        )}
      </main>
    </div>
  )
}

export default PracticeStart
