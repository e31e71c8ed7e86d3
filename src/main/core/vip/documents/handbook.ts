import { qrPicture } from '../../documents/kit/barcode.ts'
import type { Definition, Node, Running } from '../../documents/kit/definition.ts'
import { mm } from '../../documents/kit/paper.ts'
import type { Template } from '../../documents/kit/template.ts'
import { pocketCards, pocketPage, sixToAPage } from './cards.ts'
import { frontPages } from './front-pages.ts'
import { type HandbookData, sampleHandbook } from './handbook.data.ts'
import { handbookTexts as t } from './handbook.text.ts'
import { indexPages } from './index-pages.ts'
import { ink } from './parts.ts'
import { page, personPage } from './person-page.ts'

const codeSide = mm(13)

/** What every page says of its copy, in letters of a point and a half: a copier turns them into a line. */
const microLine = ({ copyNo, holder, madeOn }: HandbookData, width: number): Node => {
  const words = `${copyNo} ${holder} ${madeOn} · `
  return {
    columns: [{ width, text: words.repeat(Math.ceil(64 / words.length)), fontSize: 1.5, noWrap: true }],
  }
}

const foot = (data: HandbookData): Running => {
  const { margins, width: whole } = page
  const [left, , right] = margins
  const width = whole - left - right
  const words = width - codeSide - 8
  const code = qrPicture(data.copyNo)
  return (at, pages) => ({
    margin: [left, mm(4), right, 0],
    columnGap: 8,
    columns: [
      {
        width: words,
        stack: [
          {
            canvas: [{ type: 'line', x1: 0, y1: 0, x2: words, y2: 0, lineWidth: 0.5, lineColor: ink.rule }],
            margin: [0, 0, 0, 2],
          },
          microLine(data, words),
          {
            text: `${t.pageOf(at, pages)}　${t.copy(data.copyNo, data.holder)}　${t.until(data.expires)}`,
            fontSize: 8,
            margin: [0, 4, 0, 0],
          },
          { text: t.guard, fontSize: 9, bold: true },
        ],
      },
      { width: codeSide, stack: [{ picture: code, width: codeSide, height: codeSide }] },
    ],
  })
}

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
    footer: cards ? pocketFoot(data) : foot(data),
    watermark: `${data.copyNo} ${data.holder} ${data.madeOn}`,
    content: cards ? pocketCards(data.people) : content(data),
  }
}

/** The handbook as one numbered copy: each is made anew with its own words behind the page and over the faces. */
export const vipHandbook: Template<HandbookData> = { version: 1, sample: sampleHandbook(7), define }
