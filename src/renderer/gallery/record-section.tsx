import { InboxOutlined } from '@ant-design/icons'
import { AgeBar } from '../ui/age-bar.tsx'
import { CapacityBar } from '../ui/capacity-bar.tsx'
import { FactList } from '../ui/fact-list.tsx'
import { Progress } from '../ui/progress.tsx'
import { SectionHead } from '../ui/screen.tsx'
import { StationLine } from '../ui/station-line.tsx'
import { Timeline } from '../ui/timeline.tsx'
import { sample } from './sample.text.ts'

export const RecordSection = () => (
  <>
    <section>
      <SectionHead title={sample.titles.stations} />
      <StationLine label={sample.titles.stations} stations={sample.stations} />
      <StationLine label={sample.titles.bars} direction="across" stations={sample.stations} />
    </section>
    <section>
      <SectionHead title={sample.titles.bars} note={sample.notes.wait} />
      <div className="gallery-stack">
        <AgeBar label={sample.titles.bars} steps={sample.ages} />
        <CapacityBar {...sample.shelf} used={83} total={144} />
        <CapacityBar {...sample.shelf} used={130} total={144} />
        <CapacityBar {...sample.shelf} used={144} total={144} />
        <Progress {...sample.progress} done={1240} total={3500} onCancel={() => undefined} />
      </div>
      <br />
      <SectionHead title={sample.titles.facts} />
      <FactList facts={sample.facts} />
      <Timeline
        label={sample.titles.facts}
        entries={sample.timeline.map((entry) => ({ ...entry, icon: <InboxOutlined /> }))}
      />
    </section>
  </>
)
