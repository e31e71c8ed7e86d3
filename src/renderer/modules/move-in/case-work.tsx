import { SectionHead } from '../../ui/screen.tsx'
import { ArchivePanel, CheckInPanel, FeesPanel, HandOverPanel } from './act-panels.tsx'
import { CancelPanel } from './cancel-panel.tsx'
import { caseText } from './case-page.text.ts'
import { DocumentsPanel } from './documents-panel.tsx'
import { EntryForm } from './entry-form.tsx'
import { HoldPanel } from './hold-panel.tsx'
import { IdentityPanel } from './identity-panel.tsx'
import { KeysPanel } from './keys-panel.tsx'
import { MetersPanel } from './meters-panel.tsx'
import { NotifyPanel } from './notify-panel.tsx'
import { PersonWork } from './person-work.tsx'
import { ReopenPanel } from './reopen-panel.tsx'
import { SigningPanel } from './signing-panel.tsx'
import { SkipPanel } from './skip-panel.tsx'
import { SwapPanel } from './swap-panel.tsx'
import type { Opened } from './use-case.ts'

interface CaseWorkProps {
  opened: Opened
  onGrid: () => void
}

/** The one thing that is done now: a station, the entry, or a decision about the case. */
export const CaseWork = ({ opened, onGrid }: CaseWorkProps) => {
  const { doing, view } = opened
  switch (doing.at) {
    case 'entry':
      return <EntryForm key={view.id} opened={opened} />
    case 'hold':
      return <HoldPanel opened={opened} />
    case 'skip':
      return <SkipPanel opened={opened} />
    case 'notify':
      return <NotifyPanel opened={opened} />
    case 'cancel':
      return <CancelPanel opened={opened} />
    case 'reopen':
      return <ReopenPanel opened={opened} />
    case 'swap':
      return <SwapPanel opened={opened} />
    case 'person':
      return <PersonWork opened={opened} personId={doing.personId} />
    case 'station':
      return <StationWork opened={opened} onGrid={onGrid} />
  }
}

const StationWork = ({ opened, onGrid }: CaseWorkProps) => {
  const { station, view } = opened
  if (view.phase === 'cancelled' || view.phase === 'archived') return <SectionHead title={caseText.closed} />
  if (view.phase === 'handedOver') return <ArchivePanel opened={opened} />
  switch (station) {
    case null:
    case 'checkIn':
      return <CheckInPanel opened={opened} />
    case 'identity':
      return <IdentityPanel opened={opened} />
    case 'documents':
      return <DocumentsPanel key={view.id} opened={opened} />
    case 'inspection':
      return <MetersPanel opened={opened} onGrid={onGrid} />
    case 'signing':
      return <SigningPanel opened={opened} />
    case 'fees':
      return <FeesPanel opened={opened} />
    case 'keys':
      return <KeysPanel key={view.id} opened={opened} />
    case 'archive':
      return <HandOverPanel opened={opened} />
  }
}
