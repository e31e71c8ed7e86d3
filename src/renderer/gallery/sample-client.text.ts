/** Invented house for the whole shell in the gallery. */
export const sampleHouse = {
  compound: '松涛雅苑',
  zoneA: 'A 区',
  zoneB: 'B 区',
  deskA: 'A 前台',
  deskB1: 'B1 前台',
  deskB2: 'B2 前台',
  staff: ['陈晓燕', '李红梅', '赵雪', '孙丽华', '何俊', '吴敏', '马春兰', '门岗'],
  draft: '包裹入库，第 24 件',
  hits: {
    person: '林**',
    family: '林** 等 4 人，3 件在等',
    tail: '139****1501',
    parcel: '中通 …1501',
    shelf: '在 B3-08',
  },
  wrong: '密码不对，请再试',
} as const
