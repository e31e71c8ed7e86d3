import type { CSSProperties } from 'react'
import './tiles.css'

const TONES = 6

/** The same name has the same ground everywhere (FNV-1a over its characters). */
const toneOf = (name: string): number =>
  [...name].reduce(
    (sum, character) => Math.imul(sum ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0,
    2_166_136_261,
  ) % TONES

export interface AvatarProps {
  name: string
  /** Diameter in rem: it follows the text scale. */
  size?: number
}

/** The first character of a name on a quiet ground; decoration beside the name itself. */
export const Avatar = ({ name, size = 3.2 }: AvatarProps) => (
  <span
    aria-hidden="true"
    className={`avatar avatar-${toneOf(name)}`}
    style={{ '--avatar': `${size}rem` } as CSSProperties}
  >
    {[...name][0] ?? ''}
  </span>
)
