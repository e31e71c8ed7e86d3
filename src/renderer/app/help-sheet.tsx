import { Modal } from 'antd'
import { KeyCap } from '../ui/key-cap.tsx'
import { t } from './app.text.ts'
import { capOf } from './key-map.ts'
import { useAllKeys, useKeys } from './keys.tsx'

/** F1: every key that works here, hidden ones too. */
export const HelpSheet = ({ onClose }: { onClose: () => void }) => {
  const { screen, house } = useAllKeys()
  useKeys(
    [
      { key: 'Esc', label: t.keys.close, run: onClose },
      { key: 'F1', label: t.keys.close, run: onClose, hidden: true },
    ],
    'over',
  )
  return (
    <Modal
      open
      title={t.help.title}
      footer={null}
      width="72rem"
      centered
      onCancel={onClose}
      keyboard={false}
      closable={false}
    >
      <div className="help-sheet">
        {[...screen, ...house].map((act) => (
          <div key={`${act.key}-${act.label}`} className="help-sheet-key">
            <KeyCap>{act.cap ?? capOf(act.key)}</KeyCap>
            {act.label}
          </div>
        ))}
      </div>
    </Modal>
  )
}
