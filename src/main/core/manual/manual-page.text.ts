/** One task on one page: what it is for, how it is done, and what to do when it goes wrong. */
export interface ManualPage {
  /** Short and unchanging: the name of its file and of its picture. */
  readonly key: string
  readonly title: string
  /** When somebody turns to this page. */
  readonly when: string
  /** How the screen is opened. */
  readonly open: string
  readonly steps: readonly string[]
  readonly trouble: readonly string[]
  /** Screens under which F1 opens this page. */
  readonly at: readonly string[]
  /** Taken by script from the sample compound. */
  readonly picture: boolean
}

export interface ManualChapter {
  readonly title: string
  readonly pages: readonly ManualPage[]
}
