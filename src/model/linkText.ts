// Text inside of a link: escaped so that any text survives, and read again however it arrives.

/** Everything but letters, digits, `-` and `_` as %-escapes; a dot stays inside. Any text survives. */
export function escape(text: string): string {
  return text.replace(/[^\w.-]|\.$/gu, (letter) => {
    const unit = letter.charCodeAt(0);
    // Half of a pair alone has no UTF-8.
    if (letter.length === 1 && unit >= 0xd800 && unit <= 0xdfff) return `%u${unit.toString(16)}`;
    return /[!'()*.~]/.test(letter) ? `%${unit.toString(16)}` : encodeURIComponent(letter);
  });
}

/** The text, and whether every escape was one. */
export function unescape(text: string): { text: string; whole: boolean } {
  let whole = true;
  const read = text.replace(/(?:%[0-9a-f]{2})+|%u[0-9a-f]{4}|%/gi, (escapes) => {
    if (/^%u/i.test(escapes)) return String.fromCharCode(parseInt(escapes.slice(2), 16));
    try {
      return decodeURIComponent(escapes);
    } catch {
      whole = false;
      return escapes;
    }
  });
  return { text: read, whole };
}
