import { checkCharacter } from '#core/people/person-fields.ts'
import { rawWorkbook, rowsXml } from '../sheets.ts'

export const paperOfZhou = `11010519800101003${checkCharacter('11010519800101003')}`

/**
 * The list that a sales office hands over on the day before the first keys: a title over two merged header rows,
 * buildings merged downwards, couples in one cell, subtotals, a header repeated for printing, a hidden draft, and
 * paper numbers typed as numbers.
 */
const rows: Parameters<typeof rowsXml>[0] = [
  ['云庭花园一期业主名册（内部资料）'],
  ['制表单位：营销中心', null, null, null, '制表日期：2026.11.20'],
  ['序号', '房屋信息', null, null, '业主信息', null, null, null, '交付', '备注'],
  [null, '楼栋', '单元', '房号', '姓名', '联系电话', '身份证号码', '与业主关系', '交房日期', null],
  [
    1,
    '3栋',
    '二单元',
    1501,
    '林静怡、周明',
    '13800000001、13800000002',
    `11010519491231002X\n${paperOfZhou}`,
    null,
    '2026年9月27日',
    '',
  ],
  [
    2,
    null,
    null,
    '1502室',
    '曾国庆（夫）/单小雨（妻）',
    '138 0000 0003 / 138 0000 0004',
    null,
    null,
    46292,
    '',
  ],
  [3, null, null, '1503', '阿依古丽•买买提', '同上', null, '业主', '26.9.28', ''],
  [
    4,
    null,
    '三单元',
    '301',
    '欧阳 修远',
    13800000005,
    { stored: '1.1010519800101E17' },
    '业主',
    '2026/9/28',
    '号码是数字格式',
  ],
  [null, '3栋小计', null, null, '5 户'],
  ['序号', '房屋信息', null, null, '业主信息', null, null, null, '交付', '备注'],
  [null, '楼栋', '单元', '房号', '姓名', '联系电话', '身份证号码', '与业主关系', '交房日期', null],
  [5, '5号楼', '1', '101', '仇小雨', '0571-88882210转801', 'E12345678', null, '二〇二六年十月一日', ''],
  [6, '5号楼', '1', '102', '王先生', '13800000006', null, null, null, '销售：小赵'],
  [7, '5号楼', '1', '103', '吕明', '138****0007', null, null, null, ''],
  [8, '5号楼', '1', '104', '贠小明', '13800000008', '110105491231002', null, null, ''],
  [9, '5号楼', '1', '105', '空置', null, null, null, null, ''],
  [10, '5号楼', '1', '106', '张伟 王芳', '13800000009', null, null, null, ''],
  [11, '5号楼', '1', '107', '沈一鸣', '13800000010', null, '业主', '9月30日', ''],
  ['合计', null, null, null, '11 户'],
  ['审核：', null, null, null, '经办人：'],
]

export const ownersSheet = (): File =>
  new File(
    [
      new Uint8Array(
        rawWorkbook([
          {
            name: '一期',
            data: rowsXml(rows),
            merges: ['A1:J1', 'B3:D3', 'E3:H3', 'A3:A4', 'J3:J4', 'B5:B8', 'C5:C7', 'B10:D10', 'E10:H10'],
          },
          {
            name: '旧版勿用',
            hidden: true,
            data: rowsXml([
              ['房号', '姓名'],
              ['9-9-999', '不该出现'],
            ]),
          },
          {
            name: '收费标准',
            data: rowsXml([
              ['项目', '单价'],
              ['物业费', 2.8],
            ]),
          },
        ]),
      ),
    ],
    '业主名册（最终版）改3.xlsx',
  )
