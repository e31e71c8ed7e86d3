import { afterEach, describe, expect, it } from 'vitest'
import { createDocuments, type Documents } from '../../src/main/core/documents/documents.ts'
import { DocumentFailed, MissingGlyphs } from '../../src/main/core/documents/problems.ts'
import type { Log } from '../../src/main/core/kernel/ports.ts'
import { templates } from '../../src/main/core/templates.ts'
import { fonts } from './support/fonts.ts'
import { readPdf } from './support/read-pdf.ts'

const logged: string[] = []
const log: Log = { info: () => {}, error: (event) => logged.push(event) }
const real = new URL('../../src/main/core/documents/pdf-worker.ts', import.meta.url)
const odd = new URL('./support/odd-worker.ts', import.meta.url)

const label = templates['parcels/label'].sample
const register = templates['parcels/register'].sample
const [row] = register.rows as readonly [(typeof register.rows)[number]]
const long = { ...register, rows: Array.from({ length: 3_000 }, () => row) }

let documents: Documents
const open = (entry: URL, workers = 1): Documents => {
  documents = createDocuments({ entry, fonts, log, workers })
  return documents
}

afterEach(async () => {
  await documents.close()
  logged.length = 0
})

describe('sheets from the worker', () => {
  it('come out as PDF', async () => {
    const bytes = await open(real).make('parcels/register', register)
    const [page] = await readPdf(bytes)
    expect(page?.text).toContain('代收包裹登记表')
  })

  it('know their version', async () => {
    expect(await open(real).templateVersion('parcels/label')).toBe(templates['parcels/label'].version)
  })

  it('are made one after another in the order asked', async () => {
    open(real)
    const done: number[] = []
    await Promise.all([1, 2, 3].map((n) => documents.make('parcels/label', label).then(() => done.push(n))))
    expect(done).toEqual([1, 2, 3])
  })

  it('are made side by side by two workers', async () => {
    open(real, 2)
    const [one, other] = await Promise.all([
      documents.make('parcels/label', label),
      documents.make('parcels/label', label),
    ])
    expect(one).toEqual(other)
  })

  it('tell how far they are', async () => {
    const parts: number[] = []
    await open(real).make(
      'parcels/register',
      { ...register, rows: long.rows.slice(0, 200) },
      { onProgress: (part) => parts.push(part) },
    )
    expect(parts.length).toBeGreaterThan(3)
    expect(parts).toEqual([...parts].sort((a, b) => a - b))
    expect(Math.max(...parts)).toBeLessThanOrEqual(1)
  })

  it('leave the main thread free meanwhile', async () => {
    await open(real).warm()
    let turns = 0
    const beat = setInterval(() => (turns += 1), 5)
    await documents.make('parcels/register', { ...register, rows: long.rows.slice(0, 1_000) })
    clearInterval(beat)
    expect(turns).toBeGreaterThan(10)
  })

  it('name the characters that no font has', async () => {
    const rows = [{ ...row, addressee: '王𪚥' }]
    const failure = await open(real)
      .make('parcels/register', { ...register, rows })
      .catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(MissingGlyphs)
    expect(failure).toMatchObject({ code: 'MISSING_GLYPHS', data: { characters: ['𪚥'] } })
    expect(await documents.make('parcels/label', label)).toBeInstanceOf(Uint8Array)
  })

  it('fail without a word of their content in the message', async () => {
    const broken = { labels: [{ ...label.labels[0], itemNo: '林静怡' }] } as never
    const failure = await open(real)
      .make('parcels/label', broken)
      .catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(DocumentFailed)
    expect(String(failure)).not.toContain('林静怡')
  })

  it('fail alone when their data cannot cross', async () => {
    const uncloneable = { ...label, oops: () => {} }
    await expect(open(real).make('parcels/label', uncloneable)).rejects.toThrow()
    expect(await documents.make('parcels/label', label)).toBeInstanceOf(Uint8Array)
  })
})

