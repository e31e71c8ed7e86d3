import type { Seal } from '../../form-codes.contract.ts'
import type { FormHead, HomeHead } from './form-head.ts'

/** Invented, for samples: the same household on every form. */
export const sampleHome: HomeHead = {
  unit: 'B 区 5-1-802',
  owners: '周文清、许晓岚',
  caseNo: 'RZ-2026-B-0457',
}

export const sampleHead = (
  code: string,
  formNo: string,
  seal: Seal = 'none',
  copies: readonly string[] = ['业主', '存档'],
): FormHead => ({
  company: '云栖里小区物业服务中心',
  formNo,
  effective: '2026-01-01',
  serial: `${code}-2026-B1-0457`,
  made: '2026-11-24 09:31 B1 前台 周敏',
  seal,
  copies,
})
