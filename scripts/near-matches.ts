/** The names that somebody may have meant: those that hold the text, or differ from it in a few letters. */
export function nearMatches(text: string, names: readonly string[]): string[] {
  const wanted = text.toLowerCase().replace(/[*?]/g, '');
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  return names
    .map((name) => ({ name, far: name.toLowerCase().includes(wanted) ? 0 : distance(wanted, name.toLowerCase()) }))
    .filter(({ far }) => wanted !== '' && far <= limit)
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Levenshtein's. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
