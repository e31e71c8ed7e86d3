/** A procedure, and a mark for each role in the order of `columns`. */
export type Rows = Readonly<Record<string, string>>

/** Open before sign-in. */
export const ANYBODY = 'anybody'
/** Open to whoever is signed in; what the record itself allows is decided behind it. */
export const EVERYONE = '✔ ✔ ✔ ✔ ✔ ✔ ✔ ✔ ✔'

/** A row as its marks, whatever the spaces that line it up. */
export const marksOf = (row: string): readonly string[] => row.trim().split(/\s+/)
