import type { Column } from './imports.contract.ts'

/** Words over a column, as sales offices and older programs write them. */
const words: Readonly<Record<Exclude<Column, 'ignore'>, string>> = {
  zone: '区域 片区 分区 园区 组团 区 区号 所属区域 管理区域',
  building: '楼栋 楼号 栋号 栋 幢 幢号 楼 楼宇 楼幢 座 栋座 楼座 楼栋号 楼栋名称 房屋楼栋',
  entrance: '单元 单元号 单元名称 门 梯号',
  floor: '楼层 层 层数 所在楼层 楼层号',
  number: '房号 室号 室 房间号 房间 门牌号 户号 房屋号 门牌',
  unit: '房屋 房屋编号 房产 房产名称 房屋名称 地址 住址 房屋地址 物业地址 完整房号 房源 房屋坐落 坐落',
  name: '姓名 业主 业主姓名 客户姓名 客户名称 住户 住户姓名 户主 产权人 名字 人员姓名 联系人 租户姓名 承租人',
  phone:
    '电话 手机 手机号 手机号码 联系电话 联系方式 移动电话 电话号码 业主电话 备用电话 固定电话 座机 联系人电话',
  relation: '关系 与业主关系 与户主关系 身份 人员类型 住户类型 客户类型 人员身份 类型',
  idNumber: '身份证 身份证号 身份证号码 证件号 证件号码 业主身份证 身份证件号',
  since: '入住日期 入住时间 交房日期 交付日期 收楼日期 收房日期 接房日期 交房时间 起租日期 租期开始',
  leaseEnd: '租期至 到期日期 租赁到期 租期截止 合同到期 到期日 退租日期 租期结束',
  plate: '车牌 车牌号 车牌号码 车号 机动车号牌 号牌',
  colour: '颜色 车身颜色 车辆颜色',
  place: '车位 车位号 车位编号 停车位 泊位',
  keeper: '车主 车主姓名 驾驶人 使用人 车辆使用人',
}

const meanings = new Map<string, Column>(
  (Object.entries(words) as [Column, string][]).flatMap(([column, spellings]) =>
    spellings.split(' ').map((spelling): [string, Column] => [spelling, column]),
  ),
)

/** What stands over a column, without stars, spaces, brackets and a running number: 手机号码(必填) and 电话2. */
export const meaningOf = (title: string): Column => {
  const bare = title.normalize('NFKC').replace(/\([^)]*\)|[\s*:：、/]/g, '')
  return meanings.get(bare) ?? meanings.get(bare.replace(/[\d一二三]+$/, '')) ?? 'ignore'
}
