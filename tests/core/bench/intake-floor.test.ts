import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openIntakeFloor } from '#core/bench/intake-floor.service.ts'
import { openReader } from '#core/database/open-reader.ts'
import { newCommandId, openTestHouse } from '../../support/test-house.ts'

it('the floor writes the very rows that the intake wrote', async () => {
  const house = await openTestHouse()
  onTestFinished(() => house.close())
  const [own, copy] = [join(house.folder, 'desk.db'), join(house.folder, 'floor.db')]
  const key = Buffer.from(readFileSync(join(house.folder, 'desk.key'), 'utf8'), 'hex')
  await house.staff('assistant')
  await house.restart()
  copyFileSync(own, copy)
  const desk = await house.as('assistant')
  const floor = openIntakeFloor(own, copy, key)
  for (const trackingNo of ['SF1234567890123', 'SF1234567890124']) {
    const commandId = newCommandId()
    const { id } = await desk.parcels.intake({
      commandId,
      trackingNo,
      carrier: 'sf',
      sizeClass: 'small',
      addressee: null,
      nameOnLabel: '',
    })
    floor.prepare({ parcelId: id, commandId })()
  }
  floor.close()
  const copied = openReader(copy, key)
  for (const table of ['parcel', 'parcel_step', 'search_entry', 'search_key', 'command', 'serial']) {
    const sql = `SELECT * FROM ${table} ORDER BY 1, 2`
    expect(copied.raw.prepare(sql).all()).toEqual(house.rows(sql))
  }
  const audit = `SELECT * FROM audit WHERE procedure = 'parcels.intake' ORDER BY seq`
  expect(copied.raw.prepare(audit).all()).toEqual(house.rows(audit))
  copied.close()
})
