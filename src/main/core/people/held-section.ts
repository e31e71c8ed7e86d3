/** One kind of thing that is held on a person, as the person may read it. */
export interface HeldSection {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}
