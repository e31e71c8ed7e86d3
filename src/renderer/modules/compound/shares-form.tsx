import { InputNumber } from 'antd'
import { useState } from 'react'
import { PanelForm } from '../../app/panel-form.tsx'
import { personText } from '../../app/people/person-form.text.ts'
import { useAct } from '../../client/use-act.ts'
import { FieldFrame } from '../../ui/field-frame.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { sharesText } from './unit-file.text.ts'
import type { Occupant } from './use-unit-file.ts'

export const isOwner = ({ relation }: Occupant): boolean => relation === 'owner' || relation === 'coOwner'

interface SharesFormProps {
  unitId: string
  people: readonly Occupant[]
  onDone: () => void
}

/** In per cent; the core holds hundredths. Nobody's share is 共同共有. */
const percentOf = (share: number | null): number | null => (share === null ? null : share / 100)
const shareOf = (percent: number | null): number | null =>
  percent === null ? null : Math.round(percent * 100)

/** What each of the joint owners holds, all at once: one share alone would leave the others wrong. */
export const SharesForm = ({ unitId, people, onDone }: SharesFormProps) => {
  const owners = people.filter(isOwner)
  const [percents, setPercents] = useState<Readonly<Record<string, number | null>>>(() =>
    Object.fromEntries(owners.map(({ occupancyId, share }) => [occupancyId, percentOf(share)])),
  )
  const set = useAct('people', 'setShares')
  const toasts = useToasts()
  const sum = Object.values(percents).reduce<number>((total, percent) => total + (percent ?? 0), 0)
  const save = async (): Promise<void> => {
    const shares = owners.map(({ occupancyId }) => ({
      occupancyId,
      share: shareOf(percents[occupancyId] ?? null),
    }))
    const answer = await set.act({ unitId, shares })
    if (!answer.ok) return
    toasts.show({ text: sharesText.saved })
    onDone()
  }
  return (
    <PanelForm
      title={sharesText.title}
      note={sum === 0 ? sharesText.joint : sharesText.sum(sum)}
      cancel={personText.cancelAdd}
      busy={set.busy}
      problem={set.problem?.message}
      onSave={() => void save()}
      onCancel={onDone}
    >
      {owners.map(({ occupancyId, name }, at) => (
        <FieldFrame key={occupancyId} id={`share-${occupancyId}`} label={name}>
          <InputNumber
            id={`share-${occupancyId}`}
            autoFocus={at === 0}
            min={0.01}
            max={100}
            precision={2}
            value={percents[occupancyId] ?? null}
            suffix={sharesText.unit}
            onChange={(percent) => setPercents({ ...percents, [occupancyId]: percent })}
          />
        </FieldFrame>
      ))}
      <div className="tx-hint tx-soft">{sharesText.hint}</div>
    </PanelForm>
  )
}
