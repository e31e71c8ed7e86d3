import { CameraOutlined, EyeOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useRef } from 'react'
import { ScanViewer } from './scan-viewer.tsx'
import { scansText as text } from './scans.text.ts'
import { type ScanSubject, useScans } from './use-scans.ts'
import './scans.css'

interface ScansProps {
  caseId: string
  subject: ScanSubject
  /** What it is a picture of: 商品房买卖合同. */
  name: string
  /** Nothing is added to a case that is closed. */
  off?: boolean
}

const ACCEPTED = 'image/jpeg,image/png,image/heic,image/heif'

/** How many pictures there are, a look at them, and a place to drop another one. */
export const Scans = ({ caseId, subject, name, off = false }: ScansProps) => {
  const input = useRef<HTMLInputElement>(null)
  const list = useScans(caseId, subject, name)
  const take = (file: File | undefined): void => {
    if (file !== undefined && !off) void list.add(file)
  }
  return (
    <div
      className="scans"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        take(event.dataTransfer.files[0])
      }}
    >
      <span className="tx-hint tx-soft tx-nowrap">{text.count(list.scans.length)}</span>
      {list.scans.length > 0 && (
        <Button
          size="small"
          icon={<EyeOutlined />}
          aria-label={`${text.see} ${name}`}
          onClick={() => list.see(0)}
        >
          {text.see}
        </Button>
      )}
      {!off && (
        <Button
          size="small"
          icon={<CameraOutlined />}
          loading={list.busy}
          aria-label={`${text.add} ${name}`}
          onClick={() => input.current?.click()}
        >
          {text.add}
        </Button>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPTED}
        aria-label={`${text.add} ${name}`}
        onChange={(event) => {
          take(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      {list.problem !== undefined && (
        <div role="alert" className="field-error">
          {list.problem}
        </div>
      )}
      <ScanViewer list={list} name={name} off={off} />
    </div>
  )
}
