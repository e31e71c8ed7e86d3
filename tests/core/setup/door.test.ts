import { randomBytes } from 'node:crypto'
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type App, createApp } from '#core/app.ts'
import { directClient } from '#transport/direct.ts'
import { nodePorts } from '../../../src/main/host/node-ports.ts'
import { t } from '../../../src/renderer/app/app.text.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { newHouse, PASSWORD } from '../../support/test-house.ts'

let folder: string
let app: App

const quiet = { info: () => {}, error: () => {} }
const open = async (at = folder) => {
  app = await createApp({ ...nodePorts(at), log: quiet })
  return directClient(app, null)
}
const status = async (at?: string) => (await open(at)).setup.status()

beforeEach(() => {
  folder = tempFolder()
})
afterEach(() => app.close())

/** A founded house that was closed; gives its recovery code. */
const found = async (): Promise<string> => {
  const { recoveryCode } = await (await open()).setup.create(newHouse)
  await app.close()
  return recoveryCode
}

describe('the folder in which people practise', () => {
  it('takes an invented compound and no real one', async () => {
    app = await createApp({ ...nodePorts(folder), log: quiet, practiceOnly: true })
    const guest = directClient(app, null)
    await expect(guest.setup.create(newHouse)).rejects.toMatchObject({ code: 'PRACTICE_ONLY' })
    expect(await guest.setup.status()).toMatchObject({ state: 'empty' })
    const { staff } = await guest.setup.makeSample({ profile: 'small' })
    expect(t.lock.practiceSecrets).toContain(staff[0]?.password)
    expect(t.lock.practiceSecrets).toContain(staff[0]?.pin)
    expect(await guest.setup.status()).toMatchObject({ state: 'ready', practice: true })
  })
})

describe('an empty folder', () => {
  it('waits for its first house, and every other call says so', async () => {
    const guest = await open()
    expect(await guest.setup.status()).toMatchObject({ state: 'empty', compoundName: '' })
    await expect(guest.staff.lockScreen({})).rejects.toMatchObject({
      code: 'NOT_READY',
      message: '资料库还没有打开，请先完成首次设置或输入恢复码',
    })
  })

  it('becomes a house whose two accounts open it', async () => {
    const guest = await open()
    const { recoveryCode } = await guest.setup.create(newHouse)
    expect(
      await guest.setup.confirmRecoveryCode({ lastGroup: recoveryCode.slice(-2).toLowerCase() }),
    ).toEqual({ right: true })
    expect(await guest.setup.confirmRecoveryCode({ lastGroup: '??' })).toEqual({ right: false })
    const { tiles } = await guest.staff.lockScreen({})
    expect(tiles.map(({ role }) => role)).toEqual(['administrator', 'supervisor'])
    for (const { staffId } of tiles)
      await guest.staff.signIn({ staffId, deskCode: 'A', secret: { kind: 'password', password: PASSWORD } })
  })

  it('stays empty when the first rows are refused, so that the wizard can go on', async () => {
    const guest = await open()
    const wrong = { ...newHouse, desks: [{ code: 'A', name: '前台', zone: 'Z' }] }
    await expect(guest.setup.create(wrong)).rejects.toMatchObject({ code: 'BAD_INPUT' })
    await expect(guest.staff.lockScreen({})).rejects.toMatchObject({ code: 'NOT_READY' })
    expect(await guest.setup.status()).toMatchObject({ state: 'empty' })
    await guest.setup.create(newHouse)
  })

  it('becomes one house when the button is pressed twice', async () => {
    const guest = await open()
    const [first, second] = await Promise.allSettled([
      guest.setup.create(newHouse),
      guest.setup.create(newHouse),
    ])
    expect(first.status).toBe('fulfilled')
    expect(second).toMatchObject({ status: 'rejected', reason: { code: 'HOUSE_EXISTS' } })
    await app.close()
    expect(await status()).toMatchObject({ state: 'ready' })
  })

  it('whose house was begun and not founded is empty again at the next start', async () => {
    await found()
    const begun = tempFolder()
    // what a kill between the keys and the first rows leaves: keys and a database without an account
    for (const name of ['keys.json', 'desk.key']) cpSync(join(folder, name), join(begun, name))
    writeFileSync(join(begun, 'desk.db'), '')
    expect(await status(begun)).toMatchObject({ state: 'empty' })
    expect(readdirSync(begun).some((name) => name.startsWith('unfinished-'))).toBe(true)
  })

  it('that had lived and lost database and anchor is damaged, and no folder for the wizard', async () => {
    await found()
    const lost = tempFolder()
    for (const name of ['keys.json', 'desk.key']) cpSync(join(folder, name), join(lost, name))
    writeFileSync(join(lost, 'desk.db'), '')
    writeFileSync(join(lost, 'backup-state.json'), '{"places":[]}')
    expect(await status(lost)).toMatchObject({ state: 'damaged' })
  })
})

