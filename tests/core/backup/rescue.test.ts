import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type App, createApp } from '#core/app.ts'
import { writeRecoveryCode } from '#core/vault/recovery-code.ts'
import { directClient } from '#transport/direct.ts'
import { nodePorts } from '../../../src/main/host/node-ports.ts'
import { openTestHouse, type TestHouse } from '../../support/test-house.ts'
import type { Client } from '../../support/transports.ts'

const openFolder = async (folder: string): Promise<Client<App>> => {
  const app = await createApp(nodePorts(folder))
  onTestFinished(() => app.close())
  return directClient(app, null)
}

/** A house with a proven copy, whose first page is zeroed afterwards; opened again, it is damaged. */
const damagedHouse = async (damage = (bytes: Buffer) => bytes.fill(0, 0, 4_096)) => {
  const house = await openTestHouse()
  const supervisor = await house.as('supervisor')
  await house.staff('assistant')
  await supervisor.backup.run({})
  await supervisor.backup.prove({})
  await house.staff('guard')
  const folder = mkdtempSync(join(tmpdir(), 'front-desk-damaged-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const { recoveryCode } = house
  await house.app.close()
  for (const name of ['desk.db', 'keys.json', 'anchor', 'backup-state.json'])
    writeFileSync(join(folder, name), readFileSync(join(house.folder, name)))
  const backups = join(house.folder, 'backups')
  writeFileSync(join(folder, 'desk.db'), damage(readFileSync(join(folder, 'desk.db'))))
  onTestFinished(() => rmSync(house.folder, { recursive: true, force: true }))
  const guest = await openFolder(folder)
  await guest.setup.openWithRecoveryCode({ recoveryCode })
  return { folder, guest, recoveryCode, backups }
}

describe('the wizard behind a damaged house', () => {
  it('offers the newest copy that a drill found whole, and opens it', async () => {
    const { guest, folder, recoveryCode } = await damagedHouse()
    expect(await guest.setup.status()).toMatchObject({ state: 'damaged' })
    const [offer] = await guest.rescue.offers({ recoveryCode })
    expect(offer).toMatchObject({ compoundName: '云庭花园', proven: true })
    await guest.rescue.restore({ recoveryCode, file: offer?.file ?? '' })
    expect(await guest.setup.status()).toMatchObject({ state: 'ready', rowsLost: 0 })
    const { tiles } = await guest.staff.lockScreen({})
    expect(tiles).toHaveLength(3)
    expect(readdirSync(folder).filter((name) => name.startsWith('damaged-'))).toHaveLength(1)
  })

  it('sets the damaged file aside without losing a byte; then a new house may be founded', async () => {
    const { guest, folder, recoveryCode } = await damagedHouse()
    const bytes = readFileSync(join(folder, 'desk.db'))
    const { folder: aside } = await guest.rescue.setAside({ recoveryCode })
    expect(readFileSync(join(folder, aside, 'desk.db'))).toEqual(bytes)
    expect(existsSync(join(folder, aside, 'keys.json'))).toBe(true)
    expect(await guest.setup.status()).toMatchObject({ state: 'empty' })
  })

  it('does nothing for who has not the code', async () => {
    const { guest } = await damagedHouse()
    const recoveryCode = writeRecoveryCode(Buffer.alloc(20, 5))
    const wrong = { code: 'RECOVERY_CODE_WRONG' }
    await expect(guest.rescue.offers({ recoveryCode })).rejects.toMatchObject(wrong)
    await expect(guest.rescue.setAside({ recoveryCode })).rejects.toMatchObject(wrong)
    await expect(guest.rescue.salvage({ recoveryCode })).rejects.toMatchObject(wrong)
  })

  it('says so when nothing can be read out of the file, and leaves it', async () => {
    const { guest, folder, recoveryCode } = await damagedHouse()
    const bytes = readFileSync(join(folder, 'desk.db'))
    await expect(guest.rescue.salvage({ recoveryCode })).rejects.toMatchObject({
      code: 'SALVAGE_EMPTY',
      message: '损坏的资料库里读不出内容，请改用备份恢复，原文件没有变动',
    })
    expect(readFileSync(join(folder, 'desk.db'))).toEqual(bytes)
    expect(await guest.setup.status()).toMatchObject({ state: 'damaged' })
  })
})

describe('a house that is well', () => {
  it('is not rescued, whoever asks', async () => {
    const house: TestHouse = await openTestHouse()
    onTestFinished(() => house.close())
    const { recoveryCode } = house
    const refusal = { code: 'RESCUE_NOT_NEEDED' }
    await expect(house.guest.rescue.setAside({ recoveryCode })).rejects.toMatchObject(refusal)
    await expect(house.guest.rescue.salvage({ recoveryCode })).rejects.toMatchObject(refusal)
    const file = '/x.deskbackup'
    await expect(house.guest.rescue.restore({ recoveryCode, file })).rejects.toMatchObject(refusal)
  })
})

describe('an empty folder on another machine', () => {
  it('takes in the house of a backup by its code alone, and opens', async () => {
    const { recoveryCode, backups } = await damagedHouse()
    const folder = mkdtempSync(join(tmpdir(), 'front-desk-other-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const guest = await openFolder(folder)
    expect(await guest.setup.status()).toMatchObject({ state: 'empty' })
    const [offer] = await guest.rescue.offers({ recoveryCode, folder: backups })
    await guest.rescue.restore({ recoveryCode, file: offer?.file ?? '' })
    expect(await guest.setup.status()).toMatchObject({ state: 'ready', compoundName: '云庭花园' })
    expect((await guest.staff.lockScreen({})).tiles).toHaveLength(3)
  })
})
