const mirror = '国内可先设 ELECTRON_MIRROR=https://npmmirror.com/mirrors/electron/ 再启动'

/** What `npm start` says, one line a turn. */
export const startTexts = {
  building: '正在构建程序……',
  buildFailed: '构建失败，原因见上',
  fetching: `正在下载桌面外壳 Electron，只此一次（${mirror}）`,
  fetched: '桌面外壳已就绪',
  progress: (megabytes: number, seconds: number) => `已下载 ${megabytes} MB，用时 ${seconds} 秒`,
  notFetched: (reason: string) => `没有取得桌面外壳（${reason}），改在浏览器中打开同一程序`,
  noShell: (reason: string) => `没有桌面外壳（${reason}），开发请用 npm run dev`,
  stalled: '下载没有进展',
  noDisplay: '这台机器没有图形界面，同一程序改在本机地址上运行',
  shellFailed: (how: string) => `桌面外壳没有启动（${how}），改在浏览器中打开同一程序`,
  address: (url: string) => `请用浏览器打开 ${url}，按 Ctrl+C 结束`,
  inBrowser: (url: string) => `已在浏览器窗口中打开 ${url}，关闭窗口即结束`,
} as const
