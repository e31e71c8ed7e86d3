import { BrowserWindow } from 'electron'
import type { Home } from './origin.ts'

/** One desk. Shown once it has something to show: no white flash at the counter. */
export const openWindow = async (home: Home, preload: string): Promise<BrowserWindow> => {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1100,
    minHeight: 680,
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
    },
  })
  // half-typed forms are kept by the house: a page that fell over comes back to them
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void window.loadURL(home.url)
  })
  window.once('ready-to-show', () => window.show())
  await window.loadURL(home.url)
  return window
}

/** A second start brings the first one forward. */
export const bringForward = (): void => {
  const [window] = BrowserWindow.getAllWindows()
  if (!window) return
  if (window.isMinimized()) window.restore()
  window.focus()
}
