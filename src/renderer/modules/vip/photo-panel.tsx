import { Button } from 'antd'
import type { Photo } from '#core/vip/vip.schema.contract.ts'
import { poseTexts, sourceTexts } from '#core/vip/vip.text.ts'
import { useAct } from '../../client/use-act.ts'
import { SectionHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { useToasts } from '../../ui/toast.tsx'
import type { Entry } from './entry-form.ts'
import { PhotoIntake } from './photo-intake.tsx'
import { entryText } from './vip-page.text.ts'
import { VipPhoto } from './vip-photo.tsx'
import './vip.css'

const { photo: words, sections } = entryText

interface PhotoPanelProps {
  entry: Entry
  disabled: boolean
  revision: () => number
}

/** The pictures of one person, each with what they agreed to; a new one is cropped before it is kept. */
export const PhotoPanel = ({ entry, disabled, revision }: PhotoPanelProps) => {
  const save = useAct('vip', 'save')
  const toasts = useToasts()
  const kept = entry.content.photos ?? []
  const own = kept.flatMap((id) => entry.photos.find((one) => one.id === id) ?? [])
  const drop = async (gone: string): Promise<void> => {
    const photos = kept.filter((id) => id !== gone)
    const answer = await save.act({ id: entry.id, revision: revision(), content: { photos } })
    if (!answer.ok) toasts.show({ text: answer.problem.message })
  }
  return (
    <>
      <SectionHead title={sections.photo} note={words.formats} />
      <div className="vip-photos">
        <VipPhoto id={own[0]?.id ?? null} name={entry.code} size="full" />
        <div className="lay-col lay-grow">
          <ul className="lay-col">
            {own.map((one) => (
              <li key={one.id} className="lay-row lay-wrap">
                <PhotoLine photo={one} />
                <Button size="small" disabled={disabled} onClick={() => void drop(one.id)}>
                  {words.drop}
                </Button>
              </li>
            ))}
          </ul>
          <PhotoIntake
            entryId={entry.id}
            disabled={disabled}
            label={own.length === 0 ? words.pick : words.change}
            revision={revision}
          />
        </div>
      </div>
    </>
  )
}

const PhotoLine = ({ photo }: { photo: Photo }) => (
  <>
    <span>{words.consentLine(poseTexts[photo.pose], sourceTexts[photo.source])}</span>
    <span className="tx-hint tx-soft">{photo.consent.reference}</span>
    <StateMark tone="done">{words.validUntil(photo.consent.until)}</StateMark>
    {photo.old && <StateMark tone="due">{words.flags.old}</StateMark>}
    {photo.blurred && <StateMark tone="due">{words.flags.blurred}</StateMark>}
  </>
)
