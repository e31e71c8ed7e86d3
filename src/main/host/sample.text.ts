/** What `desk sample` says on standard error. */
export const sampleTexts = {
  unknownProfile: (profiles: readonly string[]) => `选项 --profile 请填 ${profiles.join('、')} 中的一个`,
  houseExists: '这个文件夹里已经有资料库，演练库请建在另一个文件夹',
  beginning: (folder: string) => `正在建演练库：${folder}`,
  written: (written: number, all: number) =>
    `已写入包裹 ${written} 件，共 ${all} 件（${Math.floor((written / all) * 100)}%）`,
  made: (seconds: number) => `演练库已建好，用时 ${seconds} 秒`,
} as const
