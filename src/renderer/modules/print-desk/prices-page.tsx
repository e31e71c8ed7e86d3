import { Button, Input, InputNumber } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { type PriceContent, PriceKey, type PriceList } from '#core/print-desk/price-list.contract.ts'
import { priceName } from '#core/print-desk/print-desk.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { paths } from '../../app/paths.ts'
import { useMay } from '../../app/session.tsx'
import { useWhen } from '../../app/when.ts'
import { useAct } from '../../client/use-act.ts'
import { type OutputOf, useRead } from '../../client/use-read.ts'
import { FieldFrame } from '../../ui/field-frame.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { Screen, ScreenActions, ScreenHead, ScreenScroll, SectionHead } from '../../ui/screen.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { KeepYears } from './keep-years.tsx'
import { pricesText as words } from './prices-page.text.ts'
import './print-desk.css'

type Prices = OutputOf<'printDesk', 'prices'>

const PricesPage = () => {
  const prices = useRead('printDesk', 'prices', undefined)
  const zones = useRead('compound', 'overview', undefined).data?.zones.map(({ code }) => code) ?? []
  const navigate = useNavigate()
  useKeys([{ key: 'Esc', label: words.keys.back, run: () => void navigate(paths.printDesk) }])
  const { data } = prices
  return (
    <Screen
      head={
        <ScreenHead
          title={words.title}
          note={data === undefined ? '' : words.note(data.current.version, data.current.publishedBy)}
          acts={<Button onClick={() => void navigate(paths.printDesk)}>{words.back}</Button>}
        />
      }
    >
      {prices.problem !== null && <InlineError title={prices.problem.message} />}
      {data === undefined ? (
        <div className="screen-pad">
          <Waiting />
        </div>
      ) : (
        <Editor key={data.current.version} prices={data} zones={zones} />
      )}
    </Screen>
  )
}

const usePublish = (prices: Prices) => {
  const toasts = useToasts()
  const [content, setContent] = useState<PriceContent>(prices.current.content)
  const [note, setNote] = useState('')
  const publish = useAct('printDesk', 'publishPrices')
  const newest = Math.max(prices.current.version, prices.coming?.version ?? 0)
  const go = async (): Promise<void> => {
    if (publish.busy) return
    const answer = await publish.act({ basedOn: newest, fromAt: null, note, content })
    if (answer.ok) toasts.show({ text: words.published(answer.value.version) })
  }
  return { content, setContent, note, setNote, publish, go }
}

const Editor = ({ prices, zones }: { prices: Prices; zones: readonly string[] }) => {
  const mayPublish = useMay('printdesk.manage')
  const list = usePublish(prices)
  const { content, setContent, publish } = list
  useKeys([
    {
      key: ['Ctrl+Enter', 'Ctrl+S'],
      cap: 'Ctrl+↵',
      label: words.keys.publish,
      when: mayPublish,
      run: () => void list.go(),
    },
  ])
  return (
    <>
      <ScreenScroll>
        <SectionHead title={words.prices} note={words.offered} />
        <PriceTable content={content} readOnly={!mayPublish} onChange={setContent} />
        <SectionHead title={words.quotas} note={words.quotaHint} />
        <QuotaTable content={content} zones={zones} readOnly={!mayPublish} onChange={setContent} />
        <FieldFrame id="price-sign" label={words.sign}>
          <InputNumber
            id="price-sign"
            min={0}
            precision={2}
            disabled={!mayPublish}
            value={content.signFromFen / 100}
            onChange={(yuan) => setContent({ ...content, signFromFen: Math.round((yuan ?? 0) * 100) })}
          />
        </FieldFrame>
        {mayPublish && (
          <FieldFrame id="price-note" label={words.reason} hint={words.reasonHint} optional>
            <Input
              id="price-note"
              maxLength={60}
              value={list.note}
              onChange={({ target }) => list.setNote(target.value)}
            />
          </FieldFrame>
        )}
        <Earlier prices={prices} />
        <KeepYears />
      </ScreenScroll>
      {publish.problem !== null && <InlineError title={publish.problem.message} />}
      {mayPublish && (
        <ScreenActions>
          <Button type="primary" size="large" loading={publish.busy} onClick={() => void list.go()}>
            {words.publish}
            <KeyCap onFill>Ctrl+↵</KeyCap>
          </Button>
        </ScreenActions>
      )}
    </>
  )
}

interface TableProps {
  content: PriceContent
  readOnly: boolean
  onChange: (content: PriceContent) => void
}

const PriceTable = ({ content, readOnly, onChange }: TableProps) => {
  const set = (key: PriceKey, yuan: number | null): void => {
    const { [key]: _before, ...others } = content.prices
    onChange({
      ...content,
      prices: yuan === null ? others : { ...others, [key]: Math.round(yuan * 100) },
    })
  }
  return (
    <div className="price-page">
      {PriceKey.options.map((key) => (
        <div key={key} className="price-line">
          <label htmlFor={`price-${key}`}>{priceName(key)}</label>
          <InputNumber
            id={`price-${key}`}
            min={0}
            max={100_000}
            precision={2}
            disabled={readOnly}
            value={content.prices[key] === undefined ? null : content.prices[key] / 100}
            onChange={(yuan) => set(key, yuan)}
          />
        </div>
      ))}
    </div>
  )
}

const QuotaTable = ({ content, zones, readOnly, onChange }: TableProps & { zones: readonly string[] }) => (
  <table className="price-table">
    <thead>
      <tr>
        <th scope="col">{words.zone}</th>
        <th scope="col">{words.contracted}</th>
        <th scope="col">{words.welfare}</th>
      </tr>
    </thead>
    <tbody>
      {zones.map((zone) => {
        const quota = content.quotas[zone] ?? { contracted: 0, welfare: 30 }
        const cell = (kind: 'contracted' | 'welfare') => (
          <InputNumber
            aria-label={`${zone} ${words[kind]}`}
            min={0}
            max={10_000}
            precision={0}
            disabled={readOnly}
            placeholder={words.unlimited}
            value={quota[kind]}
            onChange={(value) =>
              onChange({ ...content, quotas: { ...content.quotas, [zone]: { ...quota, [kind]: value } } })
            }
          />
        )
        return (
          <tr key={zone}>
            <th scope="row">{zone}</th>
            <td>{cell('contracted')}</td>
            <td>{cell('welfare')}</td>
          </tr>
        )
      })}
    </tbody>
  </table>
)

const Earlier = ({ prices: { earlier, coming } }: { prices: Prices }) => {
  const when = useWhen()
  const line = (list: PriceList): string =>
    [when(list.fromAt), words.earlierNote(list.version, list.publishedBy), list.note].join(' ')
  if (earlier.length === 0 && coming === null) return null
  return (
    <section>
      <SectionHead title={words.earlier} />
      {coming !== null && <div className="tone-due">{words.coming(coming.version)}</div>}
      {earlier.map((list) => (
        <div key={list.version} className="tx-soft">
          {line(list)}
        </div>
      ))}
    </section>
  )
}

export default PricesPage
