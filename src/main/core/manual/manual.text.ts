import { beginChapter } from './begin.text.ts'
import { counterChapter } from './counter.text.ts'
import { houseChapter } from './house.text.ts'
import type { ManualChapter, ManualPage } from './manual-page.text.ts'
import { moveInChapter } from './move-in.text.ts'
import { parcelsChapter } from './parcels.text.ts'

/** The manual, in the order of a working day. Pages, sheets and files in `docs/manual` are all made of it. */
export const manual: readonly ManualChapter[] = [
  beginChapter,
  parcelsChapter,
  moveInChapter,
  counterChapter,
  houseChapter,
]

export const manualPages: readonly ManualPage[] = manual.flatMap(({ pages }) => pages)

const pageFor = (path: string): ManualPage | undefined => manualPages.find(({ at }) => at.includes(path))

/** The page that F1 opens on a screen: its own, else that of the module it lies in. */
export const manualPageAt = (path: string): ManualPage | undefined =>
  pageFor(path) ?? pageFor(`/${path.split('/')[1] ?? ''}`)

export const manualTexts = {
  title: '使用手册',
  open: '怎么打开',
  steps: '怎么做',
  trouble: '出了岔子',
  contents: '目录',
  toPrint: '打印手册',
  picture: (title: string) => `${title}的屏幕，演练库`,
  form: { formNo: '', title: '使用手册' },
  inside: (title: string) => `手册：${title}`,
} as const
