// The whole site as one HTML file that runs from a disk: `overdue-lab.html`, beside the site. A copy with a
// link written into it replays that link.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { Plugin, Rolldown } from 'vite';
import { filePolicy } from './contentPolicy.ts';
import { traditionalScript } from './traditional.ts';

/** Mode of Vite that puts everything into one script. */
export const FILE_MODE = 'file';
const NAME = 'overdue-lab.html';

/**
 * In one file a worker starts from memory. `new Worker(new URL('x.worker.ts', import.meta.url), …)` is
 * how the code says it everywhere; here it becomes Vite's inline worker.
 */
export const inlineWorkers: Plugin = {
  name: 'inline-workers',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id) || !code.includes('.worker.ts')) return null;
    const imports: string[] = [];
    const changed = code.replace(
      /new Worker\(\s*new URL\('([^']+\.worker\.ts)', import\.meta\.url\),\s*\{[^}]*\}\s*,?\s*\)/g,
      (_, path: string) => {
        const name = `InlineWorker${String(imports.length)}`;
        imports.push(`import ${name} from '${path}?worker&inline';`);
        return `new ${name}()`;
      },
    );
    return imports.length === 0 ? null : `${imports.join('\n')}\n${changed}`;
  },
};

/** Builds the file after the site and puts it beside. */
export function oneFile(): Plugin {
  let outDir = 'dist';
  return {
    name: 'one-file',
    apply: 'build',
    configResolved(config) {
      outDir = join(config.root, config.build.outDir);
      if (config.build.outDir.startsWith('/')) outDir = config.build.outDir;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const result = await build({
          mode: FILE_MODE,
          logLevel: 'warn',
          build: { write: false },
        });
        const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
        mkdirSync(outDir, { recursive: true });
        writeFileSync(join(outDir, NAME), together(output));
        writeFileSync(join(outDir, NAME.replace('.html', '.hant.html')), together(output, true));
      },
    },
  };
}

/** Script and style inside the page, its icon too, and a policy that knows them by their hashes. */
function together(output: Rolldown.RolldownOutput['output'], hant = false): string {
  const pages = output.filter(({ fileName }) => fileName.endsWith('.html'));
  const scripts = output.filter((one) => one.type === 'chunk');
  const styles = output.filter(({ fileName }) => fileName.endsWith('.css'));
  const [page, script] = [pages[0], scripts[0]];
  if (page?.type !== 'asset' || !script || scripts.length > 1) {
    throw new Error('One page and one script were expected for the single file.');
  }
  // Neither may end the element that it stands in.
  const code = (hant ? traditionalScript(script.code) : script.code)
    .replaceAll('</script', '<\\/script')
    .replaceAll('<!--', '<\\!--');
  const style = styles
    .map((one) => (one.type === 'asset' ? String(one.source) : ''))
    .join('\n')
    .replaceAll('</style', '<\\/style');
  const icon = readFileSync(new URL('../../public/favicon.svg', import.meta.url), 'base64');
  return String(page.source)
    .replace('<html lang="en">', hant ? '<html lang="zh-Hant" data-script="hant">' : '$&')
    .replace(/\s*<script[^>]*><\/script>/g, '')
    .replace(/\s*<link rel="(?:stylesheet|modulepreload|manifest|apple-touch-icon)"[^>]*>/g, '')
    .replace(/(<link rel="icon"[^>]*href=")[^"]*/, `$1data:image/svg+xml;base64,${icon}`)
    .replace(
      '<head>',
      () =>
        `<head>\n    <meta http-equiv="Content-Security-Policy" content="${filePolicy(code, style)}">`,
    )
    .replace(
      '</head>',
      () => `    <meta name="overdue-lab" content="">\n    <style>${style}</style>\n  </head>`,
    )
    .replace('</body>', () => `  <script type="module">${code}</script>\n  </body>`);
}
