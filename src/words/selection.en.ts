// What the analyses of who is let in say, in English. Figures come in as text, with their units.
export const selectionEn = {
  /** Segments and files, and groups that a score is measured in. */
  groups: {
    all: 'All applicants',
    approved: 'The approved only',
    students: 'Students',
    youngWorkers: 'Young workers',
    households: 'Households',
    gigWorkers: 'Gig workers',
    thinFile: 'Thin files',
    longFile: 'Long files',
  },
  scores: {
    today: 'Today’s score',
    betterScoring: 'Better data',
    incomeVerification: 'Income verified',
    trueRisk: 'True risk (nobody sees it)',
    score: 'Score',
    risk: 'True risk',
  },
  columns: {
    group: 'Group',
    people: 'People',
    bads: 'Of them bad',
    error: '± error',
    worlds: 'Worlds',
  },
  /** One and the same counterfactual stands behind all of these. */
  truthShort: 'The refused are followed as if each alone had been let in.',
  truth:
    'Bad is who turns 91 days late within twelve months. Of the refused we know it because each of them is followed as if only they had been let in: same person, same luck, same economy, same terms, the limit that today’s rules give (at least ¥300). What it leaves out: letting in everybody at once would fill the legal department and make the lender more cautious.',
  fewer: (n: number) => `Groups of fewer than ${n} people are not shown.`,
  short: (months: number) =>
    `Every applicant is followed for a year, so the run must have more than ${months} months. Make it longer in the sandbox.`,
  sure: (worlds: number, people: string) =>
    `± is one Monte Carlo standard error over ${worlds} worlds with ${people} applicants in all.`,

  swapSet: {
    lead: 'Two underwriting policies judge the same applicants in the same world. The four boxes show what everybody did, or would have done.',
    policyB: 'Policy B',
    policyA: 'A: baseline',
    options: {
      world: 'B: your world’s underwriting',
      better: 'B: better data',
      verified: 'B: income verified',
      strict: 'B: 60 % pass the score',
      mild: 'B: 90 % pass the score',
    },
    title: (added: string, addedBad: string, dropped: string, droppedBad: string) =>
      `Of 100 applicants, B lets in ${added} whom A refuses, and ${addedBad} of these turn bad; it refuses ${dropped} whom A lets in, of whom ${droppedBad} turn bad.`,
    titleMore: (added: string, bad: string) =>
      `Of 100 applicants, B lets in ${added} more than A; ${bad} of them turn bad.`,
    titleLess: (dropped: string, bad: string) =>
      `Of 100 applicants, B refuses ${dropped} more than A; ${bad} of them would turn bad, the others would pay.`,
    titleSame: 'A and B let in the same people.',
    boxesTitle: 'Who lets whom in, and how it ends',
    boxesSubtitle:
      'In each box a hundred squares stand for its people; the dark ones turn bad within twelve months, the refused included.',
    aYes: 'A lets in',
    aNo: 'A refuses',
    bYes: 'B lets in',
    bNo: 'B refuses',
    of100: (n: string) => `${n} of 100 applicants`,
    bad: (share: string) => `${share} turn bad`,
    each: (yuan: string, months: number) => `${yuan} each in ${months} months`,
    nobody: 'nobody',
    change: (approval: string, bad: string, profit: string, months: number) =>
      `B against A: ${approval} approved, ${bad} bad among the approved, ${profit} for every 100 applicants within ${months} months.`,
    livesTitle: 'Look at them',
    livesLead: 'People of each box: filled marks turned bad. Each opens a life.',
    life: (person: string, bad: boolean) => `Person ${person}, ${bad ? 'turned bad' : 'paid'}`,
    boxes: {
      both: 'Both let in',
      onlyA: 'Only A lets in',
      onlyB: 'Only B lets in',
      neither: 'Both refuse',
    },
    columns: ['Box', 'People', 'Of applicants', 'Turn bad', 'Profit each', 'Loss each'],
    bySegment: 'Bad by segment',
  },

  strategy: {
    lead: 'The cut-off of the score is moved; everything else stays as it is. Profit is that of each account’s first months, before the cost of collectors and courts.',
    title: (pass: string, range: string) =>
      `Today’s score earns most when ${pass} pass it; cut-offs from ${range} cannot be told from that.`,
    titleNone: 'No cut-off of today’s score earns anything: the fewest approvals lose least.',
    gain: (yuan: string) => `Better data would earn ${yuan} more per 100 applicants at its best.`,
    badTitle: 'More approvals, more bads among them',
    badSubtitle:
      'Share of applicants approved against bad rate of the approved, cut-off by cut-off. Bars: 19 times of 20 the mean lies in them (Monte Carlo error).',
    profitTitle: 'Where the money is',
    profitSubtitle: (months: number) =>
      `Yuan per 100 applicants within ${months} months against share approved. Bars: Monte Carlo error, 19 times of 20.`,
    approval: 'approved',
    badRate: 'bad among the approved',
    profit: 'yuan per 100 applicants',
    now: 'today',
    chosen: 'chosen',
    cut: 'Share that the score lets pass',
    reading: (approval: string, bad: string, profit: string) =>
      `${approval} approved, ${bad} of them bad, ${profit} per 100 applicants.`,
    dominatedTitle: 'Dominated policies',
    dominatedNone:
      'No policy is clearly beaten in everything: the intervals allow no such sentence.',
    dominated: (n: number, of: number) =>
      `${n} of ${of} policies are beaten: another one approves no fewer, has no more bads and earns no less, and in one of these clearly so, at a level that allows for all pairs.`,
    dominatedBy: (score: string, pass: string, by: string, byPass: string) =>
      `${score} at ${pass}, by ${by} at ${byPass}`,
    fewWorlds: 'From fewer than 20 worlds no policy is named as beaten.',
    columns: ['Score', 'Pass it', 'Approved', 'Bad among them', 'Yuan per 100', 'Beaten by'],
  },

  scorePower: {
    lead: 'How well does the score put bad before good? The lender can measure it among the approved only; here we see everybody, and the true risk that no score can beat.',
    title: (auc: string, ceiling: string, seen: string) =>
      `The score has an AUC of ${auc}; knowing every trait would give ${ceiling}. Measured among the approved, as a lender must, it looks like ${seen}.`,
    curveTitle: 'Bads and goods turned away as the cut-off moves',
    curveSubtitle:
      'From the riskiest on: share of all bads against share of all goods that would be refused. The dotted line is chance.',
    goods: 'goods refused',
    badsRefused: 'bads refused',
    cut: 'Refuse the riskiest',
    reading: (people: string, bads: string, goods: string) =>
      `Refusing the riskiest ${people} refuses ${bads} of the bads and ${goods} of the goods.`,
    groupsTitle: 'Gini by group',
    groupsSubtitle:
      'Gini is 2 AUC − 1: 0 is chance, 1 is perfect. Pairs of a bad and a good applicant of the same world. Whisker: 19 times of 20 (Monte Carlo error). Dashed: true risk.',
    ks: (score: string, risk: string) =>
      `The largest gap between the two shares (KS) is ${score} points; with true risk ${risk}.`,
    hidden: (points: string) =>
      `What a lender cannot see: among the approved the AUC is lower by ${points}.`,
    sure: 'AUC counts pairs of the same world, exactly, ties as half; its error is how much worlds differ. KS is read from 160 bins.',
    columns: ['Group', 'People', 'Bad', 'AUC', 'Gini', 'AUC of true risk'],
    few: 'too few',
  },

  fairness: {
    lead: 'One cut-off for all is not one chance for all. Of those who would have paid, how many are turned away, group by group?',
    title: (worst: string, share: string, best: string, other: string) =>
      `Of ${worst} who would have paid, ${share} are turned away; of ${best}, ${other}.`,
    titleNone: 'The groups are too small to be compared.',
    division: 'Groups',
    divisions: { segment: 'Segments', file: 'Length of file' },
    pictureTitle: 'Good applicants turned away as the cut-off moves',
    pictureSubtitle:
      'Share of those who would have paid that is refused, against the share that the score lets pass. Bands: Monte Carlo error, 19 times of 20.',
    pass: 'pass the score',
    refused: 'good people refused',
    now: 'today',
    cut: 'Share that the score lets pass',
    gap: (pass: string, gap: string, best: string, worst: string) =>
      `When ${pass} pass, the chances of a good applicant differ by ${gap} between ${best} and ${worst} (equal-opportunity gap).`,
    today: 'Under today’s rules',
    small: (n: number) => `fewer than ${n}`,
    columns: ['Group', 'People', 'Approved', 'Bad among them', 'Good people refused'],
    sure: (worlds: number) =>
      `± is one Monte Carlo standard error over ${worlds} worlds. The error of the gap takes the two groups as given; with other worlds others might be best and worst.`,
  },

  rejects: {
    lead: 'A lender knows only the approved, and must guess what the refused would have done. Here the truth is known, so each method shows its bias.',
    title: (naive: string, truth: string, best: string, rate: string) =>
      `Taking the refused for the approved says ${naive} would turn bad; in truth ${truth} would. Closest comes ${best} with ${rate}.`,
    pictureTitle: 'What each method says of the refused',
    pictureSubtitle:
      'Expected bad rate of the refused, mean over lenders. Whisker: Monte Carlo error, 19 times of 20. Dashed: the truth.',
    methods: {
      knownGoodBad: 'Like the approved',
      extrapolation: 'Score carried on',
      reweighting: 'Reweighting',
      fuzzy: 'Fuzzy augmentation',
      parcelling: 'Parcelling, factor 1.5',
      twice: 'Twice as bad',
    },
    methodHelp: {
      knownGoodBad: 'the refused are taken to be like the approved',
      extrapolation: 'a logistic model of the approved is carried on to the refused',
      reweighting: 'the same, each approved weighted by one over the chance of being approved',
      fuzzy:
        'each refused counts as part bad and part good by the model, then it is fitted again: without a factor that adds nothing',
      parcelling: 'in ten score bands, the extrapolated rate times 1.5',
      twice: 'a rule of thumb: twice the bad rate of the approved',
    },
    sees: 'The lender’s model sees the score, whether the file is thin, the stated income and the debts it can see. It does not see hidden debts, reserves, patience or the luck to come.',
    single: (rmse: string) =>
      `A single lender of this size is off by ${rmse} or so, whatever the method’s bias: few bads, much luck.`,
    leftOut: (n: number) =>
      `${n} ${n === 1 ? 'world' : 'worlds'} had too few bads for any model, and ${n === 1 ? 'is' : 'are'} left out.`,
    columns: ['Method', 'Says', 'Bias', '± error', 'Off, single lender', 'How'],
  },
};

export type SelectionWords = typeof selectionEn;
