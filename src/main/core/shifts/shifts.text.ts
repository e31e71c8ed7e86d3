import type { ErrorTexts } from '../kernel/text.ts'
import type { CountableKind, CountMoment } from './shifts.contract.ts'

export const countMomentNames: Readonly<Record<CountMoment, string>> = { open: '接班清点', close: '交班清点' }

export const countSheetForm = { formNo: 'QR-KF-09', title: '交接班清点表' } as const
export const countAbout = (deskCode: string, items: number): string => `${deskCode} 前台 ${items} 件`

/** What an incident that comes of a count says happened. */
export const missingAccount = (place: string): string => `交接班清点时不在 ${place}`
export const extraAccount = '交接班清点时在架上，登记里没有在库'

export const countableNames: Readonly<Record<CountableKind, string>> = {
  parcels: '包裹',
  keys: '钥匙',
  faxes: '传真',
}

/** Over what is counted together: a shelf of parcels, or all that there is of its kind. */
export const countGroupName = (kind: CountableKind, shelf: string): string =>
  shelf === '' ? countableNames[kind] : `${shelf} 格`

const DIFFERENCES = 8

/** What a count says of things for which no incident is kept. */
export const differencesNote = (
  deskCode: string,
  differences: readonly {
    readonly kind: CountableKind
    readonly place: string
    readonly what: 'missing' | 'extra'
  }[],
): string =>
  [
    `${deskCode} 交接班清点对不上：`,
    differences
      .slice(0, DIFFERENCES)
      .map(
        ({ kind, place, what }) => `${countableNames[kind]} ${place} ${what === 'missing' ? '不在' : '多出'}`,
      )
      .join('；'),
    differences.length > DIFFERENCES ? `；另有 ${differences.length - DIFFERENCES} 处，见清点表` : '',
  ].join('')

export const shiftErrorTexts = {
  SHIFT_OPEN: ({ by }: { by: string }) => `本台已由${by}接班，请先交班`,
  SHIFT_CLOSED: () => '这个班已经交了，请刷新后再办',
  SHIFT_UNCOUNTED: () => '交班前还没有清点，请清点一遍，或写明为什么不清点',
  COUNT_BY_SCAN: () => '本小区清点包裹要一件件扫标签，请用扫码枪扫',
  COUNT_UNDER_WAY: () => '还有一次清点没有做完，请先做完',
  COUNT_FINISHED: () => '这次清点已经做完，请刷新后核对',
} as const satisfies ErrorTexts

/** How the plan of what goes names the notes between shifts. */
export const passOnKeepText = {
  title: '办完一年的交接留言',
  basis: '个人信息保护法 19 条，办完即无用',
} as const
