import { filesOf } from './package/archive.ts'
import { inspectPackage, openPackage } from './package/inspect.ts'

/** `package-check FOLDER`: what an unpacked package holds, and whether it is what was promised. */
const MEGABYTE = 1024 * 1024

const inMegabytes = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(1)} MB`.padStart(9)

/** The archive by its second level, the largest first. */
const listContents = (archive: string): void => {
  const sizes = new Map<string, number>()
  for (const { path, size } of filesOf(archive)) {
    const depth = path.startsWith('node_modules/@') ? 3 : 2
    const place = path.split('/').slice(0, depth).join('/')
    sizes.set(place, (sizes.get(place) ?? 0) + size)
  }
  for (const [place, size] of [...sizes].toSorted(([, a], [, b]) => b - a))
    console.log(`${inMegabytes(size)}  ${place}`)
}

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: package-check FOLDER')
const opened = openPackage(folder)
listContents(opened.archive)
const findings = await inspectPackage(opened)
for (const { what, passed, seen } of findings)
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${what.padEnd(30)} ${seen}`)
if (findings.some(({ passed }) => !passed)) process.exitCode = 1
