/** What a field held before a scan ran into it, and how it gets that back. */
export interface FieldSnapshot {
  /** Takes the field away from the input method while the rest of the scan arrives. */
  divert(): void
  restore(): void
}

type TextControl = HTMLInputElement | HTMLTextAreaElement

const notText = new Set(['checkbox', 'radio', 'button', 'submit', 'file', 'range', 'color'])

export const textControlOf = (target: EventTarget | null): TextControl | null => {
  if (target instanceof HTMLTextAreaElement) return target
  return target instanceof HTMLInputElement && !notText.has(target.type) ? target : null
}

/** React follows the native setter and an input event, not an assignment to `value`. */
const setNativeValue = (control: TextControl, value: string): void => {
  if (control.value === value) return
  const kind = control instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(control, value)
  control.dispatchEvent(new Event('input', { bubbles: true }))
}

/** As if the character had been typed where the caret stands. */
export const typeInto = (control: TextControl, character: string): void => {
  const { value, selectionStart, selectionEnd } = control
  const from = selectionStart ?? value.length
  setNativeValue(control, value.slice(0, from) + character + value.slice(selectionEnd ?? from))
  if (selectionStart !== null) control.setSelectionRange(from + character.length, from + character.length)
}

export const snapshotOf = (control: TextControl): FieldSnapshot => {
  const { value, selectionStart, selectionEnd } = control
  let away = false
  return {
    divert: () => {
      away = true
      control.blur()
      setNativeValue(control, value)
    },
    restore: () => {
      setNativeValue(control, value)
      if (away) control.focus({ preventScroll: true })
      if (selectionStart !== null) control.setSelectionRange(selectionStart, selectionEnd)
    },
  }
}
