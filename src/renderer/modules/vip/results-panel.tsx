import { useRead } from '../../client/use-read.ts'
import { SectionHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { testsText as t } from './tests-page.text.ts'
import { VipPhoto } from './vip-photo.tsx'

/** By post, and by whom they are to know: whom nobody recognises comes first. */
export const ResultsPanel = () => {
  const results = useRead('vipTests', 'results', undefined)
  const { byPost = [], byEntry = [] } = results.data ?? {}
  return (
    <div className="lay-col lay-gap-3">
      <SectionHead title={t.byPost} />
      <ul className="study-tests">
        {byPost.map(({ post, passed, people, staff }) => (
          <li key={post} className="lay-row">
            <b>{post}</b>
            <span className="lay-grow" />
            <StateMark tone={passed === staff ? 'done' : people === 0 ? 'idle' : 'due'}>
              {t.postLine(passed, people, staff)}
            </StateMark>
          </li>
        ))}
      </ul>
      <SectionHead title={t.byEntry} />
      {byEntry.length === 0 && <p className="tx-soft">{t.noResults}</p>}
      <ul className="study-tests">
        {byEntry.map(({ entryId, code, address, photo, asked, correct }) => (
          <li key={entryId} className="lay-row">
            <VipPhoto id={photo} name={address} size="thumb" />
            <span className="private">{address}</span>
            <span className="tx-hint tx-soft">{code}</span>
            <span className="lay-grow" />
            <StateMark tone={correct === 0 ? 'stop' : correct === asked ? 'done' : 'due'}>
              {correct === 0 ? t.never : t.share(correct, asked)}
            </StateMark>
          </li>
        ))}
      </ul>
    </div>
  )
}
