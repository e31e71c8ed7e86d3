import { useRef, useState } from 'react'
import { useKeys } from '../../app/keys.tsx'
import { PrintingTabs } from '../../app/printing-tabs.tsx'
import { SheetPreview } from '../../app/sheet-preview.tsx'
import type { SheetRef } from '../../app/use-sheet-preview.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { Screen, ScreenHead } from '../../ui/screen.tsx'
import { ServiceButtons, ServiceChoices } from './service-choices.tsx'
import { type EntryFields, ServiceEntry } from './service-entry.tsx'
import { amountsOf } from './service-form.ts'
import { serviceText } from './service-page.text.ts'
import { ServicePrice } from './service-price.tsx'
import { ServiceSide } from './service-side.tsx'
import { ServiceToday } from './service-today.tsx'
import { useService } from './use-service.ts'
import { useServiceKeys } from './use-service-keys.ts'
import './print-desk.css'

/** A sheet of this counter that is being looked at, and what it is called. */
export interface OpenSheet extends SheetRef {
  readonly title: string
}

const ServicePage = () => {
  const counter = useService()
  const [sheet, setSheet] = useState<OpenSheet | null>(null)
  const fields: EntryFields = {
    home: useRef<HTMLInputElement>(null),
    count: useRef<HTMLInputElement>(null),
  }
  const { form, last } = counter
  const save = async (): Promise<void> => {
    if (amountsOf(form) === null) {
      counter.setProblem({ code: 'BAD_INPUT', data: undefined, message: serviceText.pages })
      fields.count.current?.focus()
    } else if (await counter.save()) fields.home.current?.focus()
  }
  const saveNow = (): void => void save()
  const clear = (): void => {
    counter.clear()
    fields.home.current?.focus()
  }
  const receipt = (): void => {
    if (last !== null && last.amountFen > 0)
      setSheet({ form: 'print-receipt', recordId: last.id, title: serviceText.receipt })
  }
  useServiceKeys(counter, { onSave: saveNow, onReceipt: receipt, onClear: clear })
  useKeys([{ key: 'F7', label: serviceText.title, run: clear, hidden: true }])
  return (
    <Screen
      head={<ScreenHead title={serviceText.title} acts={<PrintingTabs />} />}
      side={<ServiceSide onSheet={setSheet} />}
      sideLabel={serviceText.side.title}
      sideWidth="narrow"
    >
      <div className="service-work">
        <ServiceButtons counter={counter} />
        <ServiceEntry counter={counter} fields={fields} onSave={saveNow} />
        {counter.problem !== null && <InlineError title={counter.problem.message} />}
        <ServiceChoices counter={counter} onSave={saveNow} />
        <ServicePrice counter={counter} onSave={saveNow} />
      </div>
      <ServiceToday />
      <SheetPreview
        sheet={sheet}
        title={sheet?.title ?? ''}
        fileName={`${sheet?.title ?? ''}.pdf`}
        onClose={() => setSheet(null)}
      />
    </Screen>
  )
}

export default ServicePage
