import { Button } from 'antd'
import { useKeys } from '../../app/keys.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { StateMark } from '../../ui/state.tsx'
import { LevelMark } from './level-mark.tsx'
import { studyText as t } from './study-page.text.ts'
import type { StudyCard as Card, Recall, useStudy } from './use-study.ts'
import { entryText } from './vip-page.text.ts'
import { VipPhoto } from './vip-photo.tsx'

const grades: readonly { recall: Recall; key: string }[] = [
  { recall: 'again', key: '1' },
  { recall: 'hard', key: '2' },
  { recall: 'good', key: '3' },
]

/** A face; behind it what to say and whom to call, as far as the reader's post knows it. */
export const StudyCard = ({ study, card }: { study: ReturnType<typeof useStudy>; card: Card }) => {
  const { turned, turn, answer } = study
  useKeys([
    { key: 'Space', label: t.keys.turn, when: !turned, run: turn },
    ...grades.map(({ recall, key }) => ({
      ...{ key, label: t.keys[recall], when: turned },
      run: () => void answer(recall),
    })),
  ])
  return (
    <section className="study-card" aria-label={t.card}>
      <VipPhoto id={card.photo} name={turned ? card.address : t.card} size="card" />
      <div className="study-side">
        {turned ? <Back card={card} /> : <p className="study-ask">{t.asks}</p>}
        <span className="lay-grow" />
        {turned ? (
          <div className="lay-row">
            {grades.map(({ recall, key }) => (
              <Button
                key={recall}
                size="large"
                type={recall === 'good' ? 'primary' : 'default'}
                onClick={() => void answer(recall)}
              >
                {t.recall[recall]}
                <KeyCap onFill={recall === 'good'}>{key}</KeyCap>
              </Button>
            ))}
          </div>
        ) : (
          <Button size="large" type="primary" onClick={turn}>
            {t.turn}
            <KeyCap onFill>Space</KeyCap>
          </Button>
        )}
      </div>
    </section>
  )
}

const Back = ({ card: { view, address, fresh } }: { card: Card }) => (
  <>
    <div className="lay-row lay-wrap">
      <h2 className="study-name private">{address}</h2>
      {view.level !== undefined && <LevelMark level={view.level} />}
      {fresh && <StateMark tone="active">{t.fresh}</StateMark>}
    </div>
    {view.quiet === true && <StateMark tone="due">{t.quiet}</StateMark>}
    <FactList facts={factsOf(view)} />
    <Lines lines={view.reception ?? []} />
  </>
)

const factsOf = ({ greeting = '', calls = [], vehicles = [], taboos = [] }: Card['view']) =>
  [
    { label: t.greeting, value: greeting },
    { label: t.calls, value: calls.map(({ name, minutes }) => entryText.callLine(name, minutes)).join('，') },
    { label: t.car, value: vehicles.map(({ plate, colour }) => `${plate} ${colour}`).join('，') },
    { label: t.taboos, value: taboos.join('，') },
  ].filter(({ value }) => value !== '')

const Lines = ({ lines }: { lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <ol className="vip-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  )
