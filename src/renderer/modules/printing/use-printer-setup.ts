import type { Setup } from '#core/printing/printing.contract.ts'
import { formClassNames } from '#core/printing/printing.text.ts'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { setupText } from './printer-setup.text.ts'

type Row = Setup & { revision: number }

/** What this desk uses for each class of forms; every choice is saved as it is made. */
export const usePrinterSetup = (say: (text: string) => void) => {
  const stored = useRead('printing', 'setup', {})
  const printers = useRead('printing', 'printers', undefined)
  const change = useAct('printing', 'changeSetup')
  const newRoll = useAct('printing', 'newRoll')
  const trial = useAct('printing', 'printTest')
  const deskCode = stored.data?.deskCode ?? ''
  const save = async (row: Row, part: Partial<Setup>): Promise<void> => {
    const saved = await change.act({ ...row, ...part, deskCode })
    if (saved.ok) say(setupText.saved(formClassNames[row.formClass]))
    stored.refresh()
  }
  const putRoll = async (labels: number): Promise<void> => {
    const put = await newRoll.act({ labels })
    if (put.ok) say(setupText.rollDone(labels))
    stored.refresh()
  }
  const test = async (formClass: 'form' | 'label'): Promise<void> => {
    const sent = await trial.act({ formClass })
    if (sent.ok) say(setupText.tested(sent.value.printNo))
  }
  return {
    deskCode,
    rows: stored.data?.setups ?? [],
    roll: stored.data?.roll,
    printers: printers.data,
    busy: change.busy || newRoll.busy || trial.busy,
    problem: (change.problem ?? newRoll.problem ?? trial.problem ?? stored.problem ?? printers.problem)
      ?.message,
    save,
    putRoll,
    test,
  }
}

export type PrinterSetup = ReturnType<typeof usePrinterSetup>
