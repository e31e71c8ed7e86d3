/** The little of the Internet Printing Protocol (RFC 8010) that asking for jobs and printers takes. */

type IppValue = string | number | boolean
export type IppAttributes = ReadonlyMap<string, readonly IppValue[]>

export interface IppAnswer {
  readonly status: number
  /** One for each job or printer, and for the operation itself. */
  readonly groups: readonly { readonly tag: number; readonly attributes: IppAttributes }[]
}

export interface IppRequest {
  readonly operation: number
  readonly attributes: readonly (readonly [tag: number, name: string, ...values: (string | number)[]])[]
}

export const tags = {
  operation: 0x01,
  job: 0x02,
  end: 0x03,
  printer: 0x04,
  integer: 0x21,
  boolean: 0x22,
  enum: 0x23,
  name: 0x42,
  keyword: 0x44,
  uri: 0x45,
  charset: 0x47,
  language: 0x48,
} as const

const VERSION = 0x0200

const sized = (bytes: Buffer): Buffer => {
  const size = Buffer.alloc(2)
  size.writeUInt16BE(bytes.length)
  return Buffer.concat([size, bytes])
}

const encodeValue = (value: string | number): Buffer => {
  if (typeof value === 'string') return Buffer.from(value, 'utf8')
  const number = Buffer.alloc(4)
  number.writeInt32BE(value)
  return number
}

/** A further value of the same attribute has an empty name. */
const encodeAttribute = ([tag, name, ...values]: IppRequest['attributes'][number]): Buffer =>
  Buffer.concat(
    values.flatMap((value, at) => [
      Buffer.from([tag]),
      sized(Buffer.from(at === 0 ? name : '', 'utf8')),
      sized(encodeValue(value)),
    ]),
  )

export const encodeRequest = ({ operation, attributes }: IppRequest): Buffer => {
  const head = Buffer.alloc(8)
  head.writeUInt16BE(VERSION, 0)
  head.writeUInt16BE(operation, 2)
  head.writeUInt32BE(1, 4)
  return Buffer.concat([
    head,
    Buffer.from([tags.operation]),
    encodeAttribute([tags.charset, 'attributes-charset', 'utf-8']),
    encodeAttribute([tags.language, 'attributes-natural-language', 'en']),
    ...attributes.map(encodeAttribute),
    Buffer.from([tags.end]),
  ])
}

const decodeValue = (tag: number, bytes: Buffer): IppValue => {
  if ((tag === tags.integer || tag === tags.enum) && bytes.length === 4) return bytes.readInt32BE(0)
  if (tag === tags.boolean) return bytes[0] === 1
  return bytes.toString('utf8')
}

/** @throws RangeError when it ends in the middle of a value */
export const decodeAnswer = (bytes: Buffer): IppAnswer => {
  const status = bytes.readUInt16BE(2)
  const groups: { tag: number; attributes: Map<string, IppValue[]> }[] = []
  let at = 8
  let last: IppValue[] = []
  const text = (): Buffer => {
    const size = bytes.readUInt16BE(at)
    const from = at + 2
    at = from + size
    if (at > bytes.length) throw new RangeError('IPP answer ends too early')
    return bytes.subarray(from, at)
  }
  while (at < bytes.length) {
    const tag = bytes.readUInt8(at)
    at += 1
    if (tag === tags.end) break
    if (tag < 0x10) {
      groups.push({ tag, attributes: new Map() })
      continue
    }
    const name = text().toString('utf8')
    if (name !== '') {
      last = []
      groups.at(-1)?.attributes.set(name, last)
    }
    last.push(decodeValue(tag, text()))
  }
  return { status, groups }
}
