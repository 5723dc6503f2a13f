// What the pages say, in English. Every other language has the same shape.
import type { CostBase } from '../model/index.ts';

/** One and many, as English needs it. */
export const many = (n: number, one: string, more: string): string =>
  `${n} ${n === 1 ? one : more}`;

const costBases: Readonly<Record<CostBase, string>> = {
  customers: 'customer',
  bills: 'bill',
  late: 'late customer',
  applications: 'application',
  longLate: 'customer over 30 days late',
  people: 'person',
};

export const pagesEn = {
  title: 'Overdue Lab',
  skip: 'Skip to the results',
  on: 'on',
  off: 'off',
  close: 'Close',
  nav: {
    label: 'Pages',
    sandbox: 'Sandbox',
    lab: 'Laboratory',
    learn: 'Learn',
    model: 'Model',
  },
  language: 'Language',
  languageFailed: 'The words of that language could not be fetched; the page goes on in this one.',
  theme: {
    label: 'Appearance',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
  },

  headline: {
    /** Against the same world today. */
    today: (months: number, share: string, change: string, more: boolean | undefined) =>
      more === undefined
        ? `After ${many(months, 'month', 'months')}, ${share} of what is owed is over 30 days late, as much as today.`
        : `After ${many(months, 'month', 'months')}, ${share} of what is owed is over 30 days late, ${change} ${more ? 'more' : 'less'} than today.`,
    now: (share: string) => `Today, ${share} of what is owed is over 30 days late.`,
    clear: (months: number, share: string, change: string, more: boolean) =>
      `After ${many(months, 'month', 'months')}, ${share} of what is owed is over 30 days late: ${change} ${more ? 'more' : 'less'} than in the baseline.`,
    unclear: (months: number, share: string) =>
      `After ${many(months, 'month', 'months')}, ${share} of what is owed is over 30 days late: no clear difference from the baseline.`,
    same: (months: number, share: string) =>
      `After ${many(months, 'month', 'months')}, ${share} of what is owed is over 30 days late, exactly as in the baseline.`,
    waiting: 'The first worlds are being computed.',
  },
  /** Short, under a number. */
  inWorlds: (k: number, of: number) => `in ${k} of ${many(of, 'world', 'worlds')}`,
  holds: (k: number, of: number) => `holds in ${k} of ${many(of, 'world', 'worlds')}`,
  leans: (k: number, of: number, more: boolean) =>
    `${more ? 'more' : 'less'} in ${k} of ${many(of, 'world', 'worlds')}`,
  change: {
    same: 'as the baseline',
    interval: (low: string, high: string) => `${low} to ${high}`,
    intervalHelp: 'Nine worlds in ten lie in this range.',
    today: 'since today',
  },
  /** Spoken and in tooltips: is more of it worse? */
  direction: { worse: 'worse', better: 'better', none: '' },
  figures: {
    label: 'Results at a glance',
    until: (months: number) =>
      months === 0 ? 'today' : `after ${many(months, 'month', 'months')}`,
    names: {
      overdue_1_30: '1–30 days late',
      overdue_31_90: '31–90 days late',
      overdue_91_plus: 'Over 90 days late',
      loss: 'Losses',
      false_rejection_rate: 'Good people refused',
      legal_backlog: 'Legal cases waiting',
      trust: 'Trust',
    },
    bases: {
      overdue_1_30: 'of what is owed',
      overdue_31_90: 'of what is owed',
      overdue_91_plus: 'of what is owed',
      loss: 'less recoveries',
      false_rejection_rate: 'of good ones',
      legal_backlog: 'not taken up yet',
      trust: 'from 0 to 1',
    },
    error: (text: string) => `± ${text} Monte Carlo error`,
  },
  notAForecast:
    'A teaching and research model, calibrated on published figures, not on any company’s internal data. It is no forecast.',
  readMore: 'What it is not',

  pictures: {
    label: 'Pictures',
    choose: 'Picture',
    names: {
      overdue: 'Overdue',
      overdue30: 'Over 30 days',
      change: 'The change',
      losses: 'Losses',
      lossesSoFar: 'Losses so far',
      people: 'People',
      money: 'Money',
      causes: 'Why missed',
      trust: 'Trust',
      legal: 'Legal',
    },
    table: 'Table',
    download: 'Download',
    svg: 'Picture (SVG)',
    png: 'Picture (PNG)',
    csv: 'Data (CSV)',
    listen: 'Listen',
    silence: 'Stop sound',
    listenHelp: 'The line as a melody: higher is more, left to right is time.',
    copyLink: 'Copy link',
    copied: 'Copied',
    month: 'Month',
    caption: (worlds: number, people: string, seed: string, version: string) =>
      `${many(worlds, 'world', 'worlds')} of ${people} people, seed “${seed}”, model ${version}, Overdue Lab`,
    person: (n: number, state: string, position: number, of: number) =>
      `Person ${n}: ${state}, ${position} of ${of}`,
    people: 'People by where they stand',
    livesBehind: 'Lives behind this',
  },
  clock: {
    label: 'Month shown in all pictures',
    play: 'Play',
    pause: 'Pause',
    back: 'One month back',
    forth: 'One month on',
  },

  changes: {
    none: 'You have changed nothing: this is the baseline.',
    some: (parts: readonly string[], more: number) =>
      `You changed: ${parts.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
    value: (label: string, from: string, to: string) => `${label} ${from} → ${to}`,
    on: (label: string) => `${label} on`,
    off: (label: string) => `${label} off`,
    of: (label: string, detail: string) => `${label}: ${detail}`,
    undo: 'Undo',
    redo: 'Redo',
    reset: 'Reset',
    pin: 'Pin as baseline',
    unpin: 'Unpin',
    pinned: 'Compared with the world that you pinned.',
  },

  panel: {
    label: 'Controls',
    open: 'Controls',
    shut: 'Hide controls',
    preset: 'Start from',
    story: 'About this preset',
    misses: (list: string) => `Known not to match: ${list}`,
    finding: (text: string) => `What it shows: ${text}`,
    world: 'The world',
    people: 'The people',
    lender: 'The lender',
    policies: 'Policies',
    policiesOn: (n: number) => (n === 0 ? 'none on' : `${n} on`),
    assumptions: 'Assumptions',
    assumptionsHelp:
      'Everything else that the model takes as given, with its source. Change what you do not believe.',
    changed: (n: number) => (n === 0 ? '' : `${n} changed`),
    path: 'Pressure month by month, with the shock',
    strictness: (pass: string, cap: string, limits: string) =>
      `${pass} pass · debts up to ${cap} of income · limits × ${limits}`,
    details: 'Details',
    cost: (yuan: string, per: CostBase) => `¥${yuan} a month per ${costBases[per]}`,
    free: 'no direct cost',
    effect: 'Here:',
    effectOf: { overdue_30_plus: 'over 30 days late', profit: 'profit' },
    effectNone: 'changes nothing yet',
    effectHelp: (worlds: number, people: string) =>
      `Your world with this policy less the same world without it, over the whole run: ${many(worlds, 'world', 'worlds')} of ${people} people, the same people with the same luck; money is scaled to your number of people.`,
    effectWaiting: 'is computed',
    low: {
      spending: 'thrifty',
      information: 'everybody sees clearly',
      strictness: 'lenient',
      pressure: 'good times',
    },
    high: {
      spending: 'buy first',
      information: 'in the dark',
      strictness: 'strict',
      pressure: 'hard times',
    },
  },
  control: {
    asNumber: ', as a number',
    help: (label: string) => `About ${label}`,
    reset: (value: string) => `Back to ${value}`,
    reference: (value: string) => `reference ${value}`,
    range: (range: string) => `Evidence supports ${range}.`,
    bounds: (range: string) => `Allowed: ${range}.`,
    keys: 'Double click or Delete: back to the reference.',
    refused: (label: string, range: string) =>
      `${label} must be a number, ${range}; the value before was kept.`,
  },
  source: (grade: string, rows: readonly string[]) =>
    rows.length === 0 ? `How sure: ${grade}.` : `How sure: ${grade} (${rows.join(', ')}).`,
  howSure: 'How sure',

  run: {
    label: 'Chance and size',
    seed: 'Seed',
    seedHelp: 'The same seed gives the same people the same luck.',
    lock: 'Lock the seed',
    unlock: 'Unlock the seed',
    dice: 'Another seed',
    size: (worlds: string, people: string, months: string) =>
      `${worlds} worlds × ${people} people × ${months} months`,
    short: (worlds: string, people: string) => `${worlds} worlds of ${people}`,
    worlds: 'Worlds',
    people: 'People in each',
    months: 'Months',
    refused: (label: string, min: string, max: string) =>
      `${label}: a whole number from ${min} to ${max}, please. The value before was kept.`,
    tooLarge: (gigabytes: string) =>
      `That needs about ${gigabytes} GB of memory, more than a page may take. Use fewer worlds, people or months here, or the command line for large runs.`,
    mode: 'Answers',
    live: 'Live',
    liveHelp: 'Every change is answered at once.',
    onRun: 'On Run',
    onRunHelp: 'Nothing moves until you press Run.',
    go: 'Run',
    cancel: 'Stop',
    progress: (done: number, of: number) => `${done} of ${many(of, 'world', 'worlds')}`,
    coarse: 'First estimate',
    full: (worlds: number, people: string) =>
      `${many(worlds, 'world', 'worlds')} of ${people} people`,
    stale: 'The pictures show the last run. Press Run to see your changes.',
    stopped: 'Stopped. What you see is not the complete run.',
    again: 'Go on',
  },
  seeds: {
    first: [
      'quiet',
      'amber',
      'early',
      'green',
      'north',
      'paper',
      'river',
      'silver',
      'slow',
      'stone',
      'tall',
      'warm',
      'winter',
      'young',
      'open',
      'clear',
    ],
    second: [
      'harbour',
      'lantern',
      'market',
      'bridge',
      'orchard',
      'garden',
      'ferry',
      'meadow',
      'window',
      'mountain',
      'plum',
      'willow',
      'sparrow',
      'teapot',
      'thread',
      'valley',
    ],
    join: ' ',
  },

  failures: {
    broken: (detail: string) => `The simulation stopped: ${detail}`,
    retry: 'Try again',
    workerRestarted: 'A background worker had stopped and was started again; nothing is lost.',
    noWorkers:
      'This browser lets no background workers run, so the page computes by itself and may hesitate.',
    conflict: 'ends before it starts, so it never acts.',
  },

  link: {
    reproduced: (version: string) =>
      `Reproduced exactly: the same result to the last bit as in the link (model ${version}).`,
    version: (linked: string, here: string) =>
      `The link was made with model ${linked}; this is model ${here}. The settings are the same, the numbers may differ.`,
    repaired: 'The link was damaged and has been repaired, so its result could not be reproduced.',
    fingerprint:
      'Not reproduced: the same settings and model give another result here than the link says. It may have been edited.',
    problems: 'The link was not quite right. This was changed:',
    lost: 'There is no such page here; this is the sandbox.',
    dismiss: 'Dismiss',
  },
  problems: {
    unknown: (path: string) => `“${path}” is not known here and was left out.`,
    range: (name: string, given: string, min: string, max: string) =>
      `${name}: ${given} is outside ${min} to ${max}; the nearest was taken.`,
    seed: (min: string, max: string) =>
      `The seed must have ${min} to ${max} letters; the usual one was taken.`,
    notNumber: (name: string, given: string) =>
      `${name}: “${given}” is not a number; the usual value was kept.`,
    notSwitch: (name: string, given: string) =>
      `${name}: “${given}” is neither on nor off; the usual value was kept.`,
    option: (name: string, given: string) =>
      `${name}: “${given}” is not among the options; the usual one was kept.`,
    preset: (given: string) => `The preset “${given}” is not known; the reference was taken.`,
    twice: (name: string) => `${name} stands in the link twice; the first counts.`,
    endBeforeStart: (name: string) => `${name} lies before its start, so it never acts.`,
    shapes: {
      link: 'This is not a link of Overdue Lab; the reference was taken.',
      escapes: 'A part of the link was cut in the middle of a letter.',
      version: 'The version in the link could not be read.',
      fingerprint:
        'The fingerprint in the link could not be read, so the result cannot be verified.',
      compact: 'A part of the link is damaged or cut; the values in it are lost.',
      world: 'One of the worlds of the link is damaged or cut; what could be read was kept.',
    },
  },
  runNames: { seed: 'Seed', replicates: 'Worlds', borrowers: 'People', months: 'Months' },

  share: { open: 'Share' },

  model: {
    title: 'The model',
    lead: 'What is simulated, on which assumptions, and what it cannot say.',
    how: {
      title: 'How it works',
      paragraphs: [
        'A population of people with incomes, habits and debts lives month by month. Some apply for credit; the lender sees part of the truth about them, accepts or refuses, and sets a limit. Customers buy, bills fall due, and on the due day each bill is paid or missed.',
        'A bill is missed for one of three reasons: the customer could not pay, forgot, or would not. Those who are late catch up at a pace that depends on the reason, on how late they are, and on who contacts them. Overdue is counted in days: 1–30, 31–60, 61–90 and more than 90. Long overdue debt goes to the legal department, whose capacity is limited; in the end it is charged off and partly recovered.',
        'Losses make the lender cautious in later approvals. Complaints move trust, and trust moves growth. An economy with its own ups and downs takes jobs, cuts pay and makes living dearer.',
        'Everything happens many times in parallel worlds with the same settings and other luck. The baseline is run in the same worlds, with the same people and the same luck, so that a difference is the effect of what you changed and not of chance.',
      ],
    },
    stages: 'A month, in order',
    months: [
      'The economy moves: jobs, pay, living costs, the shock.',
      'People earn, spend and put something aside.',
      'New people apply; the lender decides with what it sees.',
      'Customers buy within their limits.',
      'Bills fall due and are paid or missed.',
      'The late are contacted; some catch up, some sign a plan.',
      'What is long overdue goes to court or agencies, is charged off, recovered or sold.',
      'The books are closed: profit, provisions, complaints, trust, caution.',
    ],
    not: {
      title: 'What it is not',
      points: [
        'It is no forecast. It says what follows from assumptions that you can see and change.',
        'It knows no company from the inside. Its figures come from published reports, papers and statistics; the sources stand beside each number.',
        'Its people are invented. No personal data went in, and nothing that you do here leaves your browser.',
        'An assumption without a source says so. Where results hang on such a number, move it and see.',
        'It has one lender and a fixed rival. How competitors would answer a policy is not modelled.',
        'Being in debt and being unwell go together in surveys; the measure of distress repeats that association and claims no cause.',
        'A teaching model cannot justify a decision about a real person.',
      ],
    },
    assumptions: {
      title: 'Assumptions',
      lead: 'Every number that the model takes as given, in the order of the world. Change any of them in the sandbox.',
      columns: {
        name: 'What',
        value: 'Default',
        range: 'Supported by evidence',
        bounds: 'Can be set',
        sure: 'How sure',
        sources: 'Sources',
      },
      policies: 'Policies',
      count: (n: number) => many(n, 'number', 'numbers'),
    },
    gradesTitle: 'How sure, in words',
    grades: {
      read: 'The figure was read in a source.',
      direction: 'The source says which way it goes, not how far.',
      memory: 'From the literature as remembered; still to be checked.',
      fitted: 'Chosen here so that results agree with published figures.',
      assumed: 'Nobody has published it: a considered guess.',
    },
    log: { title: 'Change log', lead: 'What moved the numbers, and why.' },
    version: (version: string) => `Model version ${version}`,
  },
  footer: {
    licence: 'Open source, MIT licence. Nothing that you do here leaves your browser.',
  },
};

export type PageWords = typeof pagesEn;
