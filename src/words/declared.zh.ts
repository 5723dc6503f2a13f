// Simplified Chinese for everything that the model declares, in the words of the trade.
import type { DeclaredWords } from './declared.ts';

const segments = {
  students: '学生与职场新人，18–24岁',
  youngWorkers: '城市年轻上班族，25–30岁',
  households: '中产家庭，31–45岁',
  gigWorkers: '灵活就业与个体经营',
};
const segmentWeight = '客群权重；四个客群的权重按合计100%折算。';
const planWeight = '在新增分期中的权重；四种期数的权重按合计100%折算。';
const feeBase = '每月收取，占分期本金原额的比例。';
const contactEffect = '每日还清概率×e^（本值×（催收强度−1））。';

export const declaredZh: DeclaredWords = {
  parameters: {
    'economy.pressure': {
      label: '经济压力',
      help: '日子有多紧：丢工作、生活费上涨、降薪三者一起动。50为2020年冲击之前的就业形势；调到100，衰退指数Z上升2个点，生活费上涨10%，降薪6%。',
    },
    'economy.shock': { label: '冲击', help: '从事件库里选一个，自下面设定的月份开始。' },
    'economy.shockStart': {
      label: '冲击开始月份',
      help: '从今天起算；1即推演的第一个月。',
    },
    'economy.noise': {
      label: '经济的日常起伏',
      help: '衰退指数Z每月意外波动的标准差；波动逐月衰减，次月剩0.95。',
    },
    'economy.jobLoss': {
      label: '失去工作',
      help: '正常月份里，在职者当月失去工作的比例。',
    },
    'economy.jobFinding': {
      label: '找到工作',
      help: '正常月份里，失业者当月找到工作的比例。',
    },
    'economy.jobLossSlope': {
      label: '衰退指数对失去工作的影响',
      help: '衰退指数Z每升1个点，失去工作的概率上升多少（对数点）。按疫情冲击校准：两个月内失业率升1个百分点（5.2%到6.2%）。',
    },
    'economy.jobFindingSlope': {
      label: '衰退指数对找到工作的影响',
      help: '衰退指数Z每升1个点，找工作难多少（对数点）。衰退更多是让人难找工作，而不是多丢工作。',
    },
    'economy.payCutSlope': {
      label: '衰退指数对薪酬的影响',
      help: '衰退指数Z每升1个点，在职者因工时和奖金减少而少拿的收入。',
    },
    'economy.replacementRate': {
      label: '失业后的收入',
      help: '没有工作时还剩平时收入的几成：失业金、家里接济、零工。',
    },

    'borrowers.spendingAttitude': {
      label: '消费观',
      help: '从节俭（0）到“先买再说”（100）。耐心程度随之上下移动，最多0.10，这是现时偏好研究支持的幅度；它影响额度用掉多少、存下多少，以及账单吃紧时能省出多少。',
    },
    'borrowers.informationAsymmetry': {
      label: '信息不对称',
      help: '借款人看不清自己的还款能力、放款机构看不清借款人的程度。0：彼此都看得清；50：现状；100：认知盲区、隐性负债和高报收入都加倍，评分的区分度减半。',
    },
    'borrowers.medianIncome': {
      label: '月收入中位数',
      help: '未受冲击时。2024年全国城镇居民人均可支配收入中位数为每年49,302元。',
    },
    'borrowers.incomeSpread': {
      label: '收入差距',
      help: '全部客群合在一起，收入对数的标准差。',
    },
    'borrowers.students': { label: segments.students, help: segmentWeight },
    'borrowers.youngWorkers': { label: segments.youngWorkers, help: segmentWeight },
    'borrowers.households': { label: segments.households, help: segmentWeight },
    'borrowers.gigWorkers': { label: segments.gigWorkers, help: segmentWeight },
    'borrowers.essentials': {
      label: '中位收入者的必需开支',
      help: '吃、住、行占收入的比例；收入每高1个对数点，比例低0.10。',
    },
    'borrowers.debtFree': { label: '没有外部负债', help: '在别处没有借款的人所占比例。' },
    'borrowers.otherDebt': {
      label: '外部负债的月供',
      help: '占收入的比例，有外部负债者的平均值（标准差0.08）。',
    },
    'borrowers.hiddenDebt': {
      label: '隐性负债',
      help: '有外部负债的人里，这部分负债本机构看不到的比例。',
    },
    'borrowers.patience': {
      label: '耐心程度（beta）',
      help: '现时偏好系数的平均值；1表示不偏重眼前。标准差0.12，取值在0.3至1之间。',
    },
    'borrowers.blindSpot': {
      label: '认知盲区（omega）',
      help: '人们平均把自己的开支低估多少；低估了开支，也就高估了还款能力。',
    },
    'borrowers.handToMouth': {
      label: '几无积蓄',
      help: '手头积蓄只有0.15个月收入的人所占比例。',
    },
    'borrowers.forgetfulness': {
      label: '手动还款时忘记',
      help: '每月忘记的平均概率；多数人很少忘，少数人常忘（贝塔分布，尾部高于20%）。',
    },
    'borrowers.autopay': {
      label: '使用自动还款',
      help: '占人群的比例。基准产品默认开通；不少人后来关掉，或卡里余额不足。',
    },
    'borrowers.thinFile': {
      label: '薄档客户',
      help: '信用记录很少的人所占比例；低收入和年轻人里更多。',
    },
    'borrowers.misreports': {
      label: '高报收入',
      help: '申请时把收入报高25%的人所占比例。',
    },
    'borrowers.willingnessBase': {
      label: '不愿还：基础概率',
      help: '还款意愿处于平均水平、没有负债的人，每月出现策略性违约的概率。',
    },
    'borrowers.abilitySteepness': {
      label: '还款能力：陡度',
      help: '还得上的概率＝逻辑函数（陡度×（可用现金÷账单−中点））。',
    },
    'borrowers.abilityMidpoint': {
      label: '还款能力：中点',
      help: '可用现金÷账单等于该值时，有一半人还得上。',
    },
    'borrowers.help': {
      label: '亲友接济',
      help: '只在还账单时能借到的钱，折合几个月的收入。',
    },

    'product.kind': {
      label: '产品',
      help: '分期钱包：下月一次还清，或分3、6、12、24期。循环信用卡：可只还最低还款额，未还部分计息。',
      options: { wallet: '分期钱包', card: '循环信用卡' },
    },
    'product.instalmentUsers': {
      label: '使用分期的客户',
      help: '消费做分期的客户占比，其余每月全额还清。信用卡上则为使用循环的客户占比。',
    },
    'product.instalmentShare': {
      label: '欠款中的分期部分',
      help: '使用分期的客户，其欠款中分到多个月的比例；其余下月一次还清。',
    },
    'product.dormant': { label: '睡眠户', help: '有额度但不用的客户占比。' },
    'product.fee3': { label: '分期费率，3期', help: feeBase },
    'product.fee6': { label: '分期费率，6期', help: feeBase },
    'product.fee12': { label: '分期费率，12期', help: feeBase },
    'product.fee24': { label: '分期费率，24期', help: feeBase },
    'product.share3': { label: '3期占比', help: planWeight },
    'product.share6': { label: '6期占比', help: planWeight },
    'product.share12': { label: '12期占比', help: planWeight },
    'product.share24': { label: '24期占比', help: planWeight },
    'product.lateFee': {
      label: '逾期违约金费率',
      help: '按全部逾期金额计收，精确到天。',
    },
    'product.merchantFee': { label: '商户手续费', help: '由商户承担，占消费金额的比例。' },
    'product.cardRate': { label: '信用卡利率', help: '对循环部分计息。' },
    'product.minimumShare': {
      label: '最低还款额',
      help: '每月至少要还的部分，占信用卡欠款的比例。',
    },
    'product.limitMonths': {
      label: '正常尺度下的额度',
      help: '折合几个月的申报收入，未经评分调整。',
    },
    'product.limitCap': { label: '最高额度', help: '任何账户都不超过此数。' },
    'product.limitGrowth': {
      label: '额度随开户时间上调',
      help: '客户每平稳用满一个月，额度重检时上调首次额度的这一比例，最多累计四年。',
    },
    'product.utilisation': {
      label: '额度使用意愿',
      help: '人们想用掉的额度比例，取对数几率后的常数项。',
    },
    'product.substitution': {
      label: '替代现金的消费',
      help: '用本产品买的东西里，本来就会买的比例：账单到来之前，这笔现金还留在手里。其余是新增消费。',
    },
    'product.keepUp': {
      label: '只补最早一期',
      help: '逾期客户没能全部还清时，还上最早一期、从而停留在原账龄的概率。分期钱包上少见，信用卡上则是1–30天账龄的常态。',
    },

    'underwriting.strictness': {
      label: '授信严格度',
      help: '一个旋钮管三条规则：评分准入线（0：94%通过；50：75%；100：40%）、负债收入比上限（0.80、0.50、0.25）和额度（正常值的1.4、1、0.6倍）。三者也可在“措施”里单独设置。老客户要到下次额度重检时才受影响。',
    },
    'underwriting.signal': {
      label: '评分区分度',
      help: '评分与真实风险的相关系数。0.45对应AUC约0.67，0.65对应约0.74；若每项特征都看得见，可到0.84。',
    },
    'underwriting.thinFileSignal': {
      label: '薄档客户的评分区分度',
      help: '相对于信用记录较长的客户。',
    },
    'underwriting.drift': {
      label: '压力时期的评分衰减',
      help: '衰退指数Z为3时，环境远离建模样本，评分卡损失多少区分度。',
    },
    'underwriting.reviewMonths': {
      label: '额度重检间隔',
      help: '每位客户每隔这么多个月重检一次额度。',
    },

    'collection.cureForgot': {
      label: '忘了还：还清概率',
      help: '首周每日还清逾期的概率，之后降到五分之二。',
    },
    'collection.cureWouldNot': {
      label: '不愿还：还清概率',
      help: '首周每日还清逾期的概率，之后降到三分之二。',
    },
    'collection.cureCouldNot': {
      label: '还不上：还清概率',
      help: '下次发薪够还欠款时，每日还清逾期的概率；不够时只有十分之一。',
    },
    'collection.second': {
      label: '逾期第二个月',
      help: '还清概率相对于第一个月。逾期有快慢两种走法：多数人30天内还清，剩下的多数还不清。',
    },
    'collection.third': { label: '逾期第三个月', help: '还清概率相对于第一个月。' },
    'collection.later': { label: '逾期更久', help: '还清概率相对于第一个月。' },
    'collection.handover': {
      label: '第31天：转人工',
      help: '逾期第31至37天的还清概率倍数：人工电话和协商还款接替了短信。',
    },
    'collection.effectForgot': { label: '催收对“忘了还”的作用', help: contactEffect },
    'collection.effectWouldNot': { label: '催收对“不愿还”的作用', help: contactEffect },
    'collection.effectCouldNot': { label: '催收对“还不上”的作用', help: contactEffect },
    'collection.recovery': {
      label: '核销后回收',
      help: '自营团队在核销后第一个月收回的比例；此后逐月递减，时间常数9个月。',
    },
    'collection.contactReach': {
      label: '人工触达率',
      help: '人工电话能与本人通上话的逾期客户占比；其余未接通或已失联。',
    },

    'lender.fundingCost': { label: '资金成本', help: '按在贷余额计，年化。' },
    'lender.servicingCost': {
      label: '账户运营成本',
      help: '每户每月：系统、账单、客服。',
    },
    'lender.acquisitionCost': { label: '每笔申请成本', help: '每位申请人的营销与审核费用。' },
    'lender.messageCost': { label: '每条消息成本', help: '短信或应用内消息。' },
    'lender.callCost': { label: '每通电话成本', help: '人工拨打并与客户通上话。' },
    'lender.legalStaff': {
      label: '每万人法务人数',
      help: '法务部门的编制，按模拟世界的人口规模折算。',
    },
    'lender.casesPerHead': {
      label: '人均月办案量',
      help: '法务人员每人每月能新接的案件数：律师函、调解、诉讼。',
    },
    'lender.caseCost': {
      label: '单件案件成本',
      help: '函件、诉讼费、调解费；人力另计。',
    },
    'lender.capacityLoop': {
      label: '案件多了，每件做得少',
      help: '关闭：不论案件多少，都照计划办。这是放大的回路：案件越多，每件投入越少，回款越慢，案件更多。',
    },
    'lender.cautionLoop': {
      label: '损失使机构收紧',
      help: '损失高于过去两年的水平，放款机构就少批；低于它，就多批。这个回路让损失趋稳，也可能自己生出信贷周期。',
    },
    'lender.caution': {
      label: '收紧力度',
      help: '每月ln（通过率）的变动＝−本值×（损失÷正常损失−1）。取0.2时，贷款规模会出现约三年一轮的信贷周期。',
    },

    'market.customersToday': { label: '期初客户', help: '预热期开始前已申请过的人所占比例。' },
    'market.innovators': {
      label: '自发申请',
      help: '巴斯扩散模型的系数p：未开户的人里，当月主动申请的比例。',
    },
    'market.imitators': {
      label: '跟随申请',
      help: '巴斯扩散模型的系数q，再乘以已开户的人所占比例。',
    },
    'market.adverseSelection': {
      label: '手头紧的人更常申请',
      help: '真实风险每高一个标准差，申请的可能性高多少，即逆向选择。',
    },
    'market.growthLoop': {
      label: '客户带来客户',
      help: '关闭：跟随申请只按期初客户计。这个回路放大增长；贷款越新，指标越好看，因为新户还没来得及逾期。',
    },
    'market.churn': {
      label: '流失客户',
      help: '信任度为0.6时的比例；只有无欠款的账户会销户。',
    },
    'market.trustStart': { label: '当前信任度', help: '0到1的指数。' },
    'market.trustPull': {
      label: '信任度的回归',
      help: '信任度每月向常态0.6回归的速度。',
    },
    'market.trustElasticity': {
      label: '信任度对增长的影响',
      help: '新客户×e^（本值×（信任度−0.6）），流失客户反向变动。人们的实际行为远没有问卷里说的那么敏感。',
    },
    'market.trustLoop': {
      label: '信任度影响增长',
      help: '关闭：申请和流失都不随信任度变动。这个回路较弱，起稳定作用：做法不当，增长略慢。',
    },
    'market.complaints': {
      label: '投诉',
      help: '常规催收下，每位逾期客户每月投诉的概率。',
    },
    'market.regulator': {
      label: '监管回应投诉',
      help: '投诉连续三个月超过阈值，催收须按行为规范执行一年。',
    },
    'market.regulatorThreshold': {
      label: '监管阈值',
      help: '每万名客户每月的催收投诉件数。',
    },
    'market.rival': {
      label: '对手的客户',
      help: '设一个不变的对手，其客户数占本市场人口的比例；市场份额以此为参照。',
    },

    'policies.scoreCutoff.approval': {
      label: '通过率',
      help: '措施力度全开时，按评分通过的申请占比。',
    },
    'policies.debtToIncomeCap.cap': {
      label: '上限',
      help: '措施力度全开时，月供与申报收入之比。',
    },
    'policies.limitPolicy.factor': { label: '额度倍数', help: '措施力度全开时。' },
    'policies.incomeVerification.caught': {
      label: '查出的高报收入',
      help: '占高报者的比例。',
    },
    'policies.incomeVerification.abandon': {
      label: '中途放弃的好客户',
      help: '占全部申请人的比例。',
    },
    'policies.betterScoring.signal': {
      label: '评分区分度',
      help: '措施力度全开时与真实风险的相关系数；0.65对应AUC约0.74。',
    },
    'policies.betterScoring.thinFile': {
      label: '补上的薄档差距',
      help: '薄档客户在评分上的劣势，补上了多少。',
    },
    'policies.reminders.effect': {
      label: '避免的忘还',
      help: '占忘记还款的比例，限还过账单的人。',
    },
    'policies.reminders.firstBill': {
      label: '首期账单上的效果',
      help: '相对于以后各期；提醒写明具体的人，效果更好。',
    },
    'policies.autopay.target': {
      label: '最终开通率',
      help: '方案做满（三个月）后，使用自动还款的人所占比例。',
    },
    'policies.earlyWarning.caught': {
      label: '提前识别的逾期',
      help: '即将出问题的账户里，模型提前一个月标出的比例。',
    },
    'policies.collections.early': {
      label: '逾期1–30天',
      help: '催收强度，1为常规。只用AI外呼相当于0.6。',
    },
    'policies.collections.middle': { label: '逾期31–90天', help: '催收强度，1为常规。' },
    'policies.collections.late': { label: '逾期90天以上', help: '催收强度，1为常规。' },
    'policies.personalContact.factor': {
      label: '通上话后还清',
      help: '对专人联系到的“还不上”和“不愿还”的客户，还清概率的倍数。由德国试验换算而来，换算方式是假设。',
    },
    'policies.hardshipPlans.takeUp': {
      label: '每月签约率',
      help: '逾期31至90天、“还不上”的客户里，当月签约的比例。',
    },
    'policies.hardshipPlans.months': { label: '分摊月数', help: '欠款在这些月内等额偿还。' },
    'policies.hardshipPlans.writeDown': { label: '签约时减免', help: '占逾期金额的比例。' },
    'policies.hardshipPlans.liquidity': {
      label: '月供变小有助于还款',
      help: '关闭：每期还多少不影响还不还得上，这是目前最好的试验得到的平均结果。',
    },
    'policies.legalAction.capacity': {
      label: '办案能力',
      help: '法务部门可接案件数的倍数。',
    },
    'policies.legalAction.effect': {
      label: '已接案件多还',
      help: '加在90天以上还清概率的对数和核销后回收上。未找到公开数字。',
    },
    'policies.thirdPartyAgency.from': {
      label: '核销几个月后委外',
      help: '核销后的月数；0为立即。',
    },
    'policies.thirdPartyAgency.yield': {
      label: '委外回款率',
      help: '占在手案件金额的比例，是自营团队仍能收回部分之外的增量。',
    },
    'policies.thirdPartyAgency.fee': {
      label: '委外佣金',
      help: '占回款的比例，指刚委出的案件；账龄越长佣金越高，最高44%。',
    },
    'policies.debtSale.age': { label: '核销几个月后转让', help: '债权转让的时点。' },
    'policies.debtSale.price': {
      label: '转让价格',
      help: '核销满一年的债权，按本息的这一比例；每再过一年，×e^（−0.36）。',
    },
    'policies.clearBills.draws': {
      label: '少发生的消费',
      help: '比例，指下单时把费用合成金额给人看的效果；半衰期三个月，最后剩一半。',
    },
    'policies.clearBills.blindSpot': {
      label: '消除的认知盲区',
      help: '一次提示能消除多少对自身开支的低估。',
    },
    'policies.education.effect': {
      label: '消除的认知盲区',
      help: '完整课程能消除的比例（0.10个标准差）。',
    },
    'policies.education.teachable': {
      label: '首次逾期后还清更快',
      help: '加在逾期第一个月还清概率的对数上。',
    },
    'policies.education.halfLife': {
      label: '一轮课程的半衰期',
      help: '月数；课程每十二个月重来一轮。',
    },
    'policies.budgetTools.clawBack': {
      label: '能多省出来的开支',
      help: '账单还不上时可压缩的开支比例，在原值上增加。',
    },
    'policies.budgetTools.patience': { label: '耐心的提升', help: '加在beta上。' },
    'policies.easyApplication.applicants': {
      label: '增加的申请人',
      help: '增加的比例。',
    },
    'policies.easyApplication.signalLoss': {
      label: '放弃的信息',
      help: '评分区分度因此损失的比例。',
    },
    'policies.conductRules.capacity': {
      label: '催收产能',
      help: '倍数；美国各州每多一项法律限制，催收人员减少15.9%。',
    },
    'policies.rateCap.cap': {
      label: '综合成本上限',
      help: '助贷业务自2025年10月起为24%；15.4%是2020年的四倍LPR。',
    },
    'policies.creditReporting.draws': { label: '少发生的消费', help: '减少的比例。' },
    'policies.creditReporting.wouldNot': {
      label: '避免的策略性违约',
      help: '减少的比例。',
    },
    'policies.creditReporting.reveal': {
      label: '显现的隐性负债',
      help: '放款机构由此能看到的比例。',
    },
    'policies.incomeSupport.rate': {
      label: '失业后的收入',
      help: '措施力度全开时，还剩平时收入的几成。',
    },
  },

  common: {
    on: { label: '启用', help: '关闭：放款机构照现在的做法办。' },
    intensity: {
      label: '力度',
      help: '方案做到几成：0为不做，1为按证据支持的规模全部做到。',
    },
    start: { label: '开始月份', help: '生效的第一个月。' },
    end: { label: '结束月份', help: '生效的最后一个月；120为长期有效。' },
    audience: {
      label: '适用人群',
      help: '所有人；逐人触达的措施也可只针对一个客群。',
    },
    unitCost: { label: '单位成本', help: '每触达一个对象，每月多少元。' },
  },

  levers: {
    scoreCutoff: {
      label: '评分准入线',
      help: '评分放行的申请少一些。少亏的钱和误拒的好客户总是一起来。',
      does: '移动评分准入线，让设定比例的申请通过，线外的新申请一律拒绝。未逾期的老客户落到线外的，下次额度重检时额度减半。评分只看得到一部分真实风险，所以被拒的人里有好有坏。',
      sideEffects:
        '代价主要由被误拒的好客户承担，薄档客户尤其多，因为评分对他们看得更少。机构少了这部分生意，拒得多了，信任度也略降。',
      isNot:
        '它不能把坏账挑出来，只是在评分本就分不太清的人中间挪一条线。现实中机构看不到自己误拒了谁；沙盘里数得出来。',
      evidenceNote:
        '德国电商先货后付的账单上，征信评分的AUC约为0.68（凭记忆）；美国“四期付”的通过率2021年为73%，2022年为79%；在墨西哥，新客户的违约事先就很难预测。',
    },
    debtToIncomeCap: {
      label: '负债收入比上限',
      help: '客户在本机构和别处的月供合计，不得超过收入的一定比例。主要是压规模。',
      does: '按这一比例倒算额度：本机构月供加上看得到的外部负债月供，不得超过申报收入的这一比例。倒算出的额度太小、不值得开户的，申请即拒；老客户到下次额度重检时才适用。看不到的负债不计入。',
      sideEffects:
        '收入低或有外部负债的人，额度变小甚至没有，其中不少本来会还。机构少做业务，而隐性负债和高报收入照样从线下溜过去。',
      isNot: '它不等于还款能力：比的是看得到的负债和申报的收入。证据来自房贷，不是小额消费信贷。',
      evidenceNote:
        '美国房贷43%规则实施后，超线部分的业务消失了15%，另有20%的借款人少借；对违约的影响很小。',
    },
    limitPolicy: {
      label: '额度调整',
      help: '全部额度乘以一个倍数。额度高，消费多、负债多、损失也多；对单个客户是好是坏，研究尚有争论。',
      does: '把按规则算出的额度和最高额度一并乘以这个倍数：新客户立即适用，老客户到下次额度重检时调整，上调每次五分之一。客户大致按额度的一定比例用款，所以消费、账单和单户损失随额度一起变。',
      sideEffects:
        '额度收紧，机构和商户少了销售额，客户手头紧的月份也少了周转余地。额度放宽，多出来的负债集中在用得最多、积蓄最薄的人身上。',
      isNot:
        '它不说明多给额度对客户是好是坏：已有研究的结论有正有负。这里额度只通过“用掉多少”起作用。',
      evidenceNote:
        '美国信用卡提额后一年内，风险较高的持卡人用掉提额的59%，最好的客户几乎不用；发薪日贷款多批一些，违约反而少17–33%；次级车贷每多1,000美元，违约多约16%（末项凭记忆）。',
    },
    incomeVerification: {
      label: '收入核验',
      help: '看工资单或银行流水：高报的收入被查出，也有好客户嫌麻烦中途放弃。',
      does: '把收入高报四分之一的人按设定比例查出来，申请时和每次额度重检时都查，查出后按真实收入给额度。另有一部分申请人嫌麻烦放弃，不分好坏。',
      sideEffects:
        '如实填报的人也要交材料、等结果，有的就走了，好客户因此流失；收入是现金或来源零散的人最难证明，模型没有区分这一点。每核验一笔，机构付一笔钱。',
      isNot: '“已核验”不等于没风险：它纠正的是申请表上的收入，管不了下个月的收入。',
      evidenceNote:
        '美国网贷平台上，一家机构只核验了某主力产品约三分之一的申请，未核验的贷款表现反而更好，因为核验谁是机构挑的；这里的比例是假设。',
    },
    betterScoring: {
      label: '更好的评分：更多数据、机器学习',
      help: '通过率不变，评分看得更准；提升主要靠数据，算法只占一小部分。',
      does: '评分看到更多真实风险，薄档客户受益最大，压力时期也更不容易失灵。通过率不变，变的是谁能通过；额度也跟风险贴得更紧。',
      sideEffects:
        '有些原来能通过的人现在通不过，也不容易知道原因；提升在不同人群之间并不均匀。客户交出更多数据，机构按笔付费。',
      isNot:
        '它不是看准了就万无一失：多数违约来自审批之后才发生、申请时谁也看不到的事。提升主要来自新数据，而用新数据要有法律依据，也要客户授权。',
      evidenceNote:
        '德国电商先货后付的账单上，数字足迹加征信评分的AUC约为0.74，单用征信评分约为0.68；在美国房贷上，单靠算法提升很小（数值凭记忆）。',
    },
    reminders: {
      label: '还款日前提醒',
      help: '每期还款日前三天发一条消息：本来会忘的人，有一些就记起来了。',
      does: '降低手动还款的人忘记还款的概率，首期账单上效果小，以后各期大。对还不上和不愿还的人没有作用，对已开自动还款的人也没有作用。',
      sideEffects:
        '借款人几乎没有损失，还省下逾期违约金；机构按条付费，也少收这笔违约金。巴西的试验里，躲开逾期违约金的人有31%转而付了透支费，模型没有计入。',
      isNot:
        '它不降损失：忘了还的账单，多数几周内本来就会还。看得到的是头几天的逾期少了，核销几乎不变。',
      evidenceNote:
        '乌干达的试验里，还款日前发短信使按时还款多7–9%；菲律宾的试验里，通用短信没有稳定效果，写明信贷员姓名、客户又曾由其服务过的才有效。',
    },
    autopay: {
      label: '自动还款与便捷还款',
      help: '一屏引导开通自动还款：开通的人多了，就不会忘。',
      does: '三个月内，使用自动还款的人逐步升到目标比例，原本更高的不变。开通后，每1,000期账单约有3期扣款失败；账户里没钱，照样逾期。信任度略升。',
      sideEffects:
        '信用卡上，只自动还最低还款额的人往往不再多还，利息付得更久；扣款也可能先于房租、吃饭把账户扣空。这两点模型都没有计入。机构则少收逾期违约金。',
      isNot:
        '它不增加还款能力：去掉的只是忘记，损失几乎不动。它也不说明客户愿意：开通有多容易，关闭就该有多容易。',
      evidenceNote:
        '在美国一款金融科技信用卡上，自动还款使至少还上最低还款额的概率升20–29个百分点，一屏引导使开通率从20%翻到40%；英国只自动还最低还款额的持卡人，多付的利息是省下费用的2–3倍。',
    },
    earlyWarning: {
      label: '贷中预警',
      help: '模型盯住正常账户；被标出的客户，先打电话、冻结额度、可延后还款日，赶在逾期之前。',
      does: '即将因还不上而逾期、手头又至少有半期账单的客户，按这一比例提前识别：先还一半，另一半并入下期账单，三个月内不能再用款。只适用于分期钱包，信用卡和履行中的协商还款不适用。',
      sideEffects:
        '被标出的客户三个月不能用额度；现实中还有被误标的人，模型没有计入。机构少了销售额，还要为盯住全部账户付费。',
      isNot:
        '它不减免欠款：另一半压到下期，下期账单更重。模型里没有误标，所以看到的效果应当作上限。',
      evidenceNote:
        '模型好，排序就准，阿根廷一家平台的评级AUC约为0.76，征信评分为0.64（凭记忆）；但提前一个月能看出多少逾期，没有找到公开数字，这里的比例是假设。',
    },
    collections: {
      label: '催收强度',
      help: '各账龄都多打电话、多发消息。主要对“不愿还”有用；对其他人只是早回款几天；代价是投诉和信任度。',
      does: '分逾期1–30天、31–90天、90天以上三段，催收强度各乘一个倍数。强度每加一档，每日还清逾期的概率按固定比例上升，对不愿还的最大，还不上的其次，忘了还的最小；90天以上还受案件积压拖累。作业成本随强度成正比，投诉随强度的平方上升。',
      sideEffects:
        '承受的是借款人：电话更多，压力更大；谁催得紧就先还谁，别家因此少收，模型没有计入。投诉升得比强度快，信任度下降，超过监管阈值就要按行为规范执行一年。',
      isNot:
        '它变不出钱来：手里没钱，催也催不回多少；早回来的钱，不少本来也会回来。强度不等于强硬，恐吓、联系亲友都不在此列。',
      evidenceNote:
        '国内一家大型金融科技机构用AI外呼代替人工，第30天的回款现值低9个百分点，一年后仍低约5个；国内小额贷款上，强硬动作减少49–60%，回收反而更好；美国各州每多一项法律限制，催收人员减少15.9%，回收也下降。',
    },
    personalContact: {
      label: '专人沟通',
      help: '由态度友善、能当场拍板的人给逾期客户打电话。对接通的人效果明显。',
      does: '还不上和不愿还的客户里，人工联系得上的，每日还清逾期的概率乘以这个倍数；能联系上多少由“人工触达率”决定，催收人手不足时更低。忘了还的不受影响。投诉减少五分之一，信任度略升。',
      sideEffects:
        '机构要养训练过的人手，而冲击来时正是人手最缺的时候。有些借款人觉得真人来电比短信更难堪，模型没有计入。',
      isNot:
        '它是国外一项试验里的效果，不是对您这家机构的承诺，折成这个倍数也是我们的假设。对根本联系不上的人，它什么也没说。',
      evidenceNote:
        '在3,448名德国分期借款人中，与银行的人通过话的，按时还款高34.4个百分点，违约低23.8个百分点；另一项3,514人的问卷里，AI联系与人工联系在信任上没有差别。',
    },
    hardshipPlans: {
      label: '协商还款',
      help: '“还不上”的客户把欠款摊到更多个月，息费可减免。约三分之一之后会再次逾期。',
      does: '逾期31至90天、还不上又没还清的客户，每月有这一比例签约：减免一部分逾期金额，其余全部欠款等额分摊，账户转回正常，期间不能再用款。漏还一期，协商还款即告终止，重新计逾期。只适用于分期钱包。',
      sideEffects:
        '机构让出一部分钱，还要逐户去谈；签约账户算正常，所以钱还没回来，逾期占比先降了。借款人欠得更久，期间额度不能用。',
      isNot:
        '它不证明月供变小有用：目前最好的试验里，单降月供平均没有效果，可以关掉这一项对照着看。签了约不等于还了钱。',
      evidenceNote:
        '美国11家发卡机构的随机试验里，减免利息改善了还款，而降低月供、拉长期限平均没有效果；参加债务管理计划的人违约比相似的人少35–65%，应当作上限；重组后的贷款有30–50%在十二个月内再次违约（末项凭记忆）。',
    },
    legalAction: {
      label: '诉讼与调解',
      help: '给法务部门加人，接到的案件逐件发函、调解或起诉。接不过来的只能排队。',
      does: '法务部门每月能接的案件变多；案件接得上几成，逾期90天以上的还清和核销后的回收就按几成加快。接不过来的按先后排队，形成案件积压。投诉增加十分之一。',
      sideEffects:
        '债务人要承担费用、压力和涉诉记录，而标的可能很小；排队的成本落在法院和调解组织，也就是公众身上。机构按件付费。',
      isNot:
        '它不只是一纸律师函：算数的是办了的案件，不是发出的通知。它也不说明起诉划算，请把案件成本与收回的钱对照着看。',
      evidenceNote:
        '小额消费债务上，发函、调解、起诉各能多收回多少，没有找到公开数字；查到的只有美国发卡机构每30天加强一次联系、180天核销的做法，所以效果大小是假设。',
    },
    thirdPartyAgency: {
      label: '委外催收',
      help: '账龄长的案件交给委外机构，对方留下回款的三分之一以上。投诉翻倍。',
      does: '核销满设定的月数后，委外机构每月收回在手案件的这一比例，是自营团队仍能收回部分之外的增量。佣金按回款计，随账龄升高，最高44%。力度全开时，全部投诉翻倍。',
      sideEffects:
        '承受的是债务人：来电的人按回款拿钱，对他们也更不了解。投诉、信任度和监管上的后果都落在放款机构头上，委外怎么做，委托方要担责。',
      isNot:
        '按回款付费不等于白来的钱：佣金先拿走三分之一以上，投诉另算。数字来自一家机构，多为2020年以前的信用卡案件。',
      evidenceNote:
        '国内一家催收机构披露，每月收回在手案件金额的0.56–0.95%，佣金为回款的33.2–44.3%；某投诉网站上，一家平台的催收投诉搜出24,668条，银行和持牌消费金融公司平均不到3,000条。',
    },
    debtSale: {
      label: '核销债权转让',
      help: '把旧债权按欠款的百分之几卖掉：钱马上到手，以后再无进账，受让方的做法还会算到品牌头上。',
      does: '核销满设定的月数后转让：力度全开时全部转让，否则只转让一部分；价格随账龄下降。转让款计入回收，此后再收回的与机构无关。投诉增加三成。',
      sideEffects:
        '债务人换了债权人，对方怎么做由不得他挑，还可能再转手。机构用以后的回收换眼前的确定，受让方引来的投诉仍会算到它的品牌上。',
      isNot:
        '转让本身不是赚：请与自营团队还能收回的钱比一比。债离开了机构的手，没有离开债务人的肩。',
      evidenceNote:
        '国内公开批次的个人不良贷款，2024年三季度成交价为本息的5.8%，2025年一季度为4.1%；逾期不到1年的卖到11–12.6%，逾期5年以上的1.8–2.5%。',
    },
    clearBills: {
      label: '账单透明与负担提示',
      help: '下单时就告诉客户：要花多少钱，还剩多少过日子。',
      does: '下单时看到合成金额的费用，人们少用一些；这部分效果一半在几个月内淡去，一半留下。对自身开支的低估也少一些，花钱和用额度更有数。信任度略升。',
      sideEffects:
        '机构和商户少了销售额，这正是它的用意。客户不过多读一行；但提示太多就没人读，模型没有计入。',
      isNot:
        '不是什么样的披露都管用：同一批门店试过的提示里，只有合成金额的那种有效。对收入中断的人，它也帮不上。',
      evidenceNote:
        '美国发薪日贷款门店把费用合成美元金额，四个月内借款减少11%，其他提示没有效果；澳大利亚的信用卡在高费用交易后发消息，之后的这类交易减少6%；爱尔兰的试验里，风险提示改善了理解，没有改变使用。',
    },
    education: {
      label: '借款人教育',
      help: '线上线下的课程。效果是真的，但小，而且会淡去；对刚逾期过的人最有用。',
      does: '课程能消除一小部分对自身开支的低估，并使逾期第一个月的还清略快。两样效果都按设定的半衰期淡去，十二个月后再来一轮。信任度略升。',
      sideEffects:
        '先付出的是学习者的时间；学没学会，机构都按人头花钱。低收入的人得益更少，差距可能因此拉大；它也容易把机构该改的事推给借款人。',
      isNot:
        '它不是降损失的办法：管好债务是最难改变的行为，所查的综述里贷款违约没有下降。教育代替不了收入。',
      evidenceNote:
        '201项研究合起来，金融教育只解释了行为差异的0.1%，20个月后几乎不剩；较新的76项试验约为0.10个标准差（凭记忆）；188篇文献里，储蓄有改善，贷款违约没有。',
    },
    budgetTools: {
      label: '预算工具',
      help: '给自己设消费上限，看得到下次发薪日：账单吃紧时更容易省下来。',
      does: '账单还不上时，人们能从当月的可选开支里多省出一部分。对将到的账单也看得重一些，因而多存一点，少用一点额度。',
      sideEffects:
        '代价几乎都在机构：要开发运营，还略少了销售额。客户得主动打开，也得让人看到开支，牵涉隐私。',
      isNot:
        '它帮不了已经无处可省的人：动的是可选开支，不是房租、吃饭和外部负债。试验对象是大学生，未必像您的客户。',
      evidenceNote:
        '在国内五所高校，自控与记账训练减少了网络借款和逾期费用，单讲金融知识作用很小；折成这里的大小，是我们的换算。',
    },
    easyApplication: {
      label: '便捷申请与服务',
      help: '步骤少、答复快：申请人更多、满意度更高，只是对每个人了解得略少。',
      does: '申请的人更多，评分对每个人看到的略少。信任度每月略升，又带来更多申请。',
      sideEffects:
        '每省一步，借款人就少一次斟酌，机构也少一分了解：申请的人多了，还不回来的也多了。增长会把它遮住一阵，新户还没来得及逾期。',
      isNot:
        '它不是降逾期的措施，放在这里，是因为它往另一头拉。业务增长时占比下降，不等于客户变好了。',
      evidenceNote:
        '没有找到现成的数字：在美国企业中，平均满意度比推荐意愿更能预测增长；南非的贷款邀约里，7–16%的违约来自信息不对称。',
    },
    conductRules: {
      label: '催收行为规范',
      help: '每日接通不超过三次，夜间不打，不联系第三人。强度不得高于常规；人均产能下降，投诉减少。',
      does: '各账龄的催收强度都不得超过常规，一启用就是如此，不论本措施力度大小。人均产能下降，联系、办案和核销后的回收都随之变慢。力度全开时，投诉减半。',
      sideEffects:
        '回款变慢、产能下降由机构承担；国外研究还看到，限制催收后风险最高的人更难借到钱，模型没有加上这一条。借款人和身边的人少受打扰。',
      isNot: '它不是不催了：常规联系照做。它规定什么不能做，没有说什么才有用。',
      evidenceNote:
        '美国各州每多一项法律限制，按人口计的催收人员减少15.9%，回收随之下降；国内2024年的自律指引规定每日接通不超过3次，2026年对银行和信用卡的指引规定每日拨打不超过6次。',
    },
    rateCap: {
      label: '利率上限',
      help: '任何分期的年化成本都不得超过此数。价格压到上限；收入盖不住损失的申请人会被拒。',
      does: '分期费率和信用卡利率降到上限以内；资金成本加预期损失高过上限的申请人被拒。价格低了，策略性违约也略少；逾期违约金和商户手续费不变。力度没有全开，等于上限放高。',
      sideEffects:
        '风险最高的申请人承担代价：在这里借不到，也许去别处借更贵的，模型没有跟踪；留下的人付得少。机构少收息费，评分差的好客户也被误拒。',
      isNot:
        '它不是法律意见，哪条上限适用哪种产品，不由它说。它也不是利弊的总账：智利的研究认为借款人总体受损，模型不衡量这一点。',
      evidenceNote:
        '智利把上限下调20个百分点，利率降9%，贷款笔数减少19%；另一次从54%降到36%，9.7%的借款人被挡在门外，最年轻、收入最低的最多。',
    },
    creditReporting: {
      label: '征信报送',
      help: '账户逐月报送征信：隐性负债看得见了，人们用得略少，也更爱惜记录。',
      does: '放款机构在申请和额度重检时，能看到一部分原来看不到的隐性负债，有外部负债的人额度随之变小。人们用得少一些，有钱而不还的也少一些。',
      sideEffects:
        '承担的是借款人：每次逾期都会被其他机构看到，出了差错或生了病也一样，以后借钱更难、更贵，模型没有跟踪。机构和商户少了销售额。',
      isNot:
        '它不是对任何一个产品的陈述：报不报、报什么是政策选择，公开说法相互矛盾。爱惜记录是动力，不是还款能力。',
      evidenceNote:
        '2021年改革后，200,000名花呗用户的使用减少14%，有违约记录的人减得更多、还得也更好；这里另外两项的大小是假设。',
    },
    incomeSupport: {
      label: '收入补助',
      help: '由财政补贴失业者的收入。放款机构能做的，没有一样比得上。',
      does: '把失业者的收入提高到平时的这一比例，原本更高的不变。还得上的人多了，新增逾期少了，已逾期的也还得更快。费用不计入机构账上。',
      sideEffects:
        '出钱的是公众，这笔账这里没有算。一部分钱最终流到放款机构，它们少亏一些；补助也可能拉长找工作的时间，模型没有计入。',
      isNot:
        '它不是放款机构说了算的事。放在这里是当一把尺：逾期里有多少是收入断了，而不是催收做得好坏。',
      evidenceNote:
        '2020年的美国，有补助、可延期还款，失业率达14.8%，信用卡逾期反而下降；各州之间，最高失业金每多1,000美元，房贷逾期少2%；这里的幅度只有方向有出处。',
    },
  },

  groups: {
    economy: '经济环境',
    borrowers: '人群',
    product: '产品',
    underwriting: '授信审批',
    collection: '逾期与回款',
    lender: '放款机构',
    market: '品牌与市场',
  },

  stages: {
    lending: '贷前授信',
    due: '还款日之前',
    overdue: '逾期催收',
    longOverdue: '长账龄处置',
    education: '教育与服务',
    rules: '规则与保障',
  },

  presets: {
    'reference-wallet-2019': {
      label: '基准钱包，2019年',
      help: '一家国内电商的先买后付钱包，平稳年份。',
      story:
        '客户以年轻人和中产为主，欠款金额小，默认自动还款。大约每二十期账单有一期首日逾期；其中近九成一个月内还清；剩下的就很难再回来。',
      misses: [],
      finding: '大约每百期账单有四期首日逾期；逾期90天以上的余额占比略高于1%。',
    },
    'reference-wallet-2020-shock': {
      label: '基准钱包，2020年冲击',
      help: '同一个钱包，遇上失业率两个月升1个百分点，催收人员居家。',
      story:
        '2019年的贷款进入2020年上半年：有几个月人们丢了工作、少了收入，催收坐席空了一半。逾期90天以上的占比半年内约翻一倍，再过几个月回落。',
      misses: [],
      finding: '六个月后，逾期90天以上的占比约为平稳年份的两倍。',
    },
    'fintech-instalment': {
      label: '金融科技分期机构',
      help: '线上分期放款机构：金额更大、期限更长、风险更高，自动还款更少。',
      story:
        '几千元的现金贷，约十个月还完，客户往往还有外部负债。首日逾期比钱包多，之后还不回来的也更多。',
      misses: [],
      finding: '到期金额中，首日逾期的比钱包多。',
    },
    'us-pay-in-four': {
      label: '美国“四期付”',
      help: '小额消费，分几个短期还清，自动还款，不收利息。',
      story:
        '笔均135美元，客户一年用几次，信用评分偏低，绑定银行账户自动还款。损失约为消费额的1%。金额按1美元兑7元折算；每两周一期、共四期的还款，按3个月分期模拟。',
      misses: ['每两周一次的还款日按月近似。'],
      finding: '核销保持在消费额的1%左右，自动还款使首日逾期低于钱包。',
    },
    'taiwan-2005': {
      label: '台湾地区信用卡，2005年',
      help: '2005年春夏的循环信用卡，持卡人普遍负债很重。',
      story:
        '额度达月收入的好几倍，一半以上账户使用循环；逾期的常态是一连几个月只欠一期。金额按4新台币兑1元折算。',
      misses: [
        '本模型按自然月末划分账龄，而数据按账单日划分；因此看起来由1–30天转入31–60天的账户更多（0.14对0.05），还清的更少（0.16对0.30）。',
      ],
      finding: '约十分之一的客户逾期，几乎都只欠一期。',
    },
    'prime-card': {
      label: '优质银行信用卡',
      help: '审慎的银行：额度高、评分好、逾期少。',
      story:
        '客户工作稳定、有积蓄，多数用自动还款全额还清。逾期30天以上的余额占比接近1.5%，其中一半在90天以上。',
      misses: [],
      finding: '每百元在贷余额中，有一到两元逾期30天以上。',
    },
    'subprime-instalment': {
      label: '次级分期机构',
      help: '向收入低、另有外部负债的人发放小额分期。',
      story: '每八到十期账单就有一期首日逾期。只要光景好，价格和规模就盖得住损失。',
      misses: [],
      finding: '到期金额约有十分之一首日逾期。',
    },
    'reference-wallet-supported': {
      label: '基准钱包，冲击加收入补助',
      help: '2020年的冲击，另有六个月的公共收入补助。',
      story:
        '催收人员仍然居家，因此更多账款拖得更久；但丢了工作的人还得起。与没有补助的冲击对照，可以看出哪些事放款机构自己做不到。',
      misses: [],
      finding: '有补助时，六个月后逾期90天以上的占比明显低于同一冲击而无补助时。',
    },
    'reference-wallet-squeeze': {
      label: '基准钱包，慢慢变紧',
      help: '生活费一年内上涨8%，没有人因此丢工作。',
      story:
        '一场上不了头条的危机：哪个月都没出什么事，一年之后还不上的人却多了。要看的是逾期的原因，而不是逾期的多少。',
      misses: [],
      finding: '新增逾期中“还不上”的占比高于平稳年份。',
    },
    'reference-wallet-land-grab': {
      label: '基准钱包，跑马圈地',
      help: '一家年轻的钱包把额度翻倍、步步放宽准入，长得太快，看不清放进来的是谁。',
      story:
        '第2个月起申请变得很容易，额度翻倍；第5个月起生活费上涨；第8个月起十个申请人有九个能过评分；第9个月起负债几乎不算数。头半年逾期率反而下降，因为资产规模比坏账长得快。可每个季度新进来的客户都比上一个季度更差：要看的是按开户季度划分的账龄批次。增长一放缓，问题全都露出来。',
      misses: ['没有按月公布过这种增长的数据；这里的大小是为了说明一个陷阱而假设的。'],
      finding:
        '六个月后，逾期30天以上的占比低于第一个月，而每个季度新客户的表现都比上一个季度更差。',
    },
    'reference-wallet-recession': {
      label: '基准钱包，严重衰退',
      help: '衰退指数Z在2的水平停留一年，再慢慢回落：就业、薪酬、工时都受影响。',
      story:
        '损失不在冲击的那个季度出现，而是晚两到三个季度，并且持续很久。等看到损失才启动的措施，启动得太晚。',
      misses: [],
      finding: '全程损失明显高于平稳年份。',
    },
    'reference-wallet-crunch': {
      label: '基准钱包，别家信贷收紧',
      help: '其他机构收紧一年；靠多个平台周转的人，得先还那边的钱。',
      story: '本机构的规则没变，就业市场也没变，客户却更常逾期：本机构看不到的负债到期了。',
      misses: [],
      finding: '没有人丢工作，首日逾期却多于平稳年份。',
    },
    'fintech-2020-shock': {
      label: '金融科技分期机构，2020年冲击',
      help: '同一家机构，遇上有人丢工作、催收坐席空缺。',
      story: '有多笔负债的借款人先还银行：同样的冲击，对这家机构的打击比对钱包更重。',
      misses: [],
      finding: '六个月后，逾期90天以上的占比上升一半以上。',
    },
    'subprime-2020-shock': {
      label: '次级分期机构，2020年冲击',
      help: '同一家机构，遇上2020年初的冲击。',
      story: '风险最高的人，首日逾期的升幅是钱包的好几倍：他们离下一期账单之间几乎没有积蓄。',
      misses: [],
      finding: '第三个月的首日逾期上升四分之一或更多。',
    },
    'prime-card-recession': {
      label: '优质银行信用卡，严重衰退',
      help: '同一家银行，遇上漫长的衰退。',
      story: '好客户也会丢工作。额度高，因此每笔违约的代价更大。',
      misses: [],
      finding: '全程损失高于平稳年份。',
    },
  },

  shocks: {
    none: { label: '无冲击', help: '经济只有日常的小起伏。' },
    slowSqueeze: {
      label: '慢慢变紧',
      help: '生活费在十二个月内涨8%，之后不回落；就业不变。',
    },
    mildRecession: {
      label: '轻度衰退',
      help: '衰退指数Z三个月内升到1，维持九个月，之后每六个月减半。',
    },
    severeRecession: {
      label: '严重衰退',
      help: '衰退指数Z三个月内升到2，维持十二个月，之后每八个月减半；降薪3%。',
    },
    pandemic: {
      label: '疫情',
      help: '衰退指数Z一下升到3，维持两个月，一年内消退，与2020年失业率的走势相同；催收有两个月只剩一半产能，半年才恢复。',
    },
    pandemicSupported: {
      label: '疫情加收入补助',
      help: '同样的疫情；前六个月，失业者另得平时收入的一半。',
    },
    creditCrunch: {
      label: '信贷收紧',
      help: '其他机构收紧一年：在多家平台周转的人，有一半借不到新款，还得把旧款还掉；就业不变。',
    },
    recovery: {
      label: '复苏',
      help: '日子转好：衰退指数Z六个月内降到−1，之后保持。',
    },
  },

  measures: {
    overdue_1_30: {
      label: '逾期1–30天',
      help: '月末，逾期1至30天客户的欠款占在贷余额的比例。',
    },
    overdue_31_60: {
      label: '逾期31–60天',
      help: '逾期31至60天客户的欠款占在贷余额的比例。',
    },
    overdue_61_90: {
      label: '逾期61–90天',
      help: '逾期61至90天客户的欠款占在贷余额的比例。',
    },
    overdue_31_90: {
      label: '逾期31–90天',
      help: '逾期31至90天客户的欠款占在贷余额的比例。',
    },
    overdue_91_plus: {
      label: '逾期90天以上',
      help: '逾期超过90天客户的欠款占在贷余额的比例，即不良率。',
    },
    overdue_30_plus: {
      label: '逾期30天以上',
      help: '逾期超过30天客户的欠款占在贷余额的比例。',
    },
    overdue_1_30_accounts: {
      label: '逾期1–30天的客户',
      help: '占有欠款客户的比例，按户数。',
    },
    overdue_31_60_accounts: {
      label: '逾期31–60天的客户',
      help: '占有欠款客户的比例，按户数。',
    },
    overdue_61_90_accounts: {
      label: '逾期61–90天的客户',
      help: '占有欠款客户的比例，按户数。',
    },
    overdue_31_90_accounts: {
      label: '逾期31–90天的客户',
      help: '占有欠款客户的比例，按户数。',
    },
    overdue_91_plus_accounts: {
      label: '逾期90天以上的客户',
      help: '占有欠款客户的比例，按户数。',
    },
    overdue_30_plus_accounts: {
      label: '逾期30天以上的客户',
      help: '占有欠款客户的比例，按户数。',
    },
    day1_delinquency: {
      label: '首日逾期率',
      help: '当月到期金额中，次日仍未还的比例，按金额计的入催率。',
    },
    day1_delinquency_accounts: {
      label: '首日逾期账单',
      help: '占到期账单的比例，按笔数计的入催率。',
    },
    collected_7d: { label: '7天回款率', help: '首日逾期金额中，7天内回款的比例。' },
    collected_30d: { label: '30天回款率', help: '首日逾期金额中，30天内回款的比例。' },
    flow_current_to_31: {
      label: '正常到31天迁徙率',
      help: '一个月前到期的金额中，满30天仍未还的比例。',
    },
    roll_31_60_to_61_90: {
      label: '迁徙率，31–60天到61–90天',
      help: '一个月前逾期31–60天的金额中，现已逾期61–90天的比例。',
    },
    roll_1_30_to_31_60: {
      label: '迁徙率，1–30天到31–60天',
      help: '一个月前逾期1–30天的金额中，现已逾期31–60天的比例。',
    },
    first_payment_default: {
      label: '首逾率',
      help: '首期账单满30天仍未还的比例，按笔数。',
    },
    charge_off_rate: {
      label: '年化核销率',
      help: '当月核销金额乘以十二，占在贷余额的比例。',
    },
    recovery_12m: {
      label: '12个月回收率',
      help: '逾期满91天的金额中，此后十二个月内收回的比例，不论核销与否；记在满91天的那个月。',
    },
    loss: { label: '损失', help: '核销与减免，扣除回收；元/月。' },
    charged_off: { label: '核销', help: '元/月。' },
    recovered: {
      label: '核销后回收',
      help: '自营团队、诉讼、委外和转让所得；元/月。',
    },
    recovered_own: { label: '自营回收', help: '核销后的债权；元/月。' },
    recovered_legal: { label: '诉讼回收', help: '核销后的债权；元/月。' },
    recovered_agency: { label: '委外回收', help: '核销后的债权，未扣佣金；元/月。' },
    recovered_sale: { label: '债权转让所得', help: '转让核销债权的价款；元/月。' },
    claims: { label: '核销债权', help: '月末，已核销账户尚欠的金额，元。' },
    late_fees: { label: '逾期违约金', help: '向逾期客户收取；元/月。' },
    income_fees: {
      label: '息费收入',
      help: '商户手续费、分期费、逾期违约金和利息；元/月。',
    },
    costs: {
      label: '成本',
      help: '资金、运营、审核、催收、诉讼、委外和措施；元/月。',
    },
    programme_costs: { label: '措施成本', help: '元/月。' },
    profit: {
      label: '利润',
      help: '息费收入减去资金、成本、损失和拨备变动；元/月。',
    },
    provision: {
      label: '拨备',
      help: '账上的预期信用损失，按三阶段计；月末，元。',
    },
    approval_rate: { label: '通过率', help: '占当月申请的比例。' },
    false_rejection_rate: {
      label: '误拒的好客户',
      help: '好申请人中被拒或中途放弃的比例。好：十二个月内不会逾期满91天；沙盘里知道答案，因为被拒的人也继续生活，只是没有这笔授信。',
    },
    false_approval_rate: {
      label: '误放率',
      help: '十二个月内会逾期满91天的申请人中，获得通过的比例。',
    },
    bad_rate_approved: {
      label: '通过客户中转为不良',
      help: '通过的客户里，十二个月内逾期满91天的比例。',
    },
    receivables: { label: '在贷余额', help: '月末客户欠款合计，元。' },
    purchases: { label: '消费额', help: '用本产品消费的金额；元/月。' },
    customers: { label: '客户数', help: '月末未销户的账户数。' },
    unemployment: { label: '失业', help: '占沙盘中全部人口的比例。' },
    cause_could_not: { label: '还不上', help: '占当月新增逾期的比例，按笔数。' },
    cause_would_not: { label: '不愿还', help: '占当月新增逾期的比例，按笔数。' },
    cause_forgot: { label: '忘了还', help: '占当月新增逾期的比例，按笔数。' },
    cause_could_not_91_plus: {
      label: '还不上，90天以上',
      help: '占逾期90天以上客户的比例。',
    },
    cause_would_not_91_plus: {
      label: '不愿还，90天以上',
      help: '占逾期90天以上客户的比例。',
    },
    root_income_shock: {
      label: '还不上：收入中断',
      help: '新增“还不上”中，若收入如常就能还上的比例。',
    },
    root_living_costs: {
      label: '还不上：生活开支',
      help: '新增“还不上”中，若没有意外支出或物价上涨就能还上的比例。',
    },
    root_overspending: {
      label: '还不上：花得偏多',
      help: '新增“还不上”中，若少偏重一些眼前就能还上的比例。',
    },
    root_misjudged: {
      label: '还不上：高估能力',
      help: '新增“还不上”中，若看清自己的开支就能还上的比例。',
    },
    root_other_debts: {
      label: '还不上：外部负债',
      help: '新增“还不上”中，若没有外部负债就能还上的比例。',
    },
    root_together: {
      label: '还不上：几样叠加',
      help: '新增“还不上”中，单独哪一样都解释不了的比例。',
    },
    class_normal: {
      label: '正常类',
      help: '五级分类：未逾期。占在贷余额与核销债权合计的比例。',
    },
    class_special_mention: { label: '关注类', help: '五级分类：逾期不超过90天。' },
    class_substandard: { label: '次级类', help: '五级分类：逾期91至270天。' },
    class_doubtful: { label: '可疑类', help: '五级分类：逾期271至360天。' },
    class_loss: { label: '损失类', help: '五级分类：逾期360天以上。' },
    plans_signed: { label: '协商还款签约', help: '当月签约数。' },
    plans_broken: {
      label: '协商还款再逾期',
      help: '签约后有账单未按期还上的方案数，除以签约数。',
    },
    legal_cases: {
      label: '新增法务案件',
      help: '当月逾期满91天、转交法务的债务人数。',
    },
    legal_backlog: { label: '案件积压', help: '月末还没有人接手的法务案件数。' },
    complaints: { label: '投诉', help: '当月预期件数。' },
    regulated: {
      label: '处于监管约束之下',
      help: '因投诉而须执行催收行为规范的月份占比。',
    },
    trust: { label: '信任度', help: '月末的指数，0到1；0.6为常态。' },
    market_share: {
      label: '市场份额',
      help: '本机构客户数占本机构与一个不变对手客户合计的比例。',
    },
    distress: {
      label: '心理困扰',
      help: '客户中的预期占比，由逾期与心理障碍的相关关系推算：是相关，不是因果。',
    },
    over_indebted: {
      label: '过度负债',
      help: '账单与外部负债合计超过当月收入一半的客户占比。',
    },
  },

  segments,
  everybody: '所有人',
  units: {
    dial: '{}',
    share: '{}',
    shareAMonth: '每月{}',
    shareADay: '每日{}',
    shareAYear: '年化{}',
    yuan: '{}元',
    yuanAMonth: '每月{}元',
    months: '{}个月',
    month: '第{}个月',
    days: '{}天',
    people: '{}人',
    cases: '{}件',
    factor: '{}倍',
    plain: '{}',
  },
  grades: {
    read: '有出处',
    direction: '只知方向',
    memory: '凭记忆',
    fitted: '按公开数字拟合',
    assumed: '假设',
  },
};
