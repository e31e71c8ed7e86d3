import type { Reader, Tx } from '../../database/database.ts'
import { nextSerial } from '../../database/serial.ts'
import { businessDateOf } from '../../kernel/business-date.ts'
import { type Caller, may } from '../../kernel/caller.ts'
import { refuse } from '../../kernel/errors.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import { permissionsOf } from '../../staff/roles.ts'
import { Role } from '../../staff/staff.contract.ts'
import { roleNames } from '../../staff/staff.text.ts'
import { todayOf } from '../eyes.service.ts'
import type { VipHouse } from '../vip.house.ts'
import { selectDeskZone } from '../vip.repository.ts'
import { lowerOf, reaches, readingOf } from '../vip.rules.ts'
import type { Reading } from '../vip.schema.contract.ts'
import {
  type CopyRecord,
  insertCopy,
  selectCopies,
  selectCopiesOut,
  selectEdition,
  selectStaff,
} from './copies.repository.ts'
import { copyNumber, flagsOf } from './copies.rules.ts'
import type { Copy, vipCopiesContract } from './vip-copies.contract.ts'

type Input<K extends keyof Handlers<typeof vipCopiesContract>> = Parameters<
  Handlers<typeof vipCopiesContract>[K]
>[0]

interface Holder {
  readonly staffId: string | null
  readonly name: string
  readonly post: string
  readonly reading: Reading
  readonly zones: readonly string[]
}

/** The class of a copy that covers several zones is the lowest that its holder has in any of them. */
const classIn = (role: Role, zones: readonly string[], deskZone: string | null): Reading | null => {
  const asCaller: Caller = {
    ...{ staffId: '', sessionId: '', deskCode: '' },
    permissions: new Set(permissionsOf(role)),
    scope: { zones },
  }
  return zones
    .map((zone) => readingOf(asCaller, zone, deskZone))
    .reduce<Reading | null>(
      (lowest, one) => (one === null || lowest === null ? null : lowerOf(lowest, one)),
      'C3',
    )
}

const staffHolders = async (db: Reader): Promise<readonly Holder[]> => {
  const staff = await selectStaff(db)
  const holders = await Promise.all(
    staff.map(async (row): Promise<Holder[]> => {
      const role = Role.parse(row.role)
      const zones = row.zones.split(' ').filter((zone) => zone !== '')
      const reading =
        zones.length === 0 ? null : classIn(role, zones, await selectDeskZone(db, row.desk_code))
      return reading === null
        ? []
        : [{ staffId: row.id, name: row.name, post: roleNames[role], reading, zones }]
    }),
  )
  return holders.flat()
}

export const holders = async (house: VipHouse) =>
  (await staffHolders(house.database.reader)).flatMap(({ staffId, zones, ...holder }) =>
    staffId === null ? [] : [{ ...holder, staffId, zones: [...zones] }],
  )

const holderOf = async (db: Reader, wanted: Input<'make'>['holder']): Promise<Holder> => {
  if (wanted.kind === 'staff') {
    const found = (await staffHolders(db)).find(({ staffId }) => staffId === wanted.staffId)
    return found ?? refuse('VIP_HOLDER_READS_NOTHING')
  }
  const reading = classIn(wanted.of, wanted.zones, null) ?? refuse('VIP_HOLDER_READS_NOTHING')
  return { staffId: null, name: wanted.name, post: roleNames[wanted.of], reading, zones: wanted.zones }
}

export const make = (house: VipHouse, input: Input<'make'>, call: Call) =>
  house.database.command(call, input, (tx) => makeIn(tx, input))

export const makeIn = async (tx: Tx, input: Omit<Input<'make'>, 'commandId'>) => {
  const edition = (await selectEdition(tx, input.editionId)) ?? refuse('NOT_FOUND')
  if (edition.state !== 'current' || edition.expires < tx.businessDate)
    return refuse('VIP_EDITION_NOT_CURRENT')
  const holder = await holderOf(tx, input.holder)
  const reading = input.reading ?? holder.reading
  if (!reaches(holder.reading, reading)) return refuse('VIP_CLASS_ABOVE_HOLDER')
  const zones = input.zones?.length ? input.zones : holder.zones
  if (zones.some((zone) => !holder.zones.includes(zone))) return refuse('VIP_CLASS_ABOVE_HOLDER')
  const number = copyNumber(edition.number, await nextSerial(tx, `vip-copy-${edition.number}`))
  const id = tx.id()
  await insertCopy(tx, {
    ...{ id, edition_id: edition.id, number, staff_id: holder.staffId, holder: holder.name },
    ...{ post: holder.post, reading, zones: zones.join(' '), layout: input.layout, form: input.form },
    ...{ levels: (input.levels ?? []).join(' '), sorting: input.sorting ?? 'code' },
    changed_only: input.changedOnly === true ? 1 : 0,
    with_photos: input.withPhotos ? 1 : 0,
  })
  tx.audit({ record: { kind: 'vip-copy', id }, after: { number, reading, layout: input.layout } })
  tx.changed('vip', id)
  return { id, number }
}

export const copies = async (house: VipHouse, { editionId }: Input<'copies'>): Promise<Copy[]> => {
  const today = todayOf(house)
  return (await selectCopies(house.database.reader, editionId)).map((copy) => shown(house, copy, today))
}

const shown = (house: VipHouse, copy: CopyRecord, today: string): Copy => {
  const {
    editionId: _e,
    staffId: _s,
    zones: _z,
    withPhotos: _w,
    exportedAt,
    holderActive: _h,
    role: _r,
    signature: _p,
    ...rest
  } = copy
  return {
    ...rest,
    levels: [...rest.levels],
    exported: exportedAt !== null,
    flags: [...copyFlags(house, copy, today)],
  }
}

export const copyFlags = ({ settings }: Pick<VipHouse, 'settings'>, copy: CopyRecord, today: string) =>
  flagsOf(
    {
      ...copy,
      moved: copy.role !== null && roleNames[Role.parse(copy.role)] !== copy.post,
      issuedOn: copy.issuedAt === null ? null : businessDateOf(copy.issuedAt, settings.current().timeZone),
    },
    today,
  )

/** Copies that ask for a hand, for the work desk and the leaving form. */
export const copiesOut = async (house: VipHouse) => {
  const today = todayOf(house)
  return (await selectCopiesOut(house.database.reader)).map((copy) => ({
    copy,
    flags: copyFlags(house, copy, today),
  }))
}

/** The quarterly count (盘点): the same list that a post counts at each change of shift. */
export const out = async (house: VipHouse, { caller }: Call): Promise<Copy[]> => {
  const today = todayOf(house)
  const all = may(caller, 'vip.approve')
  return (await selectCopiesOut(house.database.reader))
    .filter(
      ({ state, staffId }) => state !== 'made' && (all || staffId === null || staffId === caller.staffId),
    )
    .map((copy) => shown(house, copy, today))
    .toSorted(
      (a, b) => (a.sightedOn ?? '').localeCompare(b.sightedOn ?? '') || a.number.localeCompare(b.number),
    )
}