describe('what crosses to the worker', () => {
  it('may be longer than one piece, and arrives in order', async () => {
    const rows = Array.from({ length: 700 }, (_, at) => ({ ...row, itemNo: `B2-26-${100_000 + at}` }))
    const bytes = await open(real).make('parcels/register', { ...register, rows })
    const text = (await readPdf(bytes)).map((page) => page.text).join('')
    expect(text.match(/B2-26-\d{6}/g)).toEqual(rows.map(({ itemNo }) => itemNo))
  })

  it('leaves nothing behind when its last part cannot cross', async () => {
    const broken = { ...long, oops: () => {} }
    await expect(open(real).make('parcels/register', broken)).rejects.toThrow()
    const text = (await readPdf(await documents.make('parcels/register', register))).map((page) => page.text)
    expect(text).toHaveLength(1)
  })

  it('says of a picture what is wrong with it', async () => {
    const data = {
      ...templates['proofs/specimen'].sample,
      photo: Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1]),
    }
    await expect(open(real).make('proofs/specimen', data)).rejects.toMatchObject({
      code: 'PICTURE_UNUSABLE',
      data: { kind: 'JPEG', why: 'truncated' },
    })
  })

  it('may leave a blank for a hand, or lock the file', async () => {
    const data = { ...register, rows: [{ ...row, addressee: '王𪚥' }] }
    const how = { onMissing: 'blank', readings: { 𪚥: 'zhé' } } as const
    const [page] = await readPdf(await open(real).make('parcels/register', data, how))
    expect(page?.text).toContain('王＿＿（zhé）')
    const locked = await documents.make('parcels/label', label, { protect: { ownerPassword: 'o' } })
    expect(Buffer.from(locked).toString('latin1')).toContain('/Encrypt')
  })
})

describe('giving a sheet up', () => {
  it('ends the one being made, and the next one is made', async () => {
    const giveUp = new AbortController()
    const slow = open(real).make('parcels/register', long, { signal: giveUp.signal })
    await documents.warm()
    giveUp.abort(new Error('the clerk pressed Esc'))
    await expect(slow).rejects.toThrow('the clerk pressed Esc')
    expect(await documents.make('parcels/label', label)).toBeInstanceOf(Uint8Array)
  })

  it('takes the waiting one out of the queue and leaves the others alone', async () => {
    const giveUp = new AbortController()
    open(real)
    const first = documents.make('parcels/label', label)
    const second = documents.make('parcels/register', register, { signal: giveUp.signal })
    giveUp.abort(new Error('no longer wanted'))
    await expect(second).rejects.toThrow('no longer wanted')
    expect(await first).toBeInstanceOf(Uint8Array)
  })

  it('is refused before it starts when already given up', async () => {
    const options = { signal: AbortSignal.abort(new Error('too late')) }
    await expect(open(real).make('parcels/label', label, options)).rejects.toThrow('too late')
  })
})

describe('a worker that dies', () => {
  it('fails its own sheet and no other', async () => {
    open(odd)
    const lost = documents.make('parcels/label', label)
    const next = documents.make('parcels/register', register)
    await expect(lost).rejects.toBeInstanceOf(DocumentFailed)
    expect(await next).toBeInstanceOf(Uint8Array)
  })

  it('is told to the log when it cannot even start', async () => {
    open(new URL('./support/no-such-worker.ts', import.meta.url))
    await expect(documents.make('parcels/label', label)).rejects.toBeInstanceOf(DocumentFailed)
    expect(logged).toEqual(['documents.worker-crashed'])
  })

  it('leaves nobody waiting at the end of the day', async () => {
    const unfinished = open(real).make('parcels/register', long)
    const refused = expect(unfinished).rejects.toBeInstanceOf(DocumentFailed)
    await documents.close()
    await refused
    await expect(documents.make('parcels/label', label)).rejects.toBeInstanceOf(DocumentFailed)
  })
})
