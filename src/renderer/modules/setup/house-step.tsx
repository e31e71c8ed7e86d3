import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { zodResolver } from '@hookform/resolvers/zod'
import { Button } from 'antd'
import { useFieldArray, useForm, useWatch } from 'react-hook-form'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FieldForm } from '../../ui/field-form.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { FirstRunFrame } from './first-run-frame.tsx'
import { firstRunText } from './first-run-page.text.ts'
import { HouseForm } from './new-house.ts'
import { useFirstRunKeys } from './use-first-run-keys.ts'

const text = firstRunText.house
const MAX_ZONES = 8
const MAX_DESKS = 12

interface HouseStepProps {
  house: HouseForm
  onNext: (house: HouseForm) => void
  onBack: () => void
}

export const HouseStep = ({ house, onNext, onBack }: HouseStepProps) => {
  const { control, handleSubmit } = useForm<HouseForm>({
    defaultValues: house,
    resolver: zodResolver(HouseForm),
  })
  const zones = useFieldArray({ control, name: 'zones' })
  const desks = useFieldArray({ control, name: 'desks' })
  const typed = useWatch({ control, name: 'zones' })
  const submit = (): void => void handleSubmit(onNext)()
  useFirstRunKeys({ onNext: submit, onBack })
  const zoneChoices = typed.map(({ code, name }) => ({
    value: code.toUpperCase(),
    label: name === '' ? code : name,
  }))
  return (
    <FirstRunFrame
      title={text.title}
      lead={text.lead}
      acts={
        <>
          <Button size="large" onClick={onBack}>
            {firstRunText.back}
          </Button>
          <span className="lay-grow" />
          <Button size="large" type="primary" onClick={submit}>
            {firstRunText.toAccounts}
            <KeyCap onFill>Ctrl+↵</KeyCap>
          </Button>
        </>
      }
    >
      <FieldForm label={text.title} onSubmit={submit}>
        <TextField
          control={control}
          name="compoundName"
          label={text.compound}
          placeholder={text.compoundPlaceholder}
          maxLength={30}
          autoFocus
        />
        <div className="first-run-group">
          <SectionHead title={text.zones} />
          {zones.fields.map((field, index) => (
            <div key={field.id} className="first-run-line first-run-line-zone">
              <TextField control={control} name={`zones.${index}.code`} label={text.zoneCode} maxLength={4} />
              <TextField
                control={control}
                name={`zones.${index}.name`}
                label={text.zoneName}
                maxLength={20}
              />
              <RemoveLine
                name={field.name}
                last={zones.fields.length === 1}
                onRemove={() => zones.remove(index)}
              />
            </div>
          ))}
          <AddLine
            label={text.addZone}
            full={zones.fields.length >= MAX_ZONES}
            onAdd={() => zones.append({ code: '', name: '' })}
          />
        </div>
        <div className="first-run-group">
          <SectionHead title={text.desks} />
          {desks.fields.map((field, index) => (
            <div key={field.id} className="first-run-line">
              <TextField control={control} name={`desks.${index}.code`} label={text.deskCode} maxLength={4} />
              <TextField
                control={control}
                name={`desks.${index}.name`}
                label={text.deskName}
                maxLength={20}
              />
              <ChoiceField
                control={control}
                name={`desks.${index}.zone`}
                label={text.deskZone}
                choices={zoneChoices}
              />
              <RemoveLine
                name={field.name}
                last={desks.fields.length === 1}
                onRemove={() => desks.remove(index)}
              />
            </div>
          ))}
          <AddLine
            label={text.addDesk}
            full={desks.fields.length >= MAX_DESKS}
            onAdd={() => desks.append({ code: '', name: '', zone: zoneChoices[0]?.value ?? '' })}
          />
        </div>
      </FieldForm>
    </FirstRunFrame>
  )
}

const RemoveLine = ({ name, last, onRemove }: { name: string; last: boolean; onRemove: () => void }) => (
  <span className="first-run-remove">
    <Button
      type="text"
      icon={<DeleteOutlined />}
      aria-label={text.remove(name)}
      title={text.remove(name)}
      disabled={last}
      onClick={onRemove}
    />
  </span>
)

const AddLine = ({ label, full, onAdd }: { label: string; full: boolean; onAdd: () => void }) => (
  <div>
    <Button size="small" icon={<PlusOutlined />} disabled={full} onClick={onAdd}>
      {label}
    </Button>
  </div>
)
