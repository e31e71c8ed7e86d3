import { CameraOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useCallback, useEffect, useRef, useState } from 'react'
import { kit } from './kit.text.ts'
import { StateMark } from './state.tsx'
import './photo-field.css'

export interface PhotoFieldProps {
  label: string
  hint: string
  /** The moving picture of the desk's camera; it fails where there is none. */
  open: () => Promise<MediaStream>
  /** What was taken; null once it is thrown away. */
  onTaken: (picture: Blob | null) => void
}

type State =
  | { readonly at: 'closed' }
  | { readonly at: 'opening' }
  | { readonly at: 'live'; readonly stream: MediaStream }
  | { readonly at: 'taken'; readonly url: string }
  | { readonly at: 'away' }

const words = kit.photo

const letGo = (state: State): void => {
  if (state.at === 'live') for (const track of state.stream.getTracks()) track.stop()
  if (state.at === 'taken') URL.revokeObjectURL(state.url)
}

/** One photograph from the camera of the desk: open, take, look, take again. The camera is off in between. */
export const PhotoField = ({ label, hint, open, onTaken }: PhotoFieldProps) => {
  const video = useRef<HTMLVideoElement>(null)
  const [state, setState] = useState<State>({ at: 'closed' })
  const now = useRef(state)
  const go = useCallback((next: State): void => {
    letGo(now.current)
    now.current = next
    setState(next)
  }, [])
  useEffect(() => () => letGo(now.current), [])
  useEffect(() => {
    if (state.at === 'live' && video.current !== null) video.current.srcObject = state.stream
  }, [state])

  const begin = async (): Promise<void> => {
    go({ at: 'opening' })
    onTaken(null)
    const stream = await open().catch(() => null)
    go(stream === null ? { at: 'away' } : { at: 'live', stream })
  }
  const take = async (): Promise<void> => {
    const picture = video.current === null ? null : await pictureOf(video.current)
    if (picture === null) return
    go({ at: 'taken', url: URL.createObjectURL(picture) })
    onTaken(picture)
  }
  return (
    <div className="photo-field">
      <div className="lay-row">
        <span className="tx-hint tx-quiet lay-grow">{label}</span>
        {state.at === 'live' ? (
          <Button size="small" type="primary" icon={<CameraOutlined />} onClick={() => void take()}>
            {words.take}
          </Button>
        ) : (
          <Button
            size="small"
            icon={<CameraOutlined />}
            loading={state.at === 'opening'}
            onClick={() => void begin()}
          >
            {state.at === 'taken' ? words.again : words.open}
          </Button>
        )}
      </div>
      {state.at === 'live' && (
        <video
          ref={video}
          autoPlay
          muted
          playsInline
          aria-label={label}
          className="photo-field-picture private"
        />
      )}
      {state.at === 'taken' && (
        <img src={state.url} alt={label} className="photo-field-picture private" data-photo="taken" />
      )}
      {state.at === 'away' && <StateMark tone="due">{words.away}</StateMark>}
      <div className="tx-hint tx-quiet">{hint}</div>
    </div>
  )
}

/** What stands before the camera now, as a JPEG. */
const pictureOf = (video: HTMLVideoElement): Promise<Blob | null> => {
  const canvas = document.createElement('canvas')
  canvas.width = video.videoWidth
  canvas.height = video.videoHeight
  canvas.getContext('2d')?.drawImage(video, 0, 0)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85))
}
