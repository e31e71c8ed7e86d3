import { Button } from 'antd'
import { useNavigate } from 'react-router'
import { yuanText } from '#core/kernel/format.ts'
import { useKeys } from '../../app/keys.tsx'
import { paths } from '../../app/paths.ts'
import { useMay } from '../../app/session.tsx'
import { useRead } from '../../client/use-read.ts'
import { KeyCap } from '../../ui/key-cap.tsx'
import { StateMark } from '../../ui/state.tsx'
import { papersText as words } from './papers-panel.text.ts'
import type { Opened } from './use-case.ts'

/** What this home still has to pay, and the way to the counter of money. */
export const CaseFees = ({ opened: { view } }: { opened: Opened }) => {
  const may = useMay('fee.collect')
  const navigate = useNavigate()
  const read = useRead('fees', 'ofUnit', { unitId: view.unit.id }, { when: may })
  const go = (): void => void navigate(paths.fees({ unit: view.unit.id, case: view.id }))
  useKeys([{ key: 'C', label: words.keys.fees, when: may, run: go }])
  if (!may) return null
  const open = read.data?.open ?? 0
  return (
    <div className="lay-row">
      <StateMark tone={open > 0 ? 'due' : 'idle'}>
        {open > 0 ? words.open(yuanText(open)) : words.nothingOpen}
      </StateMark>
      <Button onClick={go}>
        {words.fees}
        <KeyCap>C</KeyCap>
      </Button>
    </div>
  )
}
