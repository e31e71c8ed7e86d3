import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

type Env = Readonly<Record<string, string | undefined>>

const NAME = 'front-desk'

const homeOf = (env: Env, platform: NodeJS.Platform, home: string): string => {
  if (platform === 'win32') return env['APPDATA'] ?? join(home, 'AppData', 'Roaming')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support')
  return env['XDG_DATA_HOME'] || join(home, '.local', 'share')
}

/** Where the compound's data lies: the folder that was asked for, `DESK_DATA`, else the user's own place for data. */
export const dataFolder = (
  asked?: string,
  env: Env = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string => resolve(asked ?? env['DESK_DATA'] ?? join(homeOf(env, platform, home), NAME))
