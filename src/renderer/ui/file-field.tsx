import { FileExcelOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { type DragEvent, useRef, useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import { FieldFrame, type FieldProps } from './field-frame.tsx'
import { kit } from './kit.text.ts'
import { useField } from './use-field.ts'

export interface FileFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  /** `.xlsx,.csv` */
  accept: string
  /** Called at once, where no save button follows. */
  onPick?: (file: File) => void
}

/** A place to drop a file on, with a button for those who do not drag. The value is a File or null. */
export const FileField = <Values extends FieldValues>(props: FileFieldProps<Values>) => {
  const { id, field, frame, control } = useField(props)
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const value: unknown = field.value
  const file = value instanceof File ? value : null
  const take = (picked: File | undefined): void => {
    setOver(false)
    if (picked === undefined) return
    field.onChange(picked)
    props.onPick?.(picked)
  }
  const dropTarget = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      take(event.dataTransfer.files[0])
    },
  }
  return (
    <FieldFrame {...frame}>
      <div className={`field-file${over ? ' field-file-over' : ''}`} {...dropTarget}>
        <span aria-hidden="true" className="field-file-icon">
          <FileExcelOutlined />
        </span>
        <span className="lay-grow tx-cut">
          {file === null ? (
            <span className="tx-soft">{kit.field.drop}</span>
          ) : (
            <b className="tx-strong">{file.name}</b>
          )}
        </span>
        <Button ref={field.ref} disabled={control.disabled} onClick={() => input.current?.click()}>
          {file === null ? kit.field.pick : kit.field.pickAgain}
        </Button>
        <input
          id={id}
          ref={input}
          type="file"
          hidden
          accept={props.accept}
          onChange={(event) => {
            take(event.target.files?.[0])
            event.target.value = ''
          }}
        />
      </div>
    </FieldFrame>
  )
}
