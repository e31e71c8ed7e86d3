import { Button } from 'antd'
import {
  caseKindTexts,
  documentText,
  handoverBlockTexts,
  historyTexts,
  keyKindTexts,
  stationTexts,
} from '#core/move-in/move-in.text.ts'
import { useSession } from '../../app/session.tsx'
import { useWhen } from '../../app/when.ts'
import { type Fact, FactList } from '../../ui/fact-list.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { CaseMore } from './case-more.tsx'
import { caseText } from './case-page.text.ts'
import type { Opened } from './use-case.ts'

/** What the whole case looks like while one station is worked: what lacks, what happened. */
export const CaseSide = ({ opened }: { opened: Opened }) => {
  const { view } = opened
  return (
    <>
      <SectionHead title={caseText.overview} />
      <FactList facts={factsOf(opened)} />
      <Standing opened={opened} />
      {view.keys.length > 0 && <Keys opened={opened} />}
      <History opened={opened} />
      <CaseMore opened={opened} />
    </>
  )
}

const factsOf = ({ view }: Opened): readonly Fact[] => {
  const { entries, complete, defects } = view
  const open = defects.filter(({ closed }) => !closed).length
  return [
    { label: caseText.kind, value: caseKindTexts[view.kind] },
    {
      label: caseText.appointment,
      value:
        entries.appointmentDate === null
          ? caseText.noAppointment
          : `${entries.appointmentDate.slice(5)} ${entries.appointmentSlot}`.trim(),
    },
    {
      label: caseText.complete,
      value: caseText.completeOf(complete.have, complete.of),
      ...(complete.have < complete.of ? { tone: 'due' as const } : {}),
    },
    {
      label: caseText.defects,
      value: caseText.openDefects(open),
      ...(open > 0 ? { tone: 'due' as const } : {}),
    },
    ...(view.kind === 'firstHandover'
      ? [
          {
            label: caseText.release,
            value: entries.releaseNo === '' ? caseText.noRelease : entries.releaseNo,
            ...(entries.releaseNo === '' ? { tone: 'due' as const } : {}),
          },
          ...lettersOf(entries),
        ]
      : []),
  ]
}

/** Of owners who never came: what was posted, and the developer's letter that counts the home as handed over. */
const lettersOf = ({ reminderEmsNo, deemedLetterNo }: Opened['view']['entries']): readonly Fact[] => [
  ...(reminderEmsNo === '' ? [] : [{ label: caseText.reminder, value: reminderEmsNo }]),
  ...(deemedLetterNo === '' ? [] : [{ label: caseText.deemed, value: deemedLetterNo }]),
]

const Standing = ({ opened: { view } }: { opened: Opened }) => {
  const here = view.phase === 'open' || view.phase === 'reopened'
  if (here && view.handoverBlocks.length > 0)
    return (
      <div className="case-standing">
        <StateMark tone="due">
          {caseText.blocks(view.handoverBlocks.map((block) => handoverBlockTexts[block]).join('、'))}
        </StateMark>
      </div>
    )
  if (view.phase === 'handedOver' && view.archiveBlocks.length > 0)
    return (
      <div className="case-standing">
        <StateMark tone="due">
          {caseText.archiveLacks(view.archiveBlocks.map((code) => documentText(code, view.kind)).join('、'))}
        </StateMark>
      </div>
    )
  return null
}

const Keys = ({ opened: { view } }: { opened: Opened }) => (
  <section aria-label={caseText.keys} className="case-keys">
    <SectionHead title={caseText.keys} note={view.entries.keyBagNo} />
    <dl className="case-key-list">
      {view.keys
        .filter(({ kit, given }) => kit > 0 || (given ?? 0) > 0)
        .map(({ kind, kit, given }) => (
          <div key={kind}>
            <dt>{keyKindTexts[kind]}</dt>
            <dd className={given === null ? 'tx-quiet' : 'tx-strong'}>{given ?? kit}</dd>
          </div>
        ))}
    </dl>
  </section>
)

const SHOWN = 8

const History = ({ opened }: { opened: Opened }) => {
  const when = useWhen()
  const session = useSession()
  const { view } = opened
  return (
    <section aria-label={caseText.history} className="case-history">
      <SectionHead title={caseText.history} />
      <ol className="case-steps">
        {view.steps.slice(0, SHOWN).map((step) => (
          <li key={step.id}>
            <div>
              {historyTexts.act(step.act)} {stationName(step.station)}
            </div>
            <div className="tx-hint tx-soft">
              {[when(step.at), step.by, step.reason, step.approver].filter(Boolean).join(' · ')}
            </div>
            {step.unsigned && (
              <div className="lay-row">
                <StateMark tone="due" hint>
                  {caseText.unsigned}
                </StateMark>
                {step.approver === session.name && (
                  <Button size="small" onClick={() => void opened.sign(step.id)}>
                    {caseText.sign}
                  </Button>
                )}
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

const stationName = (station: string | null): string =>
  (stationTexts as Readonly<Record<string, string>>)[station ?? ''] ?? ''
