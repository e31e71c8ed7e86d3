import { useEffect, useRef, useState } from 'react'
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

/** Reserves the sheet, draws it as it will be printed, and sends exactly those bytes. */
export const useSheetPreview = (sheet: SheetRef | null) => {
  const reserve = useAct('printing', 'reserve')
  const draw = useAct('printing', 'preview')
  const send = useAct('printing', 'print')
  const printers = useRead('printing', 'printers', undefined, { when: sheet !== null })
  const [sheetId, setSheetId] = useState('')
  const [shown, setShown] = useState<Shown | null>(null)
  const [chosen, setChosen] = useState<Chosen>(nothing)
  const latest = useRef('')

  const show = async (id: string, kind?: PrintKind): Promise<void> => {
    setShown(null)
    const drawn = await draw.act({ sheetId: id, ...(kind === undefined ? {} : { kind }) })
    if (drawn.ok && latest.current === id) setShown(drawn.value)
  }
  const open = async ({ form, recordId }: SheetRef): Promise<void> => {
    const reserved = await reserve.act({ form, recordId })
    if (!reserved.ok) return
    latest.current = reserved.value.sheetId
    setSheetId(reserved.value.sheetId)
    await show(reserved.value.sheetId)
  }
  const key = sheet === null ? '' : `${sheet.form} ${sheet.recordId}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: a sheet is opened once for each record
  useEffect(() => {
    latest.current = ''
    setShown(null)
    setChosen(nothing)
    if (sheet !== null) void open(sheet)
  }, [key])

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
    kind: (kind: PrintKind) => void show(sheetId, kind),
    printers: printers.data,
    busy: send.busy,
    problem: (send.problem ?? draw.problem ?? reserve.problem)?.message,
    print,
  }
}

export type SheetPreviewState = ReturnType<typeof useSheetPreview>
