import type { PictureProblem } from '../pictures/pictures.contract.ts'
import type {
  Content,
  HouseholdRole,
  Level,
  PhotoPose,
  PhotoSource,
  Reading,
  VipKind,
} from './vip.schema.contract.ts'

export const kindTexts: Readonly<Record<VipKind, string>> = {
  household: '业主家庭',
  leader: '公司及开发商领导',
  official: '来访公务人员',
}

/** The letter stands on paper beside the colour. */
export const levelTexts: Readonly<Record<Level, { readonly letter: string; readonly meaning: string }>> = {
  V1: { letter: 'V1', meaning: '专人迎送' },
  V2: { letter: 'V2', meaning: '主动问候' },
  V3: { letter: 'V3', meaning: '点头致意' },
  leader: { letter: '领导', meaning: '按来访安排' },
  assist: { letter: '需协助', meaning: '主动搭把手' },
}

export const readingTexts: Readonly<Record<Reading, string>> = {
  greet: '只看问候',
  C1: 'C1 岗亭',
  C2: 'C2 岗位',
  C3: 'C3 专员',
  C4: 'C4 主管',
}

export const poseTexts: Readonly<Record<PhotoPose, string>> = {
  face: '正面',
  glasses: '戴眼镜',
  hat: '戴帽子',
}
export const sourceTexts: Readonly<Record<PhotoSource, string>> = {
  person: '本人提供',
  family: '家人提供',
  hostUnit: '接待单位提供',
}

export const householdTexts: Readonly<Record<HouseholdRole, string>> = {
  spouse: '爱人',
  child: '成年子女',
  elder: '老人',
  driver: '司机',
  secretary: '秘书',
  helper: '家政',
}

export const lookTexts = {
  sex: { male: '男', female: '女' },
  age: { young: '青年', middle: '中年', elder: '老年' },
} as const

export const fieldTexts: Readonly<Record<keyof Content, string>> = {
  level: '级别',
  salutationPost: '岗亭称呼',
  greeting: '问候语',
  calls: '有事找谁',
  photos: '照片',
  alias: '代称',
  look: '看上去',
  vehicles: '车辆',
  salutation: '当面怎么称呼',
  reception: '怎么接待',
  taboos: '不要',
  entrance: '常走哪个门',
  arrangements: '接待安排',
  quiet: '不当众称呼',
  mail: '包裹信件怎么办',
  specialist: '专人',
  deputy: '替班',
  organisation: '单位',
  post: '职务',
  name: '姓名',
  unitId: '房屋',
  birthday: '生日',
  household: '家人和随行',
  health: '健康提示',
}

const fields = (names: readonly string[]): string =>
  names.map((name) => fieldTexts[name as keyof Content] ?? name).join('、')

const photoProblems: Readonly<Record<PictureProblem, string>> = {
  notAPicture: '这不是 JPG、PNG 或 HEIC 照片，请换一张',
  damaged: '照片没有传完整或已损坏，请重新拍一张或换一张',
  tooLarge: '照片太大，请用手机另存小一点再选',
  tooSmall: '裁下来的部分太小，认不清人，请框大一点或换一张清楚的',
  heicUnreadable: '这张 HEIC 照片读不出来，请在手机上另存为 JPG 再选',
}

export const vipErrorTexts = {
  VIP_NOT_OPEN: () => '这一页已送审或刚被改动，请刷新后再看',
  VIP_NOT_PROPOSED: () => '这一页没有在送审，可能刚被办过，请刷新后再看',
  VIP_FIELD_NOT_OF_KIND: (data: { fields: readonly string[] }) =>
    `这一类人员不登记${fields(data.fields)}，请清空后再保存`,
  VIP_FIELD_ABOVE_CLASS: () => '有内容超出您的岗位能看的范围，没有保存，请刷新后再填',
  VIP_INCOMPLETE: (data: { fields: readonly string[] }) => `还没有填${fields(data.fields)}，请补上再送审`,
  VIP_MARKED: (data: { marks: number }) =>
    `内容检查还有 ${data.marks} 处没处理，请改掉，或由主管写明理由后放行`,
  FOUR_EYES: () => '自己写的自己不能批，请换一位主管或项目经理批准',
  PHOTO_UNUSABLE: (data: { problem: PictureProblem }) => photoProblems[data.problem],
  PHOTO_GONE: () => '照片放得太久已清掉，请重新选一张',
} as const
