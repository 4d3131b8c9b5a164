import { join } from 'node:path';
import type { Request } from '../../contract/adapter.ts';
import { isExport, isWrite } from '../../contract/operation.ts';

/**
 * A question in the words of the protocol. `folder` goes before every file name; `''` leaves them as they are, for the
 * command that is shown to people.
 */
export function toRequest({ question, files, output }: Request, folder: string): Record<string, unknown> {
  const { operation: op, ...rest } = question;
  const place = (name: string): string => (folder === '' ? name : join(folder, name));
  if (op === 'convert') return { op, files: files.map(place) };
  const [file] = files;
  if (file === undefined || files.length !== 1) throw new Error(`${op} takes exactly one file`);
  const writes = isWrite(op) || isExport(op);
  return { op, file: place(file), ...(writes && { output: place(output) }), ...rest };
}
