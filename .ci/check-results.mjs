// A default run on the machine of the CI: at least 35 tools are judged and understood by their adapters.
import { readFileSync } from 'node:fs';

const { cells, missing, run, tools } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const wrong = cells.filter(({ verdict, counts }) => verdict === 'adapter-error' || counts['adapter-error']);
const misunderstood = new Set(wrong.map(({ tool }) => tool));
const judged = new Set(cells.filter(({ counts }) => counts.pass || counts.fail).map(({ tool }) => tool));
const right = tools.filter(({ id }) => judged.has(id) && !misunderstood.has(id));

console.log(`default run: ${run.cases} cases, ${run.seconds} s, ${right.length} of ${tools.length} tools judged`);
for (const { id, install } of missing) console.log(`missing: ${id}: ${install}`);
for (const { tool, property, reason } of wrong) console.log(`adapter-error: ${tool} ${property}: ${reason}`);
if (right.length < 35) process.exit(1);
