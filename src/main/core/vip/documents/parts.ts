import type { Column, Node } from '../../documents/kit/definition.ts'
import { mm } from '../../documents/kit/paper.ts'
import { fitSize } from '../../documents/kit/text-width.ts'
import type { Level } from '../vip.schema.contract.ts'
import type { HandbookVehicle } from './handbook.data.ts'
import { letterOf, handbookTexts as t } from './handbook.text.ts'

/** Ink that stays apart from its ground on a grey copier. */
export const ink = { text: '#25231e', second: '#565148', bronze: '#76572a', rule: '#cdbf9f' } as const

/** Dark grounds for white letters; the letter says the level where the colour is lost. */
export const levelColour: Readonly<Record<Level, string>> = {
  V1: '#76572a',
  V2: '#1f5b80',
  V3: '#565148',
  leader: '#684a85',
  assist: '#2b6a49',
}

export const badge = (level: Level, width: number): Node => ({
  stack: [
    { canvas: [{ type: 'rect', x: 0, y: 0, w: width, h: 20, r: 3, color: levelColour[level] }] },
    {
      text: letterOf[level],
      bold: true,
      fontSize: 12,
      color: '#ffffff',
      alignment: 'center',
      margin: [0, -19, 0, 0],
    },
  ],
})

const plateLook = {
  ordinary: { ground: '#1d4f9e', ink: '#ffffff' },
  newEnergy: { ground: '#bfe3c6', ink: '#111111' },
  special: { ground: '#ffffff', ink: '#111111' },
} as const

/** A plate as it is seen on the car: one looks for its shape before one reads it. */
export const plate = ({ plate: text, kind }: HandbookVehicle, width = mm(38)): Node => {
  const { ground, ink: letters } = plateLook[kind]
  const height = width * 0.31
  const shown = text.replace(/^(.{2})/u, '$1·')
  const size = fitSize(shown, width - 6, height * 0.62)
  return {
    stack: [
      {
        canvas: [
          {
            type: 'rect',
            x: 0,
            y: 0,
            w: width,
            h: height,
            r: 3,
            color: ground,
            lineColor: '#333333',
            lineWidth: 0.6,
          },
          {
            type: 'rect',
            ...{ x: 1.8, y: 1.8, w: width - 3.6, h: height - 3.6, r: 2 },
            ...{ lineColor: letters, lineWidth: 0.8 },
          },
        ],
      },
      {
        columns: [
          {
            width,
            text: shown,
            bold: true,
            fontSize: size,
            color: letters,
            alignment: 'center',
            noWrap: true,
          },
        ],
        margin: [0, -height * 0.5 - size * 0.74, 0, height * 0.5 - size * 0.71],
      },
    ],
  }
}

/** Head and shoulders of nobody, on a ground of 70 by 90: its outline from the left foot over the neck to the right. */
const shoulders = [
  ...[8, 90, 9.2, 81.6, 11.1, 74.6, 13.7, 68.7, 17, 64, 20.8, 60.4, 25.2, 57.9, 29.9, 56.5, 35, 56],
  ...[40.1, 56.5, 44.8, 57.9, 49.2, 60.4, 53, 64, 56.3, 68.7, 58.9, 74.6, 60.8, 81.6, 62, 90],
] as const

const silhouette = (width: number, height: number): Node => {
  const [across, down] = [width / 70, height / 90]
  const points = Array.from({ length: shoulders.length / 2 }, (_, at) => ({
    x: (shoulders[2 * at] ?? 0) * across,
    y: (shoulders[2 * at + 1] ?? 0) * down,
  }))
  return {
    canvas: [
      { type: 'rect', x: 0, y: 0, w: width, h: height, color: '#ece8df' },
      { type: 'ellipse', x: 35 * across, y: 36 * down, r1: 15 * across, r2: 15 * down, color: '#bdb5a4' },
      { type: 'polyline', points, closePath: true, color: '#bdb5a4' },
    ],
  }
}

/** The face under the copy's own words, so that a photographed picture names its copy. */
export const face = (photo: Uint8Array | null, width: number, height: number, veiled = true): Column => ({
  width,
  stack:
    photo === null
      ? [
          silhouette(width, height),
          {
            text: t.photoMissing,
            fontSize: Math.min(12, width / 6),
            alignment: 'center',
            color: ink.second,
            margin: [
              0,
              -Math.min(24, width / 3),
              0,
              Math.min(24, width / 3) - Math.min(12, width / 6) * 1.45,
            ],
          },
        ]
      : [{ picture: photo, width, height }, ...(veiled ? [veil(width, height)] : [])],
})

const veil = (w: number, h: number): Node => ({
  canvas: [{ type: 'rect', x: 0, y: 0, w, h, color: ['veil', '#ffffff'] }],
  margin: [0, -h, 0, 0],
})

export const section = (title: string, width: number, nodes: readonly Node[]): Column => ({
  width,
  stack: [
    { text: title, bold: true, fontSize: 11, color: ink.bronze, margin: [0, 0, 0, 2] },
    {
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.7, lineColor: ink.rule }],
      margin: [0, 0, 0, 5],
    },
    ...nodes,
  ],
})
