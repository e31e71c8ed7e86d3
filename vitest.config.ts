import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

// The zone of the compound is a setting; nothing may lean on the zone of the machine.
process.env['TZ'] = 'UTC'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** electron-vite turns `./x.ts?modulePath` and `?asset` into paths; here they are the source's own path. */
const electronPaths: Plugin = {
  name: 'electron-paths',
  enforce: 'pre',
  async resolveId(source, importer) {
    const [path = '', query] = source.split('?')
    if (query !== 'modulePath' && query !== 'asset') return null
    const resolved = await this.resolve(path, importer, { skipSelf: true })
    return resolved && `\0path:${resolved.id}`
  },
  load: (id) => (id.startsWith('\0path:') ? `export default ${JSON.stringify(id.slice(6))}` : null),
}

/** A changed source in the place of the true one, while `npm run mutants` looks whether a test notices. */
const mutant: Plugin = {
  name: 'mutant',
  enforce: 'pre',
  load: (id) => {
    const [file, changed = ''] = (process.env['DESK_MUTANT'] ?? '').split('=')
    return id === file ? readFileSync(changed, 'utf8') : null
  },
}

/**
 * One project a folder. Forks, because the database driver is a native module. A fork runs many files and loads the
 * house once for all of them: the house keeps no state in its modules, and loading it is the longest part of most.
 */
interface More {
  readonly timeout?: number
  readonly isolate?: boolean
  readonly include?: readonly string[]
}

const project = (name: string, more: More = {}) => ({
  plugins: process.env['DESK_MUTANT'] === undefined ? [] : [mutant],
  test: {
    name,
    include: [...(more.include ?? [`tests/${name}/**/*.test.{ts,tsx}`])],
    environment: 'node' as const,
    pool: 'forks' as const,
    isolate: more.isolate ?? false,
    testTimeout: more.timeout ?? 20_000,
    hookTimeout: more.timeout ?? 30_000,
  },
})

export default defineConfig({
  test: {
    projects: [
      project('core', { include: ['tests/core/!(backup)/**/*.test.ts'] }),
      // Its houses start and end threads with databases of their own: no other file's houses share that process.
      project('backup', { include: ['tests/core/backup/**/*.test.ts'], isolate: true }),
      project('contract'),
      project('documents', { timeout: 60_000, isolate: true }),
      project('printing', { timeout: 120_000, isolate: true }),
      project('renderer'),
      project('fuzz', { timeout: 600_000, isolate: true }),
      project('architecture', { timeout: 60_000 }),
      project('scripts'),
      project('crash', { timeout: 600_000, isolate: true }),
      {
        ...project('desktop', { isolate: true }),
        plugins: [electronPaths],
        resolve: { alias: { electron: at('./tests/doubles/electron.ts') } },
      },
    ],
  },
})
