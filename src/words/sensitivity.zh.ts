// 敏感性视图的中文。
import type { SensitivityWords } from './sensitivity.en.ts';

const listed = (names: readonly string[]): string => names.map((name) => `“${name}”`).join('');

export const sensitivityZh: SensitivityWords = {
  method: {
    label: '方法',
    tornado: '逐个变动',
    morris: '筛选（Morris）',
    sobol: '方差份额（Sobol）',
  },
  factors: {
    label: '变动什么',
    evidence: '不确定的参数',
    dials: '旋钮和已开启的政策',
  },
  of: { label: '看什么', value: '指标本身', change: '与基准的差异' },
  effort: { label: '计算量', quick: '快', careful: '细', thorough: '彻底' },
  world: '你的世界',

  lead: {
    tornado: (count, evidence) =>
      evidence
        ? `${count}个参数逐个取到证据所容许区间的两端，其余不变；人和运气都相同。`
        : `${count}项设置逐个从区间的一端变到另一端，其余不变；人和运气都相同。`,
    morris: (paths, count) =>
      `${paths}条随机路径同时穿过所有区间，每条路径上${count}个参数各动一次。用很少的计算就能看出哪些参数要紧、哪些与别的参数相互作用。`,
    sobol: (points, count) =>
      `在${count}个参数的区间里均匀撒下${points}个点。份额表示一个参数带来多少波动：单独带来的，以及连同它与其他参数的相互作用。`,
    assumed: '假设：区间内每个值同样可能，各参数相互独立。',
  },

  found: {
    nothing: (measure) => `其中没有一个能改变${measure}。`,
    leader: (name, measure, low, high) =>
      `对${measure}影响最大的是“${name}”：在区间一端变动${low}，在另一端变动${high}。`,
    tied: (names, more, measure) =>
      `对${measure}影响最大的是${listed(names)}${more > 0 ? `等${names.length + more}个参数` : ''}；它们之间孰大孰小，无法区分。`,
    screened: (name, measure, size) =>
      `对${measure}最要紧的是“${name}”：走过整个区间，平均变动${size}。`,
    share: (name, measure, share) =>
      `${measure}的波动主要来自“${name}”：连同相互作用占方差的${share}。`,
    early: '目前所知还不足以区分这些参数。',
  },

  subtitle: {
    tornado:
      '蓝色：区间低端；紫色：区间高端；都减去现状。须线：各世界均值的95%区间。方括号连起无法区分的参数。',
    morris:
      '横轴：走过整个区间的平均绝对影响，连同95%区间。纵轴：影响随位置变化的程度。虚线以上，参数主要与其他参数共同起作用，或其影响是弯曲的。',
    sobol:
      '紫色：单独的份额（一阶指数）。蓝色：相互作用增加的部分（总指数）。须线：总指数的95%区间。方括号连起按总指数无法区分的参数。',
  },
  axis: {
    as: '现状',
    muStar: (points) => `平均绝对影响（μ*）${points ? '，百分点' : ''}`,
    sigma: (points) => `影响的离散程度（σ）${points ? '，百分点' : ''}`,
    luck: '运气',
    together: '与其他参数相互作用，或弯曲',
  },
  name: {
    tornado: (measure) => `什么在改变${measure}`,
    morris: (measure) => `筛选：对${measure}的影响`,
    sobol: (measure) => `${measure}的方差份额`,
  },

  columns: {
    group: '名次',
    name: '参数',
    range: '区间',
    own: '现状',
    low: '低端时',
    high: '高端时',
    reach: '条长',
    interval: '95%区间',
    muStar: 'μ*',
    mu: 'μ（带符号）',
    sigma: 'σ',
    luck: '仅由运气造成的σ',
    first: '单独',
    total: '连同相互作用',
  },
  rank: (from, until) => (from === until ? String(from) : `${from}–${until}`),
  hidden: (n) => `另有${n}个几乎不起作用，表格里全部列出。`,
  negatives: (names, points) =>
    `低于零的有：${listed(names)}。这是零附近的抽样噪声，真实的份额不会为负。约需${points}个点，才能把这些区间收窄到上下各2个百分点。`,

  sure: (people, worlds, seed, version) =>
    `每个点都由${people}人在${worlds}个世界里经历，各点相同；规模比沙盘小，好容纳许多点。种子“${seed}”，模型${version}。`,
  ties: '区间重叠之处，不排先后。',
  noise: (share) => `各点之间的方差有${share}来自运气，不算在参数头上。`,
  interplay: (share) => `参数单独带来方差的${share}，其余来自它们的相互作用。`,

  tooMuch: {
    cells: (wanted, seconds, fits) =>
      `${wanted}格在单核上约需${seconds}秒；最多容得下${fits}格。请减少格数或计算量。`,
    worlds: (wanted, seconds, fits) =>
      `每个点${wanted}个世界在单核上约需${seconds}秒；最多容得下${fits}个。请减少计算量。`,
    trajectories: (wanted, seconds, fits) =>
      `${wanted}条路径在单核上约需${seconds}秒；最多容得下${fits}条。请减少计算量。`,
    points: (wanted, seconds, fits) =>
      `${wanted}个点在单核上约需${seconds}秒；最多容得下${fits}个。请减少计算量。`,
  },

  map: {
    lead: '两项设置同时变动，其余与你的世界相同；每一格里人和运气都相同。点击或按回车，就在沙盘里打开那一格。',
    x: '横轴',
    y: '纵轴',
    show: {
      label: '显示',
      value: '指标',
      change: '与你的世界相比的变化',
      effect: '你的改动在那里的效果',
    },
    cells: '格数',
    size: (n) => `${n} × ${n}`,
    groups: { dials: '旋钮', evidence: '不确定的参数', policies: '已开启的政策' },
    same: '请选择两项不同的设置。',
    noChange: '你的世界就是基准，没有效果可看。',
    title: {
      value: (measure) => `每一格的${measure}`,
      change: (measure) => `${measure}与你的世界相比的变化`,
      effect: (measure) => `你的改动对${measure}的效果`,
    },
    found: {
      value: (measure, low, high) => `在整张图上，${measure}从${low}到${high}。`,
      allMore: (measure) => `凡是分辨得出的地方，你的改动都提高${measure}。`,
      allLess: (measure) => `凡是分辨得出的地方，你的改动都降低${measure}。`,
      changeMore: (measure) => `凡是分辨得出的地方，${measure}都高于你的世界。`,
      changeLess: (measure) => `凡是分辨得出的地方，${measure}都低于你的世界。`,
      flips: (measure, less, more) =>
        `要看情况：${measure}在${less}的格子里下降，在${more}的格子里上升；线标出转折之处。`,
      none: (measure) => `图上没有一处能分辨出${measure}的变化。`,
    },
    subtitle: {
      value: '颜色越深，数值越大。',
      around:
        '紫色：增加。绿色：减少。线：成对差异变号之处。斜纹：与零无法区分（在两个蒙特卡罗误差以内）。',
    },
    cell: (x, y, value, error) => `${x}，${y}：${value} ±${error}`,
    waiting: (x, y) => `${x}，${y}：尚不可知`,
    open: '在沙盘里打开这个世界',
    unsure: '与零无法区分',
    here: '你的世界',
    columns: { value: '数值', error: '蒙特卡罗误差', sign: '符号' },
    signs: { more: '增加', less: '减少', none: '与零无法区分' },
    largest: (error) => `单格的最大蒙特卡罗误差：±${error}。`,
  },
};
