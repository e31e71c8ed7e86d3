import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

export interface PlantedTree {
  /** Runs an installed tool inside the tree and gives its standard output, whatever its exit code. */
  run(script: string, args: readonly string[]): string
  remove(): void
}

/** A small house of its own, with the real configuration files and the installed packages. */
export const plantTree = (
  files: Readonly<Record<string, string>>,
  configuration: readonly string[],
): PlantedTree => {
  const folder = mkdtempSync(join(tmpdir(), 'front-desk-tree-'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  for (const path of configuration) cpSync(join(root, path), join(folder, path), { recursive: true })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return {
    run: (script, args) => {
      const tool = join(root, 'node_modules', script)
      const ended = spawnSync(process.execPath, [tool, ...args], { cwd: folder, encoding: 'utf8' })
      if (ended.error !== undefined) throw ended.error
      if (ended.stdout === '') throw new Error(`${script} said nothing: ${ended.stderr}`)
      return ended.stdout
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
