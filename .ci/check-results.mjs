// A default run on the machine of the CI is whole: no tool is missing but those of dcm4che, which no registry has; at least
// 35 tools of at least 7 toolkits are judged, and each adapter understands its tool.
import { readFileSync } from 'node:fs';

const { cells, missing, run, tools } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const wrong = cells.filter(({ verdict, counts }) => verdict === 'adapter-error' || counts['adapter-error']);
const misunderstood = new Set(wrong.map(({ tool }) => tool));
const judged = new Set(cells.filter(({ counts }) => counts.pass || counts.fail).map(({ tool }) => tool));
const right = tools.filter(({ id }) => judged.has(id) && !misunderstood.has(id));

const toolkits = new Set(right.map(({ toolkit }) => toolkit));
const lacking = missing.filter(({ toolkit, broken }) => toolkit !== 'dcm4che' || broken !== undefined);
const undone = tools.filter(({ cases }) => cases.done < cases.planned);

console.log(
  `default run: ${run.cases} cases, ${run.seconds} s, ${right.length} of ${tools.length} tools judged, of ${toolkits.size} toolkits`,
);
for (const { id, install, broken } of missing) console.log(`missing: ${id}: ${broken ?? install}`);
for (const { tool, property, reason } of wrong) console.log(`adapter-error: ${tool} ${property}: ${reason}`);
for (const { id, cases, reason } of undone)
  console.log(`not done: ${id}: ${cases.done} of ${cases.planned} cases ${reason ?? ''}`);
if (wrong.length > 0 || lacking.length > 0 || undone.length > 0 || right.length < 35 || toolkits.size < 7)
  process.exit(1);
