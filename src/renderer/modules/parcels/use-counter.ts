import { useNavigate } from 'react-router'
import { paths } from '../../app/paths.ts'
import { useMay } from '../../app/session.tsx'
import { useWhen } from '../../app/when.ts'
import { useRead } from '../../client/use-read.ts'
import { useToasts } from '../../ui/toast.tsx'
import { releaseText } from './release-page.text.ts'
import { refusalOf, useRefusal } from './use-refusal.ts'
import { type HandOut, useRelease } from './use-release.ts'
import { useReleaseDraft } from './use-release-draft.ts'
import { useReleaseKeys, useStopKeys } from './use-release-keys.ts'
import { useReleaseScans } from './use-release-scans.ts'
import { useScanFeedback } from './use-scan-feedback.ts'
import { useTakeBack } from './use-take-back.ts'
import { useToldCode } from './use-told-code.ts'

export interface CounterProps {
  unitId: string
  /** The item that was scanned to get here. */
  scanned: string | null
  onLeave: (done: { pieces: number; unit: string } | null) => void
}

/** The counter with one home's parcels on it: scans, keys, and what the core answered. */
export const useCounter = ({ unitId, scanned, onLeave }: CounterProps) => {
  const release = useRelease(unitId, scanned)
  const { refusal, setRefusal } = useRefusal(release.choice)
  const when = useWhen()
  const toasts = useToasts()
  const takeBack = useTakeBack()
  const navigate = useNavigate()
  const mayIntake = useMay('parcel.intake')
  const letter = useRead('receiving', 'ofUnit', { unitId }).data
  const unit = release.data?.unit ?? ''
  const residents = release.data?.residents ?? []
  const agents = letter?.agents ?? []
  const scans = useReleaseScans({
    at: release.data === undefined ? null : { unitId, unit },
    onTake: (parcel) => {
      release.tickScanned(parcel.id)
      toasts.show({ text: releaseText.ticked(parcel.shelfNo) })
    },
  })
  const draft = useReleaseDraft(release, () => toasts.show({ text: releaseText.draftBack }))
  useScanFeedback(scans.stop ?? { kind: 'ready', title: '' })

  const tell = async (result: HandOut): Promise<void> => {
    if (result.went === 'out') await draft.discard()
    if (result.went === 'out') {
      takeBack.offer(result.ids, unit)
      if (result.left === 0) onLeave({ pieces: result.ids.length, unit })
    }
    if (result.went === 'not-yet')
      setRefusal({ code: result.missing, message: releaseText.hindrances[result.missing] })
    else if (result.went === 'refused') setRefusal(refusalOf(result.problem, when))
  }
  const handOut = (): void => {
    if (!release.busy) void release.handOut().then(tell)
  }
  const putBack = (refused: boolean): void => {
    release.putBack()
    if (refused) toasts.show({ text: releaseText.guard.refused })
  }
  const code = useToldCode(release)
  useReleaseKeys(release, {
    when: scans.stop === null && !release.guarding,
    residents,
    agents,
    onHandOut: handOut,
    onCode: code.tell,
    onLetter: mayIntake ? () => void navigate(paths.receiving({ unit: unitId })) : undefined,
    onLeave: () => onLeave(null),
  })
  useStopKeys(scans.stop !== null, scans.goOn)
  return { release, refusal, scans, code, when, unit, residents, agents, letter, handOut, putBack }
}

export type Counter = ReturnType<typeof useCounter>
