import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button, Modal } from 'antd'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useDialogKeys } from './dialog-keys.ts'
import { InlineError } from './inline-error.tsx'
import { KeyCap } from './key-cap.tsx'
import { kit } from './kit.text.ts'
import { PaperView } from './paper-view.tsx'

export interface PrintPreviewProps {
  open: boolean
  title: string
  /** Under the title: unit, serial number, what the form does not show. */
  note?: ReactNode
  /** null while the core makes it. */
  file: Blob | null
  /** Why it could not be made. */
  problem?: string | undefined
  fileName: string
  onClose: () => void
  /** Where the sheet can be sent to a printer from here: then that is what Enter does. */
  print?: PrintAct
  children?: ReactNode
}

export interface PrintAct {
  /** 打印 2 份 */
  label: string
  busy: boolean
  ready: boolean
  run: () => void
}

/** The paper at the left, at most four decisions at the right. */
export const PrintPreview = (props: PrintPreviewProps) => {
  const url = useObjectUrl(props.open ? props.file : null)
  const empty = props.file === null && props.problem !== undefined
  useDialogKeys(props.open, props.onClose)
  return (
    <Modal
      open={props.open}
      onCancel={props.onClose}
      footer={null}
      closable={false}
      width={1120}
      centered
      destroyOnHidden
      // Names the dialog; what is seen of it stands beside the paper.
      title={props.title}
      styles={{ header: { display: 'none' }, container: { padding: 0, overflow: 'hidden' } }}
    >
      <div className="print-preview">
        {empty ? <div className="paper-view" /> : <PaperView file={props.file} label={kit.paper.label} />}
        <div className="print-preview-side">
          <div>
            <h2 className="tx-title">{props.title}</h2>
            {props.note !== undefined && <div className="tx-soft">{props.note}</div>}
          </div>
          {props.problem !== undefined && <InlineError title={props.problem} />}
          {props.children}
          <span className="lay-grow" />
          {props.print !== undefined && <PrintButton act={props.print} />}
          <PreviewActs {...props} url={url} />
        </div>
      </div>
    </Modal>
  )
}

const PreviewActs = ({ url, fileName, print, onClose }: PrintPreviewProps & { url: string | null }) => (
  <>
    <Button
      {...(print === undefined ? { type: 'primary' as const, size: 'large' as const } : {})}
      block
      icon={<DownloadOutlined />}
      disabled={url === null}
      {...(url === null ? {} : { href: url, download: fileName })}
    >
      {kit.paper.save}
    </Button>
    <Button block onClick={onClose}>
      {kit.paper.close}
      <KeyCap>Esc</KeyCap>
    </Button>
  </>
)

/** Takes the focus as soon as the paper is there: Ctrl+P, Enter. */
const PrintButton = ({ act }: { act: PrintAct }) => {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (act.ready) button.current?.focus()
  }, [act.ready])
  return (
    <Button
      ref={button}
      type="primary"
      size="large"
      block
      icon={<PrinterOutlined />}
      disabled={!act.ready}
      loading={act.busy}
      onClick={act.run}
    >
      {act.label}
      <KeyCap onFill>↵</KeyCap>
    </Button>
  )
}

const useObjectUrl = (file: Blob | null): string | null => {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    if (file === null) return setUrl(null)
    const made = URL.createObjectURL(file)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  return url
}
