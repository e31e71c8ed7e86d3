import { useWatch } from 'react-hook-form'
import { type Occupant, PaperKind, Relation } from '#core/people/people.contract.ts'
import { paperKindTexts, relationTexts } from '#core/people/people.text.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FieldRow } from '../../ui/field-form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { personText } from './person-form.text.ts'
import type { PersonForm } from './use-person-form.ts'

const relations = Relation.options.map((value) => ({ value, label: relationTexts[value] }))
const papers = [
  { value: '', label: personText.paperNone },
  ...PaperKind.options.map((value) => ({ value, label: paperKindTexts[value] })),
]

interface PersonFieldsProps {
  form: PersonForm
  person: Occupant | undefined
}

/** A masked field stays empty and is sent back only if it was retyped. */
export const PersonFields = ({ form, person }: PersonFieldsProps) => {
  const { control } = form
  const relation = useWatch({ control, name: 'relation' })
  const paper = useWatch({ control, name: 'paper' })
  const kept = (value: string | undefined, text: (shown: string) => string) =>
    value === undefined || value === '' ? {} : { hint: text(value) }
  return (
    <>
      <TextField control={control} name="name" label={personText.name} maxLength={30} large autoFocus />
      <FieldRow>
        <ChoiceField control={control} name="relation" label={personText.relation} choices={relations} />
        <TextField
          control={control}
          name="detail"
          label={personText.detail}
          hint={personText.detailHint}
          maxLength={20}
          optional
        />
      </FieldRow>
      {person === undefined && relation === 'tenant' && (
        <TextField
          control={control}
          name="leaseEnd"
          label={personText.leaseEnd}
          hint={personText.leaseHint}
          maxLength={10}
          optional
        />
      )}
      <FieldRow>
        <TextField
          control={control}
          name="phone"
          label={personText.phone}
          maxLength={40}
          digits
          optional
          {...kept(person?.phone, personText.phoneKept)}
        />
        <TextField
          control={control}
          name="secondPhone"
          label={personText.secondPhone}
          maxLength={40}
          digits
          optional
        />
      </FieldRow>
      <FieldRow>
        <ChoiceField control={control} name="paper" label={personText.paper} choices={papers} />
        {paper !== '' && paper !== 'seen' && (
          <TextField
            control={control}
            name="number"
            label={personText.number}
            maxLength={30}
            {...kept(person?.idNumber, personText.numberKept)}
          />
        )}
      </FieldRow>
    </>
  )
}
