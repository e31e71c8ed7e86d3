import { Input, InputNumber, Select } from 'antd'
import { kindText } from '#core/printing/printing.text.ts'
import { ChoiceTile } from '../ui/choice-tile.tsx'
import { FieldFrame } from '../ui/field-frame.tsx'
import { InlineError } from '../ui/inline-error.tsx'
import { PrintPreview } from '../ui/print-preview.tsx'
import { useToasts } from '../ui/toast.tsx'
import { previewText as words } from './sheet-preview.text.ts'
import { type SheetPreviewState, type SheetRef, useSheetPreview } from './use-sheet-preview.ts'

interface SheetPreviewProps {
  /** null while it is closed. */
  sheet: SheetRef | null
  title: string
  fileName: string
  onClose: () => void
}

/** The exact paper, and at most four decisions: printer, copies, kind and its reason. Enter prints. */
export const SheetPreview = ({ sheet, title, fileName, onClose }: SheetPreviewProps) => {
  const preview = useSheetPreview(sheet)
  const toasts = useToasts()
  const { shown } = preview
  const print = async (): Promise<void> => {
    const printNo = await preview.print()
    if (printNo === null) return
    toasts.show({ text: words.sent(printNo) })
    onClose()
  }
  return (
    <PrintPreview
      open={sheet !== null}
      title={title}
      note={shown === null ? '' : [shown.about, shown.serial].filter((word) => word !== '').join(' ')}
      file={shown?.file ?? null}
      fileName={fileName}
      problem={preview.problem}
      onClose={onClose}
      print={{
        label: words.print(preview.copies),
        busy: preview.busy,
        ready: shown !== null && preview.printer !== '',
        run: () => void print(),
      }}
    >
      {shown !== null && <Decisions preview={preview} onPrint={() => void print()} />}
    </PrintPreview>
  )
}

const Decisions = ({ preview, onPrint }: { preview: SheetPreviewState; onPrint: () => void }) => (
  <>
    <Printers preview={preview} />
    {preview.shown?.kind !== 'controlled' && (
      <FieldFrame id="sheet-copies" label={words.copies}>
        <InputNumber
          id="sheet-copies"
          min={1}
          max={20}
          precision={0}
          value={preview.copies}
          onChange={(copies) => copies !== null && preview.choose({ copies })}
          onPressEnter={onPrint}
        />
      </FieldFrame>
    )}
    <Kinds preview={preview} />
    {preview.shown?.kind === 'reprint' && (
      <FieldFrame id="sheet-reason" label={words.reason}>
        <Input
          id="sheet-reason"
          value={preview.reason}
          maxLength={60}
          placeholder={words.reasonHint}
          onChange={({ target }) => preview.choose({ reason: target.value })}
          onPressEnter={onPrint}
        />
      </FieldFrame>
    )}
  </>
)

const Printers = ({ preview }: { preview: SheetPreviewState }) => {
  const { printers, printer } = preview
  const names = [
    ...new Set([...(printer === '' ? [] : [printer]), ...(printers?.printers ?? []).map(({ name }) => name)]),
  ]
  return (
    <>
      {printers !== undefined && !printers.reachable && (
        <InlineError tone="due" title={printers.spooler === 'none' ? words.none : words.away} />
      )}
      <FieldFrame id="sheet-printer" label={words.printer}>
        <Select
          id="sheet-printer"
          value={printer === '' ? null : printer}
          placeholder={words.noPrinter}
          onChange={(chosen: string) => preview.choose({ printer: chosen })}
          options={names.map((name) => ({ value: name, label: name }))}
        />
      </FieldFrame>
    </>
  )
}

/** One kind needs no choice. */
const Kinds = ({ preview }: { preview: SheetPreviewState }) => {
  const { shown } = preview
  if (shown === null || shown.kinds.length < 2) return null
  return (
    <fieldset className="tile-stack print-preview-kinds" aria-label={words.kind}>
      {shown.kinds.map((kind) => (
        <ChoiceTile
          key={kind}
          title={kindText(kind, kind === 'reprint' ? Math.max(1, shown.nth) : 0)}
          detail={kind === 'original' && shown.serial === '' ? words.plain : words.kinds[kind]}
          chosen={kind === shown.kind}
          onChoose={() => preview.kind(kind)}
        />
      ))}
    </fieldset>
  )
}
