// The service worker: keeps the site whole for readers without a network, one version at a time.
export {};

/** Written above by src/build/offline.ts: a hash over all files, and those to keep on the first visit. */
declare const SITE: { readonly version: string; readonly files: readonly string[] };

// The compiler cannot see in which kind of worker this file runs.
const worker = self as unknown as ServiceWorkerGlobalScope;

const PREFIX = `overdue-lab ${worker.registration.scope} `;
const OWN = PREFIX + SITE.version;
const addressOf = (file: string): string => new URL(file, worker.registration.scope).href;
/** Traditional Chinese is kept for its readers, when they ask for it. */
const isHant = (file: string): boolean => file.startsWith('hant/');

async function keep(files: readonly string[]): Promise<void> {
  const cache = await caches.open(OWN);
  const fresh = files.map((file) => new Request(addressOf(file), { cache: 'no-cache' }));
  await cache.addAll(fresh);
}

worker.addEventListener('install', (event) => {
  // All or nothing; a new version waits until no page of the old one is open, or a reader says so.
  event.waitUntil(keep(SITE.files.filter((file) => !isHant(file))));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      // A page of the version before may still ask for its parts: they stay until the next version.
      const ours = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
      const older = ours.filter((name) => name !== OWN);
      await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)));
      await worker.clients.claim();
    })(),
  );
});

worker.addEventListener('message', (event) => {
  if (event.data === 'take over') void worker.skipWaiting();
  if (event.data === 'keep hant') event.waitUntil(keep(SITE.files.filter(isHant)));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !url.href.startsWith(worker.registration.scope)) return;
  event.respondWith(answer(request, url));
});

async function answer(request: Request, url: URL): Promise<Response> {
  const own = await caches.open(OWN);
  // Messengers add parameters of their own; a file is its path.
  url.search = '';
  url.hash = '';
  const path = url.href.slice(worker.registration.scope.length);
  const file = path === '' ? addressOf('index.html') : url.href;
  const kept = await own.match(file);
  if (kept) return kept;
  // Names in assets/ carry a hash: a part of the version before is that part for ever.
  const before = /^(?:hant\/)?assets\//.test(path) ? await caches.match(file) : undefined;
  if (before) return before;
  try {
    const response = await fetch(request);
    if (response.ok && response.type === 'basic' && request.mode !== 'navigate') {
      await own.put(file, response.clone());
    }
    return response;
  } catch (error) {
    const page = request.mode === 'navigate' ? await own.match(addressOf('index.html')) : undefined;
    if (page) return page;
    throw error;
  }
}
