/** How the clerk frames a face: per cent of the largest cut, and where it lies. */
export interface Framing {
  readonly size: number
  readonly across: number
  readonly down: number
}

interface Sized {
  readonly width: number
  readonly height: number
}

export const widest = { ratio: 45 / 35 } as const

/** A cut of 35 by 45 in parts of the picture; the height follows from the width. */
export const cropBox = ({ width, height }: Sized, { size, across, down }: Framing) => {
  const largest = Math.min(1, height / (width * widest.ratio))
  const part = (largest * size) / 100
  const tall = (part * width * widest.ratio) / height
  return { x: ((1 - part) * across) / 100, y: ((1 - tall) * down) / 100, width: part }
}
