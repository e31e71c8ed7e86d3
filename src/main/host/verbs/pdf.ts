import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { refuse } from '#core/kernel/errors.ts'
import { BusinessDate } from '#core/kernel/schema.ts'
import { readArguments, required, UsageError } from '../arguments.ts'
import { handbookCopy } from '../handbook-copy.ts'
import { hostTexts } from '../host.text.ts'
import { blanksFile, packFile, packFiles } from '../move-in-sheets.ts'
import { houseOptions, type OpenHouse, withHouse } from '../with-house.ts'

const options = {
  ...houseOptions,
  out: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  item: { type: 'string' },
  edition: { type: 'string' },
  holder: { type: 'string' },
  layout: { type: 'string' },
  case: { type: 'string' },
  date: { type: 'string' },
  desk: { type: 'string' },
} as const

type Values = ReturnType<typeof readArguments<typeof options>>['values']

const day = (name: string, value: string | undefined): BusinessDate => {
  const parsed = BusinessDate.safeParse(required(name, value))
  if (!parsed.success) throw new UsageError(hostTexts.notDay(name))
  return parsed.data
}

const register = ({ app, call }: OpenHouse, values: Values): Promise<File> =>
  app.handlers.parcels.register(
    { from: day('from', values.from), to: day('to', values.to) },
    call('parcels.register'),
  )

const label = async ({ app, call }: OpenHouse, values: Values): Promise<File> => {
  const [item] = await app.handlers.parcels.locate(
    { code: required('item', values.item) },
    call('parcels.locate'),
  )
  return app.handlers.parcels.label({ ids: [item?.id ?? refuse('NOT_FOUND')] }, call('parcels.label'))
}

const handbook = (house: OpenHouse, { edition, holder, layout }: Values): Promise<Sheet> =>
  handbookCopy(house, {
    edition: edition ?? 'latest',
    holder: required('holder', holder),
    layout: layout ?? 'page',
  })

const deskOf = (house: OpenHouse, { desk }: Values) => ({ house, deskCode: required('desk', desk) })

const sheets: Readonly<Record<string, (house: OpenHouse, values: Values) => Promise<Sheet>>> = {
  'parcel-register': async (house, values) => ({ file: await register(house, values) }),
  label: async (house, values) => ({ file: await label(house, values) }),
  handbook,
  'move-in-pack': async (house, values) => ({
    file: await packFile(deskOf(house, values), required('case', values.case)),
  }),
  'move-in-blanks': async (house, values) => ({ file: await blanksFile(deskOf(house, values)) }),
}

/** Of these `--out` names a folder. */
const folders: Readonly<Record<string, (house: OpenHouse, values: Values) => Promise<readonly File[]>>> = {
  'move-in-packs': (house, values) => packFiles(deskOf(house, values), day('date', values.date)),
}

/** A sheet, and what is said of it beside its place and size. */
type Sheet = { readonly file: File } & Readonly<Record<string, unknown>>

const written = async (path: string, file: File): Promise<number> => {
  const bytes = Buffer.from(await file.arrayBuffer())
  writeFileSync(path, bytes)
  return bytes.length
}

const writtenInto = async (out: string, files: readonly File[]) => {
  mkdirSync(out, { recursive: true })
  let bytes = 0
  for (const file of files) bytes += await written(join(out, file.name), file)
  return { out, bytes, files: files.length }
}

/**
 * `pdf parcel-register --data DIR --from D --to D --out FILE`, `pdf label --data DIR --item NO --out FILE`,
 * `pdf handbook --data DIR --edition NO|latest --holder NAME [--layout page|six|pocket] --out FILE`,
 * `pdf move-in-pack --data DIR --desk CODE --case NO --out FILE`, `pdf move-in-blanks --data DIR --desk CODE --out FILE`,
 * `pdf move-in-packs --data DIR --desk CODE --date D --out FOLDER`.
 */
export const run = async (args: readonly string[]): Promise<{ out: string; bytes: number }> => {
  const { values, positionals } = readArguments(args, options)
  const [name = ''] = positionals
  const out = required('out', values.out)
  const folder = Object.hasOwn(folders, name) ? folders[name] : undefined
  if (folder !== undefined) return writtenInto(out, await withHouse(values, (house) => folder(house, values)))
  const sheet = Object.hasOwn(sheets, name) ? sheets[name] : undefined
  if (sheet === undefined)
    throw new UsageError(hostTexts.sheets([...Object.keys(sheets), ...Object.keys(folders)]))
  const { file, ...told } = await withHouse(values, (house) => sheet(house, values))
  return { out, bytes: await written(out, file), ...told }
}
