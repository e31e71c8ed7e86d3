import type { Definition, Node, Running } from '../../documents/kit/definition.ts'
import { mm } from '../../documents/kit/paper.ts'
import type { Template } from '../../documents/kit/template.ts'
import { pocketCards, pocketPage, sixToAPage } from './cards.ts'
import { controlledFoot, watermarkOf } from './controlled-foot.ts'
import { frontPages } from './front-pages.ts'
import { type HandbookData, sampleHandbook } from './handbook.data.ts'
import { handbookTexts as t } from './handbook.text.ts'
import { indexPages } from './index-pages.ts'
import { ink } from './parts.ts'
import { page, personPage } from './person-page.ts'

const pocketFoot =
  (data: HandbookData): Running =>
  (at, pages) => ({
    margin: [pocketPage.margins[0], mm(5), pocketPage.margins[2], 0],
    fontSize: 7,
    text: `${t.pageOf(at, pages)}　${t.copy(data.copyNo, data.holder)}　${t.until(data.expires)}　${t.guard}`,
  })

const content = (data: HandbookData): Node[] => {
  const width = page.width - page.margins[0] - page.margins[2]
  const front = data.front === null ? [] : frontPages(data, data.front, width)
  const people =
    data.layout === 'six'
      ? sixToAPage(data.people, front.length > 0)
      : data.people.map((person, at) => personPage(person, at > 0 || front.length > 0))
  return [...front, ...people, ...(data.indexes ? indexPages(data.people, width) : [])]
}

const define = (data: HandbookData): Definition => {
  const cards = data.layout === 'pocket'
  const { width, height, margins } = cards ? pocketPage : page
  return {
    pageSize: { width, height },
    pageMargins: margins,
    // No name in the properties of the file: edition and copy alone.
    info: { title: data.copyNo },
    defaultStyle: { fontSize: 11, color: ink.text },
    footer: cards ? pocketFoot(data) : controlledFoot(data),
    watermark: watermarkOf(data),
    content: cards ? pocketCards(data.people) : content(data),
  }
}

/** The handbook as one numbered copy: each is made anew with its own words behind the page and over the faces. */
export const vipHandbook: Template<HandbookData> = { version: 1, sample: sampleHandbook(7), define }
