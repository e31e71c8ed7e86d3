import { Menu, type MenuItemConstructorOptions } from 'electron'
import { electronTexts as words } from './electron.text.ts'

const edit: MenuItemConstructorOptions = {
  label: words.edit,
  submenu: [
    { role: 'undo', label: words.undo },
    { role: 'redo', label: words.redo },
    { type: 'separator' },
    { role: 'cut', label: words.cut },
    { role: 'copy', label: words.copy },
    { role: 'paste', label: words.paste },
    { role: 'selectAll', label: words.selectAll },
  ],
}

const view = (packaged: boolean): MenuItemConstructorOptions => ({
  label: words.view,
  submenu: [
    { role: 'togglefullscreen', label: words.fullScreen },
    ...(packaged ? [] : [{ role: 'toggleDevTools' as const, label: words.developerTools }]),
  ],
})

/** No reload and no zoom: a reload loses the typed form, and the size of letters is a setting of the person. */
export const setMenu = (packaged: boolean): void => {
  Menu.setApplicationMenu(Menu.buildFromTemplate([edit, view(packaged)]))
}
