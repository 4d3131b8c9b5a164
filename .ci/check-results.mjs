// A default run on the machine of the CI: complete, over at least 35 tools, none of them misunderstood by its adapter.
import { readFileSync } from 'node:fs';

const { cells, complete, missing, run, tools } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const judged = tools.filter(({ id }) =>
  cells.some((cell) => cell.tool === id && (cell.counts.pass || cell.counts.fail)),
);
const wrong = cells.filter(({ verdict, counts }) => verdict === 'adapter-error' || counts['adapter-error']);

console.log(`default run: ${run.cases} cases, ${run.seconds} s, ${judged.length} of ${tools.length} tools judged`);
for (const { id, install } of missing) console.log(`missing: ${id}: ${install}`);
for (const { tool, property, reason } of wrong) console.log(`adapter-error: ${tool} ${property}: ${reason}`);
if (!complete || judged.length < 35 || wrong.length > 0) process.exit(1);
