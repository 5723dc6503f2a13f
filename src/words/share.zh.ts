// 分享、离线与更新的用语，与英文同形。
import type { ShareWords } from './share.en.ts';

export const shareZh: ShareWords = {
  title: '分享这个世界',
  parts: {
    label: '分享什么',
    link: '链接',
    picture: '图片',
    data: '数据',
    cite: '引用',
    embed: '嵌入',
    file: '单个文件',
  },
  copy: '复制',
  copied: '已复制到剪贴板。',
  notCopied: '浏览器不允许复制，请选中文字后自行复制。',
  failed: (detail) => `未能完成：${detail}`,
  waiting: '推演尚未完成，完成后即可使用。',
  link: {
    qr: '链接的二维码',
    promise: (fingerprint) =>
      `打开链接即得同一个世界，重新推演，并与指纹 ${fingerprint} 逐位核对。`,
    unfinished: '推演尚未完成，链接中暂无可核对的指纹。',
    tooLong: '链接太长，无法生成二维码。',
  },
  card: {
    lead: '用于聊天或幻灯片的卡片，在你的浏览器里绘制。每张图表下方另可单独保存，并附说明来历的图注。',
    alt: (number, sentence) => `卡片：${number}。${sentence}`,
    label: (months) => `的在贷余额在${months}个月后逾期30天以上`,
    interval: (low, high) => `十个世界中有九个在 ${low} 至 ${high}`,
    size: (worlds, people, seed, version) =>
      `${worlds}个世界，每个${people}人，种子“${seed}”，模型 ${version}`,
    fingerprint: (fingerprint) => `这是模型，不是预测。指纹 ${fingerprint}`,
    png: '保存为 PNG',
    svg: '保存为 SVG',
  },
  data: {
    lead: '每项指标的逐月数值与全程数值，附蒙特卡洛误差和分位数；单位、定义、种子、版本与指纹均在其中。',
    csv: '表格（CSV）',
    csvHelp: '用于电子表格。每一行都注明单位、含义与来历。',
    json: '全部（JSON）',
    jsonHelp: '与命令行输出一致，含每个世界的合计。',
    parquet: '表格（Parquet）',
    parquetHelp: '用于分析程序，情景与定义写在元数据里。',
    saveAs: (kind) => `保存：${kind}`,
  },
  cite: {
    lead: '由模型的声明和本次推演的数值生成的文字。',
    short: '引用',
    bibtex: 'BibTeX',
    methods: '方法',
    methodsHelp: '按 ODD 规范（概览、设计概念、细节）书写的说明。',
  },
  embed: {
    lead: '把这个世界的一张图放进别的网页。它在读者的浏览器里推演，不访问任何服务器，并报告自身高度。',
    chart: '图表',
    dial: '下方的调节',
    noDial: '无',
    code: '代码',
    script: '第二行让框架取得所需的高度；两者还能互相说什么，见示例。',
    example: '示例网页',
  },
  file: {
    lead: '一个包含全部内容的网页：不联网也能从磁盘打开，重新推演这个世界并逐位核对。',
    save: '存为单个文件',
    failed: '未能取得文件，可能没有网络，请稍后再试。',
  },
  methods: {
    site: '逾期沙盘',
    subtitle: '消费信贷逾期的推演沙盘',
    authors: '逾期沙盘贡献者',
    purpose: (version) =>
      `目的。逾期沙盘（模型 ${version}）是一个以个人为单位的消费信贷放款机构模拟，用来考察经济压力、消费态度、信息与机构的措施如何改变逾期、损失，以及哪些人被规则拒之门外。模型依据公开数据校准，不是预测。`,
    entities: (people, segments, months) =>
      `实体、状态变量与尺度。${people}人，分为四个客群（${segments}），每人有收入、必要支出、负债、耐心、习惯和一个钱包；一家放款机构，有规则、账簿、人手和品牌；一个经济体，有逐月指数。一步为一个月（30天），全程${months}个月。逾期天数逐人计算（未逾期、1–30天、31–60天、61–90天、90天以上、已核销）；金额以分记账，账目每月平衡。`,
    process: (steps) => `过程与次序。每个月依次为：${steps}`,
    design:
      '设计概念。每次随机都有地址：由种子、世界、个人、月份与用途共同决定（Threefry 4×32-12），因此相互比较的情景人相同、运气也相同，差别按世界配对计算。账单未还有三种原因：还不上、忘了、不愿还。',
    start: (preset, months) =>
      `初始化。预设“${preset}”；第1个月之前，账簿先按预设的数值运行${months}个月。`,
    input: (changes) => `输入。自第1个月起与预设不同之处：${changes}。`,
    noInput: '输入。与预设完全相同。',
    observed: (label, help) => `观测。${label}：${help}`,
    experiment: (worlds, seed) =>
      `模拟实验。${worlds}个独立的世界，种子“${seed}”。均值附蒙特卡洛标准误差，区间涵盖十个世界中的九个。`,
    result: (months, mean, error, low, high) =>
      `结果。${months}个月后：${mean}（标准误差 ${error}；十个世界中有九个在 ${low} 至 ${high}）。`,
    reproduce: (fingerprint, link) =>
      `重现。在任何浏览器中打开链接，或用命令行“lab verify”，都会重新推演出逐位相同的结果；指纹 ${fingerprint}。${link}`,
    accessed: '访问日期',
  },
  update: {
    label: '更新',
    ready: '新版本已就绪，你的世界保持不变。',
    accept: '立即使用',
    later: '以后再说',
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
