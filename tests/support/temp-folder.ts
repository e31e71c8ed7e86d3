import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** An empty folder that is gone when the test is over. For a test or its beforeEach. */
export const tempFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'front-desk-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
