import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createApp } from '#core/app.ts'
import { makeSampleFolder } from '#core/sample/sample-folder.ts'
import { directClient } from '#transport/direct.ts'
import { nodePorts } from '../../../src/main/host/node-ports.ts'
import { fakeClock } from '../../support/fake-clock.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const portsOf = (folder: string) => ({ ...nodePorts(folder), clock: fakeClock() })

describe('a folder with a sample compound', () => {
  it('opens without a question, and its staff work at once', async () => {
    const ports = portsOf(tempFolder())
    const made = await makeSampleFolder(ports, 'small', {})
    const app = await createApp(ports)
    const guest = directClient(app, null)
    expect(await guest.setup.status({})).toMatchObject({ state: 'ready', practice: true })

    const { tiles } = await guest.staff.lockScreen({})
    const assistant = tiles.find(({ name }) => name === '陈晓燕')
    const { password = '' } = made.staff.find(({ name }) => name === assistant?.name) ?? {}
    const { token } = await guest.staff.signIn({
      staffId: assistant?.staffId ?? '',
      deskCode: 'B1',
      secret: { kind: 'password', password },
    })
    const clerk = directClient(app, token)
    expect(await clerk.parcels.counts({})).toMatchObject({ waiting: made.waiting, unclaimed: 3 })
    const { hits } = await clerk.search.find({ text: '3-2-1501', limit: 5 })
    expect(hits[0]).toMatchObject({ kind: 'unit', unit: '3-2-1501' })
    await app.close()
  })

  it('is not made twice, and the first one stays as it was', async () => {
    const ports = portsOf(tempFolder())
    await makeSampleFolder(ports, 'small', { seed: 1 })
    const before = readFileSync(join(ports.dataDir, 'desk.db'))
    await expect(makeSampleFolder(ports, 'small', { seed: 2 })).rejects.toMatchObject({
      code: 'HOUSE_EXISTS',
    })
    expect(readFileSync(join(ports.dataDir, 'desk.db')).equals(before)).toBe(true)
  })

  it('goes on where the invented past ended: the next item has the next numbers', async () => {
    const ports = portsOf(tempFolder())
    await makeSampleFolder(ports, 'small', {})
    const app = await createApp(ports)
    const guest = directClient(app, null)
    const { tiles } = await guest.staff.lockScreen({})
    const { token } = await guest.staff.signIn({
      staffId: tiles.find(({ name }) => name === '赵雪')?.staffId ?? '',
      deskCode: 'B2',
      secret: { kind: 'password', password: 'yanlian2026' },
    })
    const clerk = directClient(app, token)
    const { rows } = await clerk.parcels.list({ filter: 'today', size: 200 })
    const running = (shelfNo: string) => Number(shelfNo.split('-').at(-1))
    const used = rows.filter(({ deskCode }) => deskCode === 'B2').map(({ shelfNo }) => running(shelfNo))
    const { shelfNo } = await clerk.parcels.intake({
      commandId: 'sample-command-000001',
      trackingNo: 'SF1234567890123',
      carrier: 'sf',
      sizeClass: 'small',
      addressee: null,
      nameOnLabel: '',
    })
    expect(running(shelfNo)).toBe(Math.max(...used) + 1)
    await app.close()
  })
})
