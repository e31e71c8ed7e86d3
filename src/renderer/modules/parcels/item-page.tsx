import { Button } from 'antd'
import { useNavigate, useSearchParams } from 'react-router'
import { useKeys } from '../../app/keys.tsx'
import { paths } from '../../app/paths.ts'
import { useMay } from '../../app/session.tsx'
import { useRead } from '../../client/use-read.ts'
import { ChoiceTile } from '../../ui/choice-tile.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { Screen, ScreenHead, ScreenScroll, SectionHead } from '../../ui/screen.tsx'
import { SupervisorPin } from '../../ui/supervisor-pin.tsx'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { ActForm } from './act-form.tsx'
import { AskConsent } from './ask-consent.tsx'
import { IncidentNotice } from './incident-notice.tsx'
import { ItemFacts, ItemSteps } from './item-history.tsx'
import { actWords, itemText } from './item-page.text.ts'
import { type ItemOfPage, useItem } from './use-item.ts'
import './parcels.css'

/** One item from its first step to its last, and what may be done with it now. */
const ItemPage = () => {
  const [search] = useSearchParams()
  const id = search.get('id') ?? ''
  const page = useItem(id)
  const navigate = useNavigate()
  const mayRelease = useMay('parcel.release')
  const { item, read, offered, act } = page
  const unitId = item?.unitId ?? null
  const canOpen = mayRelease && unitId !== null && (read.data?.acts.includes('handOver') ?? false)
  const open = (): void => {
    if (unitId !== null) void navigate(paths.release({ unit: unitId }))
  }
  useKeys([
    {
      key: offered.map((_, at) => String(at + 1)).slice(0, 9),
      cap: '1–9',
      label: itemText.keys.choose,
      when: act === null && offered.length > 0,
      run: (key) => page.choose(offered[Number(key) - 1] ?? null),
    },
    { key: 'Ctrl+Enter', label: itemText.keys.open, when: act === null && canOpen, run: open },
    { key: 'Esc', label: itemText.keys.back, when: act === null, run: () => void navigate(paths.parcels) },
  ])
  if (read.problem !== null) return <InlineError title={read.problem.message} />
  return (
    <Screen
      side={<ItemSide page={page} />}
      sideLabel={itemText.acts}
      sideWidth="wide"
      head={
        <ScreenHead
          title={
            item === undefined ? itemText.title : <UnitTag zone={item.zone} name={item.unit} size="record" />
          }
          note={itemText.title}
          acts={
            canOpen ? (
              <Button type="primary" onClick={open}>
                {itemText.open}
                <KeyCap onFill>Ctrl+↵</KeyCap>
              </Button>
            ) : undefined
          }
        />
      }
    >
      <ScreenScroll label={itemText.title}>
        {read.data !== undefined && (
          <div className="item-page">
            <ItemFacts history={read.data} />
            <ItemSteps history={read.data} />
          </div>
        )}
      </ScreenScroll>
    </Screen>
  )
}

const ItemSide = ({ page }: { page: ItemOfPage }) => {
  const { act, offered, item, read } = page
  const approvers = useRead('staff', 'approvers', { permission: 'parcel.override' })
  const incidentId = read.data?.incidentId ?? null
  const mayAsk = useMay('parcel.intake')
  const asks =
    mayAsk &&
    item !== undefined &&
    item.collectedAt === null &&
    (item.consent === 'pending' || item.consent === 'courierSaid')
  return (
    <>
      {act !== null && (
        <ActForm
          key={act}
          act={act}
          busy={page.busy}
          problem={page.problem}
          onSave={page.save}
          onCancel={() => page.choose(null)}
        />
      )}
      {act === null && incidentId !== null && <IncidentNotice incidentId={incidentId} />}
      {act === null && asks && <AskConsent id={item.id} onDone={read.refresh} />}
      {act === null && (
        <>
          <SectionHead title={itemText.acts} />
          {offered.length === 0 && <div className="tx-hint tx-soft">{itemText.none}</div>}
          <div className="item-acts">
            {offered.map((name, at) => (
              <ChoiceTile
                key={name}
                title={actWords[name].title}
                detail={actWords[name].detail}
                onChoose={() => page.choose(name)}
                {...(at < 9 ? { keyCap: String(at + 1) } : {})}
              />
            ))}
          </div>
        </>
      )}
      <SupervisorPin
        {...page.supervisor}
        matter={act === null ? '' : itemText.supervisor(actWords[act].title, item?.unit ?? '')}
        approvers={approvers.data ?? []}
      />
    </>
  )
}

export default ItemPage
