import { useLocation, useNavigate } from 'react-router'
import { useToasts } from '../ui/toast.tsx'
import { t } from './app.text.ts'
import { useDesk, useDeskStore } from './desk-store.ts'
import type { Help } from './help-sheet.tsx'
import type { KeyAct } from './key-board.ts'
import { useKeys } from './keys.tsx'
import { paths } from './paths.ts'
import { focusScanHome } from './scan-home.ts'
import { useMay, useSessionActs } from './session.tsx'
import { useDiagnosis } from './use-diagnosis.ts'
import { useTextScale } from './use-text-scale.ts'

interface HouseKeysProps {
  onSearch: () => void
  onHelp: (help: Help) => void
}

/** The keys of ux.md section 2 that work on every screen. */
export const HouseKeys = ({ onSearch, onHelp }: HouseKeysProps) => {
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const { lock } = useSessionActs()
  const { undoLatest } = useToasts()
  const store = useDeskStore()
  const blur = useDesk((desk) => desk.blur)
  const scale = useTextScale()
  const diagnose = useDiagnosis()
  const mayIntake = useMay('parcel.intake')
  const mayRelease = useMay('parcel.release')
  const mayPrint = useMay('printdesk.work')
  const mayContact = useMay('register.contact')
  const mayMoveIn = useMay('movein.work')
  const mayShift = useMay('shift.open')
  const go = (path: string) => () => void navigate(path)
  const acts: readonly KeyAct[] = [
    { key: 'F1', label: t.keys.help, run: () => onHelp('screen') },
    { key: 'Shift+F1', label: t.keys.allKeys, run: () => onHelp('keys'), hidden: true },
    { key: ['F2', 'Ctrl+K'], label: t.keys.search, run: onSearch, hidden: true },
    { key: 'F3', label: t.keys.intake, run: go(paths.intake()), when: mayIntake, hidden: pathname !== '/' },
    {
      key: 'F4',
      label: t.keys.release,
      run: go(paths.release()),
      when: mayRelease,
      hidden: pathname !== '/',
    },
    { key: 'F6', label: t.keys.contacts, run: go(paths.contacts()), when: mayContact, hidden: true },
    { key: 'F7', label: t.keys.printDesk, run: go(paths.printDesk), when: mayPrint, hidden: true },
    { key: 'F8', label: t.keys.moveIn, run: go(paths.moveIn), when: mayMoveIn, hidden: true },
    { key: 'F10', label: t.keys.shift, run: go(paths.shift), when: mayShift, hidden: true },
    { key: 'F9', label: t.top.blur, run: () => store.setState({ blur: !blur }), hidden: true },
    { key: 'F12', label: t.top.lock, run: () => void lock({ idle: false }), hidden: true },
    { key: 'Ctrl+Z', label: t.keys.undo, run: () => void undoLatest(), hidden: true },
    { key: 'Ctrl+=', label: t.keys.larger, run: scale.larger, hidden: true },
    { key: 'Ctrl+-', label: t.keys.smaller, run: scale.smaller, hidden: true },
    { key: 'Ctrl+0', label: t.keys.usual, run: scale.usual, hidden: true },
    { key: 'Ctrl+Shift+D', label: t.keys.diagnosis, run: diagnose, hidden: true },
    { key: 'Esc', label: t.keys.home, run: focusScanHome, hidden: true },
  ]
  useKeys(acts, 'house')
  return null
}
