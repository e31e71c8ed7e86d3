import { Button, Popover, Segmented } from 'antd'
import { useState } from 'react'
import { Avatar } from '../ui/avatar.tsx'
import type { Mode } from '../ui/palette.ts'
import { t } from './app.text.ts'
import { useDesk, useDeskStore } from './desk-store.ts'
import { useHouseChoice } from './house-choice.ts'
import { useSession, useSessionActs } from './session.tsx'
import { TextSizes } from './text-sizes.tsx'

/** Who is signed in; opens text size and appearance. */
export const PersonMenu = () => {
  const { name, role } = useSession()
  const [open, setOpen] = useState(false)
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      content={
        <div className="person-menu">
          <div>
            <div className="tx-strong">{name}</div>
            <div className="tx-hint tx-quiet">{t.roles[role]}</div>
          </div>
          <TextSizes />
          <Appearance />
          <OtherHouse />
        </div>
      }
    >
      <button type="button" className="top-person" title={t.top.person(name)} aria-expanded={open}>
        <Avatar name={name} />
        <span className="tx-hint tx-strong tx-nowrap">{name}</span>
      </button>
    </Popover>
  )
}

/** Over to practise and back: what is half typed is kept, and the desk is locked behind. */
const OtherHouse = () => {
  const { house, go } = useHouseChoice()
  const { lock } = useSessionActs()
  const other = house === 'real' ? 'practice' : 'real'
  const leave = async (): Promise<void> => {
    await lock({ idle: false })
    go(other)
  }
  return (
    <Button block onClick={() => void leave()}>
      {t.lock.goTo[other]}
    </Button>
  )
}

const modes: readonly { value: Mode; label: string }[] = [
  { value: 'light', label: t.top.light },
  { value: 'dark', label: t.top.dark },
]

const Appearance = () => {
  const store = useDeskStore()
  const mode = useDesk((desk) => desk.mode)
  return (
    <div className="field">
      <span className="field-label">{t.top.appearance}</span>
      <Segmented<Mode>
        block
        options={[...modes]}
        value={mode}
        onChange={(next) => store.setState({ mode: next })}
      />
    </div>
  )
}
