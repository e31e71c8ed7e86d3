import { useEffect } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { paths } from '../../app/paths.ts'
import { useMay } from '../../app/session.tsx'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { Screen, ScreenHead, ScreenScroll } from '../../ui/screen.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { EntryEditor } from './entry-editor.tsx'
import { EntryReader } from './entry-reader.tsx'
import { vipText } from './vip-page.text.ts'

/** One person: written by those who may propose, read by everybody else in their own class. */
const VipEntryPage = () => {
  const [search] = useSearchParams()
  const id = search.get('id') ?? ''
  const writes = useMay('vip.propose')
  useOpened(id)
  return writes ? <Written key={id} id={id} /> : <Approved id={id} />
}

/** Once for each opening, however often the page is drawn. */
const useOpened = (id: string): void => {
  const { act } = useAct('vip', 'opened')
  useEffect(() => void act({ id }), [act, id])
}

const Written = ({ id }: { id: string }) => {
  const navigate = useNavigate()
  const entry = useRead('vip', 'edit', { id }, { keep: true })
  if (entry.problem !== null) return <Failed message={entry.problem.message} />
  if (entry.data === undefined) return <Waiting />
  return <EntryEditor entry={entry.data} onBack={() => void navigate(paths.vip)} />
}

const Approved = ({ id }: { id: string }) => {
  const page = useRead('vip', 'view', { id })
  if (page.problem !== null) return <Failed message={page.problem.message} />
  return (
    <Screen head={<ScreenHead title={page.data?.view.code ?? vipText.title} />}>
      <ScreenScroll>{page.data === undefined ? <Waiting /> : <EntryReader page={page.data} />}</ScreenScroll>
    </Screen>
  )
}

const Failed = ({ message }: { message: string }) => (
  <div className="screen-pad">
    <InlineError title={message} />
  </div>
)

export default VipEntryPage
