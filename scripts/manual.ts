import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { createRenderer } from '../src/main/core/documents/engine/render.ts'
import { manualBook } from '../src/main/core/manual/documents/manual-book.ts'
import { manual } from '../src/main/core/manual/manual.text.ts'
import { manualPictures } from '../src/main/core/manual/manual-forms.ts'
import { fontFiles } from '../src/main/host/font-files.ts'
import { fileOf, indexFile, markdownOf } from './manual/markdown.ts'
import { root, showStep } from './steps.ts'

/**
 * `manual [--pictures] [--pdf FILE]`: writes `docs/manual` from the texts; takes the pictures from the sample compound
 * (the program has to be built); draws the whole as one book.
 */
const args = process.argv.slice(2)
const pictures = join(root, 'resources/manual')

const writePages = (): void => {
  const folder = join(root, 'docs/manual')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const { title, pages } of manual)
    for (const page of pages) writeFileSync(join(folder, fileOf(page)), markdownOf(page, title))
  writeFileSync(join(folder, 'README.md'), indexFile())
}

/** A screen has few colours: a palette makes each picture a third as large. */
const takePictures = async (): Promise<void> => {
  const taken = mkdtempSync(join(tmpdir(), 'desk-manual-'))
  const command = [
    'npm:@playwright/test/cli.js',
    'test',
    'tests/e2e/manual.spec.ts',
    '-g',
    'pictures',
  ] as const
  const done = await showStep({ name: 'pictures', command, env: { MANUAL_PICTURES: taken } })
  if (!done) throw new Error('the pictures could not be taken')
  rmSync(pictures, { recursive: true, force: true })
  mkdirSync(pictures, { recursive: true })
  for (const name of readdirSync(taken))
    await sharp(readFileSync(join(taken, name)))
      .png({ palette: true, colours: 128, compressionLevel: 9, effort: 10 })
      .toFile(join(pictures, name))
  rmSync(taken, { recursive: true })
}

const drawBook = async (file: string): Promise<void> => {
  const { define, sample } = manualBook
  const found = await manualPictures(new URL('../resources/', import.meta.url))
  const pdf = await createRenderer(fontFiles()).render(define({ ...sample, pictures: found }))
  writeFileSync(file, pdf)
}

writePages()
if (args.includes('--pictures')) await takePictures()
const pdf = args[args.indexOf('--pdf') + 1]
if (args.includes('--pdf') && pdf !== undefined) await drawBook(pdf)
