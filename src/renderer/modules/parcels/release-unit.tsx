import { InboxOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { tail } from '#core/kernel/format.ts'
import { placeText } from '#core/parcels/parcels.text.ts'
import { ReceptionCard } from '../../app/vip/reception-card.tsx'
import { useRead } from '../../client/use-read.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { ScanBanner } from '../../ui/scan-banner.tsx'
import { Screen, ScreenActions, ScreenScroll, SectionHead } from '../../ui/screen.tsx'
import { CollectorSide } from './collector-side.tsx'
import { type Choice, walk } from './release-choice.ts'
import { ReleaseHead } from './release-head.tsx'
import { EarlierReleases, ReleaseItems } from './release-items.tsx'
import { releaseText } from './release-page.text.ts'
import { PickupCode } from './told-code.tsx'
import { type Counter, type CounterProps, useCounter } from './use-counter.ts'
import type { Release } from './use-release.ts'
import './parcels.css'
import './door.css'

/** One home at the counter: what waits, who came, out it goes. */
export const ReleaseUnit = (props: CounterProps) => {
  const counter = useCounter(props)
  const { release, refusal, scans, when } = counter
  if (release.problem !== null) return <InlineError title={release.problem.message} />
  return (
    <Screen side={<CollectorSide counter={counter} />} sideLabel={releaseText.who} sideWidth="wide">
      {scans.stop !== null && (
        <div className="release-stop">
          <ScanBanner {...scans.stop} queued={scans.queued} />
        </div>
      )}
      <ReleaseHead release={release} letter={counter.letter} when={when} />
      <ReceptionCard unitId={release.data?.unitId} />
      <ScreenScroll>
        <Waiting counter={counter} />
        <EarlierReleases earlier={release.data?.earlier ?? []} when={when} />
      </ScreenScroll>
      {refusal !== null && refusal.code !== 'PICKUP_CODE_WRONG' && (
        <div className="release-refusal">
          <InlineError tone="due" title={refusal.message} />
        </div>
      )}
      <PickupCode told={counter.code} />
      <Out counter={counter} />
    </Screen>
  )
}

const Waiting = ({ counter: { release, when, handOut } }: { counter: Counter }) =>
  release.waiting.length === 0 && !release.loading ? (
    <>
      <EmptyState
        icon={<InboxOutlined />}
        title={releaseText.nothingWaiting}
        hint={releaseText.nothingWaitingHint}
      />
      <Elsewhere />
    </>
  ) : (
    <ReleaseItems release={release} when={when} onHandOut={handOut} />
  )

/** 不在本台，在…: the lockers and stations of the compound, for whoever asks for what is not here. */
const Elsewhere = () => {
  const points = (useRead('carriers', 'points', undefined).data ?? []).filter(({ active }) => active)
  if (points.length === 0) return null
  return (
    <section aria-label={releaseText.elsewhere}>
      <SectionHead title={releaseText.elsewhere} />
      <ul className="door-items">
        {points.map(({ id, name, place, phone, hours }) => (
          <li key={id} className="lay-row">
            <span className="tx-strong tx-nowrap">{name}</span>
            <span className="tx-soft">{releaseText.elsewhereLine(place, phone, hours)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Out = ({ counter: { release, handOut } }: { counter: Counter }) => {
  const { choice, waiting, disputed, guarding, busy } = release
  return (
    <ScreenActions>
      <Walk choice={choice} places={walk(waiting, choice.ticked)} disputed={disputed} />
      <span className="lay-grow" />
      <Button
        type="primary"
        size="large"
        className="release-button"
        disabled={guarding || choice.ticked.size === 0}
        loading={busy}
        onClick={handOut}
      >
        {releaseText.handOut(choice.ticked.size)}
        <KeyCap onFill>↵</KeyCap>
      </Button>
    </ScreenActions>
  )
}

interface WalkProps {
  readonly choice: Choice
  readonly places: readonly string[]
  readonly disputed: Release['disputed']
}

const Walk = ({ choice, places, disputed }: WalkProps) => (
  <div>
    <div className="tx-strong">
      {choice.ticked.size === 0
        ? releaseText.noneTicked
        : releaseText.walk(choice.ticked.size, places.map(placeText).join(' → '))}
    </div>
    <div className="tx-hint tx-soft">{releaseText.stay}</div>
    {disputed.length > 0 && (
      <div className="tx-hint tx-strong">
        {releaseText.disputed(disputed.map(({ trackingNo }) => tail(trackingNo)).join('、'))}
      </div>
    )}
  </div>
)
