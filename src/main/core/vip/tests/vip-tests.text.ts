import type { QuestionKind, SheetState, SittingState, TestForm } from './vip-tests.contract.ts'

export const testTexts = { subject: '重点服务对象辨认与接待' } as const

export const testForms = {
  'vip-test-sheet': { formNo: 'QR-VIP-02 A/0', title: '辨认考试卷' },
  'vip-test-key': { formNo: 'QR-VIP-03 A/0', title: '辨认考试答案' },
  'vip-certificate': { formNo: 'QR-VIP-04 A/0', title: '辨认考试合格证' },
} as const

export const kindTexts: Readonly<Record<QuestionKind, { readonly name: string; readonly asks: string }>> = {
  face: { name: '看照片说称呼', asks: '这位怎么称呼' },
  code: { name: '看照片说编号和门', asks: '这位是哪个编号，常走哪个门' },
  plate: { name: '看车牌认人', asks: '这辆车是谁的' },
  step: { name: '怎么接待', asks: '这位到了，哪一条是该做的' },
  taboo: { name: '不要做什么', asks: '对这位，哪一条不能做' },
  greet: { name: '见面说什么', asks: '见到这位说什么' },
  call: { name: '有事先找谁', asks: '这位有事，先找谁' },
}

export const formTexts: Readonly<Record<TestForm, string>> = { screen: '在电脑上考', paper: '纸上考' }

export const sittingStateTexts: Readonly<Record<SittingState, string>> = {
  open: '待考',
  running: '正在考',
  passed: '合格',
  failed: '不合格',
  withdrawn: '已取消',
}

export const sheetTexts: Readonly<Record<SheetState, string>> = {
  none: '没印',
  out: '卷子在外',
  back: '卷子已收回',
}

export const vipTestErrorTexts = {
  VIP_TEST_PHOTOS: (data: { missing: number; all: number }) =>
    `${data.all} 位里有 ${data.missing} 位没有照片，超过一成，考了不算数，请先补照片`,
  VIP_TEST_TOO_FEW: () => '能考的服务对象不够出题，请先登记几位并批准，再安排考试',
  VIP_TEST_NO_KIND: (data: { name: string }) =>
    `选的题型都超出 ${data.name} 的岗位能看的范围，请加上看照片说称呼`,
  VIP_EXAMINER_IS_TAKER: () => '自己不能考自己，请换一位考官或把考官从名单里去掉',
  VIP_SITTING_STATE: (data: { state: SittingState }) =>
    `这一场现在是${sittingStateTexts[data.state]}，不能这样办，请刷新后再看`,
  VIP_NO_SUCH_QUESTION: (data: { last: number }) => `卷子只有 ${data.last} 题，请核对错题的题号`,
} as const
