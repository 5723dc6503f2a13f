// 账龄（Vintage）曲线的用语（简体中文），与英文同形。
import type { VintagesWords } from './vintages.en.ts';

export const vintagesZh: VintagesWords = {
  lead: '同一季度放出的账户，按账龄跟踪：有多少曾经逾期到这一程度。同账龄相比，规模增长摊薄不了它。',
  late: '曾逾期',
  over30: '30天以上',
  over90: '90天以上',
  title: (late) => `各季度账户按账龄累计逾期率（${late}）`,
  subtitle: '占该季度开户数的比例，按户数计；各世界平均。图中最多六个季度，表中全部列出。',
  opened: (from, to) => `第${from}–${to}个月`,
  columns: ['开户时间', '账龄（月）', '累计逾期率', '账户数'],
  age: '账龄（月）',
  rate: '累计逾期率',
  finding: (age, late, first, a, last, b) =>
    `开户${age}个月后，${first}开户的账户中${a}曾${late}，${last}开户的为${b}。`,
  over: { d31: '逾期30天以上', d91: '逾期90天以上' },
  people: '看看刚刚逾期超过30天的人',
  sure: (worlds, seed, version) =>
    `${worlds}个世界的平均，位数不超过蒙特卡洛误差所允许；种子“${seed}”，模型${version}。`,
};
