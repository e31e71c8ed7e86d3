import type { Permission } from '#core/kernel/permission.ts'
import type { SearchHit, SearchKind } from '#core/search/search.contract.ts'
import { t } from './app.text.ts'
import { type Command, commands } from './commands.ts'
import { paths } from './paths.ts'

/** One row of the palette: a record that was found, or something to do. */
export interface PaletteItem {
  readonly id: string
  readonly kind: SearchKind | 'command'
  readonly title: string
  readonly detail: string
  readonly unit: { readonly id: string | null; readonly zone: string | null; readonly name: string } | null
  /** Where Enter goes. */
  readonly path: string
  readonly keyCap?: string
}

export interface PaletteGroup {
  readonly title: string
  readonly items: readonly PaletteItem[]
}

/** Where a record that was found is looked at. */
export const pathOf = (hit: SearchHit): string => {
  const unit = hit.unitId ?? undefined
  if (hit.kind === 'parcel') return unit === undefined ? paths.parcels : paths.release({ unit })
  if (hit.kind === 'case') return paths.moveInCase({ id: hit.recordId })
  if (hit.kind === 'fax') return faxPath(hit)
  if (hit.kind === 'sheet') return paths.printed({ find: hit.title })
  return paths.files(unit === undefined ? {} : { unit })
}

/** The number says which way it went: FS out, FR in. */
const faxPath = ({ title, recordId }: SearchHit): string =>
  title.includes('FR-') ? paths.faxIn({ item: recordId }) : paths.faxOut({ item: recordId })

const itemOf = (hit: SearchHit): PaletteItem => ({
  id: `${hit.kind}-${hit.recordId}`,
  kind: hit.kind,
  title: hit.kind === 'unit' ? '' : hit.title,
  detail: hit.detail,
  unit: hit.unit === '' ? null : { id: hit.unitId, zone: hit.zone, name: hit.unit },
  path: pathOf(hit),
})

const commandItem = ({ title, path, keyCap }: Pick<Command, 'title' | 'path' | 'keyCap'>): PaletteItem => ({
  id: `command-${path}`,
  kind: 'command',
  title,
  detail: '',
  unit: null,
  path,
  ...(keyCap === undefined ? {} : { keyCap }),
})

/** What can be done with a home, in the order in which a desk is asked for it. */
const actsOnHome = (unitId: string, name: string, permissions: readonly Permission[]): PaletteItem[] => {
  const acts: readonly Command[] = [
    {
      title: t.palette.release(name),
      path: paths.release({ unit: unitId }),
      permission: 'parcel.release',
      keyCap: 'F4',
    },
    { title: t.palette.file(name), path: paths.files({ unit: unitId }), permission: 'person.read' },
  ]
  return acts
    .filter(({ permission }) => permission === undefined || permissions.includes(permission))
    .map(commandItem)
}

/** What can be done at once with the home that was found first. */
const actsOnFirst = (hits: readonly SearchHit[], permissions: readonly Permission[]): PaletteItem[] => {
  const home = hits.find((hit) => hit.unitId !== null && hit.unit !== '')
  return home?.unitId == null ? [] : actsOnHome(home.unitId, home.unit, permissions).slice(0, 1)
}

/** What can be done with a row; nothing with a command. */
export const actsOnRow = (
  { unit }: PaletteItem,
  permissions: readonly Permission[],
): readonly PaletteGroup[] => {
  const items = unit?.id == null ? [] : actsOnHome(unit.id, unit.name, permissions)
  return items.length === 0 ? [] : [{ title: t.palette.actsOn(unit?.name ?? ''), items }]
}

const order: readonly { kind: SearchKind; title: string }[] = [
  { kind: 'unit', title: t.palette.units },
  { kind: 'person', title: t.palette.people },
  { kind: 'vehicle', title: t.palette.vehicles },
  { kind: 'parcel', title: t.palette.parcels },
  { kind: 'case', title: t.palette.cases },
  { kind: 'fax', title: t.palette.faxes },
  { kind: 'sheet', title: t.palette.sheets },
]

/** The rows for what was typed: found records by kind, then what can be done. */
export const paletteGroups = (
  text: string,
  hits: readonly SearchHit[],
  permissions: readonly Permission[],
): readonly PaletteGroup[] => {
  const allowed = commands.filter(
    (command) => command.permission === undefined || permissions.includes(command.permission),
  )
  if (text === '')
    return [{ title: t.palette.recent, items: allowed.filter(({ usual }) => usual).map(commandItem) }]
  const fitting = allowed.filter((command) => command.title.includes(text)).map(commandItem)
  return [
    ...order.map(({ kind, title }) => ({
      title,
      items: hits.filter((hit) => hit.kind === kind).map(itemOf),
    })),
    { title: t.palette.commands, items: [...actsOnFirst(hits, permissions), ...fitting] },
  ].filter((group) => group.items.length > 0)
}
