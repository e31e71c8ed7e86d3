import type { CaseEntries } from '#core/move-in/entries.schema.contract.ts'
import { FormCode } from '#core/move-in/form-codes.contract.ts'
import { checkCharacter } from '#core/people/person-fields.ts'
import type { MoveInDesk } from '../../core/move-in/desk.ts'
import { newCommandId } from '../../support/test-house.ts'

/** A family of which everything is on file that a form can say. */
export interface FullHousehold {
  readonly unit: string
  readonly owners: readonly string[]
  readonly family: readonly string[]
  readonly helpers: readonly string[]
  readonly tenants: readonly string[]
}

/** Eleven digits that no other home has. */
export const phone = (unit: string, nth: number): string =>
  `139${unit.replace(/\D/g, '').slice(-6)}${String(nth).padStart(2, '0')}`

/** An invented identity number. */
export const idNumber = (unit: string, nth: number): string => {
  const body = `330106198${unit.slice(-1)}0309${String(nth + 1).padStart(3, '0')}`
  return body + checkCharacter(body)
}

const command = () => ({ commandId: newCommandId() })

/** Lines of the owners' list; families, helpers and tenants are added at the desk. */
export const linesOf = ({ unit, owners, tenants }: FullHousehold): readonly string[] =>
  [
    ...owners.map((name, at) => [name, at === 0 ? '业主' : '共有人', at] as const),
    ...tenants.map((name, at) => [name, '租户', 20 + at] as const),
  ].map(([name, relation, at]) => ['B', unit, name, phone(unit, at), relation, idNumber(unit, at)].join(','))

const longAddress =
  '浙江省杭州市西湖区文三路四百二十八号云栖里小区东区十二幢二单元一千六百零二室（请在工作日送到）'

const entries: Partial<CaseEntries> = {
  ...{ batch: '首批', noticeDate: '2026-11-01', appointmentDate: '2026-11-24', appointmentSlot: '09:30' },
  ...{ buildArea: 18_888, innerArea: 15_000, houseType: 'fourRooms', use: 'own', purchaseDate: '2024-05-18' },
  ...{ parkingSpace: '地下二层 B-0217', mailingAddress: longAddress, mailKind: 'letter' },
  ...{ dialect: '普通话，老人只听得懂温州话', emergencyName: '买买提艾力·吐尔逊江·阿布都外力' },
  ...{
    emergencyRelation: '业主的父亲',
    emergencyPhone: '0571-88882210 转 801',
    pets: '两猫一犬，犬证 330106-2026-00888',
  },
  ...{ agentName: '古丽巴哈尔·阿布都热依木江', agentPaper: 'permit', agentIdNumber: 'H12345678' },
  ...{ agentPhone: '13800135678', agentLetterDate: '2026-11-20', agentUntil: '2026-12-31' },
  ...{ agentMatters: '接收房屋、签署入住文件、交纳费用、领取钥匙、验房并签字' },
  ...{ leaseFrom: '2026-12-01', leaseUntil: '2028-11-30', ownerToldOn: '2026-11-20' },
  ...{
    releaseNo: 'JF-2026-0802',
    releaseDate: '2026-11-01',
    keyBagNo: 'K-5-1-0802-A',
    keyReceiptSigned: true,
  },
  ...{ mailMandate: true, mailMaxValue: 50_000, mailCold: true, mailLarge: true, mailHoldDays: 7 },
}

const addPeople = async (
  { assistant }: MoveInDesk,
  unitId: string,
  household: FullHousehold,
): Promise<void> => {
  const others = [
    ...household.family.map((name, at) => ({
      name,
      relation: 'householdMember' as const,
      detail: at === 0 ? '配偶' : '子女',
    })),
    ...household.helpers.map((name, at) => ({
      name,
      relation: 'helper' as const,
      detail: at === 0 ? '住家阿姨' : '司机',
    })),
  ]
  for (const [at, { name, relation, detail }] of others.entries())
    await assistant.people.add({
      ...{ ...command(), unitId, name, relation, detail, another: true },
      phones: [phone(household.unit, 40 + at)],
    })
  for (const [at, plate] of [
    `浙A·D1234${household.unit.slice(-1)}`,
    `浙B·5555${household.unit.slice(-1)}`,
  ].entries())
    await assistant.people.addVehicle({
      ...{ ...command(), unitId, plate, colour: '珍珠白' },
      ...{ place: `B-021${at}`, keeper: household.owners[0] ?? '' },
    })
}

