import { Button, Checkbox } from 'antd'
import { useEffect, useState } from 'react'
import { relationTexts } from '#core/people/people.text.ts'
import { placeText } from '#core/parcels/parcels.text.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { InboxOutlined } from '@ant-design/icons'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { ScanBanner } from '../../ui/scan-banner.tsx'
import { Screen, ScreenActions, ScreenScroll } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { CollectorChoice } from './collector-choice.tsx'
import { OtherPersonForm } from './other-person.tsx'
import { type Choice, hindrance, walk } from './release-choice.ts'
import { EarlierReleases, ReleaseItems } from './release-items.tsx'
import { releaseText } from './release-page.text.ts'
import { useReleaseKeys, useStopKeys } from './use-release-keys.ts'
import { type HandOut, type Release, useRelease } from './use-release.ts'
import { useReleaseScans } from './use-release-scans.ts'
import { useScanFeedback } from './use-scan-feedback.ts'
import { useWhen } from './use-when.ts'
import { WrongPersonGuard } from './wrong-person-guard.tsx'
import './parcels.css'

interface ReleaseUnitProps {
  unitId: string
  /** The item that was scanned to get here. */
  scanned: string | null
  onLeave: (done: { pieces: number; unit: string } | null) => void
}

/** One home at the counter: what waits, who came, out it goes. */
export const ReleaseUnit = ({ unitId, scanned, onLeave }: ReleaseUnitProps) => {
  const release = useRelease(unitId, scanned)
  const { data, choice, waiting, guarding } = release
  const { refusal, setRefusal } = useRefusal(choice)
  const when = useWhen()
  const toasts = useToasts()
  const unit = data?.unit ?? ''
  const residents = data?.residents ?? []
  const scans = useReleaseScans({
    at: data === undefined ? null : { unitId, unit },
    onTake: (parcel) => {
      release.tickScanned(parcel.id)
      toasts.show({ text: releaseText.ticked(parcel.shelfNo) })
    },
  })
  useScanFeedback(scans.stop ?? { kind: 'ready', title: '' }, '')

  const tell = (result: HandOut): void => {
    if (result.went === 'out' && result.left === 0) onLeave({ pieces: result.pieces, unit })
    else if (result.went === 'out') toasts.show({ text: releaseText.released(result.pieces, unit) })
    else if (result.went === 'not-yet') setRefusal({ code: result.missing, message: releaseText.hindrances[result.missing] })
    else if (result.went === 'refused') setRefusal(refusalOf(result.problem, when))
  }
  const handOut = (): void => {
    if (!release.busy) void release.handOut().then(tell)
  }
  const putBack = (refused: boolean): void => {
    release.putBack()
    if (refused) toasts.show({ text: releaseText.guard.refused })
  }
  useReleaseKeys(release, {
    when: scans.stop === null && !guarding,
    residents,
    onHandOut: handOut,
    onLeave: () => onLeave(null),
  })
  useStopKeys(scans.stop !== null, scans.goOn)

  if (release.problem !== null) return <InlineError title={release.problem.message} />
  const side = (
    <>
      <CollectorChoice residents={residents} who={choice.who} keyed={!guarding} onWho={release.who} />
      {choice.who.kind === 'other' && (
        <OtherPersonForm
          person={choice.other}
          codeProblem={refusal?.code === 'PICKUP_CODE_WRONG' ? refusal.message : undefined}
          onType={release.typeOther}
          onDone={handOut}
        />
      )}
      {guarding ? (
        <WrongPersonGuard release={release} unit={unit} residents={residents} onPutBack={putBack} />
      ) : (
        <Looked release={release} onEnter={handOut} />
      )}
    </>
  )
  return (
    <Screen side={side} sideLabel={releaseText.who} sideWidth="wide">
      {scans.stop !== null && (
        <div className="intake-banner">
          <ScanBanner {...scans.stop} queued={scans.queued} />
        </div>
      )}
      <UnitHead release={release} when={when} />
      <ScreenScroll>
        {waiting.length === 0 && !release.loading ? (
          <EmptyState icon={<InboxOutlined />} title={releaseText.nothingWaiting} hint={releaseText.nothingWaitingHint} />
        ) : (
          <ReleaseItems release={release} when={when} onHandOut={handOut} />
        )}
        <EarlierReleases earlier={data?.earlier ?? []} when={when} />
      </ScreenScroll>
      {refusal !== null && refusal.code !== 'PICKUP_CODE_WRONG' && (
        <div className="release-refusal">
          <InlineError tone="due" title={refusal.message} />
        </div>
      )}
      <ScreenActions>
        <Walk choice={choice} places={walk(waiting, choice.ticked)} />
        <span className="lay-grow" />
        <Button
          type="primary"
          size="large"
          className="release-button"
          disabled={guarding || choice.ticked.size === 0}
          loading={release.busy}
          onClick={handOut}
        >
          {releaseText.handOut(choice.ticked.size)}
          <KeyCap onFill>↵</KeyCap>
        </Button>
      </ScreenActions>
    </Screen>
  )
}

