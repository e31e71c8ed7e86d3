import type { ErrorTexts } from '../../kernel/text.ts'

export const shelfRunErrorTexts = {
  RUN_OPEN: ({ runNo }: { runNo: string }) => `本台还有一批没有结束（${runNo}），请先接着做或结束它`,
  RUN_ENDED: () => '这一批已经结束，请重新开始一批再扫',
  RUN_HAS_SCANS: ({ items }: { items: number }) =>
    `还有 ${items} 件扫过没填房号，请填好或退给快递员，再结束这批`,
} as const satisfies ErrorTexts
