import { randomUUID } from 'node:crypto'
import { refuse } from '#core/kernel/errors.ts'
import { Layout } from '#core/vip/copies/vip-copies.contract.ts'
import { UsageError } from './arguments.ts'
import { hostTexts } from './host.text.ts'
import type { OpenHouse } from './with-house.ts'

interface Wanted {
  readonly edition: string
  readonly holder: string
  readonly layout: string
}

/** What was made: its number, and the password of its file where there is one. It is told once and kept nowhere. */
interface MadeCopy extends Readonly<Record<string, unknown>> {
  readonly file: File
  readonly number: string
  readonly password?: string
}

const editionOf = async ({ app, call }: OpenHouse, wanted: string): Promise<string> => {
  const editions = await app.handlers.vipCopies.editions(undefined, call('vipCopies.editions'))
  const found = wanted === 'latest' ? editions[0] : editions.find(({ number }) => number === wanted)
  return (found ?? refuse('NOT_FOUND')).id
}

const holderOf = async ({ app, call }: OpenHouse, name: string): Promise<string> => {
  const holders = await app.handlers.vipCopies.holders(undefined, call('vipCopies.holders'))
  const found = holders.find((one) => one.name === name)
  if (found === undefined) throw new UsageError(hostTexts.holders(holders.map((one) => one.name)))
  return found.staffId
}

const layoutOf = (wanted: string): Layout => {
  const parsed = Layout.safeParse(wanted)
  if (!parsed.success) throw new UsageError(hostTexts.layouts(Layout.options))
  return parsed.data
}

/**
 * One more numbered copy, for one holder, in that holder's class. Of a real house it leaves as an encrypted file with
 * a password of its own; of a sample, whose people are nobody, as it would go to the printer.
 */
export const handbookCopy = async (house: OpenHouse, wanted: Wanted): Promise<MadeCopy> => {
  const { app, call } = house
  const { practice } = await app.handlers.setup.status(undefined, call('setup.status'))
  const { id, number } = await app.handlers.vipCopies.make(
    {
      ...{ commandId: randomUUID(), editionId: await editionOf(house, wanted.edition) },
      holder: { kind: 'staff', staffId: await holderOf(house, wanted.holder) },
      ...{ layout: layoutOf(wanted.layout), form: practice ? 'print' : 'file', withPhotos: true },
    },
    call('vipCopies.make'),
  )
  if (!practice) return { ...(await app.handlers.vipCopies.export({ id }, call('vipCopies.export'))), number }
  const sheet = { commandId: randomUUID(), form: 'vip-copy', recordId: id }
  const { sheetId } = await app.handlers.printing.reserve(sheet, call('printing.reserve'))
  const { file } = await app.handlers.printing.preview({ sheetId }, call('printing.preview'))
  return { file, number }
}
