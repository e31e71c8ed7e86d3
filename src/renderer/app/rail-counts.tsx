import { useRead } from '../client/use-read.ts'
import { t } from './app.text.ts'
import { useMay } from './session.tsx'

/** What waits behind an entry; `late` is what should have been done. */
const Line = ({ words, late }: { words: readonly string[]; late: readonly string[] }) => {
  if (words.length + late.length === 0) return null
  return (
    <span className="rail-counts">
      {words.join(' · ')}
      {late.length > 0 && (
        <span className="tone-stop">
          {words.length > 0 && ' · '}
          {late.join(' · ')}
        </span>
      )}
    </span>
  )
}

/** Nought is not worth a line. */
const some = (count: number, word: (count: number) => string): readonly string[] =>
  count > 0 ? [word(count)] : []

const Parcels = () => {
  const { data } = useRead('parcels', 'counts', undefined, { when: useMay('parcel.list') })
  if (data === undefined) return null
  return <Line words={[t.rail.waiting(data.waiting)]} late={some(data.overdue, t.rail.overdue)} />
}

const MoveIn = () => {
  const { data } = useRead('moveIn', 'counts', {}, { when: useMay('movein.work') })
  if (data === undefined) return null
  return <Line words={some(data.here, t.rail.here)} late={some(data.lacking, t.rail.missing)} />
}

const Printing = () => {
  const { data } = useRead('fax', 'counts', undefined, { when: useMay('fax.work') })
  if (data === undefined) return null
  return <Line words={some(data.waiting, t.rail.faxes)} late={some(data.uncollected, t.rail.overdue)} />
}

/** Faces that one is to look at today. */
const Faces = () => {
  const { data } = useRead('vipStudy', 'count', undefined, { when: useMay('vip.study') })
  return data === undefined ? null : <Line words={some(data.cards, t.rail.faces)} late={[]} />
}

/** Answers that are owed. */
const Registers = () => {
  const { data } = useRead('contacts', 'counts', undefined, { when: useMay('register.contact') })
  if (data === undefined) return null
  return <Line words={some(data.open - data.late, t.rail.answers)} late={some(data.late, t.rail.overdue)} />
}

/** Their entries keep room for the line, so that nothing moves when it comes. */
export const COUNTED: ReadonlySet<string> = new Set(['parcels', 'moveIn', 'printing', 'vip', 'registers'])

/** The live counters of the rail, by the key of its entry. */
export const RailCounts = ({ entry }: { entry: string }) => {
  if (entry === 'parcels') return <Parcels />
  if (entry === 'moveIn') return <MoveIn />
  if (entry === 'printing') return <Printing />
  if (entry === 'registers') return <Registers />
  return entry === 'vip' ? <Faces /> : null
}
