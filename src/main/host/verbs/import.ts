import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Rehearsal } from '#core/imports/imports.contract.ts'
import type { Call } from '#core/kernel/handler.ts'
import { readArguments, UsageError } from '../arguments.ts'
import { machineRandom } from '../clock-and-chance.ts'
import { importTexts } from '../import.text.ts'
import { told } from '../told.ts'
import { houseOptions, type OpenHouse, withHouse } from '../with-house.ts'

const options = {
  ...houseOptions,
  kind: { type: 'string' },
  commit: { type: 'boolean', default: false },
} as const

const kinds = ['units', 'persons', 'vehicles'] as const
type Kind = (typeof kinds)[number]

const kindOf = (text: string | undefined): Kind =>
  kinds.find((kind) => kind === text) ?? usage(importTexts.unknownKind(kinds))

const usage = (text: string): never => {
  throw new UsageError(text)
}

const fileAt = (path: string | undefined): File => {
  if (path === undefined) return usage(importTexts.noFile)
  try {
    return new File([readFileSync(path)], basename(path))
  } catch {
    return usage(importTexts.fileUnreadable(basename(path)))
  }
}

/** Homes alone are what somebody may import who has no right to persons: the other columns are not read. */
const limited = (call: Call, kind: Kind): Call => {
  if (kind !== 'units') return call
  const permissions = new Set(call.caller.permissions)
  permissions.delete('person.edit')
  return { ...call, caller: { ...call.caller, permissions } }
}

const rehearse = ({ app, call }: OpenHouse, file: File, kind: Kind): Promise<Rehearsal> => {
  const procedure = 'imports.rehearse'
  return told(app, procedure, app.handlers.imports.rehearse({ file }, limited(call(procedure), kind)))
}

const commit = ({ app, call }: OpenHouse, rehearsalId: string) => {
  const procedure = 'imports.commit'
  const input = { commandId: machineRandom.id(), rehearsalId }
  return told(app, procedure, app.handlers.imports.commit(input, call(procedure)))
}

/** `import --data DIR --kind units|persons|vehicles FILE [--commit]`: says what a list would add, and adds it when asked. */
export const run = async (args: readonly string[]): Promise<unknown> => {
  const { values, positionals } = readArguments(args, options)
  const kind = kindOf(values.kind)
  const file = fileAt(positionals[0])
  return withHouse(values, async (house) => {
    const { rehearsalId, ...rehearsal } = await rehearse(house, file, kind)
    for (const { row, reason } of rehearsal.doubtful) console.error(importTexts.doubtful(row, reason))
    for (const note of rehearsal.notes) console.error(note)
    if (!values.commit) {
      console.error(rehearsal.stop ?? importTexts.rehearsed(rehearsal, rehearsal.doubtful.length))
      return rehearsal
    }
    const stored = await commit(house, rehearsalId)
    console.error(importTexts.stored(stored))
    return { ...rehearsal, ...stored }
  })
}
