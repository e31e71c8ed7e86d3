import { itemKindNames } from '../item-kinds.text.ts'
import type { StopKind } from './receiving.contract.ts'

export const stopKindName = (kind: StopKind): string => (kind === 'all' ? '全部' : itemKindNames[kind])

export const receivingErrorTexts = {
  SIGNER_NOT_OF_HOUSEHOLD: () => '签字的人不在本户名单里，请先在住户档案里登记再录授权书',
  STOPPED_ALREADY: () => '本户已经登记过不代收这一类，请在名单里核对',
  RECEIVING_STOPPED: ({ reason }: { reason: string }) => `本户登记了不代收（${reason}），请把这件退给快递员`,
  OFFICIAL_NOT_RECEIVED: () => '司法公务信函不能代收，请登记来访并告诉业主，或请收件人本人签专项授权',
  COURIER_SIGNATURE_MISSING: () => '外包装不完好，请让快递员签字确认，或把这件退给快递员',
  FREIGHT_NOT_PAID: () => '到付件要业主先付运费，前台不垫钱，没付的请退给快递员',
} as const
