/** Taken by script from the sample compound; one file a page, fetched when the page is looked at. */
const files = import.meta.glob<string>('../../../../resources/manual/*.png', {
  eager: true,
  query: '?url',
  import: 'default',
})

export const manualPicture = (key: string): string | undefined =>
  files[`../../../../resources/manual/${key}.png`]
