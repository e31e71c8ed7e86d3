import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { finishSwitch, setAside, sweepIncoming, switchHouse } from '#core/backup/switch.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const OLD = ['desk.db', 'desk.db-wal', 'keys.json', 'desk.key', 'anchor']
const NEW = ['desk.db', 'keys.json', 'anchor']

const lay = (folder: string, names: readonly string[], text: string): void => {
  mkdirSync(folder, { recursive: true })
  for (const name of names) writeFileSync(join(folder, name), text)
}

const layBoth = (): string => {
  const folder = tempFolder()
  lay(folder, OLD, 'old')
  lay(join(folder, 'incoming-1'), NEW, 'new')
  lay(join(folder, 'files'), ['ab'], 'kept')
  return folder
}

const houseIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    OLD.filter((name) => existsSync(join(folder, name))).map((name) => [
      name,
      readFileSync(join(folder, name), 'utf8'),
    ]),
  )

const wholeNew = Object.fromEntries(NEW.map((name) => [name, 'new']))
const wholeOld = Object.fromEntries(OLD.map((name) => [name, 'old']))

const move = { incoming: 'incoming-1', outgoing: 'previous-1' }

describe('a switch of houses', () => {
  it('puts one out whole and the other in whole, and leaves the stored files', async () => {
    const folder = layBoth()
    await switchHouse(folder, move)
    expect(houseIn(folder)).toEqual(wholeNew)
    expect(houseIn(join(folder, 'previous-1'))).toEqual(wholeOld)
    expect(readdirSync(folder).sort()).toEqual(['anchor', 'desk.db', 'files', 'keys.json', 'previous-1'])
  })

  it.each(OLD.map((_, n) => n))('that died after %d files had gone out is finished', async (gone) => {
    const folder = layBoth()
    mkdirSync(join(folder, 'previous-1'))
    writeFileSync(join(folder, 'switch.json'), JSON.stringify({ phase: 'out', ...move }))
    for (const name of OLD.slice(0, gone)) renameSync(join(folder, name), join(folder, 'previous-1', name))
    await finishSwitch(folder)
    expect(houseIn(folder)).toEqual(wholeNew)
    expect(houseIn(join(folder, 'previous-1'))).toEqual(wholeOld)
  })

  it.each([0, 1, 2, 3])('that died after %d files had come in is finished', async (come) => {
    const folder = layBoth()
    cpSync(join(folder, 'incoming-1'), join(folder, 'spare'), { recursive: true })
    mkdirSync(join(folder, 'previous-1'))
    for (const name of OLD) renameSync(join(folder, name), join(folder, 'previous-1', name))
    writeFileSync(join(folder, 'switch.json'), JSON.stringify({ phase: 'in', ...move }))
    for (const name of NEW.slice(0, come)) renameSync(join(folder, 'incoming-1', name), join(folder, name))
    await finishSwitch(folder)
    expect(houseIn(folder)).toEqual(wholeNew)
    expect(houseIn(join(folder, 'previous-1'))).toEqual(wholeOld)
  })

  it('that died before its journal was written never began: the old house stays', async () => {
    const folder = layBoth()
    writeFileSync(join(folder, 'switch.json.new'), '{"pha')
    await finishSwitch(folder)
    sweepIncoming(folder)
    expect(houseIn(folder)).toEqual(wholeOld)
    expect(existsSync(join(folder, 'incoming-1'))).toBe(false)
  })

  it('sets a house aside with nothing in its place', async () => {
    const folder = layBoth()
    await setAside(folder, 'damaged-1')
    expect(houseIn(folder)).toEqual({})
    expect(houseIn(join(folder, 'damaged-1'))).toEqual(wholeOld)
  })
})
