// 迁徙率矩阵的用语（简体中文），与英文同形。
import type { RollsWords } from './rolls.en.ts';

export const rollsZh: RollsWords = {
  lead: '从一个月末到下一个月末：每行的余额或账户有多少迁徙到各列。点开任何一格，就能看到其中的人。',
  by: '占比口径',
  accounts: '按账户数',
  amount: '按金额',
  month: '时间',
  whole: '全部月份',
  from: '上月末',
  title: (by) => (by === 'accounts' ? '迁徙率（按账户数）' : '迁徙率（按金额）'),
  help: (month) =>
    `行：上月末所处账龄；列：本月末所处账龄。点开一格，可见第1号世界中${month}发生这一迁徙的人。`,
  open: (from, to, share, people) => `从${from}到${to}：${share}。打开第1号世界中的${people}人`,
  finding: (by, worse, cured, further) =>
    `每100${by === 'accounts' ? '个账户' : '元'}逾期1–30天，一个月后${worse}${by === 'accounts' ? '个' : '元'}转入逾期31–60天，${cured}${by === 'accounts' ? '个' : '元'}不再逾期；每100${by === 'accounts' ? '个' : '元'}逾期31–60天，${further}${by === 'accounts' ? '个' : '元'}继续下迁。`,
  sure: (worlds, seed, version) =>
    `${worlds}个世界的均值，位数不超过蒙特卡洛误差所允许；种子“${seed}”，模型 ${version}。`,
};
