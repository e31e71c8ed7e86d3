import { Button } from 'antd'
import { kit } from './kit.text.ts'
import './field.css'

export interface PinPadProps {
  onDigit: (digit: string) => void
  onClear: () => void
  onBack: () => void
  disabled?: boolean
}

/** For hands at the mouse or a touch screen; the keyboard goes to the boxes. */
export const PinPad = ({ onDigit, onClear, onBack, disabled = false }: PinPadProps) => {
  const word = { disabled, tabIndex: -1, className: 'pin-pad-word' }
  return (
    <div role="group" aria-label={kit.pin.pad} className="pin-pad">
      {['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => (
        <Button key={digit} tabIndex={-1} disabled={disabled} onClick={() => onDigit(digit)}>
          {digit}
        </Button>
      ))}
      <Button {...word} onClick={onClear}>
        {kit.pin.clear}
      </Button>
      <Button tabIndex={-1} disabled={disabled} onClick={() => onDigit('0')}>
        0
      </Button>
      <Button {...word} onClick={onBack}>
        {kit.pin.back}
      </Button>
    </div>
  )
}
