import { SizeClass } from '#core/parcels/parcels.schema.contract.ts'
import { sizeClassNames } from '#core/parcels/parcels.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { intakeText } from './intake-page.text.ts'
import { lastStored } from './intake-rows.ts'
import type { ItemInHand } from './item-in-hand.ts'
import type { Intake } from './use-intake.ts'

interface IntakeActs {
  item: ItemInHand | null
  onTakeBack: () => void
  onLabel: () => void
  onEscape: () => void
  onLook: (unitId: string) => void
}

/** Every key of batch intake, and what it does in the step that is open now. */
export const useIntakeKeys = ({ run, dispatch }: Intake, acts: IntakeActs): void => {
  const { keys, sizeKeys } = intakeText
  const { step } = run
  const duplicate = step.at === 'duplicate'
  const unknown = step.at === 'unknown'
  const canTakeBack = lastStored(run) !== null
  useKeys([
    { key: 'Enter', label: keys.read, when: step.at === 'ready' && step.text !== '' },
    { key: 'Enter', label: keys.save, when: step.at === 'open' },
    { key: 'Enter', label: keys.shelf, when: unknown },
    {
      key: 'Enter',
      label: keys.goOn,
      when: duplicate,
      run: () => dispatch({ do: 'answerDuplicate', returned: false }),
    },
    { key: ['ArrowUp', 'ArrowDown'], label: keys.choose, when: step.at === 'open' && step.item.text !== '' },
    {
      key: 'R',
      label: keys.courier,
      when: duplicate,
      run: () => dispatch({ do: 'answerDuplicate', returned: true }),
    },
    {
      key: 'G',
      label: keys.look,
      when: duplicate,
      run: () => duplicate && step.here.unitId !== null && acts.onLook(step.here.unitId),
    },
    {
      key: 'Esc',
      label: duplicate ? keys.goOn : unknown ? keys.again : keys.drop,
      when: step.at !== 'ready' && step.at !== 'saving' && step.at !== 'refusing',
      run: acts.onEscape,
    },
    {
      key: 'Alt+R',
      label: keys.courier,
      when: unknown,
      run: () => dispatch({ do: 'returnToCourier', reason: 'notOurs' }),
    },
    { key: 'Alt+R', label: keys.refuse, when: step.at === 'open', run: () => dispatch({ do: 'refuse' }) },
    ...SizeClass.options.map((sizeClass) => ({
      key: sizeKeys[sizeClass],
      label: sizeClassNames[sizeClass],
      when: acts.item !== null,
      run: () => acts.item?.size(sizeClass),
    })),
    { key: 'Ctrl+Z', label: keys.takeBack, when: canTakeBack, run: acts.onTakeBack },
    { key: 'Ctrl+P', label: keys.label, when: canTakeBack, run: acts.onLabel },
  ])
}
