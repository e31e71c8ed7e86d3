import {
  HistoryOutlined,
  HomeOutlined,
  InboxOutlined,
  PhoneOutlined,
  PrinterOutlined,
  SnippetsOutlined,
  WalletOutlined,
} from '@ant-design/icons'
import { Button, Segmented } from 'antd'
import type { ReactNode } from 'react'
import type { HistoryKind } from '#core/compound/compound.contract.ts'
import { whenText } from '#core/kernel/format.ts'
import { useNow, useTimeZone } from '../../app/clock.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ScreenScroll, SectionHead } from '../../ui/screen.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import { fileText } from './unit-file.text.ts'
import type { UnitFile } from './use-unit-file.ts'

export const kindIcons: Readonly<Record<HistoryKind, ReactNode>> = {
  parcels: <InboxOutlined />,
  printDesk: <PrinterOutlined />,
  fax: <SnippetsOutlined />,
  moveIn: <HomeOutlined />,
  fees: <WalletOutlined />,
  contacts: <PhoneOutlined />,
}

const ALL = ''

/** What happened to this home, newest first, from every duty. */
export const UnitHistory = ({ file }: { file: UnitFile }) => {
  const now = useNow()
  const zone = useTimeZone()
  return (
    <div className="unit-history">
      <div className="screen-pad">
        <SectionHead
          title={fileText.history}
          act={
            file.kinds.length > 1 ? (
              <Segmented
                size="small"
                aria-label={fileText.kinds}
                value={file.kind ?? ALL}
                onChange={(value) => file.chooseKind(file.kinds.find((kind) => kind === value) ?? null)}
                options={[
                  { value: ALL, label: fileText.all },
                  ...file.kinds.map((kind) => ({ value: kind, label: fileText.kind[kind] })),
                ]}
              />
            ) : undefined
          }
        />
      </div>
      <ScreenScroll label={fileText.history} readOnly>
        {file.past.length === 0 ? (
          <EmptyState icon={<HistoryOutlined />} title={fileText.noHistory} hint={fileText.noHistoryHint} />
        ) : (
          <Timeline
            label={fileText.history}
            entries={file.past.map((item) => ({
              id: item.id,
              when: whenText(item.at, now, zone),
              icon: kindIcons[item.kind],
              kind: item.title,
              text: <span className="private">{item.detail}</span>,
              by: item.by,
            }))}
          />
        )}
        {file.more !== undefined && (
          <Button block type="text" onClick={file.more}>
            {fileText.more}
          </Button>
        )}
      </ScreenScroll>
    </div>
  )
}
