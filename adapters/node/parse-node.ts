/** `TITLE@host:port` in its parts. */
export interface NodeWords {
  readonly title: string;
  readonly host: string;
  readonly port: number;
}

/** What we call ourselves at a node, where nothing else is said. */
export const CALLING = 'BLOCKSHIFT';

/** How a node is written, for who wrote it otherwise. */
export const NODE_FORM = 'write TITLE@host:port, e.g. ARCHIVE@localhost:11112';

/** What a title is, for who gave another one. */
export const TITLE_FORM = 'a title is 1 to 16 ASCII characters, no backslash';

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
