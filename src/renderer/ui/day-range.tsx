import { DatePicker } from 'antd'
import dayjs from 'dayjs'

/** Business dates, both of them meant too. */
export interface DayRange {
  readonly from: string
  readonly to: string
}

const ISO = 'YYYY-MM-DD'

interface DayRangeFieldProps {
  label: string
  range: DayRange
  onRange: (range: DayRange) => void
}

export const DayRangeField = ({ label, range, onRange }: DayRangeFieldProps) => (
  <DatePicker.RangePicker
    aria-label={label}
    allowClear={false}
    value={[dayjs(range.from), dayjs(range.to)]}
    onChange={(days) => {
      const [from, to] = days ?? []
      if (from && to) onRange({ from: from.format(ISO), to: to.format(ISO) })
    }}
  />
)
