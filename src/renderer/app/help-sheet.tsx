import { Button, Modal } from 'antd'
import { useLocation, useNavigate } from 'react-router'
import { manualPageAt, manualTexts } from '#core/manual/manual.text.ts'
import { useDialogKeys } from '../ui/dialog-keys.ts'
import { KeyCap } from '../ui/key-cap.tsx'
import { t } from './app.text.ts'
import { helpOf } from './help.text.ts'
import type { KeyAct } from './key-board.ts'
import { capOf } from './key-map.ts'
import { useAllKeys, useKeys } from './keys.tsx'
import { paths } from './paths.ts'
import './help.css'

/** `screen`: this page in a few lines and its keys. `keys`: every key that works, the house's and hidden ones too. */
export type Help = 'screen' | 'keys'

export const HelpSheet = ({ help, onClose }: { help: Help; onClose: () => void }) => {
  const { screen, house } = useAllKeys()
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const page = manualPageAt(pathname)
  const read = (): void => {
    onClose()
    void navigate(paths.manual(page === undefined ? {} : { page: page.key }))
  }
  const lines = help === 'screen' ? (helpOf[pathname] ?? []) : []
  useKeys(
    [
      { key: 'Esc', label: t.keys.close, run: onClose },
      { key: 'M', label: manualTexts.title, run: read, hidden: true },
      { key: ['F1', 'Shift+F1'], label: t.keys.close, run: onClose, hidden: true },
    ],
    'over',
  )
  useDialogKeys(true, onClose)
  return (
    <Modal
      open
      title={help === 'screen' ? t.help.screen : t.help.title}
      footer={null}
      width="72rem"
      centered
      onCancel={onClose}
      keyboard={false}
      closable={false}
    >
      {lines.length > 0 && (
        <ol className="help-sheet-lines">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      )}
      <KeyList acts={help === 'screen' ? screen : [...screen, ...house]} />
      {help === 'screen' && (
        <div className="lay-row help-sheet-more">
          <p className="tx-hint tx-quiet lay-grow">{t.help.more}</p>
          <Button onClick={read}>
            {page === undefined ? manualTexts.title : manualTexts.inside(page.title)}
            <KeyCap>M</KeyCap>
          </Button>
        </div>
      )}
    </Modal>
  )
}

const KeyList = ({ acts }: { acts: readonly KeyAct[] }) => (
  <div className="help-sheet">
    {acts.map((act) => (
      <div key={`${act.key}-${act.label}`} className="help-sheet-key">
        <KeyCap>{act.cap ?? capOf(act.key)}</KeyCap>
        {act.label}
      </div>
    ))}
  </div>
)
