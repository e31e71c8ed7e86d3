import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { newCommandId, openTestHouse, PASSWORD } from '../../support/test-house.ts'
import { csv } from '../imports/sheets.ts'

/** trust.md R23, at rest: fifty people whose names and numbers go through every room that keeps or copies something. */
const PEOPLE = Array.from({ length: 50 }, (_, n) => ({
  name: `欧阳测${String.fromCharCode(0x4e00 + n)}`,
  phone: `1390000${String(1_000 + n)}`,
  home: `${n + 101}`,
}))

const everyFile = (folder: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        return [path.slice(folder.length + 1), readFileSync(path)] as const
      }),
  )

/** As text is kept by programs: UTF-8, and UTF-16 as Windows does. */
const spellings = (word: string): readonly Buffer[] => [Buffer.from(word), Buffer.from(word, 'utf16le')]

it('neither names nor phones nor the key nor a password lie readable in any file of a house, nor in its log', async () => {
  const house = await openTestHouse()
  onTestFinished(() => house.close())
  const supervisor = await house.as('supervisor', 'B1')
  const head = '区域,楼栋,单元,房号,业主姓名,联系电话,关系'
  const rows = PEOPLE.map(({ name, phone, home }) => `B,3,1,${home},${name},${phone},业主`)
  const { rehearsalId } = await supervisor.imports.rehearse({ file: csv([head, ...rows]) })
  await supervisor.imports.commit({ commandId: newCommandId(), rehearsalId })
  const { hits } = await supervisor.search.find({ text: PEOPLE[0]?.name ?? '', limit: 5 })
  const personId = hits.find(({ kind }) => kind === 'person')?.recordId ?? ''
  expect(personId).not.toBe('')
  await supervisor.people.reveal({ personId, field: 'phone', reason: '业主来电核对' })
  const content = JSON.stringify({ nameOnLabel: PEOPLE[1]?.name })
  await supervisor.drafts.save({ form: 'parcel-intake', title: PEOPLE[2]?.name ?? '', content })
  const asked = { commandId: newCommandId(), form: 'person-data', recordId: personId }
  await supervisor.printing.preview({ sheetId: (await supervisor.printing.reserve(asked)).sheetId })
  await supervisor.backup.run({})

  const files = everyFile(house.folder)
  const key = Buffer.from(files.get('desk.key')?.toString('utf8') ?? '', 'hex')
  expect([...files.keys()].some((name) => name.endsWith('.deskbackup'))).toBe(true)
  const planted = [...PEOPLE.flatMap(({ name, phone }) => [name, phone]), PASSWORD]
  const found = [...files].flatMap(([file, bytes]) => [
    ...planted.filter((word) => spellings(word).some((written) => bytes.includes(written))),
    // A host without a keychain keeps its key in a file of its own, for its owner alone; nowhere else.
    ...(file !== 'desk.key' && bytes.includes(key) ? [`the key in ${file}`] : []),
  ])
  expect(found).toEqual([])
  const log = JSON.stringify(house.logged)
  expect(planted.filter((word) => log.includes(word))).toEqual([])
})
