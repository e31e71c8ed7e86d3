/** What every sheet of this room carries in its head and foot. */
export interface SheetHead {
  readonly company: string
  readonly formNo: string
  readonly made: string
}

export const sampleHead = (formNo: string): SheetHead => ({
  company: '云栖里小区物业服务中心',
  formNo,
  made: '2026-11-24 18:02 B2 前台 周敏',
})
