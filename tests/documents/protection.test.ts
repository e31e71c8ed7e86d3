import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { createRenderer } from '../../src/main/core/documents/engine/render.ts'
import { fonts } from './support/fonts.ts'
import { sheet } from './support/sheet.ts'

const renderer = createRenderer(fonts)
/** Asked where the machine has it. */
const secondReader = 'qpdf'
const locked = { ownerPassword: 'owner-of-it', openPassword: '开门', printing: true }

const opened = (data: Uint8Array, password?: string) =>
  getDocument({ data: data.slice(), verbosity: 0, ...(password !== undefined && { password }) }).promise

describe('an exported file', () => {
  it('opens with its password only', async () => {
    const bytes = await renderer.render(sheet(['林静怡']), { protect: locked })
    await expect(opened(bytes)).rejects.toThrow(/password/i)
    await expect(opened(bytes, 'wrong')).rejects.toThrow(/password/i)
    expect((await opened(bytes, '开门')).numPages).toBe(1)
    expect(Buffer.from(bytes).toString('latin1')).toContain('/V 5')
  })

  it('may be printed, but neither copied nor changed', async () => {
    const { openPassword: _, ...open } = locked
    const pdf = await opened(await renderer.render(sheet(['林静怡']), { protect: open }))
    const permissions = await pdf.getPermissions()
    const [print, modify, copy] = [4, 8, 16]
    expect(permissions).toContain(print)
    expect(permissions).not.toContain(modify)
    expect(permissions).not.toContain(copy)
  })

  it.runIf(spawnSync(secondReader, ['--version']).status === 0)('is AES-256 to a second reader', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'protection-'))
    const file = join(folder, 'sheet.pdf')
    try {
      writeFileSync(file, await renderer.render(sheet(['林静怡']), { protect: locked }))
      const told = execFileSync(secondReader, ['--password=owner-of-it', '--show-encryption', file], {
        encoding: 'utf8',
      })
      expect(told).toMatch(/AESv3/)
      expect(told).toMatch(/print high resolution: allowed/)
      expect(told).toMatch(/extract for any purpose: not allowed/)
      expect(told).toMatch(/modify anything: not allowed/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
