import { Checkbox } from 'antd'
import { deskCamera } from '../../app/camera.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { PhotoField } from '../../ui/photo-field.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { CollectorChoice } from './collector-choice.tsx'
import { OtherPersonForm } from './other-person.tsx'
import { proofOf } from './release-choice.ts'
import { releaseText } from './release-page.text.ts'
import { ReleaseProof } from './release-proof.tsx'
import type { Counter } from './use-counter.ts'
import type { Release } from './use-release.ts'
import { WrongPersonGuard } from './wrong-person-guard.tsx'
import './parcels.css'
import './door.css'

/** Who came, what that person brought, and whether somebody looked at the parcels. */
export const CollectorSide = ({ counter }: { counter: Counter }) => {
  const { release, residents, agents, unit, refusal, handOut, putBack } = counter
  const { choice, guarding } = release
  if (guarding)
    return (
      <>
        <Visitor name={choice.other.name} relation={choice.other.relation} />
        <WrongPersonGuard release={release} unit={unit} residents={residents} onPutBack={putBack} />
      </>
    )
  return (
    <>
      <CollectorChoice residents={residents} agents={agents} who={choice.who} onWho={release.who} />
      {choice.who.kind === 'other' && (
        <OtherPersonForm
          person={choice.other}
          idProblem={
            refusal?.code === 'ID_TAIL_DIFFERS' && choice.other.idTail !== '' ? refusal.message : undefined
          }
          codeProblem={refusal?.code === 'PICKUP_CODE_WRONG' ? refusal.message : undefined}
          onType={release.typeOther}
          onDone={handOut}
        />
      )}
      <ReleaseProof
        release={release}
        problem={refusal?.code === 'ID_TAIL_DIFFERS' ? refusal.message : undefined}
      />
      {choice.who.kind !== 'none' && (
        <div className="release-photo">
          <PhotoField
            key={choice.who.kind}
            label={releaseText.proof.photo}
            hint={choice.photo === null ? releaseText.proof.photoHint : releaseText.proof.photoTaken}
            open={deskCamera.open}
            onTaken={release.takePhoto}
          />
        </div>
      )}
      <Looked release={release} onEnter={handOut} />
    </>
  )
}

/** Who stands at the counter, while the guard asks whether that person may have the parcels. */
const Visitor = ({ name, relation }: { name: string; relation: string }) => (
  <>
    <SectionHead title={releaseText.who} note={releaseText.whoHint} />
    <div className="release-visitor">
      <Avatar name={name} />
      <span className="tx-strong private">{releaseText.visitor(name, relation)}</span>
    </div>
  </>
)

/** Ticked by hand, every time: nobody has looked at the parcel before it lies on the counter. */
const Looked = ({ release, onEnter }: { release: Release; onEnter: () => void }) => {
  const { proof } = release.choice
  const given = release.choice.who.kind === 'other' ? proofOf(release.choice) : null
  return (
    <div className="release-looked">
      {proof !== null && <ProofLine kind={proof.kind} />}
      {proof === null && given !== null && <ProofLine kind={given.kind} />}
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
  idTail: releaseText.guard.proofId,
} as const

const ProofLine = ({ kind }: { kind: keyof typeof proofWords }) => (
  <div className="release-proof">
    <StateMark strong tone="done">
      {proofWords[kind]}
    </StateMark>
  </div>
)
