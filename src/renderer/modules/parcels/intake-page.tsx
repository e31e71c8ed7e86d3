import { TagOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { useNow } from '../../app/clock.ts'
import { useKeys } from '../../app/keys.tsx'
import { paths } from '../../app/paths.ts'
import { isOurs } from '../../app/scan-kind.ts'
import { useScan } from '../../app/scans.tsx'
import { SheetPreview } from '../../app/sheet-preview.tsx'
import { useDraft } from '../../app/use-draft.ts'
import { useWhen } from '../../app/when.ts'
import { DraftNotice } from '../../ui/draft-notice.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { ScanBanner } from '../../ui/scan-banner.tsx'
import { Screen, ScreenHead, ScreenScroll } from '../../ui/screen.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { bannerOf } from './intake-banner.ts'
import { draftTitle, halfDoneOf, isDone } from './intake-draft.ts'
import { IntakeFoot } from './intake-foot.tsx'
import { intakeText } from './intake-page.text.ts'
import { lastStored } from './intake-rows.ts'
import { halfDone } from './intake-run.ts'
import { IntakeSide, type SideOf } from './intake-side.tsx'
import { IntakeWork } from './intake-work.tsx'
import { itemInHand } from './item-in-hand.ts'
import { saidText } from './item-said-panel.text.ts'
import type { Said } from './judge-scan.ts'
import { runText } from './run.text.ts'
import { RunLine } from './run-line.tsx'
import { ScanFirst } from './scan-first.tsx'
import { useIntake } from './use-intake.ts'
import { useIntakeKeys } from './use-intake-keys.ts'
import { useScanFeedback, useUnitAloud } from './use-scan-feedback.ts'
import { useScanFirst } from './use-scan-first.ts'
import './parcels.css'
import './run.css'

const MINUTE = 60_000

const useMinutes = (begunAt: number | null): number | null => {
  const now = useNow()
  return begunAt === null ? null : Math.max(0, Math.floor((now - begunAt) / MINUTE))
}

/** What stands until something else is said. */
const useLast = (said: Said | null): Said => {
  const { ready, readyDetail } = intakeText.banner
  const last = useRef<Said>({ kind: 'ready', title: ready, detail: readyDetail })
  if (said !== null) last.current = said
  return last.current
}

/** A waybill that was scanned on another screen came here with the address. */
const useScannedElsewhere = (onCode: (code: string) => void): void => {
  const [search, setSearch] = useSearchParams()
  const code = search.get('code')
  const latest = useRef(onCode)
  latest.current = onCode
  useEffect(() => {
    if (code === null) return
    latest.current(code)
    setSearch({}, { replace: true })
  }, [code, setSearch])
}

/** The label of the item that was stored last, as the outbox will send it. */
const LabelPreview = ({ id, onClose }: { id: string | null; onClose: () => void }) => (
  <SheetPreview
    sheet={id === null ? null : { form: 'parcel-label', recordId: id }}
    title={intakeText.labelTitle}
    fileName={`${intakeText.labelTitle}.pdf`}
    onClose={onClose}
  />
)

const IntakePage = () => {
  const intake = useIntake()
  const { run, dispatch, shelf } = intake
  const when = useWhen()
  const [labelOf, setLabelOf] = useState<string | null>(null)
  const toasts = useToasts()
  const navigate = useNavigate()
  const entry = useRef<HTMLInputElement>(null)
  const [side, setSide] = useState<SideOf>('strip')
  const grid = useScanFirst(shelf, dispatch)
  const { scanFirst } = shelf.head
  const item = itemInHand(intake, grid)
  const minutes = useMinutes(shelf.run?.begunAt ?? null)
  const stored = lastStored(run)
  const banner = useLast((scanFirst ? grid.said : null) ?? bannerOf(run, intake.last, when))
  const kept = halfDone(run)
  const draft = useDraft('parcel-intake', {
    value: kept,
    title: draftTitle(kept),
    isEmpty: isDone(kept),
    parse: halfDoneOf,
  })

  const take = (code: string): void => (scanFirst ? grid.scan(code) : dispatch({ do: 'scan', code }))
  useScan((code) => {
    // Our own label or sheet is no waybill: it goes where it belongs, once this item is stored.
    if (!isOurs(code)) return take(code)
    if (run.step.at === 'ready') return false
    toasts.show({ text: intakeText.labelFirst })
  })
  useScannedElsewhere(take)
  useScanFeedback(banner)
  useUnitAloud(intake.newest)
  useEffect(() => {
    if (run.step.at !== 'duplicate' && run.step.at !== 'refusing' && labelOf === null && side === 'strip')
      entry.current?.focus()
  }, [run.step.at, labelOf, side])

  const resume = (): void => {
    const { found } = draft
    draft.resume()
    if (found !== null) dispatch({ do: 'restore', halfDone: found.value })
  }
  const layDown = (): void => {
    if (run.step.at === 'duplicate') dispatch({ do: 'answerDuplicate', returned: false })
    else if (run.step.at === 'unknown') dispatch({ do: 'searchAgain' })
    else dispatch({ do: 'drop' })
  }
  const takeBack = async (): Promise<void> => {
    const back = await intake.takeBack()
    if (back === null) toasts.show({ text: intakeText.nothingToTakeBack })
    else toasts.show({ text: 'row' in back ? intakeText.takenBack(back.row.shelfNo) : back.problem })
  }
  const showLabel = (): void => {
    if (stored?.id) setLabelOf(stored.id)
  }
  const look = (unitId: string): void => void navigate(paths.release({ unit: unitId }))
  useKeys([
    {
      key: 'Ctrl+Enter',
      label: intakeText.keys.resume,
      when: draft.found !== null && run.step.at === 'ready',
      run: resume,
    },
  ])
  useKeys([
    {
      key: saidText.key,
      label: saidText.title,
      when: side === 'strip' && item !== null,
      run: () => setSide('said'),
    },
    { key: 'Alt+B', label: runText.keys.panel, when: side === 'strip', run: () => setSide('head') },
    {
      key: 'Ctrl+Enter',
      label: runText.keys.end,
      when: side === 'strip' && shelf.run !== null && run.step.at === 'ready' && draft.found === null,
      run: () => setSide('end'),
    },
  ])
  useIntakeKeys(intake, {
    item,
    onTakeBack: () => void takeBack(),
    onLabel: showLabel,
    onEscape: layDown,
    onLook: look,
  })

  return (
    <Screen
      side={
        <IntakeSide
          {...{ side, intake, item, minutes, when }}
          onDone={(text) => {
            setSide('strip')
            if (text !== null) toasts.show({ text })
          }}
        />
      }
      sideLabel={intakeText.strip.label}
    >
      <ScreenHead
        title={intakeText.title}
        note={<RunLine shelf={shelf} onChange={() => setSide('head')} />}
        acts={
          <>
            <Button icon={<TagOutlined />} disabled={stored === null} onClick={showLabel}>
              {intakeText.label}
              <KeyCap>Ctrl+P</KeyCap>
            </Button>
            <Button disabled={shelf.run === null} onClick={() => setSide('end')}>
              {runText.end.act}
              <KeyCap>Ctrl+↵</KeyCap>
            </Button>
          </>
        }
      />
      <div className="intake-banner">
        <ScanBanner {...banner} queued={run.queue.length} />
        {draft.found !== null && run.step.at === 'ready' && (
          <DraftNotice
            title={draft.found.title}
            saved={when(draft.found.savedAt)}
            onResume={resume}
            onDiscard={() => void draft.discard()}
          />
        )}
      </div>
      <ScreenScroll>
        <div className="intake-body">
          {scanFirst ? (
            <ScanFirst grid={grid} entry={entry} />
          ) : (
            <IntakeWork
              intake={intake}
              entry={entry}
              onEscape={layDown}
              onTakeBack={() => void takeBack()}
              onLook={look}
            />
          )}
        </div>
      </ScreenScroll>
      {run.step.at !== 'duplicate' && run.step.at !== 'refusing' && (
        <IntakeFoot item={item} unclaimed={run.step.at === 'unknown'} onSay={() => setSide('said')} />
      )}
      <LabelPreview id={labelOf} onClose={() => setLabelOf(null)} />
    </Screen>
  )
}

export default IntakePage
