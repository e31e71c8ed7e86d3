import type { RealForm } from '#core/bench/real-pack.service.ts'
import { qrPicture } from '#core/documents/kit/barcode.ts'
import type { Definition } from '#core/documents/kit/definition.ts'
import { guest } from '#core/documents/proofs/handbook.ts'
import { longRegister, visits } from '#core/documents/proofs/long-register.ts'
import { portrait } from '#core/documents/proofs/portrait.ts'
import { moveInTemplates } from '#core/move-in/documents/move-in-templates.ts'
import type { Templates } from '#core/templates.ts'
import { sampleHandbook, samplePerson } from '#core/vip/documents/handbook.data.ts'
import { vipHandbook } from '#core/vip/documents/handbook.ts'

/** What is measured: a sheet and the pictures that stand on it, in the order in which it first shows them. */
export interface Subject {
  readonly name: string
  /** Sheets a round. */
  readonly each: number
  readonly parts: readonly Part[]
}

/** A document of its own. */
export interface Part {
  readonly define: () => Definition
  readonly pictures: readonly Uint8Array[]
}

const weight = 52_000

/** A photo as a phone takes it weighs some 100 kB; comments of noise make each picture one of its own. */
const photo = (number: number): Uint8Array => {
  const noise = Buffer.alloc(weight)
  for (let at = 0; at < weight; at += 4) {
    noise.writeUInt32LE((Math.imul(at + 1, 2_654_435_761) + number * 7919) >>> 0, at)
  }
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, (weight + 2) >> 8, (weight + 2) & 0xff]), noise])
  return Buffer.concat([portrait.subarray(0, 2), comment, comment, portrait.subarray(2)])
}

export const handbookOf = (guests: number): Templates['proofs/handbook'] => ({
  holder: '周敏 第03册',
  edition: '2026年第2版',
  guests: Array.from({ length: guests }, (_, at) => guest(at, photo(at))),
})

export const registerOf = (rows: number): Templates['proofs/register'] => ({ rows: visits(rows) })

/** A form of a real case, drawn by its own template; what fills a form is of the data that its template takes. */
const partOf = ({ template, data }: RealForm): Part => {
  const { define } = moveInTemplates[template as keyof typeof moveInTemplates]
  return { define: () => define(data as never), pictures: [qrPicture(data.head.serial)] }
}

/** The handbook that is handed out, one page a person, each with a photo and a family's own. */
const handbookSubject = (count: number): Subject => {
  const people = Array.from({ length: count }, (_, at) => samplePerson(at, photo(at)))
  const data = { ...sampleHandbook(0), people, front: null, indexes: false }
  const pictures = new Set(people.flatMap((one) => [one.photo, ...one.family.map((member) => member.photo)]))
  return {
    name: `doc.handbook${count}`,
    each: 1,
    parts: [
      {
        define: () => vipHandbook.define(data),
        pictures: [...[...pictures].flatMap((one) => one ?? []), qrPicture(data.copyNo)],
      },
    ],
  }
}

export const subjects = (pack: readonly RealForm[]): readonly Subject[] => {
  const rows = registerOf(10_000)
  return [
    { name: 'doc.form', each: 10, parts: pack.filter(({ code }) => code === 'F-12').map(partOf) },
    { name: 'doc.pack', each: 3, parts: pack.map(partOf) },
    {
      name: 'doc.register10000',
      each: 1,
      parts: [{ define: () => longRegister.define(rows), pictures: [] }],
    },
    handbookSubject(130),
    handbookSubject(420),
  ]
}