describe('a house that was founded', () => {
  it('is not made a second time', async () => {
    await found()
    const guest = await open()
    await expect(guest.setup.create(newHouse)).rejects.toMatchObject({ code: 'HOUSE_EXISTS' })
  })

  it('asks for the recovery code when this machine cannot open it, and then opens every day', async () => {
    const recoveryCode = await found()
    rmSync(join(folder, 'desk.key'))
    const guest = await open()
    expect(await guest.setup.status()).toMatchObject({ state: 'sealed' })
    await expect(guest.setup.openWithRecoveryCode({ recoveryCode: 'AAAA' })).rejects.toMatchObject({
      code: 'RECOVERY_CODE_WRONG',
      message: '恢复码不对，请照纸上的字逐组核对，仍不行请报管理员',
    })
    await guest.setup.openWithRecoveryCode({ recoveryCode: recoveryCode.toLowerCase() })
    expect(await guest.setup.status()).toMatchObject({ state: 'ready', compoundName: '云庭花园' })
    await app.close()
    expect(await status()).toMatchObject({ state: 'ready' })
  })

  it('does not open twice when the recovery code is sent to an open house', async () => {
    const recoveryCode = await found()
    const guest = await open()
    await guest.setup.openWithRecoveryCode({ recoveryCode })
    expect(await guest.setup.status()).toMatchObject({ state: 'ready' })
  })

  it('with the key of another house is sealed, and keeps its bytes', async () => {
    await found()
    const before = readFileSync(join(folder, 'desk.db'))
    writeFileSync(join(folder, 'desk.key'), randomBytes(32).toString('hex'))
    expect(await status()).toMatchObject({ state: 'sealed' })
    await app.close()
    expect(readFileSync(join(folder, 'desk.db'))).toEqual(before)
  })

  it('whose first page is damaged is said to be damaged once its own code has been given', async () => {
    const recoveryCode = await found()
    const bytes = readFileSync(join(folder, 'desk.db')).fill(0, 0, 300)
    writeFileSync(join(folder, 'desk.db'), bytes)
    const guest = await open()
    expect(await guest.setup.status()).toMatchObject({ state: 'sealed' })
    await guest.setup.openWithRecoveryCode({ recoveryCode })
    expect(await guest.setup.status()).toMatchObject({ state: 'damaged' })
    expect(readFileSync(join(folder, 'desk.db'))).toEqual(bytes)
  })

  it.each(['desk.db', 'keys.json'])('that lost %s is damaged, and the wizard stays away', async (name) => {
    await found()
    rmSync(join(folder, name))
    const guest = await open()
    expect(await guest.setup.status()).toMatchObject({ state: 'damaged' })
    await expect(guest.setup.create(newHouse)).rejects.toMatchObject({ code: 'HOUSE_EXISTS' })
  })

  it.each([0, 700, 4096])(
    'whose database was cut to %d bytes is damaged or sealed, never empty',
    async (length) => {
      await found()
      truncateSync(join(folder, 'desk.db'), length)
      expect(['damaged', 'sealed']).toContain((await status()).state)
      expect(existsSync(join(folder, 'keys.json'))).toBe(true)
    },
  )

  it('whose database has no byte left is damaged, and nothing is written into it', async () => {
    await found()
    truncateSync(join(folder, 'desk.db'), 0)
    expect(await status()).toMatchObject({ state: 'damaged' })
    expect(statSync(join(folder, 'desk.db')).size).toBe(0)
  })

  it.each(['', '{"version":1,', '{"version":1}'])(
    'whose keys.json reads %j is damaged, and the process lives to say so',
    async (text) => {
      await found()
      writeFileSync(join(folder, 'keys.json'), text)
      expect(await status()).toMatchObject({ state: 'damaged' })
      expect(readFileSync(join(folder, 'keys.json'), 'utf8')).toBe(text)
    },
  )

  it('that lost its power and its write-ahead log is damaged, never empty', async () => {
    await (await open()).setup.create(newHouse)
    const left = tempFolder()
    cpSync(folder, left, { recursive: true })
    rmSync(join(left, 'lock'))
    await app.close()
    truncateSync(join(left, 'desk.db-wal'), 0)
    expect(await status(left)).toMatchObject({ state: 'damaged' })
  })
})
