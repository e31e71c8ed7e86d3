import { Segmented } from 'antd'
import type { ReactNode } from 'react'
import { kit } from './kit.text.ts'
import './filter-bar.css'

export interface FilterChip<Value extends string> {
  readonly value: Value
  readonly label: string
  /** How many rows it holds, where that is known. */
  readonly count?: number | null | undefined
}

interface FilterBarProps<Value extends string> {
  label?: string
  value: Value
  onChange: (value: Value) => void
  chips: readonly FilterChip<Value>[]
  /** A search box, before the chips. */
  search?: ReactNode
  /** What narrows the chosen list further, such as days. */
  children?: ReactNode
  /** How many rows are shown. */
  note?: ReactNode
}

/** Above a register: which list, how many in each, how many are shown. */
export const FilterBar = <Value extends string>(props: FilterBarProps<Value>) => (
  <div className="filter-bar">
    {props.search}
    <Segmented<Value>
      {...(props.label === undefined ? {} : { 'aria-label': props.label })}
      value={props.value}
      onChange={props.onChange}
      options={props.chips.map(({ value, label, count }) => ({
        value,
        label: kit.chip(label, count ?? null),
      }))}
    />
    {props.children}
    <span className="lay-grow" />
    <span className="tx-hint tx-soft">{props.note}</span>
  </div>
)
