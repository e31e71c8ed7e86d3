import type { ErrorTexts } from '../../kernel/text.ts'
import type { DoorResult } from './door.contract.ts'

export const doorResultNames: Readonly<Record<DoorResult, string>> = {
  out: '在路上',
  handed: '已交',
  back: '带回',
}

export const doorForm = { formNo: 'QR-KF-12', title: '送件单' } as const

export const doorTexts = {
  subtitle: (tripNo: string, carrier: string) => `${tripNo} 送件人 ${carrier}`,
  times: (out: string, back: string) => `出门 ${out}　回来 ${back === '' ? '＿＿＿＿' : back}`,
  about: (items: number) => `${items} 件`,
} as const

export const doorErrorTexts = {
  NOT_TO_THE_DOOR: ({ unit }: { unit: string }) => `${unit} 的贵重件要看证件，请业主到前台来取`,
  TRIP_ENDED: () => '这张送件单已经交清，请刷新后核对',
} as const satisfies ErrorTexts
