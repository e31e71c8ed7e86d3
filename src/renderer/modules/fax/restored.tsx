import { Button } from 'antd'
import { faxText } from './fax-page.text.ts'

/** Says that the form was not empty when it was opened, and empties it. */
export const Restored = ({ onClear }: { onClear: () => void }) => (
  <div role="status" className="fax-acts tx-hint tx-soft">
    {faxText.form.restored}
    <Button size="small" type="text" onClick={onClear}>
      {faxText.form.clear}
    </Button>
  </div>
)

/** Whether nothing was changed in a form of lines and ticks. */
export const sameForm = <Form extends Readonly<Record<string, string | boolean>>>(
  a: Form,
  b: Form,
): boolean => Object.keys(a).every((key) => a[key] === b[key])
