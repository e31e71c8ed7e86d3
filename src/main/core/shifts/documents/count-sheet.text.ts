/** Words of the sheet on which a desk is counted. */
export const countSheetTexts = {
  title: '交接班清点表',
  empty: '登记里没有要清点的东西',
  columns: { no: '序号', place: '位置', about: '是谁的', found: '在', missing: '不在', result: '结果' },
  results: { seen: '在', missing: '不在', extra: '多出', gone: '清点中交出', open: '' },
  totals: ({
    expected,
    seen,
    gone,
    missing,
    extra,
  }: {
    expected: number
    seen: number
    gone: number
    missing: number
    extra: number
  }) =>
    [
      `登记 ${expected} 件，看到 ${seen} 件，不在 ${missing} 件，多出 ${extra} 件`,
      ...(gone > 0 ? [`清点中交出 ${gone} 件`] : []),
    ].join('，'),
  shelf: (shelf: string, items: number) => `${shelf}，${items} 件`,
  closing: ['交班人', '接班人', '日期'],
} as const
