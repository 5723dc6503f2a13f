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
  older: {
    offer: (version) => `用生成它的模型 ${version} 重新推演`,
    progress: (done, of) => (of === 0 ? '正在启动。' : `第${done}个世界，共${of}个`),
    model: (version) => `模型 ${version}`,
    today: (version) => `现在的模型 ${version}`,
    reproduced: '完全重现',
    notReproduced: '与链接所载不符，链接可能被改动过',
    measure: (months) => `${months}个月后，逾期30天以上占在贷余额的比例。`,
    because: '此后的变动：',
    log: '查看变更记录',
    missing: (version) => `本站没有模型 ${version} 的引擎，无法在此重新推演。`,
    broken: (detail) => `旧引擎中断：${detail}`,
  },
};
