import { readFileSync, writeFileSync } from 'node:fs'

/**
 * A registry that lacks some platforms' binaries lets npm write a lock that `npm ci` then refuses, because optional
 * packages named in it are missing. This adds them by name and version; their platform is read from their names.
 * Run it after `npm install`: `npm run lock`.
 */
interface Entry {
  readonly version?: string
  readonly dev?: boolean
  readonly license?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}
type Packages = Record<string, Entry>

const FILE = new URL('../package-lock.json', import.meta.url)

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'] as const
const CHIPS: Readonly<Record<string, string>> = {
  'arm-eabi': 'arm',
  'arm-gnueabihf': 'arm',
  'arm-musleabihf': 'arm',
  arm64: 'arm64',
  x64: 'x64',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
}

const names = (part: string, name: string): boolean => new RegExp(`(^|[-/])${part}(-|$)`).test(name)

const libcOf = (name: string, system: string): readonly string[] | undefined => {
  if (/-musl(eabihf)?$/.test(name)) return ['musl']
  return system === 'linux' && /-gnu(eabihf)?$/.test(name) ? ['glibc'] : undefined
}

const platformEntry = (name: string, version: string, owner: Entry): Entry => {
  const system = SYSTEMS.find((one) => names(one, name))
  const chip = Object.keys(CHIPS).find((one) => names(one, name))
  if (system === undefined || chip === undefined) throw new Error(`no platform in the name ${name}`)
  const libc = libcOf(name, system)
  return {
    version,
    cpu: [CHIPS[chip]],
    ...(owner.dev === true && { dev: true }),
    ...(libc && { libc }),
    ...(owner.license !== undefined && { license: owner.license }),
    optional: true,
    os: [system],
  } as Entry
}

/** Whether `name` is found from `owner`'s folder upwards, as Node finds it. */
const isThere = (packages: Packages, owner: string, name: string): boolean => {
  if (packages[`${owner === '' ? '' : `${owner}/`}node_modules/${name}`] !== undefined) return true
  return (
    owner !== '' &&
    isThere(packages, owner.slice(0, Math.max(0, owner.lastIndexOf('node_modules/') - 1)), name)
  )
}

const missing = (packages: Packages): [string, Entry][] =>
  Object.entries(packages).flatMap(([owner, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name, version]) => /^\d/.test(version) && !isThere(packages, owner, name))
      .map(([name, version]): [string, Entry] => [
        `node_modules/${name}`,
        platformEntry(name, version, entry),
      ]),
  )

const lock = JSON.parse(readFileSync(FILE, 'utf8')) as { packages: Packages }
const added = missing(lock.packages)
const all = [...Object.entries(lock.packages), ...added].sort(([a], [b]) => a.localeCompare(b, 'en'))
writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(all) }, null, 2)}\n`)
console.log(`${added.length} packages added to the lock`)
