// A small WebDriver client for Debian's WebKitGTK (package webkit2gtk-driver), shown under Xvfb.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { test as base } from '@playwright/test';

const machine = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
const MINI_BROWSER = `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function startXvfb(): Promise<{ process: ChildProcess; display: string }> {
  const process = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const pipe = process.stdio[3];
  if (!pipe) throw new Error('Xvfb gave no display pipe');
  const [data] = (await once(pipe, 'data')) as [Buffer];
  return { process, display: `:${data.toString().trim()}` };
}

export class WebKit {
  #base: string;
  #session = '';
  #children: ChildProcess[];

  private constructor(port: number, children: ChildProcess[]) {
    this.#base = `http://127.0.0.1:${String(port)}`;
    this.#children = children;
  }

  static async start(): Promise<WebKit> {
    const xvfb = await startXvfb();
    const port = await freePort();
    const driver = spawn('WebKitWebDriver', [`--port=${String(port)}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: xvfb.display },
    });
    const self = new WebKit(port, [driver, xvfb.process]);
    for (let i = 0; ; i++) {
      try {
        await self.#send('GET', '/status');
        break;
      } catch (error) {
        if (i === 100) throw error;
        await sleep(50);
      }
    }
    const created = (await self.#send('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation'] },
        },
      },
    })) as { sessionId: string };
    self.#session = `/session/${created.sessionId}`;
    await self.#send('POST', `${self.#session}/timeouts`, { script: 20_000, pageLoad: 20_000 });
    return self;
  }

  async #send(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(this.#base + path, {
      method,
      signal: AbortSignal.timeout(25_000),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  }

  async goto(url: string): Promise<void> {
    await this.#send('POST', `${this.#session}/url`, { url });
  }

  /** Runs an async function body in the page; its arguments are in `args`. */
  async evaluate<T>(body: string, ...args: unknown[]): Promise<T> {
    const script = `const done = arguments[arguments.length - 1], args = [...arguments].slice(0, -1);
      (async () => { ${body} })().then((ok) => done({ ok }), (e) => done({ error: String(e) }));`;
    const answer = (await this.#send('POST', `${this.#session}/execute/async`, {
      script,
      args,
    })) as { ok?: T; error?: string };
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.ok as T;
  }

  async #find(css: string): Promise<string> {
    const element = (await this.#send('POST', `${this.#session}/element`, {
      using: 'css selector',
      value: css,
    })) as Record<string, string>;
    return `${this.#session}/element/${Object.values(element)[0] ?? ''}`;
  }

  async click(css: string): Promise<void> {
    await this.#send('POST', `${await this.#find(css)}/click`, {});
  }

  async type(css: string, text: string): Promise<void> {
    await this.#send('POST', `${await this.#find(css)}/value`, { text });
  }

  async screenshot(): Promise<Buffer> {
    await this.evaluate('await new Promise((r) => setTimeout(r, 300));');
    const data = (await this.#send('GET', `${this.#session}/screenshot`)) as string;
    return Buffer.from(data, 'base64');
  }

  async stop(): Promise<void> {
    if (this.#session) await this.#send('DELETE', this.#session).catch(() => undefined);
    for (const child of this.#children) child.kill();
  }
}

export const test = base.extend<object, { webkit: WebKit }>({
  webkit: [
    // Playwright wants a destructured first argument even where no other fixture is used.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const webkit = await WebKit.start();
      await use(webkit);
      await webkit.stop();
    },
    { scope: 'worker' },
  ],
});
