// The words of the trade in both languages, to be opened where they stand.

interface Meaning {
  readonly term: string;
  /** One or two sentences for somebody who has never worked in lending. */
  readonly meaning: string;
}

interface Entry {
  readonly id: string;
  readonly en: Meaning;
  readonly zh: Meaning;
}

const entry = <Id extends string>(
  id: Id,
  en: readonly [term: string, meaning: string],
  zh: readonly [term: string, meaning: string],
) => ({
  id,
  en: { term: en[0], meaning: en[1] },
  zh: { term: zh[0], meaning: zh[1] },
});

/** In the order in which a loan lives: before, on the due day, overdue, long overdue, on the books. */
export const GLOSSARY = [
  entry(
    'informationAsymmetry',
    [
      'Information asymmetry',
      'One side knows what the other does not: borrowers know little of their own capacity, and lenders little of the borrowers.',
    ],
    ['信息不对称', '一方知道、另一方不知道：借款人看不清自己的还款能力，放款机构又看不清借款人。'],
  ),
  entry(
    'underwriting',
    [
      'Underwriting',
      'Deciding whom to lend to and how much, before the first yuan is lent. Strict underwriting avoids losses and turns good customers away.',
    ],
    ['授信', '放款之前决定借给谁、给多少。收得紧，损失少，误拒的好客户也多。'],
  ),
  entry(
    'limit',
    ['Limit', 'The most that a customer may owe at one time.'],
    ['额度', '客户同一时间最多可以欠多少。'],
  ),
  entry(
    'limitReview',
    ['Limit review', 'A regular look at an existing customer, after which the limit may change.'],
    ['额度重检', '定期重新评估老客户，额度可能随之上调或下调。'],
  ),
  entry(
    'scoreCutoff',
    ['Score cut-off', 'The score from which an application passes.'],
    ['准入线', '评分达到这条线，申请才会通过。'],
  ),
  entry(
    'approvalRate',
    ['Approval rate', 'Share of applications that are approved.'],
    ['通过率', '申请中获得批准的比例。'],
  ),
  entry(
    'discrimination',
    [
      'Discriminating power',
      'How well a score tells those who will repay from those who will not. AUC measures it: 0.5 is a coin, 1 is certainty.',
    ],
    [
      '区分度',
      '评分把将来还得上和还不上的人分开的能力。常用AUC衡量：0.5等于抛硬币，1等于完全分得清。',
    ],
  ),
  entry(
    'falseRejection',
    [
      'False rejection',
      'Turning away somebody who would have repaid. A real lender never sees it; here the rejected live on, so it can be counted.',
    ],
    ['误拒', '拒掉了本来会还的人。现实中机构看不到这笔账；沙盘里被拒的人继续生活，所以数得出来。'],
  ),
  entry(
    'thinFile',
    [
      'Thin file',
      'A customer with little credit history. The score sees less, so such people are more often turned away by mistake.',
    ],
    ['薄档', '信用记录很少。评分看得少，因此更容易被误拒。'],
  ),
  entry(
    'adverseSelection',
    [
      'Adverse selection',
      'Those who need credit most are the likeliest to apply, so applicants are riskier than people at large.',
    ],
    ['逆向选择', '越缺钱的人越会来申请，所以申请人的风险高于一般人群。'],
  ),
  entry(
    'debtToIncome',
    [
      'Debt to income',
      'What somebody must pay on all debts in a month, divided by the income of that month.',
    ],
    ['负债收入比', '一个月里全部负债要还的钱，除以当月收入。'],
  ),
  entry(
    'debtsElsewhere',
    [
      'Debts elsewhere',
      'What the customer owes to other lenders. Who borrows from several at once is hit first when one of them tightens.',
    ],
    ['外部负债', '客户欠其他机构的钱，业内也说“共债”。同时向多家借款的人，一家收紧就最先受影响。'],
  ),
  entry(
    'hiddenDebt',
    ['Hidden debt', 'A debt elsewhere that this lender cannot see.'],
    ['隐性负债', '本机构看不到的外部负债。'],
  ),
  entry(
    'abilityToRepay',
    [
      'Ability to pay',
      'Whether the money is there when the bill is due, after rent, food and other debts. Most serious lateness begins here.',
    ],
    ['还款能力', '到期时，付完房租、吃饭和别处的月供，手里还有没有钱。严重逾期多半从这里开始。'],
  ),
  entry(
    'willingnessToRepay',
    [
      'Willingness to pay',
      'Whether somebody who has the money chooses to pay this bill now. It is a cause, not a character.',
    ],
    ['还款意愿', '有钱的时候，是否选择现在还这一笔。它是原因，不是人品。'],
  ),
  entry(
    'strategicMiss',
    ['Strategic miss', 'A bill left unpaid although the money is there.'],
    ['策略性违约', '手里有钱而没有还这一期。'],
  ),
  entry(
    'presentBias',
    [
      'Present bias',
      'Giving more weight to today than one would advise oneself tomorrow. Beta measures it; 1 is none.',
    ],
    ['现时偏好', '把眼前看得比日后重，事后自己也未必赞成。用beta衡量，1表示没有。'],
  ),
  entry(
    'blindSpot',
    ['Blind spot', 'By how much people under-estimate their own expenses (omega).'],
    ['认知盲区', '人们把自己的开支低估了多少（omega）。'],
  ),
  entry(
    'instalments',
    ['Instalments', 'A purchase paid in equal parts over several months, usually for a fee.'],
    ['分期', '一笔消费分几个月等额偿还，通常要付手续费。'],
  ),
  entry(
    'revolving',
    ['Revolving', 'Paying less than the whole card bill and interest on the rest.'],
    ['循环', '信用卡账单没有全额还清，余下部分计息。'],
  ),
  entry(
    'minimumPayment',
    ['Minimum payment', 'The part of a card bill that must be paid so as not to be late.'],
    ['最低还款额', '信用卡账单至少要还的部分，还了就不算逾期。'],
  ),
  entry(
    'dormantAccount',
    ['Dormant account', 'A customer has a limit and does not use it.'],
    ['睡眠户', '有额度、但不用的账户。'],
  ),
  entry(
    'autopay',
    [
      'Automatic debit',
      'The bill is taken from a bank account by itself. It cannot be forgotten, but the account can be empty.',
    ],
    ['自动还款', '到期由系统从绑定的账户划走。不会忘，但账户里可能没钱。'],
  ),
  entry(
    'earlyWarning',
    ['Early warning', 'Finding accounts that are about to miss, and acting before they do.'],
    ['贷中预警', '找出快要逾期的正常账户，赶在逾期之前处理。'],
  ),
  entry(
    'overdue',
    ['Overdue', 'Something that was due has not been paid. One day is enough.'],
    ['逾期', '到期的钱没有还，过一天也算。'],
  ),
  entry(
    'enteringCollections',
    [
      'Late on the first day',
      'What fell due and is unpaid the next day: the inflow of the collections department. Much of it is forgetting.',
    ],
    ['入催', '到期次日仍未还，案件进入催收。其中不少只是忘了。'],
  ),
  entry(
    'firstPaymentDefault',
    [
      'First-payment default',
      'The very first bill is missed. Often a sign that approval was wrong rather than that life changed.',
    ],
    ['首逾', '第一期账单就没还上。往往是审批看错了，而不是生活出了变故。'],
  ),
  entry(
    'ageing',
    [
      'Days past due',
      'How long the oldest unpaid bill has been late, in buckets: 1-30, 31-60, 61-90 and more than 90 days.',
    ],
    [
      '账龄',
      '最早一期未还账单已逾期多久，分段看：1–30天、31–60天、61–90天、90天以上，业内记作M1、M2、M3、M3+。',
    ],
  ),
  entry(
    'rollRate',
    [
      'Roll rate',
      'Share of one bucket that has moved to the next a month later. Low in the first bucket, high in the later ones.',
    ],
    ['迁徙率', '一个账龄段的金额，一个月后进入下一段的比例。前段低，后段高。'],
  ),
  entry(
    'catchingUp',
    ['Catching up', 'Everything overdue is paid and the customer is current again; also “cure”.'],
    ['还清逾期', '逾期部分全部还上，账户转回正常，业内叫“出催”。'],
  ),
  entry(
    'collections',
    ['Collections', 'Reminding, calling and agreeing with people who are late.'],
    ['催收', '对逾期客户提醒、致电、协商的工作。'],
  ),
  entry(
    'collected',
    ['Collected', 'Overdue money that has come in.'],
    ['回款', '逾期的钱还进来了。'],
  ),
  entry(
    'lostContact',
    ['Lost contact', 'The customer can no longer be reached under any known number.'],
    ['失联', '用已有的联系方式都联系不上客户。'],
  ),
  entry(
    'hardshipPlan',
    [
      'Hardship plan',
      'An agreement with somebody who cannot pay: more months, a smaller instalment, sometimes lower fees.',
    ],
    ['协商还款', '与还不上的客户约定：多分几个月，每期少还一些，有时减免息费。'],
  ),
  entry(
    'writeDown',
    ['Write-down', 'Part of what is owed is forgiven by agreement.'],
    ['减免', '经协商，免掉一部分欠款。'],
  ),
  entry(
    'lateFee',
    ['Late fee', 'Charged for each day on what is overdue.'],
    ['逾期违约金', '按逾期金额逐日计收的费用。'],
  ),
  entry(
    'agency',
    [
      'Third-party agency',
      'A firm that collects old debt for the lender and keeps a part of what comes in.',
    ],
    ['委外', '把案件委托给外部机构催收，按回款付佣金。'],
  ),
  entry(
    'debtor',
    ['Debtor', 'In law, the person who owes. Everywhere else we say customer or borrower.'],
    ['债务人', '法律上对欠款一方的称呼。其他场合一律说客户或借款人。'],
  ),
  entry(
    'caseBacklog',
    [
      'Cases waiting',
      'Legal cases that nobody has taken up yet. It grows when more customers pass 90 days than the department can work.',
    ],
    ['案件积压', '还没有人接手的法务案件。逾期超过90天的客户多过法务能办的，积压就会增长。'],
  ),
  entry(
    'nonPerforming',
    [
      'Non-performing ratio',
      'Here: what customers more than 90 days late owe, as a share of all that is owed.',
    ],
    ['不良率', '本沙盘的口径：逾期超过90天客户的欠款占在贷余额的比例。'],
  ),
  entry(
    'chargeOff',
    [
      'Charge-off',
      'After 180 days the debt leaves the books as a loss. It is still owed and may still be collected.',
    ],
    ['核销', '逾期180天后，欠款作为损失移出账面。债权仍在，仍可回收。'],
  ),
  entry(
    'recovery',
    ['Recovery', 'Money that comes in from debt that was given up as bad or charged off.'],
    ['回收', '从不良或已核销的债权上收回来的钱。'],
  ),
  entry(
    'debtSale',
    ['Debt sale', 'Charged-off debt is sold at a few per cent of what is owed.'],
    ['债权转让', '把已核销的债权按欠款的百分之几卖给受让方。'],
  ),
  entry(
    'receivables',
    ['Receivables', 'All that customers owe at a moment: the base of most shares here.'],
    ['在贷余额', '某一时点客户欠款的合计，多数占比以它为分母。'],
  ),
  entry(
    'provisions',
    ['Provisions', 'Money set aside today for losses that are expected.'],
    ['拨备', '为预期的损失提前计提的钱。'],
  ),
  entry(
    'rateCap',
    ['Rate cap', 'The highest yearly price of credit that is allowed, fees included (APR).'],
    ['利率上限', '允许的最高年化成本（APR），费用计算在内。'],
  ),
  entry(
    'creditReporting',
    [
      'Credit reporting',
      'Accounts are reported to the credit bureau, where other lenders see them.',
    ],
    ['征信报送', '把账户情况报送到征信系统，其他机构也能看到。'],
  ),
] as const satisfies readonly Entry[];

export type GlossaryId = (typeof GLOSSARY)[number]['id'];
