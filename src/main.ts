// Puts the house together.
import { mount } from 'svelte';
import { Runner } from './run/index.ts';
import { Lab } from './state/context.ts';
import { inOneFile, writtenLink } from './state/home.ts';
import App from './ui/App.svelte';
import { turnedTo } from './ui/copyOf.ts';
import './ui/tokens.css';
import './ui/base.css';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element with the id "app".');

if (!(await turnedTo(import.meta.url))) {
  const lab = new Lab(new Runner(), () => new Runner());
  lab.place.open(location.hash || writtenLink, true);
  // The first words are already the reader's: a sentence that changes its language is no welcome.
  await lab.language.start();
  target.replaceChildren();
  mount(App, { target, props: { lab } });

  if (import.meta.env.PROD && !inOneFile && 'serviceWorker' in navigator) {
    const { keepOffline } = await import('./ui/offline.ts');
    // Denied in private windows and on insecure pages: then the page needs a network, and that is all.
    await keepOffline(lab.language).catch(() => undefined);
  }
}
