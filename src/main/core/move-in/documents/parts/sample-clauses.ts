import type { Clause } from './clauses.ts'

/** A few clauses for samples; the real texts are read from `resources/clauses`. */
export const sampleClauses: readonly Clause[] = [
  { kind: 'chapter', text: '第一章　服务内容' },
  { kind: 'article', text: '第一条　云栖里小区物业服务中心负责共用部位的日常维修、养护和管理。' },
  { kind: 'article', text: '第二条　共用设施设备的运行、巡查，按下列标准执行：' },
  { kind: 'paragraph', text: '（一）电梯每日巡查，困人三十分钟内到场；' },
  { kind: 'paragraph', text: '（二）消防设施每月检查，故障当日报修。' },
  { kind: 'chapter', text: '第二章　费用' },
  {
    kind: 'article',
    text: '第三条　服务费按建筑面积计收，自交付次月起由业主承担，买卖合同另有约定的从其约定。',
  },
]
