import { matchedParts } from './matched.ts'
import './unit-tag.css'

/** Zones are told apart by shape, not by colour: A, C, … filled, B, D, … outlined. */
export const ZoneMark = ({ zone }: { zone: string }) => {
  const filled = zone.charCodeAt(0) % 2 === 1
  return <span className={`zone-mark ${filled ? 'zone-mark-filled' : 'zone-mark-outlined'}`}>{zone}</span>
}

export interface UnitTagProps {
  zone: string | null
  /** As the compound writes it: `3-2-1501`. */
  name: string
  /** `record` heads a page, `large` stands in candidate rows. */
  size?: 'body' | 'large' | 'record'
  /** The part that was typed or searched for. */
  match?: string
}

export const UnitTag = ({ zone, name, size = 'body', match = '' }: UnitTagProps) => (
  <span className={`unit-tag unit-tag-${size}`}>
    {zone !== null && <ZoneMark zone={zone} />}
    <Matched text={name} match={match} />
  </span>
)

/** Text in which the matched part is marked, for search results and candidates. */
export const Matched = ({ text, match }: { text: string; match: string }) => {
  const { before, hit, after } = matchedParts(text, match)
  return (
    <span>
      {before}
      {hit !== '' && <mark>{hit}</mark>}
      {after}
    </span>
  )
}
