import type { ConsentOf } from './vip-reports.contract.ts'

export const consentOfTexts: Readonly<Record<ConsentOf, string>> = {
  photo: '照片',
  birthday: '生日',
  household: '家人和随行',
  health: '健康提示',
}
