import { join } from 'node:path'
import { refusedPackages, shippedPackages } from './shipped.ts'

/** The bill of materials of what is shipped (CycloneDX), and the end of the run when something may not be. */
const shipped = shippedPackages(join(import.meta.dirname, '..'))

const digestOf = (integrity: string): string =>
  Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex')

const components = shipped.map(({ name, version, licence, integrity }) => ({
  ...{ type: 'library', name, version, licenses: [{ license: { id: licence } }] },
  hashes: [{ alg: 'SHA-512', content: digestOf(integrity) }],
}))
console.log(JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.5', components }, null, 2))

const refused = refusedPackages(shipped)
for (const line of refused) console.error(line)
if (refused.length > 0) process.exitCode = 1
