import { Segmented } from 'antd'

interface PickLineProps<Value extends string> {
  label: string
  values: readonly Value[]
  names: Readonly<Record<Value, string>>
  value: Value
  onChange: (value: Value) => void
}

/** A few choices side by side, under their label. */
export const PickLine = <Value extends string>({
  label,
  values,
  names,
  value,
  onChange,
}: PickLineProps<Value>) => (
  <div className="field">
    <span className="field-label">{label}</span>
    <Segmented<Value>
      aria-label={label}
      value={value}
      onChange={onChange}
      options={values.map((each) => ({ value: each, label: names[each] }))}
    />
  </div>
)
