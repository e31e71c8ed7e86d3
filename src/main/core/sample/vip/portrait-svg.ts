import type { Look } from '../../vip/vip.schema.contract.ts'
import type { Chance } from '../chance.ts'

/** Parts of an invented face. Nobody sat for it. */
const grounds = [
  '#cfd8dc',
  '#d7ccc8',
  '#c5cae9',
  '#dcedc8',
  '#ffe0b2',
  '#d1c4e9',
  '#b2dfdb',
  '#f0e6d2',
] as const
const skins = ['#f3d2b3', '#eac3a0', '#e3b48c', '#d9a679', '#f0cba8'] as const
const cloths = [
  '#1f3a5f',
  '#3b3b3b',
  '#6b2737',
  '#33553f',
  '#53437a',
  '#8a6d3b',
  '#245a66',
  '#7a7f87',
] as const
const darkHair = ['#1c1714', '#2b211c', '#3a2a20'] as const
const greyHair = ['#8d8d8d', '#b7b7b7', '#d6d6d6', '#6f6b66'] as const

interface Face {
  readonly look: Look
  readonly hair: string
  readonly skin: string
  readonly wide: number
  readonly long: number
  readonly chance: Chance
}

const shortHair = ({ hair, wide, long, chance }: Face): string => {
  const brow = 270 + chance.below(40)
  const side = 380 + chance.below(40)
  return `<path d="M${350 - wide - 14} ${side} Q${340 - wide} ${390 - long} 350 ${380 - long} Q${360 + wide} ${390 - long} ${364 + wide} ${side} Q${345 + wide} ${brow} ${350 + wide * 0.3} ${brow - 20} Q350 ${brow + 10} ${350 - wide * 0.5} ${brow - 8} Q${352 - wide} ${brow} ${350 - wide - 14} ${side} Z" fill="${hair}"/>`
}

/** What falls behind the shoulders is drawn before the face, the fringe over it. */
const behind = ({ hair, wide, long, chance }: Face): string => {
  const end = 620 + chance.below(150)
  return `<path d="M${322 - wide} ${end} Q${300 - wide} ${330 - long / 2} 350 ${375 - long} Q${400 + wide} ${330 - long / 2} ${378 + wide} ${end} Q350 ${end + 26} ${322 - wide} ${end} Z" fill="${hair}"/>`
}

const fringe = ({ hair, wide, long, chance }: Face): string => {
  const parting = 270 + chance.below(160)
  return `<path d="M${336 - wide} 450 Q${316 - wide} ${370 - long} 350 ${378 - long} Q${384 + wide} ${370 - long} ${364 + wide} 450 Q${352 + wide} 330 ${parting} 268 Q${352 - wide} 320 ${336 - wide} 450 Z" fill="${hair}"/>`
}

const bun = ({ hair, wide, long }: Face): string =>
  `<circle cx="350" cy="${360 - long}" r="62" fill="${hair}"/><path d="M${340 - wide} 400 Q${330 - wide} 250 350 ${385 - long} Q${370 + wide} 250 ${360 + wide} 400 Q${350 + wide * 0.8} 290 350 282 Q${350 - wide * 0.8} 290 ${340 - wide} 400 Z" fill="${hair}"/>`

/** Behind the head, and over it. */
const hairOf = (face: Face): readonly [back: string, front: string] => {
  if (face.look.sex === 'male') return ['', shortHair(face)]
  return face.look.age === 'elder' || face.chance.happens(0.3)
    ? ['', bun(face)]
    : [behind(face), fringe(face)]
}

const eyes = ({ chance, look }: Face): string => {
  const apart = 58 + chance.below(22)
  const size = 11 + chance.below(7)
  const y = 392 + chance.below(16)
  const tilt = chance.below(9) - 4
  const brows = `stroke="#2a211c" stroke-width="${look.sex === 'male' ? 12 : 7}" stroke-linecap="round" fill="none"`
  return [-1, 1]
    .map((side) => {
      const x = 350 + side * apart
      return `<ellipse cx="${x}" cy="${y}" rx="${size + 9}" ry="${size}" fill="#fff"/><circle cx="${x}" cy="${y}" r="${size - 2}" fill="#2a1d16"/><path d="M${x - 30} ${y - 32 + side * tilt} Q${x} ${y - 44} ${x + 30} ${y - 32 - side * tilt}" ${brows}/>`
    })
    .join('')
}

