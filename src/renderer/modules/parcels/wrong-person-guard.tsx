import { PhoneOutlined, SafetyOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { relationTexts } from '#core/people/people.text.ts'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { ChoiceTile } from '../../ui/choice-tile.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { SupervisorPin } from '../../ui/supervisor-pin.tsx'
import { AskOwner } from './ask-owner.tsx'
import type { ResidentTile } from './collector-choice.tsx'
import { releaseText } from './release-page.text.ts'
import type { Release } from './use-release.ts'
import { useGuardKeys } from './use-release-keys.ts'
import './parcels.css'

const text = releaseText.guard

interface WrongPersonGuardProps {
  release: Release
  unit: string
  residents: readonly ResidentTile[]
  onPutBack: (refused: boolean) => void
}

/** Calm: nobody has done anything wrong yet. Two ways on, and the way back. */
export const WrongPersonGuard = ({ release, unit, residents, onPutBack }: WrongPersonGuardProps) => {
  const [way, setWay] = useState<'none' | 'call' | 'supervisor'>('none')
  const [owner] = residents
  const pieces = release.choice.ticked.size
  // While the supervisor types, no digit may choose a tile.
  return (
    <section className="release-guard" aria-label={text.title}>
      <InlineError tone="due" title={text.title} safe={text.detail(release.choice.other.name, unit)} />
      {way === 'call' && owner !== undefined && (
        <AskOwner
          first={owner}
          residents={residents}
          onBack={() => setWay('none')}
          onRefused={() => onPutBack(true)}
          onAgreed={(personId) => release.prove({ kind: 'ownerAnswer', personId, answer: text.agreed })}
        />
      )}
      {way === 'none' && (
        <Ways
          owner={owner}
          onCall={() => setWay('call')}
          onSupervisor={() => setWay('supervisor')}
          onBack={() => onPutBack(false)}
        />
      )}
      <Button block size="large" onClick={() => onPutBack(false)}>
        {text.put(pieces)}
        <KeyCap>Esc</KeyCap>
      </Button>
      <Supervisor
        open={way === 'supervisor'}
        matter={text.supervisorTitle(pieces, unit)}
        release={release}
        onClose={() => setWay('none')}
      />
    </section>
  )
}

interface WaysProps {
  owner: ResidentTile | undefined
  onCall: () => void
  onSupervisor: () => void
  onBack: () => void
}

const Ways = ({ owner, onCall, onSupervisor, onBack }: WaysProps) => {
  const approvers = useRead('staff', 'approvers', { permission: 'parcel.override' })
  const none = !approvers.loading && (approvers.data?.length ?? 0) === 0
  useGuardKeys({
    onBack,
    onCall: owner === undefined ? undefined : onCall,
    onSupervisor: none ? undefined : onSupervisor,
  })
  const who = owner === undefined ? '' : `${owner.name} ${relationTexts[owner.relation]}，`
  return (
    <>
      <h2 className="parcel-ask">{text.ways}</h2>
      <ChoiceTile
        autoFocus
        keyCap="1"
        icon={<PhoneOutlined />}
        title={text.call}
        detail={`${who}${text.callDetail}`}
        onChoose={onCall}
        {...(owner === undefined ? { disabledReason: releaseText.noResidents } : {})}
      />
      <ChoiceTile
        keyCap="2"
        icon={<SafetyOutlined />}
        title={text.supervisor}
        detail={text.supervisorDetail}
        onChoose={onSupervisor}
        {...(none ? { disabledReason: text.noSupervisor } : {})}
      />
    </>
  )
}

interface SupervisorProps {
  open: boolean
  matter: string
  release: Release
  onClose: () => void
}

const Supervisor = ({ open, matter, release, onClose }: SupervisorProps) => {
  const approvers = useRead('staff', 'approvers', { permission: 'parcel.override' })
  const unitId = release.choice.unitId
  const token = useAct('staff', 'approve')
  /** Good once, for this home alone. */
  const approve = async (approverId: string, pin: string): Promise<void> => {
    const answer = await token.act({ approverId, pin, permission: 'parcel.override', record: unitId })
    if (answer.ok) release.prove({ kind: 'approval', approval: answer.value.approval })
  }
  return (
    <SupervisorPin
      open={open}
      matter={matter}
      approvers={approvers.data ?? []}
      problem={token.problem?.message}
      busy={token.busy}
      onPin={(approverId, pin) => void approve(approverId, pin)}
      onClose={onClose}
    />
  )
}
