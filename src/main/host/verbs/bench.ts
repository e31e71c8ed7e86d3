import { readArguments, required, UsageError } from '../arguments.ts'
import { documentFigures } from '../bench/documents.ts'
import type { Figure } from '../bench/figure.ts'
import { parcelFigures } from '../bench/parcels.ts'
import { printDeskFigures } from '../bench/print-desk.ts'
import { rendererFigures } from '../bench/renderer.ts'
import { searchFigures } from '../bench/search.ts'
import { startFigures } from '../bench/start.ts'
import { benchTexts } from '../bench.text.ts'
import { dataFolder } from '../data-folder.ts'

const options = { data: { type: 'string' }, area: { type: 'string' } } as const

const areas: Readonly<Record<string, (dataDir: string) => Promise<readonly Figure[]>>> = {
  documents: documentFigures,
  parcels: parcelFigures,
  'print-desk': printDeskFigures,
  renderer: rendererFigures,
  search: searchFigures,
  start: startFigures,
}

const chosen = (area: string | undefined): readonly string[] => {
  if (area === undefined) return Object.keys(areas)
  if (!Object.hasOwn(areas, area)) throw new UsageError(benchTexts.unknownArea(Object.keys(areas)))
  return [area]
}

/** `bench --data DIR [--area documents|parcels|print-desk|renderer|search|start]`: one JSON line a figure, measured on a copy of a sample compound. */
export const run = async (args: readonly string[]): Promise<void> => {
  const { values } = readArguments(args, options)
  const dataDir = dataFolder(required('data', values.data))
  for (const area of chosen(values.area)) {
    console.error(benchTexts.measuring(area))
    for (const figure of (await areas[area]?.(dataDir)) ?? []) console.log(JSON.stringify(figure))
  }
}
