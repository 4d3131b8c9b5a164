/** A page with what stands between two lines `<!-- NAME -->` and `<!-- /NAME -->` put in anew; throws where they are not. */
export function betweenMarks(page: string, name: string, text: string): string {
  const [open, close] = [`<!-- ${name} -->\n`, `<!-- /${name} -->\n`];
  const start = page.indexOf(open);
  const end = page.indexOf(close);
  if (start < 0 || end < start || page.indexOf(open, start + 1) >= 0)
    throw new Error(`there is no one place between ${open.trim()} and ${close.trim()}`);
  return `${page.slice(0, start + open.length)}${text}${page.slice(end)}`;
}
