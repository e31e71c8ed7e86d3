import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What each page of a sheet says, without its spaces. */
export const wordsOf = async (bytes: Uint8Array, password?: string): Promise<readonly string[]> => {
  const open = { data: new Uint8Array(bytes), verbosity: 0, ...(password !== undefined && { password }) }
  const pdf = await getDocument(open).promise
  const texts: string[] = []
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const { items } = await (await pdf.getPage(at)).getTextContent()
    const said = items.map((item) => ('str' in item ? item.str : '')).join('')
    texts.push(said.replace(/\s/g, ''))
  }
  return texts
}
