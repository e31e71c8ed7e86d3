import type { Reader } from '../../database/database.ts'

export const stepsQuery = (db: Reader, parcelId: string) =>
  db.q
    .selectFrom('parcel_step as step')
    .leftJoin('staff', 'staff.id', 'step.by_staff')
    .leftJoin('staff as approver', 'approver.id', 'step.approver')
    .select([
      'step.at',
      'step.act',
      'step.state',
      'step.shelf_no as shelfNo',
      'step.person',
      'step.reason',
      'staff.name as by',
      'approver.name as approver',
      'step.desk_code as deskCode',
    ])
    .where('step.parcel_id', '=', parcelId)
    .orderBy('step.at')

export const consentsQuery = (db: Reader, parcelId: string) =>
  db.q
    .selectFrom('parcel_consent as consent')
    .leftJoin('staff', 'staff.id', 'consent.by_staff')
    .select(['consent.at', 'consent.basis', 'consent.result', 'consent.answer', 'staff.name as by'])
    .where('consent.parcel_id', '=', parcelId)
    .orderBy('consent.at')

export const courierName = async (db: Reader, id: string | null): Promise<string> =>
  id === null
    ? ''
    : ((await db.q.selectFrom('courier').select('name').where('id', '=', id).executeTakeFirst())?.name ?? '')
