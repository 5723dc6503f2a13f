// Which characters this copy of the site is written in: the build makes a second copy in traditional ones.

/** Is this the copy in hant/, or the single file made from it? */
export const inTraditional: boolean =
  import.meta.url.includes('/hant/') ||
  (typeof document !== 'undefined' && document.documentElement.dataset['script'] === 'hant');
