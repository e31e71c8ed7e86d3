import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundledPackages } from './package/bundled.ts'
import { BROUGHT_ALONG, refusedPackages, type Shipped, shippedPackages } from './shipped.ts'

/**
 * `licences [FOLDER]`: the bill of materials of what is shipped (CycloneDX) and the words of every licence, on the
 * screen or as two files. It ends badly when something may not be shipped.
 */
const root = join(import.meta.dirname, '..')
const shipped = shippedPackages(root, bundledPackages(root))

const digestOf = (integrity: string): string =>
  Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex')

const bill = (): string => {
  const packages = shipped.map(({ name, version, licence, integrity }) => ({
    ...{ type: 'library', name, version, licenses: [{ license: { id: licence } }] },
    hashes: [{ alg: 'SHA-512', content: digestOf(integrity) }],
  }))
  const programs = BROUGHT_ALONG.map(({ name, version, licence, by }) => ({
    ...{ type: 'application', name, version, licenses: [{ license: { id: licence } }] },
    description: `started as a program of its own, brought by ${by}`,
  }))
  const components = [...packages, ...programs]
  return JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.5', components }, null, 2)
}

const wordsOf = ({ folder, licence }: Shipped): string => {
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name))
    : []
  const words = files.map((name) => readFileSync(join(folder, name), 'utf8').trim())
  return words.length === 0 ? licence : words.join('\n\n')
}

/** One package after the other, as their authors ask for. */
const words = (): string => {
  const rule = '-'.repeat(80)
  const each = shipped.map((one) =>
    [rule, `${one.name} ${one.version} (${one.licence})`, '', wordsOf(one)].join('\n'),
  )
  const programs = BROUGHT_ALONG.map(({ name, version, licence, by }) =>
    [rule, `${name} ${version} (${licence}), a program of its own, brought by ${by}`].join('\n'),
  )
  return `${[...each, ...programs].join('\n\n')}\n`
}

const [folder] = process.argv.slice(2)
if (folder === undefined) console.log(bill())
else {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'sbom.json'), bill())
  writeFileSync(join(folder, 'licences.txt'), words())
}

const refused = refusedPackages(shipped)
for (const line of refused) console.error(line)
if (refused.length > 0) process.exitCode = 1
