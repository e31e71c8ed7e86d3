import { Button } from 'antd'
import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { kit } from './kit.text.ts'
import './signature-pad.css'

export interface SignaturePadProps {
  label: string
  hint: string
  /** The picture of what stands on the pad; null once it is wiped. */
  onSigned: (picture: Blob | null) => void
}

/** Ink on white whatever the theme: the picture is kept and printed. */
const PAPER = '#ffffff'
const INK = '#1b1b1b'
const WIDTH = 720
const HEIGHT = 260

const penOf = (canvas: HTMLCanvasElement | null): CanvasRenderingContext2D | null => {
  const pen = canvas?.getContext('2d') ?? null
  if (pen === null) return null
  pen.strokeStyle = INK
  pen.lineWidth = 4
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
  return pen
}

const wipe = (canvas: HTMLCanvasElement | null): void => {
  const pen = penOf(canvas)
  if (pen === null) return
  pen.fillStyle = PAPER
  pen.fillRect(0, 0, WIDTH, HEIGHT)
}

/** For a pen, a finger or the mouse. */
export const SignaturePad = ({ label, hint, onSigned }: SignaturePadProps) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [begun, setBegun] = useState(false)
  useEffect(() => wipe(canvas.current), [])
  const at = (event: PointerEvent<HTMLCanvasElement>): readonly [number, number] => {
    const box = event.currentTarget.getBoundingClientRect()
    return [
      ((event.clientX - box.left) * WIDTH) / box.width,
      ((event.clientY - box.top) * HEIGHT) / box.height,
    ]
  }
  const down = (event: PointerEvent<HTMLCanvasElement>): void => {
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    const pen = penOf(event.currentTarget)
    pen?.beginPath()
    pen?.moveTo(...at(event))
    setBegun(true)
  }
  const move = (event: PointerEvent<HTMLCanvasElement>): void => {
    if (event.buttons === 0) return
    const pen = penOf(event.currentTarget)
    pen?.lineTo(...at(event))
    pen?.stroke()
  }
  const up = (event: PointerEvent<HTMLCanvasElement>): void =>
    event.currentTarget.toBlob((picture) => onSigned(picture), 'image/png')
  const again = (): void => {
    wipe(canvas.current)
    setBegun(false)
    onSigned(null)
  }
  return (
    <div className="signature">
      <div className="lay-row">
        <span className="tx-hint tx-quiet lay-grow">{label}</span>
        <Button type="link" size="small" disabled={!begun} onClick={again}>
          {kit.signature.again}
        </Button>
      </div>
      <canvas
        ref={canvas}
        width={WIDTH}
        height={HEIGHT}
        aria-label={label}
        role="img"
        className="signature-pad private"
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
      />
      <div className="tx-hint tx-quiet">{hint}</div>
    </div>
  )
}
