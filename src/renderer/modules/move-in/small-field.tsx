import { Input, type InputProps } from 'antd'
import { useId } from 'react'

interface SmallFieldProps extends InputProps {
  label: string
}

/** A short field with its label above, in rows that are no form of their own. */
export const SmallField = ({ label, ...input }: SmallFieldProps) => {
  const id = useId()
  return (
    <div className="case-small">
      <label htmlFor={id} className="tx-hint tx-soft">
        {label}
      </label>
      <Input id={id} autoComplete="off" {...input} />
    </div>
  )
}
