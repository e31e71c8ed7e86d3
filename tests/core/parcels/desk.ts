import {
  newCommandId,
  openTestHouse,
  type TestHouse,
  type TestHouseOptions,
} from '../../support/test-house.ts'
import { csv } from '../imports/sheets.ts'

export type Client = Awaited<ReturnType<TestHouse['as']>>

/** Two neighbouring homes of zone B and one of zone A, and an assistant at desk B1. */
export interface ParcelDesk {
  readonly house: TestHouse
  readonly clerk: Client
  readonly supervisor: Client
  unitId(name: string): Promise<string>
  intake(
    trackingNo: string,
    unit: string | null,
  ): Promise<{ id: string; itemNo: string; shelfNo: string; state: string }>
  waiting(unit: string): Promise<{
    unitId: string
    items: { id: string; revision: number }[]
    residents: { personId: string; name: string }[]
  }>
}

const homes = [
  ['区域', '楼栋', '单元', '房号', '业主姓名', '联系电话', '关系'],
  ['B', '3', '2', '1501', '林静怡', '13900001234', '业主'],
  ['B', '3', '2', '1501', '许明远', '13900005678', '家人'],
  ['B', '3', '2', '1502', '郭小满', '13900007410', '业主'],
  ['A', '2', '1', '301', '单雪梅', '13900000945', '业主'],
]

export const openParcelDesk = async (options: TestHouseOptions = {}): Promise<ParcelDesk> => {
  const house = await openTestHouse(options)
  const supervisor = await house.as('supervisor', 'B1')
  const { rehearsalId } = await supervisor.imports.rehearse({ file: csv(homes.map((row) => row.join(','))) })
  await supervisor.imports.commit({ commandId: newCommandId(), rehearsalId })
  const clerk = await house.as('assistant', 'B1')
  const unitId = async (name: string): Promise<string> => {
    const { hits } = await clerk.search.find({ text: name, limit: 5 })
    return hits.find(({ kind }) => kind === 'unit')?.recordId ?? 'no such unit'
  }
  return {
    house,
    clerk,
    supervisor,
    unitId,
    intake: async (trackingNo, unit) =>
      clerk.parcels.intake({
        commandId: newCommandId(),
        trackingNo,
        carrier: 'zto',
        sizeClass: 'medium',
        addressee: unit === null ? null : { unitId: await unitId(unit), personId: null },
        nameOnLabel: '',
      }),
    waiting: async (unit) => {
      const shown = await clerk.parcels.ofUnit({ unitId: await unitId(unit) })
      return {
        unitId: shown.unitId,
        items: shown.waiting.map(({ id, revision }) => ({ id, revision })),
        residents: shown.residents,
      }
    },
  }
}
