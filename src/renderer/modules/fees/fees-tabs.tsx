import { Segmented } from 'antd'
import { useLocation, useNavigate } from 'react-router'
import { paths } from '../../app/paths.ts'
import { useMay } from '../../app/session.tsx'
import { feesText as words } from './fees.text.ts'

const places = {
  collect: '/fees',
  receipts: paths.receipts,
  deposits: paths.deposits,
  till: paths.till,
  tariffs: paths.tariffs,
} as const
type Place = keyof typeof places

/** The pages of money, beside the title of each. */
export const FeesTabs = () => {
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const maySet = useMay('settings')
  const shown = (Object.keys(places) as Place[]).filter((place) => place !== 'tariffs' || maySet)
  return (
    <Segmented<Place>
      aria-label={words.tabsLabel}
      value={shown.find((place) => places[place] === pathname) ?? 'collect'}
      onChange={(place) => void navigate(places[place])}
      options={shown.map((value) => ({ value, label: words.tabs[value] }))}
    />
  )
}
