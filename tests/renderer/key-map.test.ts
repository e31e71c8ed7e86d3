import { describe, expect, it } from 'vitest'
import { makeKeyBoard } from '../../src/renderer/app/key-board.ts'
import { capOf, type KeyPress, keyOf, screenMayHave } from '../../src/renderer/app/key-map.ts'

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  ...held,
})

describe('the spelling of a key', () => {
  it('is one for each key of the map', () => {
    expect(keyOf(press('F3', 'F3'))).toBe('F3')
    expect(keyOf(press('F1', 'F1', { shiftKey: true }))).toBe('Shift+F1')
    expect(keyOf(press('Enter', 'Enter', { ctrlKey: true }))).toBe('Ctrl+Enter')
    expect(keyOf(press('Escape', 'Escape'))).toBe('Esc')
    expect(keyOf(press(' ', 'Space'))).toBe('Space')
    expect(keyOf(press('1', 'Digit1', { altKey: true }))).toBe('Alt+1')
    expect(keyOf(press('=', 'Equal', { ctrlKey: true }))).toBe('Ctrl+=')
  })

  it('goes by the place of a letter, which an input method hides', () => {
    expect(keyOf(press('Process', 'KeyK', { ctrlKey: true }))).toBe('Ctrl+K')
    expect(keyOf(press('a', 'KeyA'))).toBe('A')
    expect(keyOf(press('A', 'KeyA', { shiftKey: true }))).toBe('A')
  })

  it('is shown as printed on the key', () => {
    expect(capOf(['ArrowUp', 'ArrowDown'])).toBe('↑↓')
    expect(capOf('Ctrl+Enter')).toBe('Ctrl+↵')
    expect(capOf(['F2', 'Ctrl+K'])).toBe('F2 Ctrl+K')
  })
})

describe('what the focus keeps for itself', () => {
  it('letters are text in a field that takes names, and acts elsewhere and beside digits', () => {
    expect(screenMayHave('A', 'text')).toBe(false)
    expect(screenMayHave('A', 'number')).toBe(true)
    expect(screenMayHave('A', 'elsewhere')).toBe(true)
    expect(screenMayHave('7', 'number')).toBe(false)
  })

  it('undo inside a field is the field’s own', () => {
    expect(screenMayHave('Ctrl+Z', 'text')).toBe(false)
    expect(screenMayHave('Ctrl+Z', 'elsewhere')).toBe(true)
  })

  it('Enter and Space press the button that has the focus, not the screen’s', () => {
    expect(screenMayHave('Enter', 'control')).toBe(false)
    expect(screenMayHave('Space', 'control')).toBe(false)
    expect(screenMayHave('Ctrl+Enter', 'control')).toBe(true)
    expect(screenMayHave('Enter', 'text')).toBe(true)
  })

  it('function keys and Esc work everywhere', () => {
    for (const focus of ['text', 'number', 'control', 'elsewhere'] as const) {
      expect(screenMayHave('F12', focus)).toBe(true)
      expect(screenMayHave('Esc', focus)).toBe(true)
    }
  })
})

describe('the key board', () => {
  const nothing = (): void => undefined
  const open = { dialog: false }

  it('gives a key to the innermost that wants it', () => {
    const board = makeKeyBoard()
    board.set('house', 'house', [{ key: 'Esc', label: 'house', run: nothing }])
    board.set('screen', 'screen', [{ key: 'Esc', label: 'screen', run: nothing }])
    expect(board.find('Esc', open)?.label).toBe('screen')
    board.remove('screen')
    expect(board.find('Esc', open)?.label).toBe('house')
  })

  it('silences the screen under an overlay or a dialog, but never the house', () => {
    const board = makeKeyBoard()
    board.set('house', 'house', [{ key: 'F12', label: 'lock', run: nothing }])
    board.set('screen', 'screen', [{ key: 'A', label: 'all', run: nothing }])
    expect(board.find('A', { dialog: true })).toBeUndefined()
    board.set('palette', 'over', [{ key: 'Esc', label: 'close', run: nothing }])
    expect(board.find('A', open)).toBeUndefined()
    expect(board.find('F12', open)?.label).toBe('lock')
  })

  it('shows only what works now, the screen first', () => {
    const board = makeKeyBoard()
    board.set('house', 'house', [{ key: 'F1', label: 'help', run: nothing }])
    board.set('screen', 'screen', [
      { key: 'Enter', label: 'save', when: false },
      { key: 'Space', label: 'tick' },
      { key: 'F9', label: 'blur', hidden: true },
    ])
    expect(board.shown().map((act) => act.label)).toEqual(['tick', 'help'])
    expect(board.find('Enter', open)).toBeUndefined()
  })

  it('tells its listeners only when what it shows has changed', () => {
    const board = makeKeyBoard()
    let told = 0
    board.subscribe(() => {
      told += 1
    })
    board.set('screen', 'screen', [{ key: 'Enter', label: 'save', run: nothing }])
    board.set('screen', 'screen', [{ key: 'Enter', label: 'save', run: () => nothing() }])
    expect(told).toBe(1)
    board.set('screen', 'screen', [{ key: 'Enter', label: 'release', run: nothing }])
    expect(told).toBe(2)
  })

  it('shows each key once: what a form over the screen has taken over is not the screen’s', () => {
    const board = makeKeyBoard()
    board.set('page', 'screen', [
      { key: 'Esc', label: '放下', run: () => undefined },
      { key: ['ArrowUp', 'ArrowDown'], label: '选', run: () => undefined },
    ])
    board.set('form', 'screen', [
      { key: 'Esc', label: '取消', run: () => undefined },
      { key: 'ArrowUp', label: '上', run: () => undefined },
    ])
    expect(board.shown().map(({ label }) => label)).toEqual(['选', '取消', '上'])
    board.remove('form')
    expect(board.shown().map(({ label }) => label)).toEqual(['放下', '选'])
  })
})
