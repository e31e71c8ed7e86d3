import { writeFileSync } from 'node:fs'
import { refuse } from '#core/kernel/errors.ts'
import { BusinessDate } from '#core/kernel/schema.ts'
import { readArguments, required, UsageError } from '../arguments.ts'
import { hostTexts } from '../host.text.ts'
import { houseOptions, type OpenHouse, withHouse } from '../with-house.ts'

const options = {
  ...houseOptions,
  out: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  item: { type: 'string' },
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

const sheets = { 'parcel-register': register, label } as const

const isSheet = (name: string | undefined): name is keyof typeof sheets =>
  name !== undefined && Object.hasOwn(sheets, name)

/** `pdf parcel-register --data DIR --from D --to D --out FILE`, `pdf label --data DIR --item NO --out FILE`. */
export const run = async (args: readonly string[]): Promise<{ out: string; bytes: number }> => {
  const { values, positionals } = readArguments(args, options)
  const [sheet] = positionals
  if (!isSheet(sheet)) throw new UsageError(hostTexts.sheets(Object.keys(sheets)))
  const out = required('out', values.out)
  const file = await withHouse(values, (house) => sheets[sheet](house, values))
  const bytes = Buffer.from(await file.arrayBuffer())
  writeFileSync(out, bytes)
  return { out, bytes: bytes.length }
}
