import { Button, Modal, Select } from 'antd'
import { useEffect, useId, useRef, useState } from 'react'
import { useDialogKeys } from './dialog-keys.ts'
import { KeyCap } from './key-cap.tsx'
import { kit } from './kit.text.ts'
import { PIN_LENGTH, PinBoxes } from './pin-boxes.tsx'
import './field.css'

export interface Approver {
  staffId: string
  name: string
}

export interface SupervisorPinProps {
  open: boolean
  /** What is being approved: 把 3 件交给高建国 */
  matter: string
  approvers: readonly Approver[]
  /** The last answer of the core: wrong PIN, blocked, … */
  problem?: string | undefined
  busy?: boolean
  /** Called when six digits are in. */
  onPin: (approverId: string, pin: string) => void
  onClose: () => void
}

/** Four eyes: a supervisor types a PIN at the clerk's desk; nobody signs out. */
export const SupervisorPin = (props: SupervisorPinProps) => {
  const { open, approvers, problem, busy = false } = props
  const whoId = useId()
  const [approver, setApprover] = useState<string | null>(null)
  const [pin, setPin] = useState('')
  const boxes = useRef<HTMLInputElement>(null)
  // Boxes that are off while the core judges lose the focus; digits typed after that would be keys of the screen.
  useEffect(() => {
    if (open && !busy) boxes.current?.focus()
  }, [open, busy])
  const chosen = approver ?? approvers[0]?.staffId ?? null
  const type = (next: string): void => {
    const full = next.length === PIN_LENGTH
    setPin(full ? '' : next)
    if (full && chosen !== null) props.onPin(chosen, next)
  }
  const close = (): void => {
    setPin('')
    props.onClose()
  }
  useDialogKeys(open, close)
  return (
    <Modal
      open={open}
      title={kit.supervisor.title}
      footer={null}
      width="44rem"
      centered
      destroyOnHidden
      onCancel={close}
    >
      <div className="field-form">
        <div>{props.matter}</div>
        {chosen === null ? (
          <div className="tone-due">{kit.supervisor.none}</div>
        ) : (
          <>
            <div className="field">
              <label className="field-label" htmlFor={whoId}>
                {kit.supervisor.who}
              </label>
              <Select
                id={whoId}
                value={chosen}
                onChange={setApprover}
                options={approvers.map(({ staffId, name }) => ({ value: staffId, label: name }))}
              />
            </div>
            <div className="field">
              <span className="field-label">{kit.supervisor.pin}</span>
              <PinBoxes
                autoFocus
                ref={boxes}
                label={kit.supervisor.pin}
                value={pin}
                onChange={type}
                disabled={busy}
                wrong={problem !== undefined && pin === ''}
              />
              {problem !== undefined && (
                <div role="alert" className="field-error">
                  {problem}
                </div>
              )}
            </div>
          </>
        )}
        <div>
          <Button onClick={close}>
            {kit.supervisor.cancel}
            <KeyCap>Esc</KeyCap>
          </Button>
        </div>
      </div>
    </Modal>
  )
}
