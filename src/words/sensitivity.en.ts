// What the views of sensitivity say, in English. Every other language has the same shape.

const listed = (names: readonly string[], more = 0): string => {
  const quoted = names.map((name) => `“${name}”`);
  const last = more > 0 ? `${more} more` : quoted.pop();
  return quoted.length === 0 ? (last ?? '') : `${quoted.join(', ')} and ${last ?? ''}`;
};

export const sensitivityEn = {
  method: {
    label: 'Method',
    tornado: 'One at a time',
    morris: 'Screening (Morris)',
    sobol: 'Shares of the spread (Sobol)',
  },
  factors: {
    label: 'What is varied',
    evidence: 'Uncertain parameters',
    dials: 'Dials and policies that are on',
  },
  of: { label: 'Of what', value: 'The measure itself', change: 'The difference from the baseline' },
  effort: { label: 'Effort', quick: 'Quick', careful: 'Careful', thorough: 'Thorough' },
  world: 'Your world',

  lead: {
    tornado: (count: number, evidence: boolean) =>
      `Each of ${count} ${evidence ? 'parameters goes to both ends of the range that its evidence leaves open' : 'settings goes from one end of its range to the other'}, all others staying as they are, with the same people and the same luck.`,
    morris: (paths: number, count: number) =>
      `${paths} random paths lead through all ranges at once; on each of them every one of ${count} parameters moves once. Few runs tell which matter, and which act together with others.`,
    sobol: (points: number, count: number) =>
      `${points} points are spread over the ranges of ${count} parameters. A share says how much of the spread a parameter brings: alone, and with everything it does together with others.`,
    assumed:
      'Assumed: every value of a range is equally likely, and the parameters are independent.',
  },

  found: {
    nothing: (measure: string) => `None of them moves ${measure}.`,
    leader: (name: string, measure: string, low: string, high: string) =>
      `“${name}” moves ${measure} most: by ${low} at one end of its range, by ${high} at the other.`,
    tied: (names: readonly string[], more: number, measure: string) =>
      `${listed(names, more)} move ${measure} most; which of them comes first cannot be told.`,
    screened: (name: string, measure: string, size: string) =>
      `“${name}” matters most for ${measure}: ${size} on average from two thirds of its range, scaled to all of it.`,
    share: (name: string, measure: string, share: string) =>
      `“${name}” brings most of the spread of ${measure}: ${share} of the variance, with its interplay.`,
    early: 'Not enough is known yet to tell the parameters apart.',
  },

  subtitle: {
    tornado:
      'Blue: the low end of the range; violet: the high end; each less the value as it is. Whisker: 95 % interval of the mean over worlds. Brackets join what cannot be told apart.',
    morris:
      'Right: mean absolute effect of the whole range, with its 95 % interval. Up: how much the effect changes from place to place. Above the dashed line a parameter acts mainly together with others, or bends.',
    sobol:
      'Violet: alone (first index). Blue: what interplay adds to it (total index). Whiskers: 95 % intervals of the total. Brackets join what cannot be told apart by the total index.',
  },
  axis: {
    as: 'as it is',
    muStar: (points: boolean) => `Mean absolute effect (μ*)${points ? ', points' : ''}`,
    sigma: (points: boolean) => `Spread of effects (σ)${points ? ', points' : ''}`,
    luck: 'luck',
    together: 'with others, or bent',
  },
  name: {
    tornado: (measure: string) => `What moves ${measure}`,
    morris: (measure: string) => `Screening: effects on ${measure}`,
    sobol: (measure: string) => `Shares of the spread of ${measure}`,
  },

  columns: {
    group: 'Rank',
    name: 'Parameter',
    range: 'Range',
    own: 'As it is',
    low: 'At the low end',
    high: 'At the high end',
    reach: 'Length',
    interval: '95 % interval',
    muStar: 'μ*',
    mu: 'μ (with sign)',
    sigma: 'σ',
    luck: 'σ from luck alone',
    first: 'Alone',
    total: 'With interplay',
  },
  rank: (from: number, until: number) => (from === until ? String(from) : `${from}–${until}`),
  hidden: (n: number) =>
    `${n} more ${n === 1 ? 'moves' : 'move'} next to nothing; the table has them all.`,
  negatives: (names: readonly string[], points: string) =>
    `Below zero: ${listed(names)}. That is sampling noise around zero; no true share is negative. About ${points} points would narrow these intervals to two percentage points either way.`,

  sure: (people: string, worlds: number, seed: string, version: string) =>
    `Each point is lived by ${people} people in ${worlds} ${worlds === 1 ? 'world' : 'worlds'}, the same at every point; smaller than the sandbox, so that many points fit. Seed “${seed}”, model ${version}.`,
  ties: 'Where intervals overlap, no order is claimed.',
  noise: (share: string) =>
    `Luck makes up ${share} of the variance between points; it is no part of what the parameters do.`,
  interplay: (share: string) =>
    `Parameters by themselves bring ${share} of the variance; the rest comes from what they do together.`,

  tooMuch: {
    cells: (wanted: string, seconds: string, fits: string) =>
      `${wanted} cells would take about ${seconds} seconds on one core; ${fits} would fit. Take fewer cells or less effort.`,
    worlds: (wanted: string, seconds: string, fits: string) =>
      `${wanted} worlds at each point would take about ${seconds} seconds on one core; ${fits} would fit. Take less effort.`,
    trajectories: (wanted: string, seconds: string, fits: string) =>
      `${wanted} paths would take about ${seconds} seconds on one core; ${fits} would fit. Take less effort.`,
    points: (wanted: string, seconds: string, fits: string) =>
      `${wanted} points would take about ${seconds} seconds on one core; ${fits} would fit. Take less effort.`,
  },

  map: {
    lead: 'Two settings at once, everything else as in your world; the same people and the same luck in every cell. A click or Enter opens a cell in the sandbox.',
    x: 'To the right',
    y: 'Upwards',
    show: {
      label: 'Show',
      value: 'The measure',
      change: 'Change against your world',
      effect: 'What your changes do there',
    },
    cells: 'Cells',
    size: (n: number) => `${n} × ${n}`,
    groups: { dials: 'Dials', evidence: 'Uncertain parameters', policies: 'Policies that are on' },
    same: 'Choose two different settings.',
    noChange: 'Your world is the baseline, so it has no effect to show.',
    title: {
      value: (measure: string) => `${measure} in every cell`,
      change: (measure: string) => `Change of ${measure} against your world`,
      effect: (measure: string) => `What your changes do to ${measure}`,
    },
    found: {
      value: (measure: string, low: string, high: string) =>
        `${measure} runs from ${low} to ${high} over the map.`,
      allMore: (measure: string) => `Your changes raise ${measure} wherever it can be told.`,
      allLess: (measure: string) => `Your changes lower ${measure} wherever it can be told.`,
      changeMore: (measure: string) =>
        `Wherever it can be told, ${measure} is higher than in your world.`,
      changeLess: (measure: string) =>
        `Wherever it can be told, ${measure} is lower than in your world.`,
      flips: (measure: string, less: string, more: string) =>
        `It depends: ${measure} falls in ${less} of the cells and rises in ${more}; the line shows where it turns.`,
      none: (measure: string) => `Nowhere on the map can a change of ${measure} be told from zero.`,
    },
    subtitle: {
      value: 'Darker: more.',
      around:
        'Violet: more. Green: less. Line: where the sign of the paired difference turns. Hatched: cannot be told from zero (within two Monte Carlo errors).',
    },
    cell: (x: string, y: string, value: string, error: string) => `${x}, ${y}: ${value} ±${error}`,
    waiting: (x: string, y: string) => `${x}, ${y}: not known yet`,
    open: 'Open this world in the sandbox',
    unsure: 'cannot be told from zero',
    here: 'your world',
    columns: { value: 'Value', error: 'Monte Carlo error', sign: 'Sign' },
    signs: { more: 'more', less: 'less', none: 'not told from zero' },
    largest: (error: string) => `Largest Monte Carlo error of a cell: ±${error}.`,
  },
};

export type SensitivityWords = typeof sensitivityEn;
