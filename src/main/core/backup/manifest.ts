import { z } from 'zod'
import { EpochMs } from '../kernel/schema.ts'
import { RecoveryWrap } from '../vault/key-ring.ts'

const Base64 = z.string().regex(/^[A-Za-z0-9+/]+=*$/)
const Length = z.number().int().nonnegative()

/**
 * What stands in the clear at the start of a backup: enough to tell whose it is and to open it with the recovery
 * code alone, and nothing about anybody. The keychain's wrap never travels: it opens on one machine only.
 */
export const Head = z.object({
  format: z.literal(1),
  /** Keyed mark of the house (`houseMark`). */
  house: z.string(),
  madeAt: EpochMs,
  recovery: RecoveryWrap,
  /** The data key of a sample compound, which is a secret to nobody; null for every real house. */
  practiceKey: Base64.nullable(),
  salts: z.object({ files: Base64, database: Base64 }),
  lengths: z.object({ manifest: Length, files: Length, database: Length }),
})
export type Head = z.infer<typeof Head>

const Point = z.object({ seq: z.number().int().nonnegative(), hash: z.string() })

/** One record as it was, by a digest: a restored copy must give the same one. */
export const Sample = z.object({
  table: z.string(),
  key: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  digest: z.string(),
})
export type Sample = z.infer<typeof Sample>

/** What the copy is made of. Sealed, and bound to the head it stands behind. */
export const Manifest = z.object({
  madeAt: EpochMs,
  compoundName: z.string(),
  programVersion: z.string(),
  schemaVersion: z.number().int(),
  /** Rows of every table. */
  tables: z.record(z.string(), z.number().int()),
  database: z.object({ size: z.number().int(), sha256: z.string() }),
  files: z.object({ count: z.number().int(), bytes: z.number().int(), sha256: z.string() }),
  /** Where the audit trail ends in this copy. */
  audit: Point,
  /** What had been acknowledged when the copy began: the trail may not end before it. */
  anchor: Point.nullable(),
  samples: z.array(Sample),
})
export type Manifest = z.infer<typeof Manifest>

/** A stored file that the copy names; its bytes lie once in the place, beside the backups. */
export const ListedFile = z.object({ digest: z.string().regex(/^[0-9a-f]{64}$/), size: Length })
export type ListedFile = z.infer<typeof ListedFile>
