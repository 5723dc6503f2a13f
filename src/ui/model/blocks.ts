// The little of Markdown that our change log uses: headings, paragraphs, lists; marks in a line are taken off.

export type Block =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

const plain = (text: string): string =>
  text.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/[*_]{2}|`/g, '');

/** Blocks in order; the title of the document is left out, the page has one. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  for (const chunk of markdown.split(/\n\s*\n/)) {
    const lines = chunk.split('\n').filter((line) => line.trim() !== '');
    const heading = /^##+\s+(.*)$/.exec(lines[0] ?? '');
    if (/^#\s/.test(lines[0] ?? '')) lines.shift();
    if (heading) {
      blocks.push({ kind: 'heading', text: plain(heading[1] ?? '') });
      lines.shift();
    }
    if (lines.length === 0) continue;
    if (/^\s*[-*]\s/.test(lines[0] ?? '')) {
      const items: string[] = [];
      for (const line of lines) {
        const item = /^\s*[-*]\s+(.*)$/.exec(line);
        if (item) items.push(item[1] ?? '');
        else items.push(`${items.pop() ?? ''} ${line.trim()}`);
      }
      blocks.push({ kind: 'list', items: items.map(plain) });
    } else blocks.push({ kind: 'paragraph', text: plain(lines.map((l) => l.trim()).join(' ')) });
  }
  return blocks;
}
