import { type Rows, rawWorkbook, rowsXml } from '../sheets.ts'

/** The parking office's list: plates in every writing, cars of homes that nobody has registered, one car twice. */
const rows: Rows = [
  [null, '云庭花园车辆登记表'],
  [],
  [null, '车牌号码(必填)', '车主', '房 号', '车位号', '颜色'],
  [null, '浙A·12345', '林静怡', '3栋2单元1501', 'B-0217', '白'],
  [null, '浙ad12345', '周明', '3-2-1501', 'B-0218', '黑'],
  [null, ' 浙A　F1234 5 ', '曾国庆', '3#2单元15层02', '', '银灰'],
  [null, '浙AO1234', '单小雨', '3-2-1502', 'B-0219', ''],
  [null, '浙A1234', '单小雨', '3-2-1502', 'B-0219', ''],
  [null, 'A12346', '仇小雨', '5-1-101', '', ''],
  [null, '浙A12345', '仇小雨', '5-1-101', '', ''],
  [null, '浙A12347', '外来', '9-1-101', '', ''],
  [null, '', '仇小雨', '5-1-101', 'B-0300', ''],
  [null, '小计', '9 辆', '', '', ''],
  [null, '粤Z1234港', '仇小雨', '5-1-101', 'B-0301', '红'],
]

export const vehiclesSheet = (): File =>
  new File(
    [new Uint8Array(rawWorkbook([{ name: '车辆', data: rowsXml(rows), merges: ['B1:F1'] }]))],
    '车辆.xlsx',
  )
