import { fieldTexts } from '#core/vip/vip.text.ts'
import type { OutputOf } from '../../client/use-read.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { LevelMark } from './level-mark.tsx'
import { entryText } from './vip-page.text.ts'
import { VipPhoto } from './vip-photo.tsx'
import './vip.css'

/** The approved page for whoever stands at a post: the face, what to say, what to do, whom to call. */
export const EntryReader = ({ page }: { page: OutputOf<'vip', 'view'> }) => {
  const { view } = page
  const who = view.salutation || view.salutationPost || ''
  return (
    <div className="vip-reader">
      <VipPhoto id={view.photos?.[0] ?? null} name={who} size="full" />
      <div className="lay-col">
        <div className="lay-row">
          <h2 className="tx-record private">{who}</h2>
          {view.level !== undefined && <LevelMark level={view.level} />}
        </div>
        <FactList
          facts={[
            { label: fieldTexts.greeting, value: view.greeting ?? '' },
            { label: fieldTexts.entrance, value: view.entrance ?? '' },
            {
              label: fieldTexts.vehicles,
              value: (view.vehicles ?? []).map(({ plate, colour }) => `${plate} ${colour}`).join('，'),
            },
            {
              label: fieldTexts.calls,
              value: (view.calls ?? [])
                .map(({ name, minutes }) => entryText.callLine(name, minutes))
                .join('，'),
            },
            { label: fieldTexts.mail, value: view.mail ?? '' },
          ].filter(({ value }) => value !== '')}
        />
        {view.reception !== undefined && view.reception.length > 0 && (
          <>
            <SectionHead title={fieldTexts.reception} />
            <ol className="vip-lines">
              {view.reception.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ol>
          </>
        )}
        {view.taboos !== undefined && view.taboos.length > 0 && (
          <>
            <SectionHead title={fieldTexts.taboos} />
            <ul className="vip-lines vip-lines-plain">
              {view.taboos.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  )
}
