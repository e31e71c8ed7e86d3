import type { Templates } from '../../../templates.ts'
import { inspectionTexts } from '../../documents/handover-forms.text.ts'
import { readingText } from '../../inspection.rules.ts'
import type { Defect } from '../../inspection.schema.contract.ts'
import type { KeyKind } from '../../keys.schema.contract.ts'
import { houseTypeTexts, keyKindTexts, mediumNames } from '../../move-in.text.ts'
import {
  itemNames,
  meterNames,
  meterUnits,
  recheckNames,
  responsibleNames,
  roomNames,
  paperTexts as texts,
} from '../papers.text.ts'
import { areaText, type Sources, stamp } from './sources.ts'

type Body<Name extends keyof Templates> = Omit<Templates[Name], 'head' | 'home'>

/** F-09. */
export const books = ({ facts }: Sources): Body<'move-in/f09'> => ({
  books: texts.books.map(([name, count, from]) => ({ name, count, from: texts.from[from] })),
  developer: facts.developer,
})

const defectOf = (sources: Sources, defect: Defect) => ({
  room: roomNames[defect.room],
  item: itemNames[defect.item],
  text: defect.text,
  grade: defect.severity,
  responsible:
    (defect.responsible === 'builder' && sources.facts.builder) || responsibleNames[defect.responsible],
  due: defect.due,
})

const { accepts } = inspectionTexts

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)]

const opinionOf = ({ file }: Sources): string => {
  if (file.phase === 'onHold') return accepts[2]
  if (!file.stations.some(({ station, state }) => station === 'inspection' && state === 'done')) return ''
  return file.defects.length === 0 ? accepts[1] : accepts[0]
}

/** F-10: the rooms and items of this house type; what the home does not have is a dash. */
export const inspection = (sources: Sources): Body<'move-in/f10'> => {
  const { file } = sources
  const rooms = unique(file.cells.map(({ room }) => room))
  const items = unique(file.cells.map(({ item }) => item))
  const there = new Map(file.cells.map(({ room, item, result }) => [`${room} ${item}`, result]))
  const absent = rooms.flatMap((room) =>
    items.flatMap((item) => {
      const result = there.get(`${room} ${item}`)
      return result === undefined || result === 'notApplicable'
        ? [`${roomNames[room]} ${itemNames[item]}`]
        : []
    }),
  )
  const done = file.stations.find(({ station }) => station === 'inspection')
  return {
    area: areaText(file.entries.buildArea),
    houseType: houseTypeTexts[file.entries.houseType],
    date: stamp(done?.finishedAt ?? null, sources),
    rooms: rooms.map((room) => roomNames[room]),
    items: items.map((item) => itemNames[item]),
    absent,
    defects: file.defects.map((defect) => defectOf(sources, defect)),
    meters: file.meters.map(({ meter, meterNo, reading }) => ({
      name: meterNames[meter],
      no: meterNo,
      reading: reading === null ? '' : readingText(reading, meter),
      unit: meterUnits[meter],
    })),
    opinion: opinionOf(sources),
  }
}

/** F-11. */
export const meters = (sources: Sources): Body<'move-in/f11'> => ({
  meters: sources.file.meters.map(({ meter, meterNo, reading, base, readAt, photos }) => ({
    name: meterNames[meter],
    no: meterNo,
    reading: reading === null ? '' : readingText(reading, meter),
    unit: meterUnits[meter],
    base: base === null ? '' : readingText(base, meter),
    photo: photos > 0,
    at: stamp(readAt, sources).slice(5),
  })),
})

const pieces: Readonly<Record<KeyKind, keyof typeof texts.pieces>> = {
  ...{ frontDoor: 'key', innerDoor: 'key', entryPhone: 'key', mailbox: 'key' },
  ...{ accessCard: 'card', garage: 'remote' },
}

/** Which kinds differ for which reason: 入户门、信箱 多交两把. */
const differenceOf = (keys: Sources['file']['keys']): string =>
  unique(keys.flatMap(({ reason }) => (reason === '' ? [] : [reason])))
    .map((reason) =>
      texts.keysDiffer(
        keys.filter((line) => line.reason === reason).map(({ kind }) => keyKindTexts[kind]),
        reason,
      ),
    )
    .join('；')

/** F-12: the kit that is handed over, or what was counted. */
export const keys = (sources: Sources): Body<'move-in/f12'> => {
  const { file } = sources
  const { agentName, keyBagNo } = file.entries
  const lines = file.keys.filter(({ kit, given }) => (given ?? kit) > 0)
  const station = file.stations.find(({ station: name }) => name === 'keys')
  return {
    bag: keyBagNo,
    receiver: agentName === '' ? (file.owners[0]?.name ?? '') : texts.agent(agentName),
    date: stamp(station?.finishedAt ?? null, sources),
    keys: lines.map(({ kind, kit, given }) => ({
      kind: keyKindTexts[kind],
      count: String(given ?? kit),
      unit: texts.pieces[pieces[kind]],
      remark: given === null || given === kit ? '' : texts.kit(kit, texts.pieces[pieces[kind]]),
    })),
    difference: differenceOf(file.keys),
  }
}

/** F-16: cards by their count; numbers are written when they are handed out. */
export const cards = ({ file, freeCards, charges, today }: Sources): Body<'move-in/f16'> => {
  const line = file.keys.find(({ kind }) => kind === 'accessCard')
  const given = line?.given ?? 0
  const paid = charges.find(({ kind }) => kind === 'accessCard')?.amount ?? 0
  const holders = [...file.owners, ...file.members].filter(({ accessCard }) => accessCard)
  const each = given > freeCards ? Math.round(paid / (given - freeCards)) : 0
  return {
    cards: Array.from({ length: given }, (_, at) => ({
      kind: keyKindTexts.accessCard,
      no: '',
      holder: holders[at]?.name ?? '',
      fen: at < freeCards ? 0 : each,
      date: today,
    })),
    free: freeCards,
  }
}

/** F-17. */
export const rectification = (sources: Sources): Body<'move-in/f17'> => {
  const { file, facts, today } = sources
  return {
    to: facts.builder || responsibleNames.builder,
    issued: today,
    due:
      file.defects
        .map(({ due }) => due)
        .sort()
        .at(-1) ?? '',
    defects: file.defects.map((defect) => ({
      ...defectOf(sources, defect),
      result: defect.recheckResult === null ? '' : recheckNames[defect.recheckResult],
      rechecked: defect.recheckDate ?? '',
    })),
    opinion: '',
  }
}

/** F-22: what stays in every home; the count is written where it is looked at. */
export const goods = (): Body<'move-in/f22'> => ({
  goods: texts.goods.map((name) => ({ name, count: '', unit: '', condition: '', remark: '' })),
})

/** F-25. */
export const onHold = (sources: Sources): Body<'move-in/f25'> => ({
  attended: stamp(sources.file.checkedInAt, sources),
  recheck: sources.file.holdUntil ?? '',
  reason: sources.file.holdReason,
  defects: sources.file.defects.map((defect) => defectOf(sources, defect)),
})

/** F-23: what lies in the bag, line by line. */
export const fileIndex = ({ file, bag }: Sources): Body<'move-in/f23'> => ({
  fileNo: bag.fileNo || `${file.zone}-${file.unit.name}`,
  place: bag.place,
  items: bag.contents.map(({ title, pages, medium, dated, remark, unsigned }) => ({
    ...{ name: title, pages: pages === 0 ? '' : String(pages), medium: mediumNames[medium], date: dated },
    remark: unsigned ? texts.unsigned(remark) : remark,
  })),
})
