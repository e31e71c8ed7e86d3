import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { UseFormReturn } from 'react-hook-form'
import { useFieldArray } from 'react-hook-form'
import { HouseholdRole } from '#core/vip/vip.schema.contract.ts'
import { fieldTexts, householdTexts } from '#core/vip/vip.text.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FieldRow } from '../../ui/field-form.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { TickRow } from '../../ui/tick-row.tsx'
import { ConsentFields } from './consent-fields.tsx'
import { type Entry, type EntryForm, newMember } from './entry-form.ts'
import { PhotoIntake } from './photo-intake.tsx'
import { entryText } from './vip-page.text.ts'
import { VipPhoto } from './vip-photo.tsx'
import './vip.css'

const { consent: words, labels } = entryText
const roles = HouseholdRole.options.map((value) => ({ value, label: householdTexts[value] }))
const MOST = 6

interface HouseholdFieldsProps {
  entry: Entry
  form: UseFormReturn<EntryForm>
  disabled: boolean
  revision: () => number
  /** What stands in the boxes is stored first: a picture belongs to a stored person. */
  store: () => Promise<boolean>
}

/** Birthday, family and company of C3, health of C4: each with the consent that it rests on. */
export const HouseholdFields = (props: HouseholdFieldsProps) => {
  const { entry, form, disabled } = props
  const common = { control: form.control, disabled }
  const members = useFieldArray({ control: form.control, name: 'household' })
  if (entry.kind !== 'household' || !('household' in entry.content)) return null
  return (
    <>
      <SectionHead title={words.title} note={words.note} />
      <FieldRow>
        <TextField
          {...common}
          name="birthday.day"
          label={fieldTexts.birthday}
          classMark="C3"
          placeholder={words.birthdayExample}
          maxLength={5}
          optional
        />
        <ConsentFields {...common} of="birthday" />
      </FieldRow>
      {members.fields.map(({ id }, at) => (
        <Member key={id} {...props} at={at} onRemove={() => members.remove(at)} />
      ))}
      <div>
        <Button
          icon={<PlusOutlined />}
          disabled={disabled || members.fields.length >= MOST}
          onClick={() => members.append(newMember)}
        >
          {words.addMember}
        </Button>
      </div>
      {'health' in entry.content && (
        <>
          <SectionHead title={words.healthTitle} note={words.healthNote} />
          <TextField
            {...common}
            name="health.text"
            label={fieldTexts.health}
            classMark="C4"
            maxLength={60}
            optional
          />
          <FieldRow>
            <ConsentFields {...common} of="health" />
          </FieldRow>
        </>
      )}
    </>
  )
}

interface MemberProps extends HouseholdFieldsProps {
  at: number
  onRemove: () => void
}

const Member = ({ entry, form, disabled, revision, store, at, onRemove }: MemberProps) => {
  const common = { control: form.control, disabled }
  const photo = form.watch(`household.${at}.photo`)
  return (
    <fieldset className="vip-member" aria-label={words.member(at + 1)}>
      <FieldRow>
        <ChoiceField
          {...common}
          name={`household.${at}.role`}
          label={words.role}
          classMark="C3"
          choices={roles}
        />
        <TextField
          {...common}
          name={`household.${at}.salutation`}
          label={fieldTexts.salutation}
          classMark="C3"
          maxLength={12}
        />
        <TextField
          {...common}
          name={`household.${at}.name`}
          label={fieldTexts.name}
          classMark="C3"
          maxLength={20}
          optional
        />
        <TextField
          {...common}
          name={`household.${at}.phone`}
          label={labels.phone}
          classMark="C3"
          maxLength={20}
          optional
        />
      </FieldRow>
      <FieldRow>
        <ConsentFields {...common} of={`household.${at}`} />
      </FieldRow>
      <TickRow {...common} name={`household.${at}.mayCollect`} label={words.mayCollect} />
      <div className="lay-row lay-wrap">
        {photo !== null && <VipPhoto id={photo} name={words.member(at + 1)} size="thumb" />}
        <PhotoIntake
          entryId={entry.id}
          member={at}
          disabled={disabled}
          label={photo === null ? words.photo : words.otherPhoto}
          before={store}
          revision={revision}
          onAdded={(id) => form.setValue(`household.${at}.photo`, id)}
        />
        <Button icon={<DeleteOutlined />} disabled={disabled} onClick={onRemove}>
          {words.removeMember}
        </Button>
      </div>
    </fieldset>
  )
}
