/** What is said of pictures of papers, defects and meters. */
export const scansText = {
  count: (count: number) => (count === 0 ? '没有图片' : `图片 ${count} 张`),
  add: '加照片或扫描件',
  see: '看图',
  title: (name: string, at: number, of: number) => `${name}，第 ${at} 张，共 ${of} 张`,
  before: '上一张',
  after: '下一张',
  added: (name: string) => `${name}已存一张图`,
  drop: '这张不对，撤下',
  dropReason: '为什么撤下',
  dropped: '已撤下，经过里留着',
  keep: '留着',
  by: (when: string, who: string) => `${when} ${who}`,
  alt: (name: string) => `${name}的图片`,
  key: '加图',
} as const
