// One picture of a world inside a foreign page: embed.html.
import { mount } from 'svelte';
import { Runner } from './run/index.ts';
import { Lab } from './state/context.ts';
import { wantedLanguage } from './state/language.svelte.ts';
import { turnedTo } from './ui/copyOf.ts';
import { shownBy } from './ui/embed/address.ts';
import Embed from './ui/embed/Embed.svelte';
import './ui/tokens.css';
import './ui/base.css';

const target = document.getElementById('app');
if (!target) throw new Error('embed.html has no element with the id "app".');

const shown = shownBy(location.hash);
if (!(await turnedTo(import.meta.url, shown.language))) {
  const lab = new Lab(new Runner(), () => new Runner());
  lab.place.open(location.hash, true);
  await lab.language.start(wantedLanguage(shown.language));
  mount(Embed, { target, props: { lab, shown } });
}
