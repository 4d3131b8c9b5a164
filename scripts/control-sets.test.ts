import pMap from 'p-map';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ADAPTERS } from '../adapters/index.ts';
import type { Adapter } from '../contract/adapter.ts';
import { OPERATIONS } from '../contract/operation.ts';
import { checkControls } from '../engine/check-controls.ts';
import { openTool } from '../engine/tool-session.ts';

/** What nothing can fetch: whoever has it puts it on the PATH. It is asked where it is, and missed nowhere. */
const onlyWhereItIs = ({ id }: Adapter): boolean => id.startsWith('dcm4che-');

/** How a tool took the control set; undefined where it is not here. */
interface Taken {
  readonly asked: number;
  readonly faults: readonly string[];
}

async function take(adapter: Adapter): Promise<Taken | undefined> {
  const installation = await adapter.detect();
  if (installation === undefined) return undefined;
  const session = await openTool(adapter, installation);
  const results = await checkControls(session, new Set(OPERATIONS)).finally(() => session.close());
  const faults = results.flatMap(({ question, fault, stderr }) =>
    fault === undefined ? [] : [`${JSON.stringify(question)}: ${fault} ${stderr?.trim() ?? ''}`],
  );
  return { asked: results.length, faults };
}

/** Two tools at a time: most of the time is that of starting processes. One that is broken is a fault like any other. */
const taken = await pMap(
  ADAPTERS,
  (adapter) => take(adapter).catch((error: unknown): Taken => ({ asked: 0, faults: [String(error)] })),
  { concurrency: 2 },
);

for (const [index, adapter] of ADAPTERS.entries()) {
  const { id, install } = adapter;
  const name = `${id} answers every control that fits it, twice`;
  const one = taken[index];
  if (one !== undefined) {
    test(name, () => {
      assert.equal(one.faults, []);
      assert.ok(one.asked > 0, 'no control fits what it declares');
    });
  } else if (onlyWhereItIs(adapter)) {
    console.log(`${id}: not here, and nothing fetches it; its tests are those of its parsers`);
  } else if (process.env.CI) {
    test(name, () => assert.unreachable(`${id} must be installed where CI is set: ${install}`));
  } else {
    console.log(`skipped: ${id} is not installed (${install})`);
    test.skip(name, () => {});
  }
}

test.run();
