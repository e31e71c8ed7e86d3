import { CrownOutlined } from '@ant-design/icons'
import type { Level } from '#core/vip/vip.schema.contract.ts'
import { levelTexts } from '#core/vip/vip.text.ts'
import './vip.css'

/** Letter and colour together; the crown is the module's own sign. */
export const LevelMark = ({ level }: { level: Level }) => (
  <span className="vip-level">
    <CrownOutlined aria-hidden="true" />
    {levelTexts[level].letter}
  </span>
)
