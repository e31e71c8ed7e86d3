import { Button } from 'antd'
import { useKeys } from '../../app/keys.tsx'
import { ChoiceTile } from '../../ui/choice-tile.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { rescueText as words } from './rescue-page.text.ts'
import type { Offer, Rescue, Stage } from './use-rescue.ts'

interface RescueChoiceProps {
  kind: 'damaged' | 'elsewhere'
  stage: Extract<Stage, { at: 'choose' }>
  rescue: Rescue
  when: (at: number) => string
}

const MOST_OLDER = 6

/** The newest proven copy first; nothing here deletes. */
export const RescueChoice = ({ kind, stage, rescue, when }: RescueChoiceProps) => {
  const [newest, ...older] = stage.offers.filter(firstOfItsName)
  const restore = (offer: Offer | undefined) => () => {
    if (offer !== undefined) void rescue.restore(offer, stage)
  }
  const here = kind === 'damaged'
  const back = (): void => rescue.go({ at: 'code' })
  const salvage = (): void => void rescue.salvage(stage)
  const aside = (): void => rescue.go({ at: 'ask-aside', offers: stage.offers })
  useKeys([
    { key: '1', label: words.keys.choose, when: newest !== undefined, run: restore(newest) },
    { key: '2', label: words.salvage, when: here, run: salvage },
    { key: '3', label: words.aside, when: here, run: aside },
    { key: 'Esc', label: words.back, run: back },
  ])
  return (
    <>
      {rescue.problem !== null && <InlineError title={rescue.problem} />}
      <div className="tile-stack">
        <ChoiceTile
          autoFocus
          keyCap="1"
          title={newest === undefined ? words.elsewhere.title : words.newest(when(newest.madeAt))}
          detail={newest === undefined ? '' : detailOf(newest)}
          onChoose={restore(newest)}
          {...(newest === undefined ? { disabledReason: words.noOffer } : {})}
        />
        {here && (
          <>
            <ChoiceTile keyCap="2" title={words.salvage} detail={words.salvageDetail} onChoose={salvage} />
            <ChoiceTile keyCap="3" title={words.aside} detail={words.asideDetail} onChoose={aside} />
          </>
        )}
      </div>
      {older.length > 0 && <Older offers={older.slice(0, MOST_OLDER)} when={when} onChoose={restore} />}
      <div>
        <Button onClick={back}>
          {words.lookAgain}
          <KeyCap>Esc</KeyCap>
        </Button>
      </div>
    </>
  )
}

/** The same copy may lie in several places: it is offered once. */
const firstOfItsName = ({ file }: Offer, at: number, all: readonly Offer[]): boolean =>
  all.findIndex((other) => nameOf(other.file) === nameOf(file)) === at

const nameOf = (file: string): string => file.split(/[\\/]/).at(-1) ?? file

const detailOf = ({ compoundName, rows, proven }: Offer): string =>
  words.newestDetail(compoundName, rows, proven)

interface OlderProps {
  offers: readonly Offer[]
  when: (at: number) => string
  onChoose: (offer: Offer) => () => void
}

const Older = ({ offers, when, onChoose }: OlderProps) => (
  <>
    <SectionHead title={words.older} />
    <ul className="rescue-older">
      {offers.map((offer) => (
        <li key={offer.file} className="lay-row">
          <span className="lay-grow">
            <span className="tx-strong">{when(offer.madeAt)}</span>{' '}
            <span className="tx-hint tx-soft">{detailOf(offer)}</span>
          </span>
          <Button size="small" onClick={onChoose(offer)}>
            {words.elsewhere.title}
          </Button>
        </li>
      ))}
    </ul>
  </>
)
