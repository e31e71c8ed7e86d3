import { join } from 'node:path'
import type { AppPorts } from './app-ports.ts'
import { createDocuments } from './documents/documents.ts'
import { draftTitles } from './drafts/drafts.service.ts'
import { createFileStore } from './files/file-store.ts'
import { createTray } from './files/tray.ts'
import { residentNames } from './people/people.service.ts'
import { createPress } from './printing/press/press.ts'
import { createPreviews } from './printing/previews.ts'
import { searchIndex } from './search/search.service.ts'
import type { Foundations } from './setup/foundations.ts'
import { createApprovals } from './staff/approvals.ts'
import { createBadgeQuestions } from './staff/badge-questions.ts'
import { createBlocks } from './staff/blocks.ts'
import { createSessions } from './staff/sessions.ts'
import { allDesks } from './staff/staff.repository.ts'
import { createTurns } from './staff/turns.ts'

/** What the rooms of an open house share: each of them names in its `*.house.ts` what it takes. */
export type Furnished = ReturnType<typeof furnish>

export const furnish = (ports: AppPorts, foundations: Foundations) => {
  const { clock, random, entries, fonts, log, jobs, printers } = ports
  const { settings, database, filesKey } = foundations
  const files = createFileStore({ folder: join(ports.dataDir, 'files'), filesKey, random, clock })
  return {
    ...foundations,
    ...{ diagnosed: ports.diagnosed, programVersion: ports.programVersion },
    ...{ clock, random, log, jobs, printers, resources: ports.resources },
    sheetReader: entries.sheetReader,
    pictureReader: entries.pictureReader,
    files,
    tray: createTray(files, clock, random),
    sessions: createSessions(clock, random, () => settings.current().idleMinutes * 60_000),
    blocks: createBlocks(clock),
    badgeQuestions: createBadgeQuestions(clock),
    turns: createTurns(),
    approvals: createApprovals(clock, random),
    documents: createDocuments({ entry: entries.pdfWorker, fonts, log }),
    press: createPress({ entry: entries.pressWorker, font: fonts.bold, log }),
    previews: createPreviews(clock, random),
    search: searchIndex,
    draftsOf: (deskCode: string) => draftTitles(database.reader, deskCode),
    desks: allDesks,
    residentNames,
  }
}
