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

/** Electron grants what nobody refuses. A page may copy text, and see through the camera; it hears nothing. */
const allowed = new Set(['clipboard-sanitized-write'])

const seesOnly = (permission: string, media: readonly (string | undefined)[]): boolean =>
  permission === 'media' && media.length > 0 && media.every((kind) => kind === 'video')

export const guardPermissions = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    const media = 'mediaTypes' in details ? (details.mediaTypes ?? []) : []
    answer(allowed.has(permission) || seesOnly(permission, media))
  })
  session.setPermissionCheckHandler(
    (_contents, permission, _origin, { mediaType }) =>
      allowed.has(permission) || seesOnly(permission, [mediaType]),
  )
  session.setDevicePermissionHandler(() => false)
}
