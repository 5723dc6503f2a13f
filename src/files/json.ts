// JSON that a person can read: many lines, but few for what holds only plain values.

/** JSON on many lines, but what holds only plain values on one. */
export function json(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = Array.isArray(value) ? (value as unknown[]) : Object.values(value);
  if (inner.every((part) => typeof part !== 'object' || part === null))
    return JSON.stringify(value);
  const deeper = `${indent}  `;
  const lines = Array.isArray(value)
    ? inner.map((part) => deeper + json(part, deeper))
    : Object.entries(value)
        .filter(([, part]) => part !== undefined)
        .map(([key, part]) => `${deeper}${JSON.stringify(key)}: ${json(part, deeper)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}
