import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { copyFlagTexts, copyStateTexts } from '#core/vip/copies/vip-copies.text.ts'
import { consentOfTexts } from '#core/vip/reports/vip-reports.text.ts'
import { paths } from '../../app/paths.ts'
import { type OutputOf, useRead } from '../../client/use-read.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { Screen, ScreenHead, ScreenScroll, SectionHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { vipReportsText as t } from './reports-page.text.ts'
import { VipTabs } from './vip-tabs.tsx'
import './vip.css'

type Overview = OutputOf<'vipReports', 'overview'>

/** Where the book is, what in it grows old, who looks into it and who knows it. */
const VipReportsPage = () => {
  const { data, problem, loading } = useRead('vipReports', 'overview', undefined)
  const late = data?.out.filter(({ flags }) => flags.length > 0).length ?? 0
  return (
    <Screen
      head={
        <ScreenHead
          title={t.title}
          note={data === undefined ? undefined : t.note(data.out.length, late)}
          acts={<VipTabs />}
        />
      }
    >
      <ScreenScroll label={t.title}>
        {problem !== null && <InlineError title={problem.message} />}
        {loading && <Waiting />}
        {data !== undefined && (
          <div className="vip-reports">
            <Out rows={data.out} />
            <Consents rows={data.consents} />
            <OldPhotos rows={data.oldPhotos} />
            <Opened rows={data.opened} />
            <Coverage rows={data.coverage} />
          </div>
        )}
      </ScreenScroll>
    </Screen>
  )
}

interface SectionProps {
  title: string
  empty: string
  rows: readonly { readonly key: string; readonly line: ReactNode }[]
}

const Section = ({ title, empty, rows }: SectionProps) => (
  <section aria-label={title}>
    <SectionHead title={title} />
    {rows.length === 0 && <p className="tx-soft">{empty}</p>}
    <ul className="vip-report-lines">
      {rows.map(({ key, line }) => (
        <li key={key} className="lay-row lay-wrap">
          {line}
        </li>
      ))}
    </ul>
  </section>
)

const Person = ({ entryId, code, address }: { entryId: string; code: string; address: string }) => (
  <>
    <Link to={paths.vipEntry({ id: entryId })}>{code}</Link>
    <span className="private">{address}</span>
    <span className="lay-grow" />
  </>
)

const Out = ({ rows }: { rows: Overview['out'] }) => (
  <Section
    title={t.out}
    empty={t.noOut}
    rows={rows.map(({ copyId, number, holder, post, state, days, recallBy, flags: [flag] }) => ({
      key: copyId,
      line: (
        <>
          <b className="tx-nowrap">{number}</b>
          <span>{holder}</span>
          <span className="tx-hint tx-soft">{post}</span>
          <span className="lay-grow" />
          <span className="tx-nowrap">{t.days(days)}</span>
          <StateMark tone={flag === undefined ? 'idle' : flag === 'unseen' ? 'due' : 'stop'}>
            {flag !== undefined
              ? copyFlagTexts[flag]
              : recallBy === null
                ? copyStateTexts[state]
                : t.recallBy(recallBy)}
          </StateMark>
        </>
      ),
    }))}
  />
)

const Consents = ({ rows }: { rows: Overview['consents'] }) => (
  <Section
    title={t.consents}
    empty={t.noConsents}
    rows={rows.map(({ of, until, ended, ...person }, at) => ({
      key: `${person.entryId}-${of}-${at}`,
      line: (
        <>
          <Person {...person} />
          <span>{consentOfTexts[of]}</span>
          <StateMark tone={ended ? 'stop' : 'due'}>{ended ? t.ended(until) : t.until(until)}</StateMark>
        </>
      ),
    }))}
  />
)

const OldPhotos = ({ rows }: { rows: Overview['oldPhotos'] }) => (
  <Section
    title={t.oldPhotos}
    empty={t.noOld}
    rows={rows.map(({ takenOn, ...person }, at) => ({
      key: `${person.entryId}-${at}`,
      line: (
        <>
          <Person {...person} />
          <StateMark tone="due">{t.takenOn(takenOn)}</StateMark>
        </>
      ),
    }))}
  />
)

const Opened = ({ rows }: { rows: Overview['opened'] }) => (
  <Section
    title={t.opened}
    empty={t.noOpened}
    rows={rows.map(({ staffId, name, post, entries, times }) => ({
      key: staffId,
      line: (
        <>
          <b>{name}</b>
          <span className="tx-hint tx-soft">{post}</span>
          <span className="lay-grow" />
          <span>{t.openedLine(entries, times)}</span>
        </>
      ),
    }))}
  />
)

const Coverage = ({ rows }: { rows: Overview['coverage'] }) => (
  <Section
    title={t.coverage}
    empty=""
    rows={rows.map(({ post, staff, people, passed }) => ({
      key: post,
      line: (
        <>
          <b>{post}</b>
          <span className="lay-grow" />
          <StateMark tone={passed === staff ? 'done' : people === 0 ? 'idle' : 'due'}>
            {t.coverageLine(staff, people, passed)}
          </StateMark>
        </>
      ),
    }))}
  />
)

export default VipReportsPage
