import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { checkDigests, checkEmbedded, filesOf } from './archive.ts'
import { checkBill, checkBinaries, checkProgram, checkResources } from './contents.ts'
import type { Finding } from './finding.ts'
import { readFuses } from './fuses.ts'
import type { PackagePlatform } from './stand-in.ts'

/** An unpacked package: the folder in which the program lies beside `resources`. */
export interface UnpackedPackage {
  readonly program: string
  readonly platform: PackagePlatform
  readonly resources: string
  readonly archive: string
}

export const openPackage = (folder: string): UnpackedPackage => {
  const resources = join(folder, 'resources')
  const archive = join(resources, 'app.asar')
  if (!existsSync(archive)) throw new Error(`${archive} is not there: name the folder that holds the program`)
  const files = readdirSync(folder)
  const windows = files.find((name) => name.endsWith('.exe') && !/^(?:Uninstall|elevate)/.test(name))
  const linux = files.find((name) => name === 'front-desk')
  const program = windows ?? linux
  if (program === undefined) throw new Error(`no program in ${folder}`)
  return {
    program: join(folder, program),
    platform: windows === undefined ? 'linux' : 'win32',
    resources,
    archive,
  }
}

/** Everything that a package promises, read from the package itself. */
export const inspectPackage = async ({
  program,
  platform,
  resources,
  archive,
}: UnpackedPackage): Promise<readonly Finding[]> => {
  const files = filesOf(archive)
  return [
    await readFuses(program),
    checkDigests(archive),
    // Electron reads a digest from its program on Windows; on Linux there is no such place.
    ...(platform === 'win32' ? [checkEmbedded(archive, program)] : []),
    ...checkBinaries(files, platform),
    ...checkProgram(files),
    checkBill(resources, files),
    checkResources(resources),
  ]
}
