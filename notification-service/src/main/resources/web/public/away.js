// Keeps the officers' desk, its scripts and its styles, so that it opens without a network. Nothing
// that anybody read or wrote passes through here: no answer of the API, and no token.
const SHELL = 'guapai-shell';
// Scripts of the desk as it was before: a tab that is open still asks for them.
const BEFORE = 'guapai-shell-before';
const PAGE = '/';
const PATIENCE = 8000;
const ANYHOW = { ignoreVary: true };
// Scripts and styles bear a digest in their names: what is kept under a name is never another.
const PARTS = /["'](\/static\/bundle\/[\w.-]+\.(?:js|css))["']/g;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== self.location.origin) {
    return;
  }
  if (mode === 'navigate' && pathname === PAGE) {
    event.respondWith(page(event));
  } else if (pathname.startsWith('/static/') || pathname === '/favicon.svg') {
    event.respondWith(part(event.request));
  }
});

async function install() {
  await take(await fetch(PAGE, { cache: 'no-cache' }));
  await self.skipWaiting();
}

// The newest page where there is a network; else the one that is kept.
async function page(event) {
  const kept = await caches.match(PAGE, ANYHOW);
  const asked = fetch(event.request).then((answer) => {
    if (answer.ok) {
      event.waitUntil(take(answer.clone()).catch(() => undefined));
    }
    return answer;
  });
  if (!kept) {
    return asked;
  }
  const slow = new Promise((resolve) => setTimeout(() => resolve(kept), PATIENCE));
  return Promise.race([asked.catch(() => kept), slow]);
}

async function part(request) {
  return (await caches.match(request, ANYHOW)) ?? fetch(request);
}

// Takes a page with all that it needs, and only then in place of the one before.
async function take(answer) {
  if (!answer.ok) {
    throw new Error(`HTTP ${answer.status}`);
  }
  const shell = await caches.open(SHELL);
  const html = await answer.clone().text();
  const kept = await shell.match(PAGE);
  if (kept && (await kept.text()) === html) {
    return;
  }
  const parts = new Map();
  await collect(partsOf(html), parts);
  await caches.delete(BEFORE);
  const before = await caches.open(BEFORE);
  for (const request of await shell.keys()) {
    const { pathname } = new URL(request.url);
    if (pathname !== PAGE && !parts.has(pathname)) {
      await before.put(request, await shell.match(request));
      await shell.delete(request);
    }
  }
  for (const [path, one] of parts) {
    await shell.put(path, one);
  }
  await shell.put(PAGE, answer);
}

async function collect(paths, parts) {
  const fresh = paths.filter((path) => !parts.has(path));
  const answers = await Promise.all(fresh.map(async (path) => [path, await part(path)]));
  for (const [path, answer] of answers) {
    if (!answer.ok) {
      throw new Error(`${path}: HTTP ${answer.status}`);
    }
    parts.set(path, answer);
  }
  for (const [path, answer] of answers) {
    if (path.endsWith('.js')) {
      await collect(partsOf(await answer.clone().text()), parts);
    }
  }
}

const partsOf = (text) => ['/favicon.svg', ...Array.from(text.matchAll(PARTS), ([, path]) => path)];
