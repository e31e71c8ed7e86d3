import type { Focus } from './key-map.ts'

const controls =
  'button, a[href], summary, [role=button], [role=checkbox], [role=radio], [role=option], select'

/** Classifies the element that has the focus for the key map. */
export const focusOf = (target: EventTarget | null): Focus => {
  if (!(target instanceof HTMLElement)) return 'elsewhere'
  if (target instanceof HTMLTextAreaElement || target.isContentEditable) return 'text'
  if (target instanceof HTMLInputElement) return focusOfInput(target)
  return target.matches(controls) ? 'control' : 'elsewhere'
}

const focusOfInput = (input: HTMLInputElement): Focus => {
  if (['checkbox', 'radio', 'button', 'submit', 'file'].includes(input.type)) return 'control'
  return input.inputMode === 'numeric' || input.type === 'number' ? 'number' : 'text'
}

export const insideDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role=dialog]') !== null
