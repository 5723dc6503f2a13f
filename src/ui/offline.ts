// Registers the service worker, and says when a new version of the site is ready.
import { mount } from 'svelte';
import type { Language } from '../state/language.svelte.ts';
import { inTraditional } from '../words/index.ts';

/** Browsers look for a new version when a page opens; a page that stays open asks again. */
const AGAIN = 3_600_000;

export async function keepOffline(language: Language): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(new URL('sw.js', document.baseURI));
  // The first worker of a visit takes over without a word; every later one replaces a version.
  let replaces = serviceWorker.controller !== null;

  async function offer(): Promise<void> {
    const { waiting } = registration;
    if (!waiting || !serviceWorker.controller) return;
    const { default: Update } = await import('./Update.svelte');
    mount(Update, {
      target: document.body,
      props: {
        language,
        onaccept: () => {
          waiting.postMessage('take over');
        },
      },
    });
  }

  serviceWorker.addEventListener('controllerchange', () => {
    // Every open page turns to the new version at once: none is left with parts of two.
    if (replaces) location.reload();
    replaces = true;
  });
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') void offer();
    });
  });
  await offer();
  if (inTraditional)
    void serviceWorker.ready.then(({ active }) => active?.postMessage('keep hant'));
  let asked = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || performance.now() - asked < AGAIN) return;
    asked = performance.now();
    // Without a network there is nothing to ask.
    registration.update().catch(() => undefined);
  });
}
