/** What the command line says. JSON goes to standard output, these go to standard error. */
export const hostTexts = {
  usage: (verbs: readonly string[]) =>
    `用法：npm run -s desk -- 命令 [选项]，可用的命令：${verbs.join('、')}`,
  unknownVerb: (verb: string) => `没有“${verb}”这个命令`,
  badArguments: '命令的写法不对，请核对选项的名字和值',
  missing: (name: string) => `缺少选项 --${name}`,
  notNumber: (name: string) => `选项 --${name} 请填数字`,
  badPort: '选项 --port 请填 0 到 65535 之间的数字',
  badOrigin: '选项 --origin 只能是本机地址，例如 http://127.0.0.1:5173',
  folderInUse: '资料文件夹正由另一个程序使用，请先关闭那个程序再试',
  portTaken: '这个端口已被占用，请换一个 --port，或不填由程序挑选',
  diskFull: '磁盘已满，没有办成，请清理磁盘后再试',
  notReachable: '文件或文件夹读写不了，请核对位置、名字和权限',
  notFound: '找不到要的这一条，请核对编号、日期和名字',
  recoveryCodeNeeded: '这是正式资料库，请用 --recovery-code-file 指明写有恢复码的文件',
  notDay: (name: string) => `选项 --${name} 请写成 2026-11-24`,
  holders: (names: readonly string[]) => `没有这位持有人，能领手册的有：${names.join('、')}`,
  layouts: (names: readonly string[]) => `版式请写：${names.join('、')}`,
  sheets: (names: readonly string[]) => `请写明要哪一种：${names.join('、')}`,
  failed: '没有办成，原因见下',
} as const
