import type { Control } from 'react-hook-form'
import { Level } from '#core/vip/vip.schema.contract.ts'
import { fieldTexts, levelTexts, lookTexts } from '#core/vip/vip.text.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FieldRow } from '../../ui/field-form.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { TickRow } from '../../ui/tick-row.tsx'
import type { Entry, EntryForm } from './entry-form.ts'
import { LinesField } from './lines-field.tsx'
import { entryText } from './vip-page.text.ts'

const { labels, sections } = entryText
const levels = Level.options.map((value) => ({
  value,
  label: `${levelTexts[value].letter} ${levelTexts[value].meaning}`,
}))

const sexes = Object.entries(lookTexts.sex).map(([value, label]) => ({ value, label }))
const ages = Object.entries(lookTexts.age).map(([value, label]) => ({ value, label }))

interface EntryFieldsProps {
  entry: Entry
  control: Control<EntryForm>
  disabled: boolean
}

/** Fields in the order of the page, each with the class that may read it. */
export const EntryFields = ({ entry, control, disabled }: EntryFieldsProps) => {
  const common = { control, disabled }
  const has = (field: keyof Entry['content']): boolean => field in entry.content
  return (
    <>
      <SectionHead title={sections.recognise} note={entryText.hint} />
      <FieldRow>
        <TextField
          {...common}
          name="salutation"
          label={fieldTexts.salutation}
          classMark="C2"
          maxLength={12}
          autoFocus
        />
        <ChoiceField {...common} name="level" label={fieldTexts.level} classMark="C1" choices={levels} />
        <TextField
          {...common}
          name="salutationPost"
          label={fieldTexts.salutationPost}
          classMark="C1"
          maxLength={12}
        />
      </FieldRow>
      <FieldRow>
        <TextField {...common} name="greeting" label={fieldTexts.greeting} classMark="C1" maxLength={24} />
        <TextField {...common} name="alias" label={fieldTexts.alias} classMark="C1" maxLength={12} optional />
      </FieldRow>
      <FieldRow>
        <ChoiceField {...common} name="sex" label={labels.sex} classMark="C2" choices={sexes} optional />
        <ChoiceField
          {...common}
          name="age"
          label={labels.age}
          classMark="C2"
          choices={ages}
          hint={labels.lookHint}
          optional
        />
      </FieldRow>
      <TickRow {...common} name="quiet" label={labels.quiet} />
      <SectionHead title={sections.receive} note={sections.receiveNote} />
      <LinesField {...common} name="reception" label={fieldTexts.reception} classMark="C2" rows={5} />
      <FieldRow>
        <LinesField {...common} name="taboos" label={fieldTexts.taboos} classMark="C2" rows={3} />
        <LinesField
          {...common}
          name="calls"
          label={fieldTexts.calls}
          classMark="C1"
          hint={labels.calls}
          placeholder={labels.callsExample}
          rows={3}
        />
      </FieldRow>
      <LinesField
        {...common}
        name="vehicles"
        label={fieldTexts.vehicles}
        classMark="C1"
        hint={labels.cars}
        placeholder={labels.carsExample}
        rows={2}
        optional
      />
      <SectionHead title={sections.rest} />
      <FieldRow>
        <TextField
          {...common}
          name="entrance"
          label={fieldTexts.entrance}
          classMark="C2"
          maxLength={12}
          optional
        />
        <TextField
          {...common}
          name="specialist"
          label={fieldTexts.specialist}
          classMark="C2"
          maxLength={12}
          optional
        />
        <TextField
          {...common}
          name="deputy"
          label={fieldTexts.deputy}
          classMark="C2"
          maxLength={12}
          optional
        />
      </FieldRow>
      <FieldRow>
        {(['escort', 'lift', 'umbrella', 'seat', 'tea'] as const).map((name) => (
          <TextField
            key={name}
            {...common}
            name={name}
            label={labels[name]}
            classMark="C2"
            maxLength={16}
            optional
          />
        ))}
      </FieldRow>
      <TextField {...common} name="mail" label={fieldTexts.mail} classMark="C2" maxLength={24} optional />
      {entry.kind === 'household' ? (
        has('name') && (
          <FieldRow>
            <TextField
              {...common}
              name="name"
              label={fieldTexts.name}
              classMark="C3"
              maxLength={20}
              optional
            />
            <TextField {...common} name="unit" label={labels.unit} classMark="C3" maxLength={20} optional />
          </FieldRow>
        )
      ) : (
        <FieldRow>
          <TextField
            {...common}
            name="organisation"
            label={fieldTexts.organisation}
            classMark="C2"
            maxLength={30}
            optional
          />
          <TextField {...common} name="post" label={fieldTexts.post} classMark="C2" maxLength={20} optional />
        </FieldRow>
      )}
    </>
  )
}
