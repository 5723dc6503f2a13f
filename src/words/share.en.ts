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
};

export type ShareWords = typeof shareEn;
