import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root, showStep } from '../steps.ts'

/** Development has a folder and a known key of its own; the programs it starts learn so from the environment. */
export const developmentData = async (): Promise<string | undefined> => {
  const dataDir = join(root, 'dev/data')
  process.env['DESK_DEV'] = '1'
  process.env['DESK_DATA'] = dataDir
  if (existsSync(join(dataDir, 'keys.json'))) return dataDir
  const command = ['src/main/host/desk.ts', 'sample', '--data', dataDir, '--profile', 'small'] as const
  return (await showStep({ name: 'sample', command })) ? dataDir : undefined
}
