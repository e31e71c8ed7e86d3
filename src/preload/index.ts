import { contextBridge, ipcRenderer } from 'electron'

/**
 * A message port cannot cross the context bridge, so it goes through the window: the page posts `rpc:want`,
 * main checks who asks, and the page gets `rpc:port` with one port. `window.desk` says that there is such a way.
 */
contextBridge.exposeInMainWorld('desk', { transport: 'port' })

window.addEventListener('message', (event) => {
  if (event.source === window && event.data === 'rpc:want') ipcRenderer.send('rpc:connect')
})

ipcRenderer.on('rpc:port', (event) => {
  window.postMessage('rpc:port', window.origin, event.ports)
})
