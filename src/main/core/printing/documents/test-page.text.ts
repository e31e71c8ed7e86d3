/** What stands on the page that proves a printer. */
export const testPageTexts = {
  title: '打印机试样',
  how: '请看三样：四个角的记号都在，下面的线用尺量正好 100 毫米，灰格从浅到深分得清',
  ruler: '从左到右 100 毫米；短了或长了，请在打印机里关掉“缩放”和“适合页面”',
  greys: '灰格',
  letters: '字',
  specimen: '物业服务中心 0123456789 ¥ 壹贰叁肆伍陆柒捌玖拾 永和九年岁在癸丑 龘靐齉 𬙊𣲗 阿依古丽·买买提',
  small: '小字 6 磅：请在亮处看，笔画不应糊在一起',
  facts: { printer: '打印机', desk: '前台', made: '打印时间' },
} as const
