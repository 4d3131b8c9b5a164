import type { Converted } from '../../contract/observation.ts';
import { Garbled } from '../garbled.ts';

/** The command line of every conversion: sidecars without identity, no compression, one name for all. */
export const CONVERT: readonly string[] = ['-b', 'y', '-ba', 'y', '-z', 'n', '-f', 'image'];

/** Whether a file that dcm2niix wrote is one of those that are read. */
export const isRead = (name: string): boolean => /\.(json|bval|bvec)$/.test(name);

/**
 * What dcm2niix made, from the text of the files that it wrote, by name: one image for each sidecar, in the order of
 * the names. Throws `Garbled` where a sidecar is not a JSON object or a table not one of numbers.
 */
export function convertedFrom(files: ReadonlyMap<string, string>): Converted[] {
  const sidecars = [...files.keys()].filter((name) => name.endsWith('.json')).sort();
  for (const name of files.keys()) {
    const sidecar = name.replace(/\.(bval|bvec)$/, '.json');
    if (!files.has(sidecar)) throw new Garbled(`wrote ${name} without ${sidecar}`);
  }
  return sidecars.map((name) => {
    const stem = name.slice(0, -'.json'.length);
    const bval = files.get(`${stem}.bval`);
    const bvec = files.get(`${stem}.bvec`);
    return {
      sidecar: sidecarOf(name, files.get(name)!),
      ...(bval !== undefined && { bvals: bvalsOf(`${stem}.bval`, bval) }),
      ...(bvec !== undefined && { bvecs: bvecsOf(`${stem}.bvec`, bvec) }),
    };
  });
}

function sidecarOf(name: string, text: string): Record<string, unknown> {
  let sidecar: unknown;
  try {
    sidecar = JSON.parse(text);
  } catch {
    throw new Garbled(`${name} is not JSON: ${text.slice(0, 100)}`);
  }
  if (typeof sidecar === 'object' && sidecar !== null && !Array.isArray(sidecar)) return { ...sidecar };
  throw new Garbled(`${name} is no JSON object`);
}

/** A line for each row, its numbers apart by blanks. */
function rowsOf(name: string, text: string): number[][] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) =>
    line
      .trim()
      .split(/\s+/)
      .map((word) => {
        if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(word)) throw new Garbled(`${name}: not a number: ${word}`);
        return Number(word);
      }),
  );
}

/** FSL's table of b-values: one row. */
function bvalsOf(name: string, text: string): number[] {
  const [row, ...more] = rowsOf(name, text);
  if (row === undefined || more.length > 0) throw new Garbled(`${name} has not one row`);
  return row;
}

/** FSL's table of directions: the rows are x, y and z, a column for each volume. */
function bvecsOf(name: string, text: string): number[][] {
  const [x, y, z, ...more] = rowsOf(name, text);
  if (!x || !y || !z || more.length > 0 || y.length !== x.length || z.length !== x.length) {
    throw new Garbled(`${name} has not three rows of one length`);
  }
  return x.map((_, volume) => [x[volume]!, y[volume]!, z[volume]!]);
}