const sharesOf = async ({ assistant }: MoveInDesk, unitId: string, owners: number): Promise<void> => {
  if (owners < 3) return
  const { people } = await assistant.people.file({ unitId })
  const joint = people.filter(({ relation }) => relation === 'owner' || relation === 'coOwner')
  const shares = joint.map(({ occupancyId }) => ({ occupancyId, share: 10_000 / joint.length }))
  await assistant.people.setShares({ ...command(), unitId, shares })
}

const extras = async ({ assistant, see }: MoveInDesk, id: string): Promise<void> => {
  const { people, vehicles, revision } = await see(id)
  await assistant.moveIn.save({
    ...{ ...command(), id, seen: revision, fields: {} },
    persons: Object.fromEntries(
      people.map(({ personId, relation }, at) => [
        personId,
        {
          ...(relation === 'householdMember' || relation === 'helper'
            ? { sex: 'female' as const, birth: `19${60 + at}-03-09` }
            : { sex: null, birth: null }),
          ...{
            nationality: '中国',
            livesIn: true,
            accessCard: true,
            assistance: at === 1 ? '独居，行动不便' : '',
          },
        },
      ]),
    ),
    vehicles: Object.fromEntries(
      vehicles.map((vehicle) => [
        vehicle.id,
        { brand: '比亚迪汉', type: '小型纯电动轿车', cardNo: 'C-10217' },
      ]),
    ),
  })
}

const rooms = ['entry', 'living', 'masterBedroom', 'kitchen', 'masterBath', 'balcony'] as const

const inspect = async ({ specialist, see }: MoveInDesk, id: string): Promise<void> => {
  for (const { meter, revision } of (await see(id)).meters)
    await specialist.moveIn.readMeter({
      ...{ ...command(), id, meter, meterNo: 'W-0802-1122334455', base: '1200.5', reading: '1203.4' },
      ...{ farAboveSeen: true, revision },
    })
  for (const room of rooms)
    await specialist.moveIn.addDefect({
      ...{ ...command(), id, room, item: 'wall', severity: 'B', responsible: 'builder', accepted: true },
      text: `${'墙面空鼓约半平方米，敲击有回声，涂料开裂，业主要求铲除重做并复刷整面墙'.slice(0, 40)}`,
    })
}

const keysAndPapers = async (
  { assistant, see, house }: MoveInDesk,
  id: string,
  unitId: string,
): Promise<void> => {
  const lines = (await see(id)).keys.map((line) => ({
    ...{ ...line, given: line.kit + 2, reason: '建设单位多交两把，已当面点清' },
  }))
  await assistant.moveIn.setKeys({ ...command(), id, lines })
  for (const what of ['入户门（业主钥匙）两把', '单元对讲一把', '信箱一把', '车库遥控一个'])
    await assistant.moveIn.takeKeys({
      ...{ ...command(), unitId, caseId: id, what, quantity: 2, bagNo: 'K-5-1-0802-2', place: '钥匙柜 3' },
      ...{ purpose: '维修整改', borrowers: '总包单位由专员何俊陪同，用后当天交回', notice: '每次先电话通知' },
      until: '2026-12-15',
    })
  for (const { code, need, closes } of (await see(id)).documents)
    await assistant.moveIn.setDocument({
      ...{ ...command(), id, code, note: '', revision: 0 },
      ...(need === 'may' || code === 'DOC-10'
        ? { state: closes[0] ?? 'shown', promisedFor: null }
        : { state: 'missing' as const, promisedFor: '2026-12-05' }),
    })
  house.clock.pass(5_000)
}

