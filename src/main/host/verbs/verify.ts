import { existsSync, readFileSync } from 'node:fs'
import { type HouseReport, verifyHouse } from '#core/backup/verify-house.service.ts'
import { lockFolder } from '#core/database/folder-lock.ts'
import { refuse } from '#core/kernel/errors.ts'
import { readArguments, required } from '../arguments.ts'
import { dataFolder } from '../data-folder.ts'
import { nodePorts } from '../node-ports.ts'
import { houseOptions } from '../with-house.ts'

/** `verify --data DIR`: pages, audit chain and anchor, stored files, business invariants. Fails when anything does not fit. */
export const run = async (args: readonly string[]): Promise<HouseReport> => {
  const { values } = readArguments(args, houseOptions)
  const dataDir = dataFolder(required('data', values.data))
  const codeFile = values['recovery-code-file']
  const code = codeFile === undefined ? null : readFileSync(codeFile, 'utf8').trim()
  // A look makes nothing, not even the folder that it was to look into.
  if (!existsSync(dataDir)) return refuse('NOT_READY')
  const lock = lockFolder(dataDir)
  try {
    const report = await verifyHouse(nodePorts(dataDir), code)
    if (!report.whole) process.exitCode = 1
    return report
  } finally {
    lock.release()
  }
}
