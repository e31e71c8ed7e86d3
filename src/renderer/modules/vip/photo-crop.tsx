import { Button, Slider } from 'antd'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { PhotoPose, PhotoSource } from '#core/vip/vip.schema.contract.ts'
import { poseTexts, sourceTexts } from '#core/vip/vip.text.ts'
import { useAct } from '../../client/use-act.ts'
import type { OutputOf } from '../../client/use-read.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FieldForm, FieldRow } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { cropBox, type Framing, widest } from './crop-box.ts'
import { entryText } from './vip-page.text.ts'
import { useObjectUrl } from './vip-photo.tsx'
import './vip.css'

const { photo: words } = entryText
const poses = PhotoPose.options.map((value) => ({ value, label: poseTexts[value] }))
const sources = PhotoSource.options.map((value) => ({ value, label: sourceTexts[value] }))

interface Typed {
  pose: PhotoPose
  source: PhotoSource
  takenOn: string
  purpose: string
  reference: string
  until: string
}

interface PhotoCropProps {
  prepared: OutputOf<'vip', 'readPhoto'>
  entryId: string
  member?: number
  revision: () => number
  /** The picture that was kept, or null. */
  onDone: (photoId: string | null) => void
}

/** 35 by 45, and what the person agreed to: without it nothing is kept. */
export const PhotoCrop = ({ prepared, entryId, member, revision, onDone }: PhotoCropProps) => {
  const [framing, setFraming] = useState<Framing>({ size: 100, across: 50, down: 30 })
  const add = useAct('vip', 'addPhoto')
  const whose = member === undefined ? {} : { member }
  const toasts = useToasts()
  const { control, handleSubmit, setError } = useForm<Typed>({
    defaultValues: {
      ...{ pose: 'face', source: 'person', takenOn: prepared.takenOn ?? '' },
      ...{ purpose: words.purposeExample, reference: '', until: '' },
    },
  })
  const save = async ({ pose, source, takenOn, ...consent }: Typed): Promise<void> => {
    if (consent.reference.trim() === '' || !/^\d{4}-\d{2}-\d{2}$/.test(consent.until)) {
      setError(consent.reference.trim() === '' ? 'reference' : 'until', { message: words.missing })
      return
    }
    const answer = await add.act({
      ...{
        id: entryId,
        revision: revision(),
        preparedId: prepared.preparedId,
        crop: cropBox(prepared, framing),
      },
      ...{ pose, source, takenOn: takenOn === '' ? null : takenOn, consent },
      ...whose,
    })
    if (!answer.ok) return
    toasts.show({ text: answer.value.blurred ? words.blurred : words.saved })
    onDone(answer.value.photoId)
  }
  const submit = (): void => void handleSubmit(save)()
  return (
    <FieldForm label={words.crop} onSubmit={submit}>
      <SectionHead title={words.crop} />
      <div className="lay-row lay-top">
        <Framed prepared={prepared} framing={framing} />
        <div className="lay-col lay-grow">
          {(['size', 'across', 'down'] as const).map((which) => (
            <div key={which}>
              <span className="tx-hint tx-soft">{words[which]}</span>
              <Slider
                ariaLabelForHandle={words[which]}
                min={which === 'size' ? 40 : 0}
                max={100}
                value={framing[which]}
                onChange={(value) => setFraming({ ...framing, [which]: value })}
              />
            </div>
          ))}
        </div>
      </div>
      <FieldRow>
        <ChoiceField control={control} name="pose" label={words.pose} choices={poses} />
        <ChoiceField control={control} name="source" label={words.source} choices={sources} />
        <TextField control={control} name="takenOn" label={words.takenOn} maxLength={10} optional />
      </FieldRow>
      <FieldRow>
        <TextField control={control} name="purpose" label={words.purpose} maxLength={30} />
        <TextField
          control={control}
          name="reference"
          label={words.reference}
          maxLength={30}
          placeholder={words.referenceExample}
        />
        <TextField
          control={control}
          name="until"
          label={words.until}
          placeholder={words.untilExample}
          maxLength={10}
        />
      </FieldRow>
      {add.problem !== null && <InlineError title={add.problem.message} />}
      <div className="lay-row">
        <Button type="primary" loading={add.busy} onClick={submit}>
          {words.save}
        </Button>
        <Button onClick={() => onDone(null)}>{words.cancel}</Button>
      </div>
    </FieldForm>
  )
}

const Framed = ({ prepared, framing }: Pick<PhotoCropProps, 'prepared'> & { framing: Framing }) => {
  const url = useObjectUrl(prepared.preview)
  const { x, y, width } = cropBox(prepared, framing)
  const tall = width * widest.ratio * (prepared.width / prepared.height)
  const place = (at: number, part: number): string => (part >= 1 ? '0%' : `${(at / (1 - part)) * 100}%`)
  return (
    <div
      role="img"
      aria-label={words.crop}
      className="vip-crop private"
      style={{
        backgroundImage: url === null ? 'none' : `url(${url})`,
        backgroundSize: `${100 / width}% ${100 / tall}%`,
        backgroundPosition: `${place(x, width)} ${place(y, tall)}`,
      }}
    />
  )
}
