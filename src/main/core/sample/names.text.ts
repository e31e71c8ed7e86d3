/** Parts from which the sample compound's people are named. None of them is anybody. */
export const nameParts = {
  /** Commonest first. */
  surnames:
    '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪田姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
  polyphones: '单曾解仇区查盖朴翟覃缪任',
  compounds: ['欧阳', '上官', '司马', '诸葛', '慕容', '皇甫', '尉迟', '令狐'],
  rare: '喆堃淼犇赟翀䶮燚骉頔彧昉翮祎婳',
  elders: {
    male: ['建国', '国庆', '志强', '德明', '永福', '根生', '卫东', '爱民', '宝山', '长根', '金水', '庆生'],
    female: ['淑芬', '秀英', '桂兰', '玉珍', '凤英', '素琴', '爱华', '月娥', '秋菊', '美玲', '惠芳', '翠莲'],
  },
  /** Given names of one character, and the halves of those of two. */
  adults: {
    male: {
      alone: '伟强磊军洋勇杰涛超明刚平辉鹏飞鑫波斌宇浩凯健俊帆宁晨峰昊博',
      first: '建志文海俊晓家永振宏天少子立思嘉明玉',
      second: '伟强军波明辉华峰平杰林斌东宁航远成龙涛毅',
    },
    female: {
      alone: '芳娜敏静丽艳娟霞萍玲婷雪琳倩颖洁璐莉燕慧佳欣怡蕾薇晶瑶岚珊悦雯菲',
      first: '晓雪丽雅婷思静慧海玉春秋佳若梦小文月',
      second: '燕敏芳玲琴霞娟梅萍云慧洁莹怡雯琪宁妍君华',
    },
  },
  children: {
    male: ['子轩', '浩然', '宇辰', '沐阳', '一诺', '梓睿', '俊熙', '承泽', '知行', '景行', '乐天', '嘉言'],
    female: ['子涵', '梓萱', '欣妍', '诗涵', '语桐', '若溪', '雨桐', '可馨', '念安', '书瑶', '沐晴', '思齐'],
  },
  /** Given name and father's name, joined by the dot. */
  dotted: {
    given: ['阿依古丽', '迪丽努尔', '古丽扎尔', '阿依努尔', '艾合买提', '吐尔逊江', '热依拉', '玉素甫'],
    fathers: ['买买提', '艾尔肯', '吐尔逊', '阿不都拉', '卡德尔', '肉孜'],
  },
} as const

/** The family that the pictures of the design show. */
export const pictured = {
  owner: '林静怡',
  spouse: '许明远',
  child: '许诺',
  namesake: '张伟',
  twoHomes: '欧阳晓岚',
} as const

export const compoundTexts = {
  compound: '松涛雅苑',
  zones: { A: 'A 区', B: 'B 区' },
  desks: { A: 'A 区前台', B1: 'B 区一号台', B2: 'B 区二号台' },
} as const

/** What stands on a label whose addressee nobody found. */
export const strangers = ['王先生', '小林同学', '张女士 收', '陈**', '物业转交', '喵喵'] as const

/** Who comes for a parcel, when it is nobody of the household. */
export const helpers = {
  relations: ['家政阿姨', '邻居', '亲戚', '司机', '同事'],
  answer: '业主电话同意代取',
} as const

/** The staff of the sample compound, who all sign in with the same well-known words. */
export const staffNames = {
  assistantA: '李红梅',
  assistantB1: '陈晓燕',
  assistantB2: '赵雪',
  specialistA: '吴敏',
  specialistB1: '何俊',
  specialistB2: '周子昂',
  specialistB3: '马晓楠',
  supervisor: '孙丽华',
  projectManager: '高志远',
  cashier: '徐佳',
  cleaningForeman: '王桂兰',
  guard: '刘大勇',
  ceremonialPost: '宋可欣',
  administrator: '方卓',
} as const

export const vehicleTexts = { colours: ['白', '黑', '银灰', '灰', '蓝', '红', '香槟'] } as const
