import './key-cap.css'

export interface KeyCapProps {
  /** As printed on the key: `F3`, `Enter`, `↑↓`, `Ctrl+↵`. */
  children: string
  onFill?: boolean
}

/** A hint for the eye only: the control beside it carries the name and `aria-keyshortcuts`. */
export const KeyCap = ({ children, onFill = false }: KeyCapProps) => (
  <span aria-hidden="true" className={onFill ? 'key-cap key-cap-on-fill' : 'key-cap'}>
    {children}
  </span>
)
