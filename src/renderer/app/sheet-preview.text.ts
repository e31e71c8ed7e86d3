import type { PrintKind } from '#core/printing/printing.schema.contract.ts'

/** What the preview says beside the paper. */
export const previewText = {
  printer: '打印机',
  noPrinter: '请选择打印机',
  copies: '份数',
  kind: '这一次算',
  reason: '补打的原因',
  reasonHint: '例如卡纸、没出来',
  away: '打印服务没有应答，单子可以先存成文件',
  none: '本机没有装打印服务，单子可以先存成文件',
  print: (copies: number) => `打印 ${copies} 份`,
  sent: (printNo: string) => `已送去打印，打印号 ${printNo}`,
  kinds: {
    original: '编号只打一次',
    reprint: '原号，页上印“补打”，要写原因',
    replacement: '顶替作废的那张，用新编号',
    controlled: '编号发给一位持有人',
    sample: '印“样张”，不算编号',
  } satisfies Readonly<Record<PrintKind, string>>,
  /** Of what carries no number. */
  plain: '照样打一张，记在打印记录里',
} as const
