interface House {
  readonly x: number
  readonly top: number
  readonly width: number
}

const houses: readonly House[] = [
  { x: 40, top: 120, width: 90 },
  { x: 150, top: 70, width: 70 },
  { x: 240, top: 140, width: 110 },
  { x: 370, top: 95, width: 80 },
  { x: 470, top: 150, width: 120 },
  { x: 980, top: 110, width: 80 },
  { x: 1080, top: 60, width: 90 },
  { x: 1190, top: 135, width: 70 },
  { x: 1280, top: 85, width: 120 },
]

const trees = [
  { x: 640, r: 26, trunk: 40 },
  { x: 690, r: 18, trunk: 28 },
  { x: 920, r: 24, trunk: 38 },
]

const FLOORS = 5
const GROUND = 260

/** A few windows are lit, always the same ones. */
const lit = (house: number, floor: number, column: number): boolean =>
  (house * 7 + floor * 3 + column * 5) % 11 === 0

const windowsOf = (columns: number) =>
  Array.from({ length: FLOORS * columns }, (_, index) => ({
    floor: Math.floor(index / columns),
    column: index % columns,
  }))

/** The compound at the foot of the lock screen. */
export const Skyline = () => (
  <svg
    aria-hidden="true"
    className="skyline"
    viewBox={`0 0 1440 ${GROUND}`}
    preserveAspectRatio="xMidYMax slice"
  >
    {houses.map((house, index) => (
      <HouseShape key={house.x} house={house} index={index} />
    ))}
    {trees.map(({ x, r, trunk }) => (
      <g key={x}>
        <circle className="skyline-wall" cx={x} cy={GROUND - r - 6} r={r} />
        <path d={`M${x} ${GROUND}v-${trunk}`} />
      </g>
    ))}
    <path d={`M0 ${GROUND - 0.5}h1440`} />
  </svg>
)

const HouseShape = ({ house: { x, top, width }, index }: { house: House; index: number }) => (
  <g>
    <path className="skyline-wall" d={`M${x} ${GROUND}V${top}h${width}V${GROUND}`} />
    <path className="skyline-wall" d={`M${x - 6} ${top}l${width / 2 + 6} -18 ${width / 2 + 6} 18z`} />
    {windowsOf(Math.floor(width / 24)).map(({ floor, column }) => (
      <rect
        key={`${floor}-${column}`}
        className={lit(index, floor, column) ? 'skyline-lit' : ''}
        x={x + 10 + column * 24}
        y={top + 18 + floor * 28}
        width="10"
        height="13"
      />
    ))}
  </g>
)