const money = async ({ assistant, supervisor }: MoveInDesk, unitId: string, payer: string) => {
  const start = { handover: '2026-11-24', ownerBears: true, contractStart: null }
  const { chargeIds } = await assistant.fees.bill({
    ...{ ...command(), unitId },
    lines: [
      { tariffId: 'serviceFee', area: 18_888, months: 3, start },
      { tariffId: 'parking', months: 3, from: '2026-12', note: '地下二层 B-0217' },
      { tariffId: 'accessCard', quantity: 9 },
      { tariffId: 'gas' },
      { tariffId: 'renovationDepositOwner' },
      { tariffId: 'renovationDepositCompany', note: '杭州松木建筑装饰工程有限公司' },
    ],
  })
  const { charges } = await assistant.fees.ofUnit({ unitId })
  const { receipts } = await assistant.fees.collect({
    ...{
      ...command(),
      unitId,
      payer,
      method: 'transfer',
      tradeTail: '8870',
      arrived: true,
      manualNo: `手工 ${unitId.slice(-6)}`,
    },
    charges: charges.filter(({ id }) => chargeIds.includes(id)).map(({ id, revision }) => ({ id, revision })),
    invoice: {
      state: 'issued',
      buyer: '杭州云栖里贸易有限公司',
      taxNo: '91330106MA2ABCDE01',
      invoiceNo: '26332000000012345678',
    },
  })
  const deposit = receipts.find(({ receiptNo }) => receiptNo.startsWith('YJ'))
  const { refundId } = await supervisor.fees.refund({
    ...{
      ...command(),
      receiptId: deposit?.id ?? '',
      lost: true,
      method: 'transfer',
      payee: `${payer.slice(0, 30)} 6621`,
    },
    deductions: [
      {
        reason: '电梯轿厢护板划损两处，按更换一块计',
        proof: '2027-04-12 现场照片，业主确认',
        amount: 35_000,
      },
      { reason: '楼道地砖破损', proof: '验收单', amount: 12_000 },
    ],
  })
  return [
    ['F-14a', receipts[0]?.id ?? ''],
    ['F-14b', deposit?.id ?? ''],
    ['F-26', refundId],
  ] as const
}

const preview = async ({ assistant }: MoveInDesk, code: FormCode, recordId: string): Promise<Uint8Array> => {
  const form = `move-in-${code.toLowerCase()}`
  const { sheetId } = await assistant.printing.reserve({ ...command(), form, recordId })
  const { file } = await assistant.printing.preview({ sheetId })
  return new Uint8Array(await file.arrayBuffer())
}

const caseForms = FormCode.options.filter((code) => !['F-14a', 'F-14b', 'F-26'].includes(code))

/** Every form of one family as its preview shows it, by its code. */
export const drawEveryForm = async (
  desk: MoveInDesk,
  household: FullHousehold,
): Promise<ReadonlyMap<FormCode, Uint8Array>> => {
  const unitId = await desk.unitId(household.unit)
  await addPeople(desk, unitId, household)
  await sharesOf(desk, unitId, household.owners.length)
  const { id } = await desk.plan(household.unit, entries)
  await desk.assistant.moveIn.checkIn({ ...command(), id })
  await extras(desk, id)
  await inspect(desk, id)
  await keysAndPapers(desk, id, unitId)
  const records = await money(desk, unitId, household.owners[0] ?? '')
  await desk.assistant.moveIn.hold({
    ...{ ...command(), id, until: '2026-12-06' },
    reason: '主卫闭水试验渗漏到下层，厨房地砖空鼓超过规定，业主要求整改后再收，期间不计物业费',
  })
  const sheets = new Map<FormCode, Uint8Array>()
  for (const code of caseForms) sheets.set(code, await preview(desk, code, id))
  for (const [code, recordId] of records) sheets.set(code, await preview(desk, code, recordId))
  return sheets
}
