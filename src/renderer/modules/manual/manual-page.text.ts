export const manualText = {
  note: (at: number, of: number) => `第 ${at} 页，共 ${of} 页`,
  turn: '翻页',
  back: '回到刚才',
} as const
