import { kit } from './kit.text.ts'
import './field.css'

export interface SecretCodeProps {
  /** Groups are shown as the core writes them, split at `-` or blanks. */
  code: string
  label: string
}

/** A code to be copied onto paper: large, in groups, in a face that tells 0 from O. */
export const SecretCode = ({ code, label }: SecretCodeProps) => (
  <figure className="field" aria-label={label}>
    <div className="secret-code">
      {[...code.split(/[-\s]+/).entries()].map(([place, group]) => (
        <span key={place}>{group}</span>
      ))}
    </div>
    <figcaption className="field-hint">{kit.secret.copyAloud}</figcaption>
  </figure>
)
