import { app, type Session, type WebContents } from 'electron'
import type { Home } from './origin.ts'

const guard = (contents: WebContents, home: Home): void => {
  const stay = (event: { readonly url: string; preventDefault(): void }): void => {
    if (!home.owns(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** No page of the house leads out of it: nothing to browse, nothing to open, nothing to embed. */
export const guardContents = (home: Home): void => {
  app.on('web-contents-created', (_event, contents) => guard(contents, home))
}

/** Electron grants what nobody refuses. Copying text is all that a page may do. */
const allowed = new Set(['clipboard-sanitized-write'])

export const guardPermissions = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(allowed.has(permission)))
  session.setPermissionCheckHandler((_contents, permission) => allowed.has(permission))
  session.setDevicePermissionHandler(() => false)
}
