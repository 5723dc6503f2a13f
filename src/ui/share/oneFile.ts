// The whole site as one file with a link written into it, so that opening it replays that link.
import { inOneFile } from '../../state/home.ts';
import { inTraditional } from '../../words/index.ts';

const EMPTY = '<meta name="overdue-lab" content="">';

/** The text of the file; throws without a network, unless this page is such a file itself. */
export async function oneFileWith(address: string): Promise<string> {
  const page = inOneFile ? thisFile() : await fetched();
  if (!page.includes(EMPTY)) throw new Error('This is not the page in one file.');
  const safe = address.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  // The first one only: this script stands in the page too.
  return page.replace(EMPTY, () => EMPTY.replace('""', `"${safe}"`));
}

async function fetched(): Promise<string> {
  const response = await fetch(
    new URL(inTraditional ? 'overdue-lab.hant.html' : 'overdue-lab.html', document.baseURI),
  );
  if (!response.ok) throw new Error(`The site answered ${String(response.status)}.`);
  return response.text();
}

/** As it stood before it ran: the page's own part is made anew whenever it opens. */
function thisFile(): string {
  const root = document.documentElement.cloneNode(true) as HTMLElement;
  root.removeAttribute('data-theme');
  root.querySelector('#app')?.replaceChildren();
  for (const extra of root.querySelectorAll('body > :not(#app, noscript, script)')) extra.remove();
  root.querySelector('meta[name="overdue-lab"]')?.setAttribute('content', '');
  return `<!doctype html>\n${root.outerHTML}`;
}
