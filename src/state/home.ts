// The page in one file: a link stands written in it, and its links lead to the site that it came from.

/** The address written into the file when it was saved; empty in the bare file, nothing on the site. */
const written = document.querySelector<HTMLMetaElement>('meta[name="overdue-lab"]')?.content;

/** Does everything stand in this one file? */
export const inOneFile = written !== undefined;

/** The link to replay, if the file holds one. */
export const writtenLink = written?.includes('#') ? written.slice(written.indexOf('#')) : '';

/** A link that others can open: on the site, or that of the site where this file was saved. */
export function addressOf(link: string): string {
  const site = written?.split('#')[0];
  return new URL(link, site || location.href).href;
}
