// What is said about sharing, keeping and updating, in English.

export const shareEn = {
  update: {
    label: 'Update',
    ready: 'A new version is ready. Your world stays as it is.',
    accept: 'Use it now',
    later: 'Later',
  },
  file: {
    title: 'As one file',
    lead: 'A web page with everything in it: opened from a disk, without a network, it replays this world and checks it to the last bit.',
    save: 'Save as one file',
    failed: 'The file could not be fetched: are you without a network? Try again later.',
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
