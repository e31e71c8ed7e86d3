import { z } from 'zod'
import { command, query, session } from '../kernel/procedure.ts'
import { CommandId, EpochMs, Id, opaque, Revision } from '../kernel/schema.ts'

/** What a person has to do something about; the sentences are in backup.text.ts. */
export const BackupWarning = z.enum([
  'none',
  'old',
  'failing',
  'unproven',
  'proofFailed',
  'oneDisk',
  'awayOld',
  'overBudget',
])
export type BackupWarning = z.infer<typeof BackupWarning>

export const PlaceKind = z.enum(['local', 'removable', 'share'])
export type PlaceKind = z.infer<typeof PlaceKind>

const PlaceState = z.object({
  id: Id,
  kind: PlaceKind,
  lastAt: EpochMs.nullable(),
  copies: z.number(),
  bytes: z.number(),
  provenAt: EpochMs.nullable(),
  /** Why the last try failed, as a sentence; null when it did not. */
  problem: z.string().nullable(),
})

const Counts = z.array(z.object({ table: z.string(), now: z.number().nullable(), backup: z.number() }))

export const Finding = z.object({ check: z.string(), what: z.string() })

/** A file name and no path: it is looked for in the place alone. */
const BackupName = z.string().regex(/^desk-[0-9a-f-]{1,60}\.deskbackup$/)

/** What stands in the way of any backup. */
const readErrors = {
  BACKUP_RUNNING: {},
  BACKUP_PLACE_MISSING: {},
  BACKUP_FILE_MISSING: {},
  BACKUP_UNREADABLE: {},
  BACKUP_DAMAGED: {},
  BACKUP_NEWER: {},
  BACKUP_OF_ANOTHER: {},
}
export const restoreErrors = {
  ...readErrors,
  BACKUP_NOT_PROVEN: { data: z.object({ findings: z.number() }) },
  BACKUP_FILES_BROKEN: { data: z.object({ files: z.number() }) },
  RECOVERY_CODE_WRONG: {},
}
const freeSpace = { data: z.object({ freeMb: z.number() }) }

export const backupContract = {
  /** For the badge in the key bar: 最近验证可恢复, the age of the last copy, the warning. */
  state: query('signed-in').output(
    z.object({
      running: z.boolean(),
      lastAt: EpochMs.nullable(),
      provenAt: EpochMs.nullable(),
      warning: BackupWarning.nullable(),
      places: z.array(PlaceState),
      /** Until when the state before the last restore can be brought back. */
      wayBackUntil: EpochMs.nullable(),
    }),
  ),
  /** Where backups go besides the data folder's own disk. */
  places: query('backup.run').output(
    z.object({
      revision: Revision,
      budgetMb: z.number(),
      places: z.array(z.object({ id: Id, kind: PlaceKind, folder: z.string() })),
    }),
  ),
  changePlaces: command('settings')
    .input(
      z.object({
        commandId: CommandId,
        revision: Revision,
        budgetMb: z.number().int().min(100).max(10_000_000),
        places: z.array(z.object({ kind: PlaceKind.exclude(['local']), folder: opaque(400) })).max(4),
      }),
    )
    .output(z.object({ revision: Revision }))
    .errors({
      BACKUP_PLACE_UNSUITABLE: {
        data: z.object({ reason: z.enum(['relative', 'missing', 'inside', 'readOnly']) }),
      },
    }),
  /**
   * Copies now, into every place or into `folder` alone. A session and no command: it changes no record, may take
   * minutes, and may be asked again at any time; that it was asked is audited.
   */
  run: session('backup.run')
    .input(z.object({ folder: opaque(400).optional() }))
    .output(
      z.object({
        made: z.array(
          z.object({ place: Id, name: BackupName, bytes: z.number(), filesUnreadable: z.number() }),
        ),
        failed: z.array(z.object({ place: Id, code: z.string(), message: z.string() })),
      }),
    )
    .errors({
      BACKUP_RUNNING: {},
      BACKUP_PLACE_MISSING: {},
      BACKUP_PLACE_FULL: freeSpace,
      BACKUP_PLACE_READ_ONLY: {},
      BACKUP_PLACE_UNSUITABLE: { data: z.object({ reason: z.string() }) },
      BACKUP_DAMAGED: {},
    }),
  list: query('backup.run').output(
    z.array(
      z.object({ name: BackupName, place: Id, madeAt: EpochMs, bytes: z.number(), proven: z.boolean() }),
    ),
  ),
  /** Restores a copy into a scratch folder and looks at everything in it; the newest when none is named. */
  prove: session('backup.verify')
    .input(z.object({ place: Id, name: BackupName }).partial())
    .output(
      z.object({
        name: BackupName,
        findings: z.array(Finding),
        rows: z.number(),
        samples: z.number(),
        files: z.number(),
      }),
    )
    .errors({ ...readErrors, NOT_FOUND: {} }),
  /** Rows of each table now and in the copy: shown before anybody restores. */
  compare: query('backup.run')
    .input(z.object({ place: Id, name: BackupName }))
    .output(
      z.object({ madeAt: EpochMs, compoundName: z.string(), programVersion: z.string(), counts: Counts }),
    )
    .errors(readErrors),
  /**
   * Two people: whoever asks, and another who may ask as well (record of the approval: the name of the copy). No
   * command: its outcome would be kept in the house that goes out; the act is the first row of the one that comes.
   */
  restore: session('backup.run')
    .input(z.object({ place: Id, name: BackupName, approval: opaque(80) }))
    .output(z.object({ madeAt: EpochMs, counts: Counts, wayBackUntil: EpochMs }))
    .errors({ ...restoreErrors, APPROVAL_REFUSED: {} }),
  /** Brings back what was there before the last restore (record of the approval: `revert`). */
  revert: session('backup.run')
    .input(z.object({ approval: opaque(80) }))
    .output(z.object({}))
    .errors({ BACKUP_RUNNING: {}, NO_WAY_BACK: {}, APPROVAL_REFUSED: {} }),
}
