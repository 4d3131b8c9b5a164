/** `TITLE@host:port` in its parts. */
export interface NodeWords {
  readonly title: string;
  readonly host: string;
  readonly port: number;
}

/** Whether a text can be an Application Entity Title: VR AE (PS3.5 6.2), one to sixteen characters, not only spaces. */
export const isTitle = (text: string): boolean => /^[ -[\]-~]{1,16}$/.test(text) && text.trim() !== '';

/** A node as `--node` names it, also with an IPv6 address in brackets; undefined where the text is none. */
export function parseNode(text: string): NodeWords | undefined {
  const match = /^([^@]+)@(\[[0-9a-f:.]+\]|[\w.-]+):(\d{1,5})$/i.exec(text);
  if (match === null) return undefined;
  const [, title = '', host = '', digits = ''] = match;
  const port = Number(digits);
  if (!isTitle(title) || port < 1 || port > 65535) return undefined;
  return { title, host: host.replace(/^\[|\]$/g, ''), port };
}
