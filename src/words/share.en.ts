// What is said about sharing, keeping and updating, in English.
import { many } from './pages.en.ts';

export const shareEn = {
  title: 'Share this world',
  parts: {
    label: 'What to share',
    link: 'Link',
    picture: 'Picture',
    data: 'Data',
    cite: 'Citation',
    embed: 'Embed',
    file: 'One file',
  },
  copy: 'Copy',
  copied: 'Copied to the clipboard.',
  notCopied: 'The browser did not allow copying: select the text and copy it.',
  failed: (detail: string) => `That did not work: ${detail}`,
  waiting: 'The run is not complete yet. This will be here when it is.',
  link: {
    qr: 'QR code of the link',
    promise: (fingerprint: string) =>
      `Whoever opens it gets the same world, recomputed and checked to the last bit against the fingerprint ${fingerprint}.`,
    unfinished: 'The run is not complete yet: the link has no fingerprint to check against.',
    tooLong: 'The link is too long for a QR code.',
  },
  card: {
    lead: 'A card for a chat or a slide, drawn in your browser. Charts of their own, with a caption that says how they came about, are saved under each picture.',
    alt: (number: string, sentence: string) => `Card: ${number}. ${sentence}`,
    label: (months: number) =>
      `of what is owed is over 30 days late after ${many(months, 'month', 'months')}`,
    interval: (low: string, high: string) => `nine worlds in ten: ${low} to ${high}`,
    size: (worlds: string, people: string, seed: string, version: string) =>
      `${worlds} worlds of ${people} people, seed “${seed}”, model ${version}`,
    fingerprint: (fingerprint: string) => `A model, not a forecast. Fingerprint ${fingerprint}`,
    png: 'Save as PNG',
    svg: 'Save as SVG',
  },
  data: {
    lead: 'Every measure, month by month and over the whole run, with its Monte Carlo error and quantiles. Units, definitions, seed, version and fingerprint are inside.',
    csv: 'Table (CSV)',
    csvHelp: 'For spreadsheets. Each row says its unit, its meaning and where it comes from.',
    json: 'Everything (JSON)',
    jsonHelp: 'As the command line writes it, with every world’s totals.',
    parquet: 'Table (Parquet)',
    parquetHelp: 'For analysis programs; scenario and definitions stand in its metadata.',
    saveAs: (kind: string) => `Save: ${kind}`,
  },
  cite: {
    lead: 'Text made from the declarations of the model and the values of this run.',
    short: 'Citation',
    bibtex: 'BibTeX',
    methods: 'Methods',
    methodsHelp: 'A description after the ODD protocol (overview, design concepts, details).',
  },
  embed: {
    lead: 'One picture of this world in another page. It computes in the reader’s browser, asks no server, and says how high it is.',
    chart: 'Picture',
    dial: 'Dial below it',
    noDial: 'none',
    code: 'Code',
    script:
      'The second line gives the frame the height that it asks for; the example says what else the two can say to each other.',
    example: 'Example page',
  },
  file: {
    lead: 'A web page with everything in it: opened from a disk, without a network, it replays this world and checks it to the last bit.',
    save: 'Save as one file',
    failed: 'The file could not be fetched: are you without a network? Try again later.',
  },
  methods: {
    site: 'Overdue Lab',
    subtitle: 'a sandbox for consumer-credit overdue',
    authors: 'Overdue Lab contributors',
    purpose: (version: string) =>
      `Purpose. Overdue Lab, model ${version}, is an individual-based simulation of a consumer lender. It asks how economic pressure, spending attitude, information and the lender’s policies change what is overdue, what is lost, and whom the rules turn away. It is calibrated on published figures and is no forecast.`,
    entities: (people: string, segments: string, months: number) =>
      `Entities, state variables and scales. ${people} people in four segments (${segments}), each with income, essential costs, debts, patience, habits and a wallet; one lender with its rules, books, staff and brand; one economy with a monthly index. A step is a month of 30 days, the run has ${months}. Days past due are counted person by person (current, 1–30, 31–60, 61–90, over 90, charged off); money is kept in fen, and the books balance every month.`,
    process: (steps: string) =>
      `Process overview and scheduling. Every month, in this order: ${steps}`,
    design:
      'Design concepts. Every chance has an address: a draw is a function of seed, world, person, month and purpose (Threefry 4×32-12), so scenarios that are compared share people and luck, and differences are paired by world. A bill is missed because somebody could not pay, forgot, or would not.',
    start: (preset: string, months: number) =>
      `Initialisation. Preset “${preset}”; the book grows for ${months} months under the preset’s values before month 1.`,
    input: (changes: string) => `Input. Changed against the preset from month 1: ${changes}.`,
    noInput: 'Input. Nothing was changed against the preset.',
    observed: (label: string, help: string) => `Observation. ${label}: ${help}`,
    experiment: (worlds: string, seed: string) =>
      `Simulation experiment. ${worlds} independent worlds, seed “${seed}”. Means are given with their Monte Carlo standard error, intervals hold nine worlds in ten.`,
    result: (months: number, mean: string, error: string, low: string, high: string) =>
      `Result. After ${many(months, 'month', 'months')}: ${mean} (standard error ${error}; nine worlds in ten ${low} to ${high}).`,
    reproduce: (fingerprint: string, link: string) =>
      `Reproduction. The link recomputes the run to the same bits in any browser, or with “lab verify” on the command line; fingerprint ${fingerprint}. ${link}`,
    accessed: 'Accessed',
  },
  update: {
    label: 'Update',
    ready: 'A new version is ready. Your world stays as it is.',
    accept: 'Use it now',
    later: 'Later',
  },
  older: {
    offer: (version: string) => `Compute it with model ${version}, which made it`,
    progress: (done: number, of: number) => (of === 0 ? 'Starting.' : `World ${done} of ${of}`),
    model: (version: string) => `Model ${version}`,
    today: (version: string) => `Today’s model, ${version}`,
    reproduced: 'reproduced exactly',
    notReproduced: 'not what the link says: it may have been edited',
    measure: (months: number) =>
      `Share of what is owed that is over 30 days late after ${months} months.`,
    because: 'Changed since then:',
    log: 'Read the change log',
    missing: (version: string) =>
      `This site has no engine of model ${version}, so its result cannot be recomputed here.`,
    broken: (detail: string) => `The older engine stopped: ${detail}`,
  },
};

export type ShareWords = typeof shareEn;
