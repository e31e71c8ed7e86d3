export const fileErrorTexts = {
  FILE_MISSING: () => '这份文件不在资料夹里，请报管理员从备份里找回（F-01）',
  FILE_DAMAGED: () => '这份文件已损坏，没有打开，请报管理员从备份里找回（F-02）',
  UPLOAD_GONE: () => '文件没有传完就断开了，没有保存，请重新选择文件',
  UPLOAD_OUT_OF_ORDER: () => '文件没有传完整，没有保存，请重新选择文件',
} as const
