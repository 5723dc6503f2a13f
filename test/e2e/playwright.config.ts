// Every page test runs in Chromium and Firefox through Playwright, and in WebKit through test/webkit/webkit.ts.
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));
const reports = `${root}/reports`;

// A port of this run's own, so that two checkouts can be tested at once. Playwright's workers inherit it.
process.env['PREVIEW_PORT'] ??= String(20_000 + (process.pid % 10_000));
const port = process.env['PREVIEW_PORT'];
const url = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: '.',
  outputDir: `${reports}/browser`,
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env['CI'],
  reporter: [['list'], ['json', { outputFile: `${reports}/browser.json` }]],
  // Only the tests of life without a network let the page keep itself.
  use: { baseURL: url, screenshot: 'only-on-failure', serviceWorkers: 'block' },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          executablePath: '/usr/bin/chromium',
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        },
      },
    },
    {
      name: 'firefox',
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: { executablePath: '/usr/bin/firefox-esr' },
      },
    },
    { name: 'webkit', testDir: '../webkit', workers: 1 },
  ],
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: root,
    url,
  },
});
