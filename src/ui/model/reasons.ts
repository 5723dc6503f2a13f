// Why a number differs from that of an older model: the heads of the change log since then.

/** The first words, in bold, of every entry of the versions after this one; newest version first. */
export function reasonsSince(version: string, log: string): string[] {
  const sections = log.split(/^## /m).slice(1);
  return sections.flatMap((section) => {
    const [, of] = /^(\d+(?:\.\d+)*)/.exec(section) ?? [];
    if (of === undefined || !isAfter(of, version)) return [];
    return [...section.matchAll(/^- \*\*([^*]+?)[.。]?\*\*/gm)].map(([, head]) => head ?? '');
  });
}

function isAfter(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => text.split('.').map(Number));
  for (let i = 0; i < 4; i++) {
    const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
