import { MOST_FAX_PAGES } from '#core/fax/fax.contract.ts'

/** What a field of pages says; null while it says nothing or nothing that a machine sends. */
export const pagesOf = (typed: string): number | null => {
  const pages = Number(typed)
  return pages >= 1 && pages <= MOST_FAX_PAGES ? pages : null
}
