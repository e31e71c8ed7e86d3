import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createPackageWithOptions, getRawHeader } from '@electron/asar'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { NtExecutable, NtExecutableResource } from 'resedit'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inspectPackage, openPackage } from '../../scripts/package/inspect.ts'
import { makeStandIn } from '../../scripts/package/stand-in.ts'

/** A package as the tools make it, small: our files, the binaries, the list of licences. */
const shippedFiles = [
  ...['package.json', 'out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'],
  'node_modules/better-sqlite3/prebuilds/win32-x64.node',
  'node_modules/@node-rs/argon2-win32-x64-msvc/argon2.win32-x64-msvc.node',
  'node_modules/@img/sharp-win32-x64/lib/sharp-win32-x64.node',
  'node_modules/pdf-to-printer/dist/SumatraPDF-3.4.6-32.exe',
]
const listed = ['better-sqlite3', '@node-rs/argon2-win32-x64-msvc', '@img/sharp-win32-x64', 'pdf-to-printer']

const put = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

const asReleased = {
  version: FuseVersion.V1,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
} as const

/** As electron-builder does it on Windows. */
const embedDigest = (program: string, archive: string): void => {
  const executable = NtExecutable.from(readFileSync(program))
  const resources = NtExecutableResource.from(executable)
  const value = createHash('sha256').update(getRawHeader(archive).headerString).digest('hex')
  const bin = new TextEncoder().encode(
    JSON.stringify([{ file: 'resources\\app.asar', alg: 'sha256', value }]),
  ).buffer
  resources.entries.push({ type: 'INTEGRITY', id: 'ELECTRONASAR', bin, lang: 1033, codepage: 1200 })
  resources.outputResource(executable)
  const fuses = readFileSync(program).subarray(-42)
  writeFileSync(program, Buffer.concat([Buffer.from(executable.generate()), fuses]))
}

let base: string
let pack: string

const makePackage = async (folder: string, files: readonly string[], unpack: string): Promise<void> => {
  const source = join(folder, 'source')
  for (const file of files) put(join(source, file), `content of ${file}`)
  const archive = join(folder, 'resources/app.asar')
  await createPackageWithOptions(source, archive, { unpack })
  const components = listed.map((name) => ({ name }))
  put(join(folder, 'resources/licences/sbom.json'), JSON.stringify({ components }))
  put(join(folder, 'resources/licences/licences.txt'), 'MIT')
  put(join(folder, 'resources/resources/clauses/F-06.txt'), '第一条')
  makeStandIn(folder, 'win32')
  const program = join(folder, 'electron.exe')
  embedDigest(program, archive)
  await flipFuses(program, asReleased)
}

const failed = async (folder: string): Promise<string[]> =>
  (await inspectPackage(openPackage(folder)))
    .filter(({ passed }) => !passed)
    .map(({ what, seen }) => `${what}: ${seen}`)

const BINARIES = '{**/*.node,**/*.exe}'

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'desk-package-'))
  await makePackage(join(base, 'good'), shippedFiles, BINARIES)
})
beforeEach(() => {
  pack = join(base, 'planted')
  rmSync(pack, { recursive: true, force: true })
  cpSync(join(base, 'good'), pack, { recursive: true })
})
afterAll(() => rmSync(base, { recursive: true, force: true }))

describe('a package', () => {
  it('that holds what was promised passes whole', async () => {
    expect(await failed(pack)).toEqual([])
  })

  it('whose program may be run as Node is refused', async () => {
    await flipFuses(join(pack, 'electron.exe'), { ...asReleased, [FuseV1Options.RunAsNode]: true })
    expect(await failed(pack)).toEqual(['fuses: RunAsNode is on'])
  })

  it('is refused when one byte of its archive was changed', async () => {
    const archive = join(pack, 'resources/app.asar')
    const bytes = readFileSync(archive)
    const at = bytes.indexOf('content of out/main/index.js')
    bytes[at] = 'C'.charCodeAt(0)
    writeFileSync(archive, bytes)
    expect(await failed(pack)).toEqual(['digest of every file: out/main/index.js differs'])
  })

  it('is refused when a binary beside its archive was exchanged', async () => {
    put(join(pack, 'resources/app.asar.unpacked', shippedFiles[4] ?? ''), 'another driver')
    expect(await failed(pack)).toEqual([`digest of every file: ${shippedFiles[4]} differs`])
  })

  it('is refused when its program knows another archive', async () => {
    await makePackage(join(base, 'other'), [...shippedFiles, 'out/main/more.js'], BINARIES)
    cpSync(join(base, 'other/resources/app.asar'), join(pack, 'resources/app.asar'))
    expect(await failed(pack)).toEqual([
      'digest in the program: the program names the digest of another archive',
    ])
  })

  it.each([
    ['node_modules/better-sqlite3/prebuilds/darwin-arm64.node', 'no binary of another platform'],
    ['src/main/core/app.ts', 'nothing of the workshop'],
    ['out/main/index.js.map', 'nothing of the workshop'],
    ['node_modules/left-pad/index.js', 'bill of materials'],
  ])('with %s is refused by "%s"', async (file, what) => {
    const folder = join(base, 'extra')
    rmSync(folder, { recursive: true, force: true })
    await makePackage(folder, [...shippedFiles, file], BINARIES)
    expect((await failed(folder)).map((line) => line.split(':')[0])).toEqual([what])
  })

  it('whose driver lies inside the archive is refused: the system loads it, and reads no archive', async () => {
    const folder = join(base, 'packed')
    await makePackage(folder, shippedFiles, '**/*.exe')
    expect((await failed(folder)).map((line) => line.split(':')[0])).toEqual(['binaries beside the archive'])
  })

  it('without the list of licences is refused', async () => {
    rmSync(join(pack, 'resources/licences'), { recursive: true })
    expect(await failed(pack)).toEqual(['bill of materials: licences/sbom.json or licences.txt is not there'])
  })
})
