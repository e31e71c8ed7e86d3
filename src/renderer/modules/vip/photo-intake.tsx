import { CameraOutlined, PictureOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useRef, useState } from 'react'
import { deskCamera } from '../../app/camera.ts'
import { useAct } from '../../client/use-act.ts'
import type { OutputOf } from '../../client/use-read.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { PhotoField } from '../../ui/photo-field.tsx'
import { PhotoCrop } from './photo-crop.tsx'
import { entryText } from './vip-page.text.ts'
import './vip.css'

const { photo: words } = entryText

interface PhotoIntakeProps {
  entryId: string
  /** Of somebody of the household, by place; else of the person. */
  member?: number
  disabled: boolean
  label: string
  revision: () => number
  /** False: what stands in the boxes cannot be stored yet, and a picture would belong to nobody. */
  before?: () => Promise<boolean>
  onAdded?: (photoId: string) => void
}

type From = 'none' | 'camera'

/** A picture from a file or from the camera of the desk; it is cropped, and agreed to, before it is kept. */
export const PhotoIntake = ({ before, disabled, label, onAdded, ...of }: PhotoIntakeProps) => {
  const read = useAct('vip', 'readPhoto')
  const input = useRef<HTMLInputElement>(null)
  const [from, setFrom] = useState<From>('none')
  const [prepared, setPrepared] = useState<OutputOf<'vip', 'readPhoto'> | null>(null)
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined || (before !== undefined && !(await before()))) return
    const answer = await read.act({ file })
    if (answer.ok) setPrepared(answer.value)
  }
  const snap = (picture: Blob | null): void => {
    if (picture !== null) void take(new File([picture], 'camera.jpg', { type: 'image/jpeg' }))
  }
  const close = (photoId: string | null): void => {
    setPrepared(null)
    setFrom('none')
    if (photoId !== null) onAdded?.(photoId)
  }
  return (
    <div className="lay-col lay-gap-2">
      <div className="lay-row lay-wrap">
        <Button
          icon={<PictureOutlined />}
          disabled={disabled}
          loading={read.busy}
          onClick={() => input.current?.click()}
        >
          {label}
        </Button>
        <Button
          icon={<CameraOutlined />}
          disabled={disabled}
          aria-expanded={from === 'camera'}
          onClick={() => setFrom(from === 'camera' ? 'none' : 'camera')}
        >
          {words.camera}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".jpg,.jpeg,.png,.heic,.heif"
          aria-label={label}
          onChange={(event) => {
            void take(event.target.files?.[0])
            event.target.value = ''
          }}
        />
      </div>
      {from === 'camera' && prepared === null && (
        <div className="vip-camera">
          <PhotoField
            label={words.cameraLabel}
            hint={words.cameraHint}
            open={deskCamera.open}
            onTaken={snap}
          />
        </div>
      )}
      {read.problem !== null && <InlineError title={read.problem.message} />}
      {prepared !== null && (
        <PhotoCrop key={prepared.preparedId} {...of} prepared={prepared} onDone={close} />
      )}
    </div>
  )
}
