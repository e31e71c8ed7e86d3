import { Button } from 'antd'
import { whenText } from '#core/kernel/format.ts'
import { useNow, useTimeZone } from '../../app/clock.ts'
import { useHouseRecheck } from '../../app/house-recheck.ts'
import { useKeys } from '../../app/keys.tsx'
import { PlainPage } from '../../app/plain-page.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { CodeForm } from './code-form.tsx'
import { RescueChoice } from './rescue-choice.tsx'
import { rescueText as words } from './rescue-page.text.ts'
import { Restored, Salvaged } from './rescue-result.tsx'
import { type Rescue, type Stage, useRescue } from './use-rescue.ts'
import './rescue.css'

const MINUTE = 60_000

interface RescuePageProps {
  /** A house that does not read, or an empty folder that is to take in a house from elsewhere. */
  kind: 'damaged' | 'elsewhere'
  onBack?: () => void
}

/** Sets aside, salvages, restores. It offers no delete: nothing here may be lost in a hurry. */
const RescuePage = ({ kind, onBack }: RescuePageProps) => {
  const rescue = useRescue()
  const { stage } = rescue
  const title = stage.at === 'choose' && kind === 'damaged' ? words.chooseTitle : words[kind].title
  return (
    <PlainPage title={title}>
      <StageView kind={kind} rescue={rescue} onBack={onBack} />
    </PlainPage>
  )
}

interface StageViewProps {
  kind: 'damaged' | 'elsewhere'
  rescue: Rescue
  onBack: (() => void) | undefined
}

const StageView = ({ kind, rescue, onBack }: StageViewProps) => {
  const enter = useHouseRecheck()
  const now = useNow(MINUTE)
  const zone = useTimeZone()
  const when = (at: number): string => whenText(at, now, zone)
  const { stage } = rescue
  switch (stage.at) {
    case 'code':
      return <CodeForm kind={kind} rescue={rescue} onBack={onBack} />
    case 'choose':
      return <RescueChoice kind={kind} stage={stage} rescue={rescue} when={when} />
    case 'ask-aside':
      return <AskAside stage={stage} rescue={rescue} />
    case 'working':
      return (
        <>
          <Waiting label={words.working[stage.work]} />
          <p className="tx-soft">
            {words.working[stage.work]}，{words.patience}
          </p>
        </>
      )
    case 'restored':
      return <Restored stage={stage} when={when} onEnter={enter} />
    case 'salvaged':
      return <Salvaged stage={stage} onEnter={enter} />
    case 'aside':
      return <SetAside folder={stage.folder} onEnter={enter} />
  }
}

/** The one choice after which the desk starts empty: asked once more, with the safe answer first. */
const AskAside = ({ stage, rescue }: { stage: Extract<Stage, { at: 'ask-aside' }>; rescue: Rescue }) => {
  const back: Stage = { at: 'choose', offers: stage.offers }
  const no = (): void => rescue.go(back)
  useKeys([{ key: 'Esc', label: words.asideNo, run: no }])
  return (
    <>
      <p className="tx-strong">{words.asideAsk}</p>
      <p className="tx-soft">{words.asideDetail}</p>
      <div className="lay-row">
        <Button type="primary" size="large" autoFocus onClick={no}>
          {words.asideNo}
          <KeyCap onFill>Esc</KeyCap>
        </Button>
        <Button danger size="large" onClick={() => void rescue.setAside(back)}>
          {words.asideYes}
        </Button>
      </div>
    </>
  )
}

const SetAside = ({ folder, onEnter }: { folder: string; onEnter: () => void }) => (
  <>
    <p className="tx-strong">{words.kept(folder)}</p>
    <div>
      <Button type="primary" size="large" autoFocus onClick={onEnter}>
        {words.keys.next}
        <KeyCap onFill>↵</KeyCap>
      </Button>
    </div>
  </>
)

export default RescuePage
