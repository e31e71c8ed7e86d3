import { readArguments, required, UsageError } from '../arguments.ts'
import type { Figure } from '../bench/figure.ts'
import { benchTexts } from '../bench.text.ts'
import { dataFolder } from '../data-folder.ts'

const options = { data: { type: 'string' }, area: { type: 'string', multiple: true } } as const

/** Each area is loaded when its turn comes. */
const areas: Readonly<Record<string, (dataDir: string) => Promise<readonly Figure[]>>> = {
  parcels: async (dataDir) => (await import('../bench/parcels.ts')).parcelFigures(dataDir),
  search: async (dataDir) => (await import('../bench/search.ts')).searchFigures(dataDir),
  memory: async (dataDir) => (await import('../bench/memory.ts')).memoryFigures(dataDir),
  'print-desk': async (dataDir) => (await import('../bench/print-desk.ts')).printDeskFigures(dataDir),
  'move-in': async (dataDir) => (await import('../bench/move-in.ts')).moveInFigures(dataDir),
  start: async (dataDir) => (await import('../bench/start.ts')).startFigures(dataDir),
  documents: async (dataDir) => (await import('../bench/documents.ts')).documentFigures(dataDir),
  renderer: async (dataDir) => (await import('../bench/renderer.ts')).rendererFigures(dataDir),
}

const chosen = (named: readonly string[] = Object.keys(areas)): readonly string[] => {
  if (named.some((area) => !Object.hasOwn(areas, area)))
    throw new UsageError(benchTexts.unknownArea(Object.keys(areas)))
  return named
}

/** `bench --data DIR [--area documents|move-in|memory|parcels|print-desk|renderer|search|start]…`: one JSON line a figure, measured on a copy of a sample compound. */
export const run = async (args: readonly string[]): Promise<void> => {
  const { values } = readArguments(args, options)
  const dataDir = dataFolder(required('data', values.data))
  for (const area of chosen(values.area)) {
    console.error(benchTexts.measuring(area))
    for (const figure of (await areas[area]?.(dataDir)) ?? []) console.log(JSON.stringify(figure))
  }
}
