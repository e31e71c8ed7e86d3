import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NtExecutable, NtExecutableResource, Resource } from 'resedit'

/** The bytes before the fuses of an Electron binary. */
export const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
/** Version 1, eight fuses, in the state in which Electron is released. */
const RELEASED = Buffer.concat([
  Buffer.from(FUSE_SENTINEL),
  Buffer.from([1, 8]),
  Buffer.from('10110100', 'latin1'),
])

/** A Windows program without code. Its version is what the packaging tools hang the digest of the archive on. */
const emptyProgram = (): Buffer => {
  const program = NtExecutable.createEmpty(false, false)
  const resources = NtExecutableResource.from(program)
  const version = Resource.VersionInfo.createEmpty()
  version.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'stand-in' })
  version.outputToResourceEntries(resources.entries)
  resources.outputResource(program)
  return Buffer.from(program.generate())
}

export type PackagePlatform = 'linux' | 'win32'

/**
 * What stands where Electron's binary would, so that a package can be made and its contents looked at on a machine
 * that cannot fetch it. It carries fuses to be set and starts nothing.
 */
export const makeStandIn = (folder: string, platform: PackagePlatform): void => {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, platform === 'win32' ? 'electron.exe' : 'electron')
  const body = platform === 'win32' ? emptyProgram() : Buffer.from('#!/bin/sh\nexit 1\n')
  writeFileSync(file, Buffer.concat([body, RELEASED]))
  chmodSync(file, 0o755)
}
