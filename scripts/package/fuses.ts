import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { type Finding, finding } from './finding.ts'

/** How the fuses of the product stand; electron-builder.yml sets them, this is read from the program itself. */
const wanted: ReadonlyMap<FuseV1Options, boolean> = new Map([
  [FuseV1Options.RunAsNode, false],
  [FuseV1Options.EnableCookieEncryption, true],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, false],
  [FuseV1Options.EnableNodeCliInspectArguments, false],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, true],
  [FuseV1Options.OnlyLoadAppFromAsar, true],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, false],
])

/** The byte of a fuse, as the character that it is. */
const ENABLED = '1'.charCodeAt(0)

export const readFuses = async (program: string): Promise<Finding> => {
  const wire = await getCurrentFuseWire(program)
  const faults = [...wanted].flatMap(([fuse, on]) =>
    (wire[fuse] === ENABLED) === on ? [] : [`${FuseV1Options[fuse]} is ${on ? 'off' : 'on'}`],
  )
  return finding('fuses', faults, `${wanted.size} as set`)
}
