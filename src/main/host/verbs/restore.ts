import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ORPCError } from '@orpc/server'
import { type RestoredFolder, restoreFolder } from '#core/backup/restore-folder.service.ts'
import { sentenceOf } from '#core/explain.ts'
import { Refusal } from '#core/kernel/errors.ts'
import { readArguments, required, UsageError } from '../arguments.ts'
import { dataFolder } from '../data-folder.ts'
import { hostTexts } from '../host.text.ts'
import { nodePorts } from '../node-ports.ts'
import { houseOptions } from '../with-house.ts'

const options = { ...houseOptions, backup: { type: 'string' } } as const

/** `restore --backup FILE --data DIR`: proves the copy beside the present house, then puts it in its place. */
export const run = async (args: readonly string[]): Promise<RestoredFolder> => {
  const { values } = readArguments(args, options)
  const file = resolve(required('backup', values.backup))
  const dataDir = dataFolder(required('data', values.data))
  const codeFile = values['recovery-code-file']
  const code = codeFile === undefined ? null : readFileSync(codeFile, 'utf8').trim()
  try {
    return await restoreFolder(nodePorts(dataDir), file, code)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.code === 'RECOVERY_CODE_WRONG' && code === null)
      throw new UsageError(hostTexts.recoveryCodeNeeded)
    throw new ORPCError(error.code, { message: sentenceOf(error.code, error.data) })
  }
}
