import { Button } from 'antd'
import { KeyCap } from '../ui/key-cap.tsx'
import { ScanBanner } from '../ui/scan-banner.tsx'
import { SectionHead } from '../ui/screen.tsx'
import { StateMark, StatePill } from '../ui/state.tsx'
import { UnitTag } from '../ui/unit-tag.tsx'
import { sample } from './sample.text.ts'

const typeSteps = ['tx-count', 'tx-display', 'tx-title', 'tx-section', '', 'tx-hint']

export const MarkSection = () => (
  <>
    <section>
      <SectionHead title={sample.titles.banner} note={sample.notes.banner} />
      <div className="gallery-stack">
        {sample.banners.map((banner) => (
          <ScanBanner key={banner.kind} {...banner} queued={banner.kind === 'stop' ? 2 : 0} />
        ))}
      </div>
    </section>
    <section>
      <SectionHead title={sample.titles.state} note={sample.notes.state} />
      <div className="gallery-stack">
        <div className="lay-row lay-wrap">
          {sample.states.map(({ tone, text }) => (
            <StatePill key={tone} tone={tone}>
              {text}
            </StatePill>
          ))}
        </div>
        <div className="lay-row lay-row-wide lay-wrap">
          {sample.states.map(({ tone, text }) => (
            <StateMark key={tone} tone={tone}>
              {text}
            </StateMark>
          ))}
        </div>
        <div className="lay-row lay-row-wide lay-wrap">
          <UnitTag zone="A" name="2-1-301" />
          <UnitTag zone="B" name="3-2-1501" match="1501" />
          <UnitTag zone="B" name="3-2-1501" size="large" />
          <UnitTag zone="B" name="3-2-1501" size="record" />
        </div>
      </div>
      <br />
      <SectionHead title={sample.titles.buttons} />
      <Buttons />
      <br />
      <SectionHead title={sample.titles.type} />
      {sample.type.map((words, index) => (
        <div key={words} className={typeSteps[index]}>
          {words}
        </div>
      ))}
    </section>
  </>
)

const Buttons = () => (
  <div className="lay-row lay-wrap lay-gap-3">
    <Button type="primary">
      {sample.buttons.in}
      <KeyCap>F3</KeyCap>
    </Button>
    <Button>
      {sample.buttons.out}
      <KeyCap>F4</KeyCap>
    </Button>
    <Button type="text">{sample.buttons.skip}</Button>
    <Button danger>{sample.buttons.void}</Button>
    <Button disabled>{sample.buttons.none}</Button>
    <Button loading>{sample.buttons.saving}</Button>
  </div>
)
