import { CameraOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useRef, useState } from 'react'
import { poseTexts, sourceTexts } from '#core/vip/vip.text.ts'
import { useAct } from '../../client/use-act.ts'
import type { OutputOf } from '../../client/use-read.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import type { Entry } from './entry-form.ts'
import { PhotoCrop } from './photo-crop.tsx'
import { entryText } from './vip-page.text.ts'
import { VipPhoto } from './vip-photo.tsx'
import './vip.css'

const { photo: words, sections } = entryText

interface PhotoPanelProps {
  entry: Entry
  disabled: boolean
  revision: () => number
}

/** The pictures of one person, each with what they agreed to; a new one is cropped before it is kept. */
export const PhotoPanel = ({ entry, disabled, revision }: PhotoPanelProps) => {
  const read = useAct('vip', 'readPhoto')
  const input = useRef<HTMLInputElement>(null)
  const [prepared, setPrepared] = useState<OutputOf<'vip', 'readPhoto'> | null>(null)
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    const answer = await read.act({ file })
    if (answer.ok) setPrepared(answer.value)
  }
  const own = entry.photos.filter(({ id }) => entry.content.photos?.includes(id))
  return (
    <>
      <SectionHead title={sections.photo} note={words.formats} />
      <div className="vip-photos">
        <VipPhoto id={own[0]?.id ?? null} name={entry.code} size="full" />
        <ul className="lay-col lay-grow">
          {own.map((one) => (
            <li key={one.id} className="lay-row">
              <span>{words.consentLine(poseTexts[one.pose], sourceTexts[one.source])}</span>
              <span className="tx-hint tx-soft">{one.consent.reference}</span>
              <StateMark tone={one.old ? 'due' : 'done'}>{words.validUntil(one.consent.until)}</StateMark>
              {one.old && <StateMark tone="due">{words.flags.old}</StateMark>}
              {one.blurred && <StateMark tone="due">{words.flags.blurred}</StateMark>}
            </li>
          ))}
          <li>
            <Button
              icon={<CameraOutlined />}
              disabled={disabled}
              loading={read.busy}
              onClick={() => input.current?.click()}
            >
              {own.length === 0 ? words.pick : words.change}
            </Button>
            <input
              ref={input}
              type="file"
              hidden
              accept=".jpg,.jpeg,.png,.heic,.heif"
              aria-label={words.pick}
              onChange={(event) => {
                void take(event.target.files?.[0])
                event.target.value = ''
              }}
            />
          </li>
        </ul>
      </div>
      {read.problem !== null && <InlineError title={read.problem.message} />}
      {prepared !== null && (
        <PhotoCrop
          key={prepared.preparedId}
          prepared={prepared}
          entryId={entry.id}
          revision={revision}
          onDone={() => setPrepared(null)}
        />
      )}
    </>
  )
}
