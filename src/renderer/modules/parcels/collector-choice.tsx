import { UserAddOutlined } from '@ant-design/icons'
import { relationTexts } from '#core/people/people.text.ts'
import { KeyCap } from '../../ui/key-cap.tsx'
import { PersonTile } from '../../ui/person-tile.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import type { Choice } from './release-choice.ts'
import { releaseText } from './release-page.text.ts'
import './parcels.css'

export interface ResidentTile {
  readonly personId: string
  readonly name: string
  readonly relation: keyof typeof relationTexts
  readonly phone: string
}

/** Residents whose tile has a digit of its own; 0 is somebody else. */
export const KEYED_RESIDENTS = 9

export interface AgentTile {
  readonly id: string
  readonly name: string
  readonly relation: string
}

interface CollectorChoiceProps {
  residents: readonly ResidentTile[]
  agents: readonly AgentTile[]
  who: Choice['who']
  onWho: (who: Choice['who']) => void
}

export const CollectorChoice = ({ residents, agents, who, onWho }: CollectorChoiceProps) => (
  <>
    <SectionHead title={releaseText.who} note={releaseText.whoHint} />
    {residents.length === 0 && <div className="tx-hint tx-soft">{releaseText.noResidents}</div>}
    {/* A click chooses and leaves the focus on the list, where Enter hands out. */}
    <div
      role="radiogroup"
      aria-label={releaseText.who}
      className="release-people"
      onMouseDown={(event) => event.preventDefault()}
    >
      {residents.map((resident, index) => (
        <PersonTile
          key={resident.personId}
          name={resident.name}
          note={relationTexts[resident.relation]}
          chosen={who.kind === 'resident' && who.personId === resident.personId}
          onChoose={() => onWho({ kind: 'resident', personId: resident.personId })}
          {...(index < KEYED_RESIDENTS ? { keyCap: String(index + 1) } : {})}
        />
      ))}
      {agents.map((agent, index) => (
        <PersonTile
          key={agent.id}
          name={agent.name}
          note={releaseText.agent(agent.relation)}
          chosen={who.kind === 'agent' && who.agentId === agent.id}
          onChoose={() => onWho({ kind: 'agent', agentId: agent.id })}
          {...(residents.length + index < KEYED_RESIDENTS
            ? { keyCap: String(residents.length + index + 1) }
            : {})}
        />
      ))}
      <button
        type="button"
        role="radio"
        aria-checked={who.kind === 'other'}
        className={`tile tile-person release-people-all${who.kind === 'other' ? ' tile-chosen' : ''}`}
        onClick={() => onWho({ kind: 'other' })}
      >
        <span aria-hidden="true" className="tile-icon">
          <UserAddOutlined />
        </span>
        <span className="lay-grow lay-row">
          <span className="tile-title">{releaseText.other}</span>
          <span className="tile-detail">{releaseText.otherHint}</span>
        </span>
        <KeyCap>0</KeyCap>
      </button>
    </div>
  </>
)
