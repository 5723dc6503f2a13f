// What the Laboratory says, in English. Every other language has the same shape.

/** One and many, as English needs it. */
const many = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

export const labEn = {
  title: 'Laboratory',
  lead: 'Each analysis answers one question about your worlds. The same people with the same luck live in all of them, so that a difference is the difference that a change makes.',
  all: 'All questions',
  questions: 'Questions',
  missing: 'There is no such analysis here; these are the ones that there are.',
  groups: {
    compare: 'Compare',
    why: 'Why',
    who: 'Who is let in',
    risk: 'Risk',
    matters: 'What matters most',
  },
  /** Of each view: its name, and its question in plain words. */
  views: {
    compare: {
      name: 'Side by side',
      question: 'What does the change change, month by month?',
    },
    attribution: {
      name: 'What explains it?',
      question: 'How much of the change does each cause explain?',
    },
    rolls: {
      name: 'Roll rates',
      question: 'Who gets better, who gets worse, from one month to the next?',
    },
    vintages: {
      name: 'Vintage curves',
      question: 'Does each quarter of new accounts turn out better or worse, at the same age?',
    },
    lives: {
      name: 'Lives',
      question: 'Who lives behind the numbers, and what does the change do to one person?',
    },
    certainty: {
      name: 'How sure is it?',
      question: 'How sure is the answer, and of what kind is the doubt?',
    },
    matters: {
      name: 'What matters most?',
      question: 'Which parameters matter most for the result?',
    },
    map: {
      name: 'Map of two settings',
      question: 'Where on the map of two settings does the answer turn?',
    },
    swapSet: {
      name: 'Swap set',
      question: 'What would those whom you refuse have done?',
    },
    strategy: {
      name: 'Strategy curve',
      question: 'Where should the cut-off lie: how many to approve, at what price?',
    },
    scorePower: {
      name: 'Power of the score',
      question: 'How well does the score tell who will not pay?',
    },
    fairness: {
      name: 'Fairness',
      question: 'Whom does one cut-off for all turn away, though they would pay?',
    },
    rejects: {
      name: 'Reject inference',
      question: 'Can a lender know what the refused would have done?',
    },
    losses: {
      name: 'Loss distribution',
      question: 'What may be lost, and how badly can it go?',
    },
    lens: {
      name: 'Metric lens',
      question: 'Which overdue rate do you mean, and do they agree?',
    },
    dashboard: {
      name: 'Would one notice?',
      question: 'Would a dashboard of a book this size have noticed?',
    },
    sideEffects: {
      name: 'Side effects',
      question: 'What does a policy cost, and whom?',
    },
  },

  /** The frame around every analysis. */
  frame: {
    controls: 'What is asked',
    run: 'Compute',
    again: 'Try again',
    cancel: 'Cancel',
    estimate: (seconds: string, small: boolean): string =>
      small ? 'Takes a moment on this machine.' : `Takes about ${seconds} on this machine.`,
    seconds: (n: number) => `${n} s`,
    minutes: (n: number) => many(n, 'minute', 'minutes'),
    hours: (n: string) => `${n} hours`,
    running: (done: string, of: string) => `${done} of ${of} pieces`,
    left: (time: string) => `about ${time} left`,
    starting: 'Begins …',
    progress: 'Progress of the analysis',
    stale: 'The picture still shows what was asked before.',
    cancelled: (done: number): string =>
      done > 0
        ? 'Cancelled. The picture shows what was known by then.'
        : 'Cancelled before anything was known.',
    failed: (detail: string) => `It could not be computed: ${detail} Your worlds are untouched.`,
    restarted: 'A worker stopped and was replaced; nothing is lost.',
    noWorkers: 'This browser starts no workers, so the page does the work itself; it takes longer.',
    sure: 'How sure?',
    table: 'Table',
    tableLead: 'The same as numbers',
    copyLink: 'Copy link',
    copied: 'Copied',
    notCopied: 'The browser did not allow it; the link stands in the address bar.',
    long: (letters: string) =>
      `This link has ${letters} characters; some messengers cut links above 2,048. A smaller set or shorter names make it shorter.`,
    waiting: 'Nothing is computed yet.',
  },

  /** The worlds that are compared. */
  worlds: {
    title: 'Worlds',
    baseline: 'Baseline',
    yours: 'Your world',
    /** A world called after what it changes, or after its preset. */
    more: (n: number) => `and ${n} more`,
    asIs: 'as it stands',
    follows: 'follows the sandbox',
    pinned: 'pinned in the sandbox',
    edit: 'Change the set',
    done: 'Done',
    name: (n: number) => `Name of world ${n}`,
    earlier: (name: string) => `Move up: ${name}`,
    later: (name: string) => `Move down: ${name}`,
    first: (name: string) => `As baseline: ${name}`,
    firstShort: 'As baseline',
    duplicate: (name: string) => `Duplicate: ${name}`,
    remove: (name: string) => `Remove: ${name}`,
    copyOf: (name: string) => `${name} (copy)`,
    add: 'Add a world',
    addPreset: 'A preset …',
    addHere: 'My world as it is now',
    addIdle: 'A policy without effect',
    idleName: (policy: string) => `${policy}, without effect`,
    addExample: 'Your baseline with one policy …',
    link: 'or paste a link',
    linkAdd: 'Add from link',
    linkBad: 'This is not a link of a world.',
    linkOdd: (n: number) =>
      `Added; ${many(n, 'value of the link was', 'values of the link were')} not understood and taken as near as possible.`,
    full: 'Eight worlds are the most.',
    reset: 'Back to baseline and your world',
    changed: (n: number) => many(n, 'world', 'worlds'),
    measure: 'Measure',
    looked: 'Compared with the baseline',
    same: 'Your world is the baseline as it stands, so nothing can differ. Change something in the sandbox, or add a world to compare with.',
    toSandbox: 'To the sandbox',
    suggestions: 'For example',
  },

  /** Pictures of analyses. */
  figure: {
    /** A measure and what is shown of it; a measure and when; sentences after each other. */
    of: (measure: string, what: string) => `${measure}: ${what}`,
    at: (what: string, when: string) => `${what}, ${when}`,
    sentences: (...all: readonly string[]) => all.join(' '),
    stop: (text: string) => `${text}.`,
    low: 'lower end',
    high: 'upper end',
    count: 'Worlds',
    columns: {
      month: 'Month',
      name: 'World',
      value: 'Value',
      low: 'Lower end',
      high: 'Upper end',
      dot: 'Dot',
    },
  },

  compare: {
    lead: (people: string, worlds: number) =>
      `Every world is lived by the same ${people} people with the same luck as the baseline, ${many(worlds, 'time', 'times')} with other people and other luck. What differs is what the change did.`,
    modes: { label: 'Show', difference: 'Difference', levels: 'Side by side' },
    when: 'When',
    whole: 'Whole run',
    atMonth: (m: number) => `Month ${m}`,
    titleNone: (name: string, measure: string) =>
      `“${name}” changes nothing: ${measure} is the same in every world, to the last digit.`,
    titleClear: (
      name: string,
      measure: string,
      change: string,
      more: boolean,
      k: number,
      of: number,
    ) =>
      `With “${name}”, ${measure} is ${change.replace(/^[+−]/, '')} ${more ? 'higher' : 'lower'} than in the baseline; that holds in ${k} of ${many(of, 'world', 'worlds')}.`,
    titleUnclear: (name: string, measure: string) =>
      `With “${name}”, ${measure} shows no clear difference from the baseline.`,
    titleLevels: (name: string, measure: string, value: string, base: string) =>
      `${measure}: ${value} with “${name}”, ${base} in the baseline.`,
    subtitle: (help: string, when: string) => `${help} ${when}.`,
    difference: 'Difference from the baseline',
    inMonth: (m: number) => `in month ${m}`,
    overRun: (m: number) => `over all ${m} months`,
    atEnd: (m: number) => `at the end of month ${m}`,
    band: 'Band: 8 worlds in 10 (variety between worlds). Thin lines: single worlds.',
    rows: 'The difference of each world',
    rowsSubtitle: 'Bar: mean. Whisker: 8 worlds in 10 (variety between worlds).',
    panels: 'Every world on the same axes',
    panelsSubtitle: 'Dashed: the baseline. Band: 8 worlds in 10 (variety between worlds).',
    columns: {
      world: 'World',
      value: 'Value',
      change: 'Difference',
      error: 'Monte Carlo error',
      range: '8 worlds in 10',
      holds: 'Holds in',
      narrower: 'Pairing narrows',
      people: 'People who live differently',
    },
    holds: (k: number, of: number) => `${k} of ${of}`,
    narrower: (x: string) => `${x} times`,
    exactly: 'exactly 0',
    none: 'none',
    people: (share: string) => share,
    nobody: '0, bit for bit',
    sure: (
      measure: string,
      error: string,
      narrower: string,
      seed: string,
      worlds: number,
      version: string,
    ) =>
      `Monte Carlo error of the difference in ${measure}: ±${error}. Pairing makes it ${narrower} times smaller than two runs with luck of their own. ${many(worlds, 'world', 'worlds')}, seed “${seed}”, model ${version}.`,
    sureSame: (seed: string, worlds: number, version: string) =>
      `Nothing differs, and of that we are sure: the numbers are equal bit for bit. ${many(worlds, 'world', 'worlds')}, seed “${seed}”, model ${version}.`,
    proofTitle: 'Is it only chance? Try a policy that does nothing.',
    proof:
      'Switch on a policy of intensity 0 in the baseline: if the worlds shared their luck only roughly, some people would live differently. Here nobody does.',
    proofAdd: 'Add a policy without effect',
    proofDone: (people: string, worlds: number) =>
      `0 of ${people} people live differently in ${many(worlds, 'world', 'worlds')}, and every number is equal, bit for bit.`,
  },

  certainty: {
    lead: 'Three different doubts hide behind one “±”. They are never added up here: choose one, and every picture says which it shows.',
    kinds: {
      label: 'Which doubt',
      error: 'Error of the number',
      variety: 'Variety between worlds',
      parameters: 'Uncertain parameters',
    },
    kindHelp: {
      error:
        'Monte Carlo error: how far the mean would move if other worlds had been drawn. More worlds make it as small as you like; it says nothing about how one world turns out.',
      variety:
        'Variety between worlds: how differently the same change turns out with other people and other luck. More worlds do not make it smaller.',
      parameters:
        'Uncertain parameters: how far the answer moves when the assumptions are drawn from the ranges that the evidence leaves open. More worlds do not make it smaller; better evidence does.',
    },
    kindCaption: {
      error: 'Shown: Monte Carlo error of the mean.',
      variety: 'Shown: variety between worlds.',
      parameters: 'Shown: uncertain parameters.',
    },
    titleError: (change: string, error: string, measure: string) =>
      `The mean difference in ${measure} is ${change}, known to ±${error}.`,
    titleVariety: (k: number, of: number, more: boolean, measure: string) =>
      `In ${k} of ${many(of, 'world', 'worlds')}, ${measure} ends ${more ? 'higher' : 'lower'} than in the baseline.`,
    titleParameters: (
      k: number,
      of: number,
      more: boolean,
      measure: string,
      low: string,
      high: string,
    ) =>
      `With ${k} of ${of} sets of assumptions, ${measure} is ${more ? 'higher' : 'lower'} than in the baseline; nine in ten lie from ${low} to ${high}.`,
    drawsTitle: (n: number) => many(n, 'set of assumptions', 'equally likely sets of assumptions'),
    drawsSubtitle: (draws: number, worlds: number) =>
      `Each of the ${draws} dots is the mean difference of ${many(worlds, 'world', 'worlds')} with all parameters drawn from the ranges of their evidence. Shown: uncertain parameters.`,
    origin: (worlds: number, seed: string, version: string) =>
      `${many(worlds, 'world', 'worlds')}, seed “${seed}”, model ${version}.`,
    meansCount: (n: number) => (n === 0 ? '' : many(n, 'world', 'worlds')),
    titleSame: (measure: string) => `No doubt of any kind: ${measure} is the same in every world.`,
    means: 'How the mean settles as worlds are added',
    meansSubtitle:
      'Mean difference of the first 1, 2, 3 … worlds, with the interval that holds 19 times of 20. Shown: Monte Carlo error of the mean.',
    dots: (n: number) => many(n, 'outcome', 'equally likely outcomes'),
    dotsSubtitle: (worlds: number): string =>
      worlds <= 50
        ? `Each dot is one of ${worlds} worlds. Shown: variety between worlds.`
        : `Each of the 50 dots is equally likely. Shown: variety between worlds.`,
    overTimeError: 'Band: the mean is in it 19 times of 20. Shown: Monte Carlo error of the mean.',
    overTimeVariety:
      'Band: 8 worlds in 10. Thin lines: single worlds. Shown: variety between worlds.',
    outcomes: 'One possible outcome after the other',
    outcomesSubtitle:
      'Each picture is one world: the baseline and the change, lived by the same people. Watch how often the order turns. Shown: variety between worlds.',
    outcomesStill:
      'Motion is switched off on this device, so twelve outcomes stand in a row. Shown: variety between worlds.',
    play: 'Play',
    pause: 'Pause',
    next: 'Next world',
    previous: 'World before',
    outcome: (n: number, value: string, change: string) => `World ${n}: ${value} (${change})`,
    until: 'Until the error is at most',
    untilRun: 'Add worlds until then',
    untilLimit: 'but at most',
    untilWorlds: 'worlds',
    untilUnit: { share: 'points', yuan: 'yuan', count: '', index: '' },
    untilDone: (error: string, worlds: string) =>
      `Reached: ±${error} with ${worlds} worlds. They are now the size of the run.`,
    untilStopped: (error: string, worlds: string) =>
      `Stopped at ${worlds} worlds, the limit: the error is ±${error}.`,
    untilNeeds: (worlds: string) => `Likely needs about ${worlds} worlds.`,
  },
};

export type LabWords = typeof labEn;
/** The analyses, by what stands after `view=` in a link. */
export type ViewId = keyof LabWords['views'];
export type ViewGroup = keyof LabWords['groups'];
