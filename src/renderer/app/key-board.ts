/** One key or several that do the same kind of thing (`↑` and `↓`), and what they do now. */
export interface KeyAct {
  key: string | readonly string[]
  /** What the cap says, where the keys themselves would be too long: `Alt+数字`. */
  cap?: string
  /** A verb of two or three characters, as the key bar shows it. */
  label: string
  /** Left out when a part of the page answers the key itself and the bar only tells of it. */
  run?: (key: string) => void
  /** False while the key does nothing; it then leaves the bar. */
  when?: boolean
  /** Works but is not shown. */
  hidden?: boolean
}

/** `house` keys always work; `over` (palette, overlays) silences the screen below. */
export type KeyLayer = 'house' | 'screen' | 'over'

interface Group {
  readonly id: string
  readonly layer: KeyLayer
  readonly acts: readonly KeyAct[]
}

export interface KeyBoard {
  set(id: string, layer: KeyLayer, acts: readonly KeyAct[]): void
  remove(id: string): void
  /** The act that a key has now, if any. */
  find(key: string, within: { dialog: boolean }): KeyAct | undefined
  /** Every working key of the screen and of the house, for the help sheet. */
  all(): { readonly screen: readonly KeyAct[]; readonly house: readonly KeyAct[] }
  /** What the bar shows: keys that work now. */
  shown(): readonly KeyAct[]
  subscribe(onChange: () => void): () => void
}

const keysOf = (act: KeyAct): readonly string[] => (typeof act.key === 'string' ? [act.key] : act.key)

const works = (act: KeyAct): boolean => act.when !== false

const actFor = (groups: readonly Group[], key: string): KeyAct | undefined =>
  groups
    .toReversed()
    .flatMap((group) => group.acts)
    .find((act) => works(act) && keysOf(act).includes(key))

const signature = (groups: readonly Group[]): string =>
  groups
    .flatMap((group) => group.acts.filter((act) => works(act) && act.hidden !== true))
    .map((act) => `${keysOf(act).join()}|${act.label}`)
    .join(';')

const working = (groups: readonly Group[], layer: KeyLayer): readonly KeyAct[] =>
  groups
    .filter((group) => group.layer === layer)
    .flatMap((group) => group.acts)
    .filter(works)

/** Without what a form that was opened over the screen has taken over: one Esc in the bar, the one that would be done. */
const answered = (groups: readonly Group[]): readonly Group[] =>
  groups.map((group) => ({
    ...group,
    acts: group.acts.filter((act) => keysOf(act).some((key) => actFor(groups, key) === act)),
  }))

/** Which groups may speak: the topmost overlay or the screens, and always the house. */
const speaking = (groups: readonly Group[], dialog: boolean): readonly Group[] => {
  const house = groups.filter((group) => group.layer === 'house')
  const over = groups.filter((group) => group.layer === 'over').at(-1)
  if (over !== undefined) return [...house, over]
  return dialog ? house : [...house, ...groups.filter((group) => group.layer === 'screen')]
}

export const makeKeyBoard = (): KeyBoard => {
  let groups: readonly Group[] = []
  let shown: readonly KeyAct[] = []
  let told = ''
  const listeners = new Set<() => void>()
  const change = (next: readonly Group[]): void => {
    groups = next
    const heard = answered(speaking(groups, false))
    const visible = heard.toSorted((a, b) => rank(a.layer) - rank(b.layer))
    const now = signature(visible)
    if (now === told) return
    told = now
    shown = visible.flatMap((group) => group.acts.filter((act) => works(act) && act.hidden !== true))
    for (const listener of listeners) listener()
  }
  return {
    set: (id, layer, acts) => {
      const group = { id, layer, acts }
      const known = groups.some((each) => each.id === id)
      change(known ? groups.map((each) => (each.id === id ? group : each)) : [...groups, group])
    },
    remove: (id) => change(groups.filter((group) => group.id !== id)),
    find: (key, { dialog }) => actFor(speaking(groups, dialog), key),
    all: () => ({ screen: working(groups, 'screen'), house: working(groups, 'house') }),
    shown: () => shown,
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
  }
}

/** The screen's own keys come first in the bar, the house's after. */
const rank = (layer: KeyLayer): number => (layer === 'house' ? 1 : 0)
