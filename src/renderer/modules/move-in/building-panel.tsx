import { Button, Checkbox } from 'antd'
import { useKeys } from '../../app/keys.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FieldForm, FieldRow } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { casesText } from './cases-page.text.ts'
import { useBuilding } from './use-building.ts'
import './building.css'

const text = casesText.building

interface BuildingPanelProps {
  /** The first day that was planned. */
  onDone: (day: string) => void
  onBack: () => void
}

/** A whole building at once: which homes, from which day, in which hours. What comes of it stands underneath. */
export const BuildingPanel = ({ onDone, onBack }: BuildingPanelProps) => {
  const plan = useBuilding(onDone)
  const { control, homes, slots } = plan
  useKeys([{ key: ['F8', 'Ctrl+Enter'], cap: 'F8', label: text.key, run: plan.submit }])
  return (
    <>
      <SectionHead title={text.title} />
      {plan.problem !== undefined && <InlineError title={plan.problem} />}
      <FieldForm label={text.title} onSubmit={plan.submit}>
        <ChoiceField
          control={control}
          name="building"
          label={text.building}
          choices={homes.choices}
          autoFocus
        />
        <FieldRow>
          <TextField control={control} name="firstDay" label={text.firstDay} placeholder={text.day} digits />
          <TextField
            control={control}
            name="noticeDate"
            label={text.noticeDate}
            placeholder={text.day}
            optional
            digits
          />
        </FieldRow>
        <TextField control={control} name="spans" label={text.spans} hint={text.spansHint} maxLength={60} />
        <FieldRow>
          <TextField control={control} name="minutes" label={text.minutes} maxLength={3} digits />
          <TextField control={control} name="atOnce" label={text.atOnce} maxLength={2} digits />
        </FieldRow>
        <TextField control={control} name="batch" label={text.batch} maxLength={30} optional />
        <div className="lay-row">
          <Button type="primary" loading={plan.busy} onClick={plan.submit}>
            {text.save(homes.ticked.length)}
            <KeyCap onFill>F8</KeyCap>
          </Button>
          <Button onClick={onBack}>{text.cancel}</Button>
        </div>
      </FieldForm>
      <section aria-label={text.homes} className="building-slots">
        <SectionHead
          title={text.homes}
          note={text.note({ homes: homes.ticked.length, days: plan.days, before: homes.before })}
        />
        <ul className="building-homes" aria-label={text.homes}>
          {homes.open.map((home) => (
            <BuildingHome
              key={home.unitId}
              unit={home.unit}
              slot={slots[homes.ticked.indexOf(home)]}
              ticked={homes.ticked.includes(home)}
              onTick={() => homes.tick(home.unitId)}
            />
          ))}
        </ul>
      </section>
    </>
  )
}

interface BuildingHomeProps {
  unit: string
  slot: { readonly day: string; readonly clock: string } | undefined
  ticked: boolean
  onTick: () => void
}

const BuildingHome = ({ unit, slot, ticked, onTick }: BuildingHomeProps) => (
  <li>
    <Checkbox checked={ticked} onChange={onTick}>
      <span className="tx-strong">{unit}</span>
    </Checkbox>
    <span className="tx-soft">
      {ticked && slot !== undefined ? `${slot.day.slice(5)} ${slot.clock}` : ticked ? '' : text.left}
    </span>
  </li>
)
