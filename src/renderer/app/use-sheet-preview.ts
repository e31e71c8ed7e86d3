import { useCallback, useEffect, useRef, useState } from 'react'
import type { PrintKind } from '#core/printing/printing.schema.contract.ts'
import { useAct } from '../client/use-act.ts'
import { type OutputOf, useRead } from '../client/use-read.ts'

/** A form of a record, as printing knows it: `parcel-register`, `2026-11-18 2026-11-24`. */
export interface SheetRef {
  readonly form: string
  readonly recordId: string
}

type Shown = OutputOf<'printing', 'preview'>

/** What the clerk decided; nothing means as the desk is set up. */
interface Chosen {
  readonly printer?: string
  readonly copies?: number
  readonly reason: string
}

const nothing: Chosen = { reason: '' }

/** The sheet that is looked at, reserved once for each record and drawn as it will be printed. */
const useDrawnSheet = (sheet: SheetRef | null) => {
  const { act: reserve, problem: notReserved } = useAct('printing', 'reserve')
  const { act: draw, problem: notDrawn } = useAct('printing', 'preview')
  const [sheetId, setSheetId] = useState('')
  const [shown, setShown] = useState<Shown | null>(null)
  /** Only the drawing that was asked for last is shown. */
  const asked = useRef(0)

  const show = useCallback(
    async (id: string, kind?: PrintKind): Promise<void> => {
      asked.current += 1
      const mine = asked.current
      setShown(null)
      const drawn = await draw({ sheetId: id, ...(kind === undefined ? {} : { kind }) })
      if (drawn.ok && asked.current === mine) setShown(drawn.value)
    },
    [draw],
  )
  const [form, recordId] = sheet === null ? [null, ''] : [sheet.form, sheet.recordId]
  useEffect(() => {
    let gone = false
    asked.current += 1
    setShown(null)
    if (form === null) return undefined
    void reserve({ form, recordId }).then((reserved) => {
      if (gone || !reserved.ok) return
      setSheetId(reserved.value.sheetId)
      void show(reserved.value.sheetId)
    })
    return () => {
      gone = true
    }
  }, [form, recordId, reserve, show])

  return { shown, again: (kind: PrintKind) => void show(sheetId, kind), problem: notDrawn ?? notReserved }
}

/** What is looked at, what was decided about it, and the way to the printer for exactly those bytes. */
export const useSheetPreview = (sheet: SheetRef | null) => {
  const drawn = useDrawnSheet(sheet)
  const send = useAct('printing', 'print')
  const printers = useRead('printing', 'printers', undefined, { when: sheet !== null })
  const [chosen, setChosen] = useState<Chosen>(nothing)
  const { shown } = drawn
  const key = sheet === null ? '' : `${sheet.form} ${sheet.recordId}`
  const [decidedFor, setDecidedFor] = useState(key)
  // What was decided about one sheet is not carried over to the next.
  if (decidedFor !== key) {
    setDecidedFor(key)
    setChosen(nothing)
  }

  const print = async (): Promise<string | null> => {
    if (shown === null || send.busy) return null
    const { printer, copies, reason } = chosen
    const sent = await send.act({
      previewId: shown.previewId,
      reason,
      ...(printer === undefined ? {} : { printer }),
      ...(copies === undefined ? {} : { copies }),
    })
    return sent.ok ? sent.value.printNo : null
  }
  return {
    shown,
    printer: chosen.printer ?? shown?.setup.printer ?? '',
    copies: chosen.copies ?? shown?.setup.copies ?? 1,
    reason: chosen.reason,
    choose: (part: Partial<Chosen>) => setChosen((before) => ({ ...before, ...part })),
    kind: drawn.again,
    printers: printers.data,
    busy: send.busy,
    problem: (send.problem ?? drawn.problem)?.message,
    print,
  }
}

export type SheetPreviewState = ReturnType<typeof useSheetPreview>
