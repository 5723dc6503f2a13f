// Third-party agencies for old debt: a fee on what they collect, and complaints.
import { effect, lever } from '../lever.ts';
import { number, read } from '../parameter.ts';

export const thirdPartyAgency = lever({
  id: 'thirdPartyAgency',
  label: 'Third-party agencies',
  help: 'Old debt goes to agencies that keep a third or more of what they collect. Complaints double.',
  does: 'From the set month after charge-off agencies collect this share of the debt in hand each month, on top of what the own department still gets. Their fee is a share of what comes in and rises with the age of the debt to at most 44 %. When the lever is fully on, all complaints double.',
  sideEffects:
    'Debtors bear it: those who call are paid by result and know them less. What follows in complaints, trust and regulation falls on the lender, who answers for what its agency does.',
  isNot:
    'Paid by result is not free: the fee takes a third or more, and complaints come on top. The sizes come from one agency, mostly from card debt before 2020.',
  stage: 'longOverdue',
  evidence: read('CL5', 'CL6', 'T11', 'BD1'),
  evidenceNote:
    'A Chinese agency reported 0.56 to 0.95 % of the debt in hand collected a month for fees of 33.2 to 44.3 % of what came in; on one complaint site 24,668 hits named the collections of one platform, against under 3,000 on average for banks and licensed consumer-finance companies.',
  cost: { per: 'longLate', yuan: 0 },
  own: {
    from: number({
      label: 'Placed after charge-off, months',
      help: 'Months after charge-off; 0 is at once.',
      unit: 'months',
      default: 3,
      min: 0,
      max: 24,
      step: 1,
      evidence: read('C16', 'CL7'),
    }),
    yield: effect({
      label: 'Collected a month',
      help: 'Share of the debt in hand, on top of what the own department would still get.',
      unit: 'shareAMonth',
      default: 0.006,
      min: 0,
      max: 0.05,
      step: 0.001,
      range: [0.005, 0.01],
      evidence: read('CL6', 'T11'),
    }),
    fee: effect({
      label: 'Fee',
      help: 'Share of what is collected, for debt just placed; it rises to 44 % with age.',
      default: 0.33,
      min: 0,
      max: 0.6,
      range: [0.33, 0.44],
      evidence: read('CL5', 'T11'),
    }),
  },
  lender(terms, x, own) {
    terms.agency = x;
    terms.agencyFrom = own.from;
    terms.agencyYield = own.yield;
    terms.agencyFee = own.fee;
    terms.complaints *= 1 + x;
  },
});