const nose = ({ chance }: Face): string => {
  const long = 470 + chance.below(22)
  const wide = 15 + chance.below(14)
  return `<path d="M350 420 L${350 - wide} ${long} Q350 ${long + 14} ${350 + wide} ${long}" fill="none" stroke="#a9795a" stroke-width="6" stroke-linecap="round"/>`
}

const mouth = ({ chance, look }: Face): string => {
  const wide = 36 + chance.below(24)
  const smile = 8 + chance.below(26)
  const colour = look.sex === 'female' ? '#b5485a' : '#96594c'
  return `<path d="M${350 - wide} 538 Q350 ${538 + smile} ${350 + wide} 538" fill="none" stroke="${colour}" stroke-width="${8 + chance.below(6)}" stroke-linecap="round"/>`
}

const glasses = ({ chance, look }: Face): string => {
  if (!chance.happens(look.age === 'elder' ? 0.55 : 0.3)) return ''
  const round = chance.happens(0.5) ? 46 : 14
  const frame = 'fill="none" stroke="#2d2d33" stroke-width="8"'
  return `<rect x="238" y="362" width="92" height="76" rx="${round}" ${frame}/><rect x="370" y="362" width="92" height="76" rx="${round}" ${frame}/><path d="M330 394 h40" ${frame}/>`
}

const years = ({ look, chance }: Face): string =>
  look.age === 'young'
    ? ''
    : `<g fill="none" stroke="#b98d6d" stroke-width="4" opacity="${look.age === 'elder' ? 0.9 : 0.45}"><path d="M286 498 q-14 26 2 48"/><path d="M414 498 q14 26 -2 48"/>${look.age === 'elder' ? `<path d="M290 ${312 + chance.below(10)} q60 -16 120 0"/><path d="M300 ${336 + chance.below(8)} q50 -12 100 0"/>` : ''}</g>`

const beard = ({ look, chance, hair }: Face): string =>
  look.sex === 'male' && chance.happens(0.16)
    ? `<path d="M300 520 q50 -18 100 0" stroke="${hair}" stroke-width="13" fill="none" stroke-linecap="round"/>`
    : ''

/** A head and shoulders of 35 by 45, another one for each draw of chance. */
export const faceSvg = (look: Look, chance: Chance): string => {
  const face: Face = {
    ...{ look, chance, skin: chance.pick(skins), wide: 148 + chance.below(40), long: 205 + chance.below(40) },
    hair: chance.pick(look.age === 'elder' ? greyHair : darkHair),
  }
  const { skin, wide, long } = face
  const [back, front] = hairOf(face)
  const cloth = chance.pick(cloths)
  const collar = chance.pick(['#fff', '#e8e3d8', cloth])
  return `<svg xmlns="http://www.w3.org/2000/svg" width="700" height="900" viewBox="0 0 700 900">
<defs><radialGradient id="g" cx="40%" cy="30%" r="90%"><stop offset="0" stop-color="#fff"/><stop offset="1" stop-color="${chance.pick(grounds)}"/></radialGradient>
<radialGradient id="s" cx="42%" cy="36%" r="75%"><stop offset="0" stop-color="#fff" stop-opacity=".35"/><stop offset="1" stop-color="#7a4a2a" stop-opacity=".22"/></radialGradient></defs>
<rect width="700" height="900" fill="url(#g)"/>${back}
<path d="M60 900 Q${100 + chance.below(30)} 700 290 660 L410 660 Q${570 + chance.below(30)} 700 640 900 Z" fill="${cloth}"/>
<path d="M285 610 L285 690 Q350 750 415 690 L415 610 Z" fill="${skin}"/><path d="M262 676 L350 770 L438 676 L470 700 L350 850 L230 700 Z" fill="${collar}"/>
<ellipse cx="${350 - wide}" cy="410" rx="26" ry="44" fill="${skin}"/><ellipse cx="${350 + wide}" cy="410" rx="26" ry="44" fill="${skin}"/>
<ellipse cx="350" cy="420" rx="${wide}" ry="${long}" fill="${skin}"/><ellipse cx="350" cy="420" rx="${wide}" ry="${long}" fill="url(#s)"/>
${years(face)}${eyes(face)}${nose(face)}${mouth(face)}${beard(face)}${front}${glasses(face)}</svg>`
}
