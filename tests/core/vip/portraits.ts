import sharp from 'sharp'

/** An invented face, drawn: nobody's. */
const face = (hue: number, width: number, height: number): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 700 900">
  <rect width="700" height="900" fill="hsl(${hue},20%,86%)"/>
  <path d="M80 900 Q120 660 350 650 Q580 660 620 900 Z" fill="hsl(${hue},35%,32%)"/>
  <ellipse cx="350" cy="400" rx="170" ry="220" fill="#e9c5a3"/>
  <path d="M170 380 Q180 150 350 150 Q520 150 530 380 Q500 240 350 240 Q200 240 170 380 Z" fill="#2b2320"/>
  <circle cx="285" cy="390" r="16" fill="#222"/><circle cx="415" cy="390" r="16" fill="#222"/>
  <g fill="none" stroke="#333" stroke-width="8"><circle cx="285" cy="390" r="52"/><circle cx="415" cy="390" r="52"/>
  <path d="M337 390 h26"/><path d="M290 520 Q350 560 410 520" stroke="#8a4b3a"/></g></svg>`)

export interface PortraitOf {
  readonly hue?: number
  readonly width?: number
  readonly height?: number
}

export const portraitJpeg = async ({
  hue = 210,
  width = 1400,
  height = 1800,
}: PortraitOf = {}): Promise<Buffer> =>
  sharp(face(hue, width, height))
    .jpeg({ quality: 92 })
    .withExif({
      IFD0: { Make: 'Phone' },
      IFD2: { DateTimeOriginal: '2022:05:31 10:20:30' },
      IFD3: { GPSLatitude: '30/1 14/1 0/1' },
    })
    .toBuffer()

export const fileOf = (bytes: Uint8Array, name = 'photo.jpg'): File =>
  new File([Buffer.from(bytes)], name, { type: 'image/jpeg' })
