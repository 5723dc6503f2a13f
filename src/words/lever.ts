// The fixed headings of a policy's page, and of its ledger, in both languages.
import type { LanguageCode } from './languages.ts';

export interface LeverWords {
  readonly open: string;
  readonly of: (label: string) => string;
  readonly does: string;
  readonly evidence: string;
  readonly range: string;
  readonly cost: string;
  readonly sideEffects: string;
  readonly isNot: string;
  readonly sources: (rows: string) => string;
  readonly noRange: string;
  readonly supported: (value: string, range: string) => string;
  readonly bounds: (value: string, range: string) => string;
  readonly ledger: string;
  readonly ledgerLead: (worlds: number, people: string) => string;
  readonly compute: string;
  readonly computing: (done: number, of: number) => string;
  readonly again: string;
  readonly failed: (detail: string) => string;
  readonly line: string;
  readonly change: string;
  readonly holds: string;
  readonly inWorlds: (k: number, of: number) => string;
  readonly nothing: string;
  readonly bearers: {
    readonly lender: string;
    readonly customers: string;
    readonly applicants: string;
    readonly staff: string;
  };
  readonly segments: string;
}

const en: LeverWords = {
  open: 'Effect, evidence, side effects',
  of: (label) => `About ${label}`,
  does: 'What it does',
  evidence: 'Evidence, and how sure',
  range: 'Range',
  cost: 'Cost',
  sideEffects: 'Side effects, and who bears them',
  isNot: 'What it is not',
  sources: (rows) => `Evidence rows: ${rows}.`,
  noRange: 'It has no size of its own.',
  supported: (value, range) => `${value}; the evidence supports ${range}`,
  bounds: (value, range) => `${value}; no published range, can be set to ${range}`,
  ledger: 'What it costs, and whom',
  ledgerLead: (worlds, people) =>
    `Your world with this policy and without it: the same ${people} people with the same luck, in ${String(worlds)} worlds, over the whole run.`,
  compute: 'Compute it in my world',
  computing: (done, of) => `World ${String(done)} of ${String(of)}`,
  again: 'Compute again',
  failed: (detail) => `The ledger could not be computed: ${detail} Your world is untouched.`,
  line: 'Line',
  change: 'Change',
  holds: 'Holds in',
  inWorlds: (k, of) => `${String(k)} of ${String(of)} worlds`,
  nothing: 'no change',
  bearers: {
    lender: 'The lender',
    customers: 'Customers',
    applicants: 'Applicants',
    staff: 'Staff and the public',
  },
  segments: 'Over 30 days late, by segment',
};

const zh: LeverWords = {
  open: '效果、依据、副作用',
  of: (label) => `关于“${label}”`,
  does: '做什么',
  evidence: '依据，以及有多确定',
  range: '取值范围',
  cost: '成本',
  sideEffects: '副作用，由谁承担',
  isNot: '不能说明什么',
  sources: (rows) => `依据编号：${rows}。`,
  noRange: '没有自己的取值。',
  supported: (value, range) => `${value}；依据支持${range}`,
  bounds: (value, range) => `${value}；没有公开的范围，可设为${range}`,
  ledger: '账怎么算，谁来承担',
  ledgerLead: (worlds, people) =>
    `你的世界，有这项措施与没有这项措施：同样的${people}人、同样的运气，共${String(worlds)}个世界，全程累计。`,
  compute: '在我的世界里算一算',
  computing: (done, of) => `第${String(done)}个世界，共${String(of)}个`,
  again: '重新计算',
  failed: (detail) => `这本账没能算出来：${detail}你的世界没有受影响。`,
  line: '项目',
  change: '变化',
  holds: '成立',
  inWorlds: (k, of) => `${String(of)}个世界中的${String(k)}个`,
  nothing: '没有变化',
  bearers: {
    lender: '放款机构',
    customers: '客户',
    applicants: '申请人',
    staff: '员工与公众',
  },
  segments: '逾期30天以上，按客群',
};

export function leverWords(code: LanguageCode): LeverWords {
  return code === 'zh' ? zh : en;
}
