// 归因的用语（简体中文），与英文同形。
import type { AttributionWords } from './attribution.en.ts';

export const attributionZh: AttributionWords = {
  groups: {
    start: '推演之前的世界',
    economy: '经济环境',
    attitudes: '消费与还款态度',
    information: '信息不对称',
    product: '产品',
    underwriting: '授信',
    collection: '催收',
    lender: '放款机构',
    market: '市场',
  },
  and: '与',
  lead: (scenarios, before, after) =>
    `从${before}到${after}。基准与你的世界之间的${scenarios}种组合全部推演，人相同，运气也相同；每项改动按公平份额分得共同的结果。`,
  nothing: '你的世界就是基准，没有需要解释的变化。请到沙盘中改动一些。',
  rise: (measure, change) => `${measure}上升${change}，其中`,
  fall: (measure, change) => `${measure}下降${change}，其中`,
  none: (measure) => `${measure}：各项改动相互抵消`,
  part: (value, name) => `${name}${value}`,
  sentence: (head, parts, more) =>
    `${head}：${parts.join('，')}${more > 0 ? `，另有${more}项较小` : ''}。`,
  meeting: (value, error) =>
    `若逐项单独改动，合计并不相同：${value}（±${error}）只来自它们的交互。`,
  ways: { label: '每项改动', share: '公平份额', alone: '单独改动', last: '最后改动' },
  waysHelp: {
    share: '对所有改动次序取平均（沙普利值），各部分之和恰好等于总变化，没有余数。',
    alone: '在基准中单独改动的效果；余下的只来自交互。',
    last: '其余都已改动之后再改这一项的效果；各项之和不等于总变化。',
  },
  whisker: '须线：蒙特卡洛误差，20次中有19次落在其内。',
  meet: '交互',
  whole: '全部改动',
  columns: {
    group: '改动',
    share: '公平份额',
    error: '蒙特卡洛误差',
    holds: '成立的世界',
    alone: '单独改动',
    last: '最后改动',
  },
  holds: (k, of) => `${k}/${of}`,
  pairs: '改动之间的交互',
  pairsHelp: '两项改动的交互：低于零，说明彼此替代；高于零，说明彼此加强。± 为蒙特卡洛误差。',
  tooMany: (groups, most) => `你的世界改动了${groups}组内容，精确归因最多${most}组。请合并几组：`,
  cost: (all, fits, most) => `全部推演在本机约需${all}；${most}组约需${fits}。`,
  joined: '合并',
  joinPolicies: '把所有措施合并',
  stillMany: (more) => `还需再合并${more}组。`,
  sure: (worlds, of, seed, version) =>
    `每种组合${worlds}/${of}个世界，种子“${seed}”，模型 ${version}。每个世界中各部分之和都恰好等于总变化。`,
};
