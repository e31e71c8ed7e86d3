import { existsSync, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { readArguments, required } from '../arguments.ts'
import { told } from '../told.ts'
import { houseOptions, withHouse } from '../with-house.ts'

const options = { ...houseOptions, to: { type: 'string' } } as const

/** `backup --data DIR --to FOLDER`: one verified copy of the house in this folder, stored files beside it. */
export const run = (args: readonly string[]): Promise<unknown> => {
  const { values } = readArguments(args, options)
  const folder = resolve(required('to', values.to))
  return withHouse(values, async ({ app, call }) => {
    // One level: a way that is not there at all is a slip of the pen, and some file systems never answer it.
    if (!existsSync(folder)) mkdirSync(folder)
    const procedure = 'backup.run'
    const { made } = await told(app, procedure, app.handlers.backup.run({ folder }, call(procedure)))
    const [copy] = made
    return {
      folder,
      file: copy === undefined ? null : resolve(folder, copy.name),
      bytes: copy?.bytes ?? 0,
      filesUnreadable: copy?.filesUnreadable ?? 0,
    }
  })
}
