// What the page remembers between visits. Storage may be denied or full: then it remembers for this visit only.
const here = new Map<string, string>();
const NAME = 'overdue-lab:';

export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(NAME + key) ?? here.get(key);
  } catch {
    return here.get(key);
  }
}

export function remember(key: string, value: string): void {
  here.set(key, value);
  try {
    localStorage.setItem(NAME + key, value);
  } catch {
    // Kept in `here`: the reader loses nothing on this visit.
  }
}
