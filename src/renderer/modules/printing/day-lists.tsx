import { Button, DatePicker } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { useKeys } from '../../app/keys.tsx'
import { SheetPreview } from '../../app/sheet-preview.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { logText } from './print-log-page.text.ts'
import { useToday } from './use-print-log.ts'

type DayList = 'print-register' | 'void-list'

/** The lists of one day that are printed from the log: what was printed, and what was spoiled. */
export const DayLists = () => {
  const today = useToday()
  const [chosen, choose] = useState<string | null>(null)
  const [list, setList] = useState<DayList | null>(null)
  const day = chosen ?? today
  useKeys([{ key: 'Ctrl+P', label: logText.keys.print, run: () => setList('print-register') }])
  return (
    <>
      <DatePicker
        aria-label={logText.day}
        allowClear={false}
        value={dayjs(day)}
        maxDate={dayjs(today)}
        onChange={(date) => choose(date?.format('YYYY-MM-DD') ?? null)}
      />
      <Button aria-label={`${logText.register} Ctrl+P`} onClick={() => setList('print-register')}>
        {logText.register}
        <KeyCap>Ctrl+P</KeyCap>
      </Button>
      <Button onClick={() => setList('void-list')}>{logText.voidList}</Button>
      <SheetPreview
        sheet={list === null ? null : { form: list, recordId: day }}
        title={list === 'void-list' ? logText.voidList : logText.register}
        fileName={`${list}-${day}.pdf`}
        onClose={() => setList(null)}
      />
    </>
  )
}
