import { useState } from 'react'
import { SettingsTabs } from '../../app/settings-tabs.tsx'
import { SheetPreview } from '../../app/sheet-preview.tsx'
import { useRead } from '../../client/use-read.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { Screen, ScreenHead, ScreenScroll, SectionHead } from '../../ui/screen.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { ClauseEditor } from './clause-editor.tsx'
import { FactsForm } from './facts-form.tsx'
import { FormTable } from './form-table.tsx'
import { formsText as words } from './forms-page.text.ts'
import { OffsetForm } from './offset-form.tsx'
import { SealList } from './seal-list.tsx'
import { WaysForm } from './ways-form.tsx'
import './forms.css'

const FormsPage = () => {
  const read = useRead('moveInPapers', 'settings', undefined)
  const [testing, setTesting] = useState(false)
  const { data } = read
  return (
    <Screen head={<ScreenHead title={words.title} note={words.note} acts={<SettingsTabs />} />}>
      <ScreenScroll>
        {read.problem !== null && <InlineError title={read.problem.message} />}
        {data === undefined ? (
          <Waiting />
        ) : (
          <>
            <SectionHead title={words.ways.title} note={words.ways.note} />
            <WaysForm />
            <SectionHead title={words.facts} />
            <FactsForm key={JSON.stringify(data.facts)} facts={data.facts} onSaved={read.refresh} />
            <SectionHead title={words.forms} note={words.copiesHint} />
            <FormTable settings={data.settings} onSaved={read.refresh} />
            <SectionHead title={words.clauses} />
            <ClauseEditor />
            <SectionHead title={words.offset} note={words.offsetHint} />
            <OffsetForm
              key={`${data.offset.right} ${data.offset.down}`}
              offset={data.offset}
              onSaved={read.refresh}
              onTest={() => setTesting(true)}
            />
            <SectionHead title={words.seals} />
            <SealList />
          </>
        )}
      </ScreenScroll>
      <SheetPreview
        sheet={testing ? { form: 'receipt-offset', recordId: words.offset } : null}
        title={words.test}
        fileName={`${words.test}.pdf`}
        onClose={() => setTesting(false)}
      />
    </Screen>
  )
}

export default FormsPage
