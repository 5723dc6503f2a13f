// 分享、离线与更新的用语，与英文同形。
import type { ShareWords } from './share.en.ts';

export const shareZh: ShareWords = {
  update: {
    label: '更新',
    ready: '新版本已就绪，你的世界保持不变。',
    accept: '立即使用',
    later: '以后再说',
  },
  file: {
    title: '存为单个文件',
    lead: '一个包含全部内容的网页：不联网也能从磁盘打开，重新推演这个世界并逐位核对。',
    save: '存为单个文件',
    failed: '未能取得文件，可能没有网络，请稍后再试。',
  },
};
