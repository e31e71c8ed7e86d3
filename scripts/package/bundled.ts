import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const LIST = 'bundled-packages.json'
const PARTS = ['main', 'preload', 'renderer']

const packageIn = (moduleId: string): string | undefined =>
  /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(moduleId.replaceAll('\\', '/'))?.[1]

/** Writes beside a bundle which packages went into it: they are shipped as much as those that lie in a folder. */
export const listBundled = (): Plugin => ({
  name: 'list-bundled-packages',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []))
    const names = [...new Set(modules.flatMap((id) => packageIn(id) ?? []))].toSorted()
    this.emitFile({ type: 'asset', fileName: LIST, source: JSON.stringify(names) })
  },
})

/** What the last build took into its bundles; nothing where nothing was built. */
export const bundledPackages = (root: string): ReadonlySet<string> =>
  new Set(
    PARTS.map((part) => join(root, 'out', part, LIST))
      .filter((file) => existsSync(file))
      .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as string[]),
  )
