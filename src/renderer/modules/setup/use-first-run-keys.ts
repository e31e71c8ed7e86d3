import { useKeys } from '../../app/keys.tsx'
import { firstRunText } from './first-run-page.text.ts'

interface FirstRunKeys {
  onNext: () => void
  onBack?: () => void
  onPrint?: () => void
}

/** Ctrl+Enter is the filled button of every step. */
export const useFirstRunKeys = ({ onNext, onBack, onPrint }: FirstRunKeys): void => {
  const { keys } = firstRunText
  useKeys([
    { key: 'Ctrl+Enter', label: keys.next, run: onNext },
    { key: 'Esc', label: keys.back, when: onBack !== undefined, run: () => onBack?.() },
    { key: 'Ctrl+P', label: keys.print, when: onPrint !== undefined, run: () => onPrint?.() },
  ])
}
