import type { Definition, Node } from '#core/documents/kit/definition.ts'
import { frame } from '#core/documents/kit/frame.ts'
import { grid } from '#core/documents/kit/grid.ts'
import { handLine } from '#core/documents/kit/hand-line.ts'
import { pagedGrid } from '#core/documents/kit/paged-grid.ts'
import { a4, a4Landscape, innerWidth } from '#core/documents/kit/paper.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { faxSheetTexts } from './fax-sheets.text.ts'

export interface RegisterData {
  readonly company: string
  readonly formNo: string
  readonly period: string
  readonly made: string
  /** One text a column, in the order of the head. */
  readonly rows: readonly (readonly string[])[]
  readonly totals: string
}

interface Layout {
  readonly title: string
  readonly columns: readonly string[]
  readonly shares: readonly number[]
  readonly empty: string
  readonly closing: readonly string[]
}

const foot = (totals: string, words: readonly string[]): Node => {
  const width = innerWidth(a4Landscape)
  return {
    unbreakable: true,
    margin: [0, 8, 0, 0],
    columnGap: 0,
    columns: [
      { width: width * 0.55, text: totals, fontSize: 9, bold: true },
      ...words.map((word) => handLine(word, width * 0.15)),
    ],
  }
}

const register = (data: RegisterData, layout: Layout, version: number): Definition =>
  frame({
    paper: a4Landscape,
    company: data.company,
    title: layout.title,
    subtitle: data.period,
    formNo: data.formNo,
    version,
    made: data.made,
    content: [
      ...pagedGrid({
        paper: a4Landscape,
        columns: layout.columns.map((title, at) => ({
          title,
          share: layout.shares[at] ?? 40,
          alignment: (layout.shares[at] ?? 0) <= 34 ? ('center' as const) : ('left' as const),
        })),
        rows: data.rows,
        fontSize: 7,
        rowHeight: 17.5,
        whenEmpty: layout.empty,
        perPage: 20,
      }),
      foot(data.totals, layout.closing),
    ],
  })

const company = '云栖里小区物业服务中心'
const made = '2026-11-24 18:02 B1 前台 周敏 打印'

const outSample: RegisterData = {
  company,
  formNo: 'QR-KF-31',
  period: '2026-11-18 至 2026-11-24',
  made,
  rows: [
    [
      '1',
      '11-24',
      'FS-B1-26-00012',
      '区人民法院',
      '立案庭',
      '021-55668816',
      '（2026）民初 118 号',
      '有',
      '4',
      '4',
      '2',
      '09:33–09:35',
      '已确认',
      '09:36 王示例',
      '6.00',
      '3-1-904 郭小满',
      '',
      '周敏',
      '有',
      '业主本人',
    ],
    [
      '2',
      '11-24',
      'FS-B1-26-00013',
      '市住房公积金管理中心城北管理部',
      '欧阳𬙊喆',
      '0755-26003371',
      '提取申请材料',
      '',
      '6',
      '3',
      '1',
      '09:12–09:14',
      '没发全',
      '',
      '',
      '8-2-301 林静怡',
      '',
      '周敏',
      '',
      '',
    ],
    [
      '3',
      '11-24',
      'FS-B1-26-00014',
      '电梯维保公司',
      '调度室',
      '0571-88002210',
      '报修函',
      '',
      '2',
      '0',
      '2',
      '08:40–08:41',
      '占线',
      '',
      '',
      '服务中心 客服部',
      '赵小雪',
      '周敏',
      '',
      '',
    ],
  ],
  totals: '合计 3 份，发出 7 页，应收 6.00 元',
}

const outShares = [22, 30, 71, 72, 42, 67, 66, 23, 23, 23, 23, 54, 40, 56, 32, 72, 36, 35, 23, 40]

/** 传真发送登记表: twenty rows a page, with the columns of the public offices. */
export const faxOutRegister: Template<RegisterData> = {
  version: 1,
  sample: outSample,
  define: (data) => register(data, { ...faxSheetTexts.out, shares: outShares }, faxOutRegister.version),
}

const inSample: RegisterData = {
  company,
  formNo: 'QR-KF-32',
  period: '2026-11-18 至 2026-11-24',
  made,
  rows: [
    [
      '1',
      '11-23 14:20',
      'FR-B1-26-00004',
      '市图书馆',
      '0571-8***2210',
      '7',
      '7',
      '清楚',
      '4-2-701 魏示例',
      '借阅通知',
      '11-23 15:02 1 次',
      '周敏',
      '',
      '',
      '',
      '',
      '',
    ],
    [
      '2',
      '11-24 09:05',
      'FR-B1-26-00005',
      '示例公司',
      '010-6***0045',
      '3',
      '4',
      '不清',
      '7-1-602 韩示例',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ],
  ],
  totals: '合计 2 份，10 页，待领 2 份',
}

/** 传真接收登记表: twenty rows a page. */
export const faxInRegister: Template<RegisterData> = {
  version: 1,
  sample: inSample,
  define: (data) =>
    register(
      data,
      { ...faxSheetTexts.in, shares: [24, 50, 66, 66, 62, 26, 26, 28, 72, 56, 66, 36, 50, 44, 36, 34, 52] },
      faxInRegister.version,
    ),
}

const uncollectedShares = [1.2, 4.2, 3.1, 2.4, 2.1, 2.8, 1.2, 4, 1.2, 2]

const defineUncollected = (data: RegisterData): Definition => {
  const texts = faxSheetTexts.uncollected
  return frame({
    paper: a4,
    company: data.company,
    title: texts.title,
    subtitle: data.period,
    formNo: data.formNo,
    version: uncollectedList.version,
    made: data.made,
    content: [
      grid({
        paper: a4,
        columns: texts.columns.map((title, at) => ({
          title,
          share: uncollectedShares[at] ?? 2,
          alignment: [0, 6, 8].includes(at) ? ('center' as const) : ('left' as const),
        })),
        rows: data.rows,
        fontSize: 9,
        rowHeight: 26,
        whenEmpty: texts.empty,
      }),
      { text: `${data.totals}　${texts.note}`, fontSize: 9, margin: [0, 6, 0, 16] },
      { columnGap: 0, columns: texts.closing.map((word) => handLine(word, innerWidth(a4) / 3)) },
    ],
  })
}

/** What nobody came for in three days, for the supervisor. */
export const uncollectedList: Template<RegisterData> = {
  version: 1,
  sample: {
    company,
    formNo: 'QR-KF-34',
    period: '2026-11-24',
    made,
    rows: [
      ['1', 'FR-B1-26-00002', '11-20 14:20', '4-2-701', '魏**', '市图书馆', '7', '11-20 15:02 2 次', '4', ''],
      ['2', 'FR-B1-26-00003', '11-21 09:05', '7-1-602', '韩**', '示例公司', '3', '', '3', ''],
    ],
    totals: '合计 2 份',
  },
  define: defineUncollected,
}
