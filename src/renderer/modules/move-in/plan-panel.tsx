import { Button } from 'antd'
import { HouseType } from '#core/move-in/entries.schema.contract.ts'
import { CaseKind } from '#core/move-in/move-in.schema.contract.ts'
import { caseKindTexts, houseTypeTexts } from '#core/move-in/move-in.text.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FieldForm, FieldRow } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { casesText } from './cases-page.text.ts'
import { HomeField } from './home-field.tsx'
import { usePlan } from './use-plan.ts'

const text = casesText.plan
const kinds = CaseKind.options.map((value) => ({ value, label: caseKindTexts[value] }))
const houseTypes = HouseType.options.map((value) => ({ value, label: houseTypeTexts[value] }))

interface PlanPanelProps {
  onDone: () => void
  onOpen: (id: string) => void
}

/** A case for one home: whose, what for, and when they come. */
export const PlanPanel = ({ onDone, onOpen }: PlanPanelProps) => {
  const plan = usePlan(onOpen)
  const { control } = plan
  return (
    <>
      <SectionHead title={text.title} />
      {plan.problem !== null && <InlineError title={plan.problem} />}
      <FieldForm label={text.title} onSubmit={plan.submit}>
        <HomeField control={control} homes={plan.homes} />
        <ChoiceField control={control} name="kind" label={text.kind} choices={kinds} look="buttons" />
        <FieldRow>
          <TextField control={control} name="date" label={text.date} hint={text.dateHint} optional digits />
          <TextField control={control} name="slot" label={text.slot} hint={text.slotHint} optional digits />
        </FieldRow>
        <FieldRow>
          <TextField control={control} name="area" label={text.area} suffix={text.areaUnit} optional digits />
          <ChoiceField control={control} name="houseType" label={text.houseType} choices={houseTypes} />
        </FieldRow>
        <div className="lay-row">
          <Button type="primary" loading={plan.busy} onClick={plan.submit}>
            {text.saveAndOpen}
          </Button>
          <Button onClick={onDone}>{text.cancel}</Button>
        </div>
      </FieldForm>
    </>
  )
}
