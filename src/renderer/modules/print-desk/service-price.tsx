import { Button } from 'antd'
import { yuanText } from '#core/kernel/format.ts'
import { KeyCap } from '../../ui/key-cap.tsx'
import { serviceText } from './service-page.text.ts'
import type { ServiceCounter } from './use-service.ts'

/** The price answers while the pages are typed. */
export const ServicePrice = ({ counter, onSave }: { counter: ServiceCounter; onSave: () => void }) => {
  const { quote, form, saving } = counter
  return (
    <div className="service-price" aria-live="polite">
      {quote === null ? (
        <span className="tx-soft">{serviceText.ready}</span>
      ) : (
        <>
          <span className="tx-section tx-nowrap">{serviceText.total(quote, form.service)}</span>
          <span className="tx-hint tx-soft lay-grow">{serviceText.why(quote)}</span>
          <span className="service-sum">
            {yuanText(quote.amountFen)} <span className="tx-soft service-yuan">{serviceText.yuan}</span>
          </span>
          <Button type="primary" size="large" loading={saving} onClick={onSave}>
            {form.sure ? serviceText.again : serviceText.save}
            <KeyCap onFill>↵</KeyCap>
          </Button>
        </>
      )}
    </div>
  )
}