interface Refusal {
  readonly code: string
  readonly message: string
}

/** Why the last Enter did nothing, until the clerk changes what was wrong. */
const useRefusal = (choice: Choice) => {
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const { who, other, proof, looked } = choice
  useEffect(() => setRefusal(null), [who, other, proof, looked])
  const settled = refusal !== null && refusal.code in releaseText.hindrances && refusal.code !== hindrance(choice)
  return { refusal: settled ? null : refusal, setRefusal }
}

const refusalOf = (problem: { code: string; data: unknown; message: string }, when: (at: number) => string): Refusal => {
  const { code, message } = problem
  if (code !== 'PARCEL_ALREADY_COLLECTED') return { code, message }
  const { at, by } = problem.data as { at: number; by: string }
  return { code, message: releaseText.collectedAlready(when(at), by) }
}

const UnitHead = ({ release, when }: { release: Release; when: (at: number) => string }) => {
  const { data, waiting } = release
  const [owner] = data?.residents ?? []
  const [last] = data?.earlier ?? []
  return (
    <>
      <div className="release-head">
        <h1>
          <UnitTag zone={data?.zone ?? null} name={data?.unit ?? ''} size="record" />
        </h1>
        {owner !== undefined && (
          <span className="tx-lead tx-cut">
            <span className="private">{owner.name}</span> <span className="tx-soft">{relationTexts[owner.relation]}</span>
          </span>
        )}
        <span className="lay-grow" />
        <span className="tx-soft tx-nowrap">
          {waiting.length === 0 ? releaseText.waitingNone : releaseText.waiting(waiting.length)}
        </span>
      </div>
      <div className="release-phones tx-hint tx-soft">
        {owner !== undefined && owner.phone !== '' && <span className="private">{owner.phone}</span>}
        {last !== undefined && <span>{releaseText.lastTime(when(last.at), last.collector)}</span>}
      </div>
    </>
  )
}

/** Ticked by hand, every time: nobody has looked at the parcel before it lies on the counter. */
const Looked = ({ release, onEnter }: { release: Release; onEnter: () => void }) => {
  const { proof, other } = release.choice
  const byCode = proof === null && other.code.trim() !== '' && release.choice.who.kind === 'other'
  return (
    <div className="release-looked">
      {proof !== null && <ProofLine kind={proof.kind} />}
      {byCode && <ProofLine kind="pickupCode" />}
      <Checkbox
        checked={release.choice.looked}
        onChange={(event) => release.look(event.target.checked)}
        onKeyDown={(event) => event.key === 'Enter' && onEnter()}
      >
        <span className="lay-row">
          {releaseText.looked} <KeyCap>B</KeyCap>
        </span>
      </Checkbox>
    </div>
  )
}

const proofWords = {
  ownerAnswer: releaseText.guard.proofCall,
  approval: releaseText.guard.proofApproval,
  pickupCode: releaseText.guard.proofCode,
} as const

const ProofLine = ({ kind }: { kind: keyof typeof proofWords }) => (
  <div className="release-proof">
    <StateMark strong tone="done">
      {proofWords[kind]}
    </StateMark>
  </div>
)

const Walk = ({ choice, places }: { choice: Choice; places: readonly string[] }) => (
  <div>
    <div className="tx-strong">
      {choice.ticked.size === 0
        ? releaseText.noneTicked
        : releaseText.walk(choice.ticked.size, places.map(placeText).join(' → '))}
    </div>
    <div className="tx-hint tx-soft">{releaseText.stay}</div>
  </div>
)
