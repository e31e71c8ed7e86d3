/** The words that the content check knows. A character with `:` after it may also be written in pinyin. */

/** The hundred families as far as they are met today, and the double surnames. */
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤' +
  '尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦柳邢路岳齐梅莫庄辛管祝左涂谷祁舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲游阳裴席卫屈鲍覃霍翁隋植甘景薄包司柏宁柯' +
  '阮桂闵柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅苟褚廉简娄符奚穆党燕郎邸冀谈姬屠郜晏栾郁蒙喻揭窦迟宇敖糜鄢冷卓仇艾蓝巩稽井练仲乐虞卞封竺冼楚佟栗匡宗巫鞠僧桑荆谌扬沙伏岑习胥蔺'

const DOUBLE_SURNAMES = '欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|长孙|宇文|司徒|端木'

export const SURNAME = `(?:${DOUBLE_SURNAMES}|[${SURNAMES}])`

/** Surnames in pinyin, longest first, so that `zhang` is not read as `zha`. */
export const SURNAME_PINYIN =
  '(?:ouyang|shangguan|zhuge|dongfang|murong|linghu|situ|zhuang|shuang|zhang|zheng|zhong|huang|cheng|chang|jiang|liang|xiang|zhao|zhou|zhan|zhai|zhen|zhuo|chen|chai|chao|shao|shen|sheng|shang|yang|wang|tang|fang|kang|pang|meng|peng|feng|deng|geng|teng|leng|gong|hong|kong|song|tong|dong|xiong|ning|ming|ying|xing|ding|ling|xiao|qiao|liao|miao|jiao|tian|qian|jian|lian|yuan|quan|xuan|ruan|duan|luan|guan|wen|ren|lin|qin|jin|yin|xin|min|sun|lun|jun|yun|cui|sui|gui|wei|fei|lei|mei|pei|bai|dai|cai|lai|gao|cao|bao|mao|hao|tao|dou|hou|lou|you|niu|liu|qiu|jia|xia|hua|gua|luo|huo|guo|zuo|xie|nie|yue|xue|ouy|chu|zhu|shu|wan|pan|fan|tan|han|yan|lan|gan|jie|li|wu|xu|hu|he|ma|yu|lu|lv|su|du|ye|ji|qi|xi|yi|shi|si|ge|mu|bu|gu|fu|ke|mo|qu|ou|an)'

/** `司:si令:ling` → each character or its pinyin, so that 司ling is read like 司令. */
export const mixed = (term: string): string =>
  term.replaceAll(/(\p{Script=Han}):([a-z]+)/gu, (_all, character: string, pinyin: string) =>
    character === '旅' ? `(?:${character}|l[vu])` : `(?:${character}|${pinyin})`,
  )

/** Only pinyin, with what may stand between syllables. */
export const inPinyin = (term: string): string =>
  [...term.matchAll(/(\p{Script=Han}):([a-z]+)/gu)]
    .map(([, character, pinyin]) => (character === '旅' ? 'l[vu]' : pinyin))
    .join("[ .\\-_*·'|/~]{0,3}")

/** 长期, 长得, 长大: the character then is no part of a post. */
const NOT_A_POST = '(?![期得大年短住居久途假子女辈者高胖时于江城安沙春队龙相出着])'
/** 校车, 校门, 校对: no rank either. */
const NOT_A_RANK = '(?![车园门服区医对正验内外友长方准核])'

/** Ranks that mean nothing else, given what follows. */
export const RANKS: readonly string[] = [
  '少:shao将:jiang',
  '准:zhun将:jiang',
  '元:yuan帅:shuai',
  '大:da校:xiao',
  '上:shang校:xiao',
  '中:zhong校:xiao',
  '少:shao校:xiao',
  '大:da尉:wei',
  '上:shang尉:wei',
  '中:zhong尉:wei',
  '少:shao尉:wei',
  '军:jun士:shi长:zhang',
  '士:shi官:guan',
]

/** 马上将, 高中将, 扩大将: only the end of a word, or what is said of a person, makes these a rank. */
export const DOUBTFUL_RANKS: readonly string[] = ['上:shang将:jiang', '中:zhong将:jiang', '大:da将:jiang']
export const AFTER_A_PERSON = '(?=$|[^\\p{Script=Han}a-z]|好|您|家(?:的|里|人|$)|的|夫人|同志|本人|首长)'

export const POSTS: readonly string[] = [
  '司:si令:ling员:yuan',
  '司:si令:ling',
  '政:zheng治:zhi委:wei员:yuan',
  '政:zheng委:wei',
  '参:can谋:mou长:zhang',
  '参:can谋:mou',
  '教:jiao导:dao员:yuan',
  '指:zhi导:dao员:yuan',
  '军:jun长:zhang',
  '师:shi长:zhang',
  '旅:lv长:zhang',
  '团:tuan长:zhang',
  '营:ying长:zhang',
  '连:lian长:zhang',
  '排:pai长:zhang',
  '舰:jian长:zhang',
]

/** How a term ends where it may go on as another word. */
export const guarded = (term: string, written: string): string => {
  if (term.endsWith('长:zhang')) return `(?<!厨)${written}${NOT_A_POST}`
  // 家政委托, 行政委员会.
  if (term === '政:zheng委:wei') return `(?<![家行])${written}(?![员托派任])`
  return term.endsWith('校:xiao') ? `${written}${NOT_A_RANK}` : written
}
