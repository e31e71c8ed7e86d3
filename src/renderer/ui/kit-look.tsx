import { ConfigProvider } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo } from 'react'
import type { Mode } from './palette.ts'
import { makeTheme } from './theme.ts'
import './tokens.css'
import './base.css'
import './text.css'

export interface Look {
  readonly mode: Mode
  /** 1, 1.15, 1.3 or 1.5. */
  readonly scale: number
  /** F9: names, phones, numbers and photos blurred. */
  readonly blur: boolean
}

export const textScales = [1, 1.15, 1.3, 1.5] as const
export type TextScale = (typeof textScales)[number]

const LookContext = createContext<Look>({ mode: 'light', scale: 1, blur: false })

export const useLook = (): Look => useContext(LookContext)

/** Sets antd's theme and the variables of the page from one look. */
export const KitLook = ({ look, children }: { look: Look; children: ReactNode }) => {
  const { mode, scale, blur } = look
  useLayoutEffect(() => {
    const root = document.documentElement
    root.dataset['theme'] = mode
    root.dataset['blur'] = blur ? 'on' : 'off'
    root.style.setProperty('--s', String(scale))
  }, [mode, scale, blur])
  const theme = useMemo(() => makeTheme(mode, scale), [mode, scale])
  return (
    <LookContext value={look}>
      <ConfigProvider
        locale={zhCN}
        theme={theme}
        button={{ autoInsertSpace: false }}
        wave={{ disabled: true }}
      >
        {children}
      </ConfigProvider>
    </LookContext>
  )
}
