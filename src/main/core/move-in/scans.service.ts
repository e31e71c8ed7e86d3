import type { Tx } from '../database/database.ts'
import { recordFile } from '../files/stored-files.ts'
import { readWhole } from '../files/whole-file.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { askPicture, MOST_PICTURE_BYTES } from '../pictures/pictures.service.ts'
import { caseFileOf } from './case-file.service.ts'
import { closesOf } from './case-view.service.ts'
import { moveOnIn, requireAlive, takeCase } from './case-work.service.ts'
import { isLacking } from './documents.rules.ts'
import type { DocumentCode } from './documents.schema.contract.ts'
import { setDocumentIn } from './documents.service.ts'
import type { MoveInHouse } from './move-in.house.ts'
import type { CaseFile } from './move-in.schema.contract.ts'
import type { ScanSubject, scansContract } from './scans.contract.ts'
import { findScan, insertScan, removeScan, scansOf, sheetOfCase, subjectKey } from './scans.repository.ts'

type Input<K extends keyof typeof scansContract> = Parameters<Handlers<typeof scansContract>[K]>[0]

/** Upright and without what a camera writes beside it; what no command names within the hour is not recorded. */
export const layScan = async (house: MoveInHouse, { file }: Input<'layScan'>, { caller }: Call) => {
  if (file.size > MOST_PICTURE_BYTES) return refuse('PICTURE_UNUSABLE', { problem: 'tooLarge' })
  const bytes = new Uint8Array(await file.arrayBuffer())
  const answer = await askPicture(house, { kind: 'scan', bytes })
  if (!answer.ok) return refuse('PICTURE_UNUSABLE', { problem: answer.problem })
  return { picture: await house.tray.lay(caller.sessionId, Buffer.from(answer.picture)) }
}

export const addScan = (house: MoveInHouse, input: Input<'addScan'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const record = await takeCase(tx, input.id)
    requireAlive(tx, record)
    const file = await caseFileOf(house, tx, call.caller.scope, record.id)
    await requireSubject(house, tx, file, input.subject)
    const content = house.tray.look(call.caller.sessionId, input.picture)
    await recordFile(tx, content, 'move-in-scan')
    const subject = subjectKey(input.subject)
    const scan = {
      ...{ id: tx.id(), case_id: record.id, subject, digest: content.digest, size: content.size },
      ...{ media: 'image/jpeg', at: tx.now, by_staff: call.caller.staffId, removed_at: null },
    }
    await insertScan(tx, scan)
    tx.audit({ record: { kind: 'move-in', id: record.id }, after: { scan: scan.id, subject } })
    if (input.subject.kind === 'document') await closeByScan(house, tx, file, input.subject.code)
    else await moveOnIn(tx, record)
    return { scanId: scan.id }
  })

/** An identity paper is looked at, its number written down; a copy is kept only where the supervisor set it (spec 3.1.3). */
const requireSubject = async (
  house: MoveInHouse,
  tx: Tx,
  file: CaseFile,
  subject: ScanSubject,
): Promise<void> => {
  switch (subject.kind) {
    case 'document':
      if (!file.documents.some(({ code }) => code === subject.code)) refuse('SUBJECT_UNKNOWN')
      if (subject.code === 'DOC-03' && !house.settings.current().identityCopies) refuse('COPY_NOT_KEPT')
      return
    case 'defect':
      if (!file.defects.some(({ id }) => id === subject.defectId)) refuse('SUBJECT_UNKNOWN')
      return
    case 'meter':
      if (!file.meters.some(({ meter }) => meter === subject.meter)) refuse('SUBJECT_UNKNOWN')
      return
    case 'form':
      if ((await sheetOfCase(tx, file.id, subject.sheetId)) === undefined) refuse('SUBJECT_UNKNOWN')
  }
}

/** A paper that was scanned is here: nobody ticks it a second time. */
const closeByScan = async (house: MoveInHouse, tx: Tx, file: CaseFile, code: DocumentCode): Promise<void> => {
  const row = file.documents.find((document) => document.code === code)
  const closes = closesOf(house, file, code).includes('scanned')
  if (row !== undefined && isLacking(row) && closes)
    await setDocumentIn(house, tx, {
      ...{ id: file.id, code, state: 'scanned', promisedFor: null },
      ...{ note: row.note, revision: row.revision },
    })
  else await moveOnIn(tx, await takeCase(tx, file.id))
}

export const scans = async (house: MoveInHouse, { id, subject }: Input<'scans'>, { caller }: Call) => {
  const { reader } = house.database
  await caseFileOf(house, reader, caller.scope, id)
  const rows = await scansOf(reader, id, subject).execute()
  return rows.map(({ by, ...row }) => ({ ...row, by: by ?? '' }))
}

const takeScan = async (tx: Tx, scanId: string) => {
  const scan = (await findScan(tx, scanId)) ?? refuse('NOT_FOUND')
  return { scan, record: await takeCase(tx, scan.case_id) }
}

export const scan = async (house: MoveInHouse, { scanId }: Input<'scan'>, call: Call): Promise<File> => {
  const found = await house.database.disclose(call, async (tx) => {
    const { scan: row, record } = await takeScan(tx, scanId)
    tx.audit({ record: { kind: 'move-in', id: record.id }, reason: row.subject })
    return row
  })
  const bytes = await readWhole(house.files, found.digest)
  return new File([Uint8Array.from(bytes)], 'scan.jpg', { type: found.media })
}

export const dropScan = (house: MoveInHouse, input: Input<'dropScan'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { scan: row, record } = await takeScan(tx, input.scanId)
    requireAlive(tx, record)
    await removeScan(tx, row.id, input.reason)
    tx.audit({
      record: { kind: 'move-in', id: record.id },
      after: { dropped: row.id, subject: row.subject },
      reason: input.reason,
    })
    await moveOnIn(tx, record)
    return {}
  })
