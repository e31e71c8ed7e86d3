import { useState } from 'react'
import { useAct } from '../../client/use-act.ts'
import type { OutputOf } from '../../client/use-read.ts'
import { useRead } from '../../client/use-read.ts'

export type TrialClass = 'form' | 'label'
export type TrialState = 'none' | 'chosen' | 'sent' | 'good' | 'bad'
type Row = OutputOf<'printing', 'setup'>['setups'][number]

const isOut = (state: string | undefined): boolean => state === 'printed'

/** Chooses a printer, sends a real test to it, and asks the one who stands beside it. */
export const usePrintTrial = (formClass: TrialClass) => {
  const stored = useRead('printing', 'setup', {})
  const printers = useRead('printing', 'printers', undefined)
  const change = useAct('printing', 'changeSetup')
  const test = useAct('printing', 'printTest')
  const answer = useAct('printing', 'answer')
  const [printId, setPrintId] = useState('')
  const [verdict, setVerdict] = useState<'good' | 'bad' | null>(null)
  const sent = useRead('printing', 'detail', { printId }, { when: printId !== '' })
  const row: Row | undefined = stored.data?.setups.find((each) => each.formClass === formClass)

  const choose = async (printer: string): Promise<void> => {
    if (row === undefined) return
    setVerdict(null)
    setPrintId('')
    await change.act({ ...row, printer, deskCode: stored.data?.deskCode ?? '' })
    stored.refresh()
  }
  const print = async (): Promise<void> => {
    setVerdict(null)
    const started = await test.act({ formClass })
    if (started.ok) setPrintId(started.value.printId)
  }
  const say = async (good: boolean): Promise<void> => {
    setVerdict(good ? 'good' : 'bad')
    const open = sent.data?.print
    if (open !== undefined && open.state === 'unknown') await answer.act({ printId, cameOut: good })
    sent.refresh()
  }
  const state: TrialState =
    verdict ?? (printId !== '' ? 'sent' : row?.printer === '' || row === undefined ? 'none' : 'chosen')
  return {
    state,
    printer: row?.printer ?? '',
    spooler: printers.data,
    /** As the log says it: on its way, printed, or why not. */
    print: sent.data?.print,
    out: isOut(sent.data?.print.state),
    busy: change.busy || test.busy,
    problem: (test.problem ?? change.problem)?.message,
    choose: (printer: string) => void choose(printer),
    send: () => void print(),
    say: (good: boolean) => void say(good),
  }
}

export type PrintTrial = ReturnType<typeof usePrintTrial>
