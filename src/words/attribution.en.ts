// Words of the attribution: how much of a change each cause explains.

export const attributionEn = {
  groups: {
    start: 'the world before the run',
    economy: 'the economy',
    attitudes: 'attitudes',
    information: 'information',
    product: 'the product',
    underwriting: 'underwriting',
    collection: 'collection',
    lender: 'the lender',
    market: 'the market',
  } as Readonly<Record<string, string>>,
  and: ' and ',
  lead: (scenarios: string, before: string, after: string) =>
    `From ${before} to ${after}. All ${scenarios} worlds between baseline and your world are simulated, with the same people and the same luck; each change gets its fair share of what they do together.`,
  nothing:
    'Your world is the baseline as it stands: nothing to explain. Change something in the sandbox.',
  rise: (measure: string, change: string) => `Of the rise of ${change} in ${measure}`,
  fall: (measure: string, change: string) => `Of the fall of ${change} in ${measure}`,
  none: (measure: string) => `${measure}: the changes cancel out`,
  part: (value: string, name: string) => `${value} from ${name}`,
  sentence: (head: string, parts: readonly string[], more: number) =>
    `${head}: ${parts.join(', ')}${more > 0 ? `, and ${more} smaller` : ''}.`,
  meeting: (value: string, error: string) =>
    `Made alone, the changes would add up to something else: ${value} (±${error}) comes only from their meeting.`,
  ways: {
    label: 'Each change',
    share: 'Fair share',
    alone: 'Made alone',
    last: 'Made last',
  },
  waysHelp: {
    share:
      'The mean over all orders in which the changes can be made (Shapley). The parts add up to the whole without a remainder.',
    alone:
      'What each change does alone in the baseline; what is left is brought only by their meeting.',
    last: 'What each change adds when all others are made already; it does not add up.',
  },
  whisker: 'Whisker: Monte Carlo error, 19 times of 20.',
  meet: 'their meeting',
  whole: 'all together',
  columns: {
    group: 'Change',
    share: 'Fair share',
    error: 'Monte Carlo error',
    holds: 'Holds in',
    alone: 'Made alone',
    last: 'Made last',
  },
  holds: (k: number, of: number) => `${k} of ${of}`,
  pairs: 'How the changes meet',
  pairsHelp:
    'Interaction of two changes: below nothing where they do each other’s work, above where each makes the other stronger. ± Monte Carlo error.',
  tooMany: (groups: number, most: number) =>
    `Your world changes ${groups} groups of things; exact attribution takes at most ${most}. Take some together:`,
  cost: (all: string, fits: string, most: number) =>
    `All of them would take about ${all} on this machine; ${most} take about ${fits}.`,
  joined: 'Taken together',
  joinPolicies: 'Take all policies together',
  stillMany: (more: number) => `Take ${more} more together.`,
  sure: (worlds: number, of: number, seed: string, version: string) =>
    `${worlds} of ${of} worlds of each scenario, seed “${seed}”, model ${version}. The sum is exact in every one of them.`,
};

export type AttributionWords = typeof attributionEn;
