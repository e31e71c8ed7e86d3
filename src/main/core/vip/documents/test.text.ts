/** Words of the sheets on which one is asked and which certify what one knows. */
export const testSheetTexts = {
  title: '重点服务对象辨认考试',
  number: (no: string) => `卷号 ${no}`,
  taker: (name: string, post: string) => `${name}　${post}`,
  examiner: (name: string) => `考官 ${name}`,
  rules: (count: number, percent: number) =>
    `共 ${count} 题，每题选一个，把字母圈上。答对 ${percent}% 合格。考完连卷子一起交回`,
  signature: '考生签字',
  score: '得分',
  on: '日期',
  letters: ['A', 'B', 'C', 'D'],
  key: '答案',
  keyNote: (test: string, count: number) => `${test} 的每一份卷子都用这张答案，共 ${count} 题。对完当天销毁`,
  answer: (ordinal: number, letter: string) => `${ordinal}. ${letter}`,
  certificate: '合格证',
  certificateNo: (no: string) => `证号 ${no}`,
  certified: (name: string, post: string) => `${name}（${post}）`,
  passed: (subject: string) => `通过“${subject}”考试`,
  edition: (edition: string) => `按手册 ${edition} 版`,
  result: (correct: number, asked: number) => `成绩　${correct} 题答对，共 ${asked} 题`,
  record: (source: string) => `卷号 ${source}　已记入培训记录`,
  signers: ['考官', '项目经理'],
} as const
