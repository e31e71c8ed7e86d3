import { PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { incidentKindNames, payerNames } from '#core/parcels/incidents/incidents.text.ts'
import { SheetPreview } from '../../app/sheet-preview.tsx'
import { useWhen } from '../../app/when.ts'
import { useRead } from '../../client/use-read.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { CloseIncident } from './close-incident.tsx'
import { incidentText } from './incident.text.ts'

/** What went wrong with the item, what was claimed, and how it ended. */
export const IncidentNotice = ({ incidentId }: { incidentId: string }) => {
  const { data } = useRead('parcelIncidents', 'find', { id: incidentId })
  const when = useWhen()
  const [printed, setPrinted] = useState(false)
  const [closing, setClosing] = useState(false)
  if (data === undefined) return null
  const { labels } = incidentText
  const facts = [
    { label: labels.no, value: data.incidentNo },
    { label: labels.opened, value: `${when(data.openedAt)} ${data.openedBy}` },
    { label: labels.account, value: data.account },
    ...(data.claimFen === null ? [] : [{ label: labels.claim, value: incidentText.money(data.claimFen) }]),
    ...(data.payer === 'none' ? [] : [{ label: labels.payer, value: payerNames[data.payer] }]),
    ...(data.outcome === '' ? [] : [{ label: labels.outcome, value: data.outcome }]),
  ]
  if (closing) return <CloseIncident incident={data} onDone={() => setClosing(false)} />
  return (
    <section className="item-incident" aria-label={incidentText.title}>
      <SectionHead
        title={incidentKindNames[data.kind]}
        note={data.closedAt === null ? incidentText.open : incidentText.closed}
      />
      <FactList facts={facts} />
      <div className="lay-row">
        <Button icon={<PrinterOutlined />} onClick={() => setPrinted(true)}>
          {incidentText.print}
        </Button>
        {data.closedAt === null && <Button onClick={() => setClosing(true)}>{incidentText.settle}</Button>}
      </div>
      <SheetPreview
        sheet={printed ? { form: 'parcel-incident', recordId: incidentId } : null}
        title={incidentText.title}
        fileName={`${data.incidentNo}.pdf`}
        onClose={() => setPrinted(false)}
      />
    </section>
  )
}
