import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { CONVERT, convertedFrom, isRead } from '../dcm2niix/converted-from.ts';
import { converts } from '../dcm2niix/converts.ts';
import { serve } from '../protocol/serve.ts';
import { loadDcm2niix } from './wasm-program.ts';

const run = await loadDcm2niix();
const { lines } = await run(['--version'], new Map(), isRead);
const version = /^v(\d[\w.]*)$/.exec(lines.at(-1) ?? '')?.[1];
if (version === undefined) throw new Error(`dcm2niix does not tell its version: ${lines.join(' ')}`);

/** 128 and the number of SIGABRT, which is how a shell shows a program that aborted. */
const ABORTED = 134;

await serve({
  name: 'dcm2niix-wasm',
  version,
  operations: { convert: converts },
  handlers: {
    convert: async ({ files }) => {
      const inputs = new Map(files.map((file) => [basename(file), readFileSync(file)]));
      const done = await run([...CONVERT, '-o', '/out', '/in'], inputs, isRead).catch((error: unknown) => {
        // A trap: what a segmentation fault is to a native program. It ends this process as it would end that one.
        console.error(error instanceof Error ? error.message : error);
        process.exit(ABORTED);
      });
      if (done.exit !== 0) throw new Error(done.lines.at(-1) ?? `exit status ${done.exit}`);
      return { converted: convertedFrom(done.files) };
    },
  },
});
