import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { Tx } from '#core/database/database.ts'
import { nextSerial } from '#core/database/serial.ts'
import { refuse } from '#core/kernel/errors.ts'
import type { Foundations } from '#core/setup/foundations.ts'
import { callBy, commandId, newPlace, openPlace, putNote, putNotes } from '../../support/foundation.ts'

let house: Foundations

beforeEach(async () => {
  house = await openPlace(newPlace())
  onTestFinished(() => house.close())
})

const rowsOf = (table: 'audit' | 'command' | 'setting') =>
  house.database.reader.q.selectFrom(table).selectAll().execute()

describe('a command id', () => {
  const note = { commandId: commandId(1), key: 'k', text: 't' }

  it('gives a retry the outcome of the first run and writes nothing twice', async () => {
    const first = await putNote(house.database, note)
    expect(await putNote(house.database, note)).toEqual(first)
    expect(await rowsOf('audit')).toHaveLength(1)
    expect(await rowsOf('setting')).toHaveLength(1)
  })

  it('gives ten retries at the same moment one outcome', async () => {
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => putNote(house.database, note)))
    expect(new Set(outcomes.map(({ serial }) => serial))).toEqual(new Set([1]))
    expect(await rowsOf('audit')).toHaveLength(1)
  })

  it('is refused when it comes back with another input', async () => {
    await putNote(house.database, note)
    await expect(putNote(house.database, { ...note, text: 'other' })).rejects.toMatchObject({
      code: 'COMMAND_REUSED',
    })
  })

  it('is refused when it comes back for another procedure', async () => {
    await putNote(house.database, note)
    await expect(house.database.command(callBy('note.drop'), note, async () => ({}))).rejects.toMatchObject({
      code: 'COMMAND_REUSED',
    })
  })

  it('does not care in which order the input names its fields', async () => {
    const first = await putNote(house.database, note)
    const { key, text, commandId: id } = note
    expect(await putNote(house.database, { text, key, commandId: id })).toEqual(first)
  })

  it('of a refused command stays free, so that the clerk may mend the input', async () => {
    const refusing = house.database.command(callBy('note.put'), note, async () => refuse('NOT_FOUND'))
    await expect(refusing).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await putNote(house.database, { ...note, text: 'mended' })).toEqual({ serial: 1 })
  })
})

describe('a command that fails', () => {
  const failing = () =>
    house.database.command(callBy('note.put'), { commandId: commandId(9) }, async (tx) => {
      await tx.q.insertInto('setting').values({ key: 'half', value: '1' }).execute()
      tx.audit({ record: { kind: 'note', id: 'half' } })
      tx.changed('settings', 'half')
      await nextSerial(tx, 'note')
      throw new Error('in the middle')
    })

  it('leaves no row, no audit row and no outcome', async () => {
    await expect(failing()).rejects.toThrow('in the middle')
    expect(await rowsOf('setting')).toEqual([])
    expect(await rowsOf('audit')).toEqual([])
    expect(await rowsOf('command')).toEqual([])
  })

  it('leaves no gap in the serials', async () => {
    await putNotes(house.database, 1)
    await expect(failing()).rejects.toThrow()
    expect(await putNote(house.database, { commandId: commandId(2), key: 'b', text: 'b' })).toEqual({
      serial: 2,
    })
  })

  it('tells no window', async () => {
    const changes = house.events.subscribe(undefined)
    const next = changes.next()
    await expect(failing()).rejects.toThrow()
    await putNotes(house.database, 1)
    expect(await next).toEqual({ done: false, value: { topic: 'settings', ids: ['note-1'] } })
  })

  it('does not stop the commands that wait behind it', async () => {
    const [broken, fine] = await Promise.allSettled([failing(), putNotes(house.database, 1)])
    expect([broken.status, fine.status]).toEqual(['rejected', 'fulfilled'])
  })
})

describe('inside a command', () => {
  it('a read through the reader does not hang, and sees only what is committed', async () => {
    const seen = await house.database.command(callBy('note.put'), { commandId: commandId(1) }, async (tx) => {
      await tx.q.insertInto('setting').values({ key: 'inside', value: '1' }).execute()
      return {
        outside: (await rowsOf('setting')).length,
        inside: (await tx.q.selectFrom('setting').selectAll().execute()).length,
      }
    })
    expect(seen).toEqual({ outside: 0, inside: 1 })
  })

  it('the reader cannot write', async () => {
    const writing = house.database.reader.q as unknown as Tx['q']
    await expect(writing.insertInto('setting').values({ key: 'x', value: '1' }).execute()).rejects.toThrow(
      /readonly/,
    )
  })

  it('a transaction of one’s own is refused', async () => {
    const nested = house.database.command(callBy('note.put'), { commandId: commandId(1) }, async (tx) =>
      tx.q.transaction().execute(async () => ({})),
    )
    await expect(nested).rejects.toThrow('only database.command opens a transaction')
  })
})

describe('a transaction that was kept', () => {
  const keep = async (): Promise<Tx> => {
    let kept: Tx | undefined
    await house.database.command(callBy('note.put'), { commandId: commandId(1) }, async (tx) => {
      kept = tx
      return {}
    })
    if (kept === undefined) throw new Error('the command did not run')
    return kept
  }
  const writeLate = (tx: Tx) => tx.q.insertInto('setting').values({ key: 'late', value: '1' }).execute()

  it('throws once its command has ended', async () => {
    const tx = await keep()
    await expect(writeLate(tx)).rejects.toThrow('this transaction has ended')
  })

  it('throws while another command runs: it cannot slip into it', async () => {
    const tx = await keep()
    await house.database.command(callBy('note.other'), { commandId: commandId(2) }, async () => {
      await expect(writeLate(tx)).rejects.toThrow('this transaction has ended')
      return {}
    })
    expect(await rowsOf('setting')).toEqual([])
  })
})

describe('commands at the same time', () => {
  it('run one after the other, in the order of asking', async () => {
    const steps: string[] = []
    const slow = (n: number) =>
      house.database.command(callBy('note.put'), { commandId: commandId(n) }, async (tx) => {
        steps.push(`${n} begins`)
        for (let i = 0; i < 5; i += 1) await nextSerial(tx, 'note')
        steps.push(`${n} ends`)
        return {}
      })
    await Promise.all([slow(1), slow(2), slow(3)])
    expect(steps).toEqual(['1 begins', '1 ends', '2 begins', '2 ends', '3 begins', '3 ends'])
  })

  it('never share a serial, and leave no gap', async () => {
    const notes = Array.from({ length: 200 }, (_, n) => ({
      commandId: commandId(n),
      key: `k${n}`,
      text: 'x',
    }))
    const outcomes = await Promise.all(notes.map((note) => putNote(house.database, note)))
    const serials = outcomes.map(({ serial }) => serial).sort((a, b) => a - b)
    expect(serials).toEqual(Array.from({ length: 200 }, (_, n) => n + 1))
  })
})

it('outcomes hold what was returned, and no word of the input', async () => {
  await putNote(house.database, { commandId: commandId(1), key: 'k', text: '林静怡' })
  const [row] = await rowsOf('command')
  expect(row).toMatchObject({ id: commandId(1), procedure: 'note.put', outcome: '{"serial":1}' })
  expect(JSON.stringify(row)).not.toContain('林静怡')
})
