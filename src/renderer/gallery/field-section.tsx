import { useEffect } from 'react'
import { useForm } from 'react-hook-form'
import { ChoiceField } from '../ui/choice-field.tsx'
import { FieldForm, FieldRow } from '../ui/field-form.tsx'
import { FileField } from '../ui/file-field.tsx'
import { Masked } from '../ui/masked.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { PasswordField } from '../ui/password-field.tsx'
import { PhotoField } from '../ui/photo-field.tsx'
import { PinField } from '../ui/pin-field.tsx'
import { PinPad } from '../ui/pin-pad.tsx'
import { SectionHead } from '../ui/screen.tsx'
import { SecretCode } from '../ui/secret-code.tsx'
import { SignaturePad } from '../ui/signature-pad.tsx'
import { TextField } from '../ui/text-field.tsx'
import { TickRow } from '../ui/tick-row.tsx'
import { sample } from './sample.text.ts'

interface Values {
  name: string
  phone: string
  days: number
  password: string
  pin: string
  zone: string
  building: string | undefined
  file: File | null
  tick: boolean
}

const words = sample.fields

const nothing = (): void => undefined
/** The state that a desk without a camera sees. */
const noCamera = (): Promise<MediaStream> => Promise.reject(new Error('no camera'))

export const FieldSection = () => {
  const { control, setError } = useForm<Values>({
    defaultValues: {
      name: '',
      phone: '',
      days: 7,
      password: 'pine-river-42',
      pin: '123',
      zone: 'B',
      file: null,
      tick: true,
    },
  })
  useEffect(() => setError('building', { message: words.buildingError }), [setError])
  return (
    <>
      <section>
        <SectionHead title={sample.titles.fields} />
        <FieldForm label={sample.titles.fields} onSubmit={() => undefined}>
          <FieldRow>
            <TextField
              control={control}
              name="name"
              label={words.name}
              hint={words.nameHint}
              classMark="C1"
            />
            <TextField control={control} name="phone" label={words.phone} optional digits />
          </FieldRow>
          <FieldRow>
            <NumberField
              control={control}
              name="days"
              label={words.days}
              unit={words.dayUnit}
              min={1}
              max={60}
            />
            <PasswordField control={control} name="password" label={words.password} purpose="new-password" />
          </FieldRow>
          <FieldRow>
            <ChoiceField
              control={control}
              name="zone"
              label={words.zone}
              look="buttons"
              choices={words.zones}
            />
            <ChoiceField control={control} name="building" label={words.building} choices={words.zones} />
          </FieldRow>
          <PinField control={control} name="pin" label={words.pin} />
          <TickRow control={control} name="tick" label={words.tick} hint={words.tickHint} />
        </FieldForm>
      </section>
      <section>
        <SectionHead title={words.file} />
        <FileField control={control} name="file" label={words.file} accept=".xlsx,.csv" />
        <br />
        <SectionHead title={sample.titles.masked} />
        <Masked
          value={sample.masked.value}
          label={sample.masked.label}
          onReveal={() => Promise.resolve(sample.masked.clear)}
        />
        <br />
        <br />
        <SectionHead title={sample.secret.label} />
        <SecretCode label={sample.secret.label} code={sample.secret.code} />
        <br />
        <PhotoField label={words.photo} hint={words.photoHint} open={noCamera} onTaken={nothing} />
        <SignaturePad label={words.sign} hint={words.signHint} onSigned={nothing} />
        <PinPad onDigit={nothing} onClear={nothing} onBack={nothing} />
      </section>
    </>
  )
}
