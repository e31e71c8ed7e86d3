import { deskSetupText as words } from './desk-setup-page.text.ts'
import { TEST_CODE, testBars } from './test-bars.ts'
import './setup.css'

const QUIET = 10
const HEIGHT = 40

interface Bar {
  readonly x: number
  readonly width: number
}

const widths = [...testBars].map(Number)
const total = widths.reduce((sum, width) => sum + width, 0)

/** Bars and gaps take turns; a bar is first. */
const bars: readonly Bar[] = widths.flatMap((width, index) => {
  const x = QUIET + widths.slice(0, index).reduce((sum, each) => sum + each, 0)
  return index % 2 === 0 ? [{ x, width }] : []
})

/** Always black on white: a scanner reads it off the screen in dark mode too. */
export const TestBarcode = () => (
  <figure className="test-barcode">
    <svg
      role="img"
      aria-label={words.barcode(TEST_CODE)}
      viewBox={`0 0 ${total + 2 * QUIET} ${HEIGHT}`}
      shapeRendering="crispEdges"
    >
      {bars.map(({ x, width }) => (
        <rect key={x} x={x} y={0} width={width} height={HEIGHT} fill="#000" />
      ))}
    </svg>
    <figcaption>{TEST_CODE}</figcaption>
  </figure>
)
