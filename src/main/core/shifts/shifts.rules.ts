/** Places in the order in which one walks past them. */
export const byPlace = (a: { readonly place: string }, b: { readonly place: string }): number =>
  a.place.localeCompare(b.place, 'en', { numeric: true })
