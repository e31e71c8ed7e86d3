import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newCommandId } from '../../support/test-house.ts'
import { type Client, type MoveInDesk, openMoveInDesk } from './desk.ts'

let desk: MoveInDesk
let id: string
beforeAll(async () => {
  desk = await openMoveInDesk()
  id = (await desk.plan('5-1-802')).id
})
afterAll(() => desk.house.close())

type Subject = Parameters<Client['moveIn']['addScan']>[0]['subject']
const command = () => ({ commandId: newCommandId() })
const jpeg = async (): Promise<File> => {
  const bytes = await sharp({ create: { width: 900, height: 1_200, channels: 3, background: '#eee' } })
    .jpeg()
    .withExif({ IFD0: { Make: 'Phone' } })
    .toBuffer()
  return new File([new Uint8Array(bytes)], 'contract.jpg', { type: 'image/jpeg' })
}
const lay = async (file: File, client = desk.assistant) => (await client.moveIn.layScan({ file })).picture
const add = async (subject: Subject, client = desk.assistant) =>
  client.moveIn.addScan({ ...command(), id, subject, picture: await lay(await jpeg(), client) })
const paper = async (code: string) =>
  (await desk.see(id)).documents.find((document) => document.code === code)

describe('a paper that is scanned', () => {
  const contract = { kind: 'document', code: 'DOC-02' } as const

  it('counts as shown, with how many pictures there are', async () => {
    await add(contract)
    expect(await paper('DOC-02')).toMatchObject({ state: 'scanned', scans: 1 })
    await add(contract)
    expect(await paper('DOC-02')).toMatchObject({ state: 'scanned', scans: 2 })
  })

  it('is seen again without what the camera wrote beside it, and each look stands in the trail', async () => {
    const looks = () => desk.house.rows("SELECT 1 FROM audit WHERE procedure = 'moveIn.scan'").length
    const before = looks()
    const [first] = await desk.assistant.moveIn.scans({ id, subject: contract })
    const file = await desk.assistant.moveIn.scan({ scanId: first?.scanId ?? '' })
    const { exif, format } = await sharp(Buffer.from(await file.arrayBuffer())).metadata()
    expect({ exif, format }).toEqual({ exif: undefined, format: 'jpeg' })
    expect(looks()).toBe(before + 1)
  })

  it('lies sealed in the folder: no picture is found there', () => {
    const folder = join(desk.house.folder, 'files')
    const heads = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)).subarray(0, 4).toString('latin1'))
    expect(new Set(heads)).toEqual(new Set(['FDF1']))
  })

  it('is shown no more when it was the wrong one, and stays written down', async () => {
    const [first] = await desk.assistant.moveIn.scans({ id, subject: contract })
    await desk.assistant.moveIn.dropScan({
      ...command(),
      scanId: first?.scanId ?? '',
      reason: '拍成别户的了',
    })
    expect(await desk.assistant.moveIn.scans({ id, subject: contract })).toHaveLength(1)
    await expect(desk.assistant.moveIn.scan({ scanId: first?.scanId ?? '' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

describe('an identity paper', () => {
  it('is not kept as a picture, unless the supervisor set it', async () => {
    await expect(add({ kind: 'document', code: 'DOC-03' })).rejects.toMatchObject({
      code: 'COPY_NOT_KEPT',
      message: '身份证件看原件、记号码，不留复印件；确实要留请主管在设置里打开',
    })
  })
})

describe('a picture', () => {
  it.each([
    ['这不是 JPG、PNG 或 HEIC 图片，扫描件请存成 JPG 再选', Buffer.from('%PDF-1.7 script')],
    ['图片没有传完整或已损坏，请重新拍一张或扫一遍', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2])],
  ])('that is none is refused: %s', async (message, bytes) => {
    const file = new File([new Uint8Array(bytes)], 'x.jpg', { type: 'image/jpeg' })
    await expect(desk.assistant.moveIn.layScan({ file })).rejects.toMatchObject({
      code: 'PICTURE_UNUSABLE',
      message,
    })
  })

  it('of what the case does not have is refused', async () => {
    await expect(add({ kind: 'defect', defectId: 'another' })).rejects.toMatchObject({
      code: 'SUBJECT_UNKNOWN',
    })
  })

  it('belongs to whoever laid it down, and to no other window', async () => {
    const picture = await lay(await jpeg())
    const subject = { kind: 'meter', meter: 'coldWater' } as const
    await expect(
      desk.specialist.moveIn.addScan({ ...command(), id, subject, picture }),
    ).rejects.toMatchObject({ code: 'UPLOAD_GONE' })
    await desk.assistant.moveIn.addScan({ ...command(), id, subject, picture })
  })
})
