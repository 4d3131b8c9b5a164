import { drawAny } from '../generators/draw-damaged.ts';
import { coverageOf, sizesOf } from './coverage.ts';
import { DEFAULT_SEED } from './defaults.ts';

const CASES = 1000;
const LEAST = 20;
const COLUMN = 48;

/** Another seed may be given. */
const SEED = process.argv[2] === undefined ? DEFAULT_SEED : Number(process.argv[2]);

const line = (text: string): void => void process.stdout.write(`${text}\n`);

const cases = Array.from({ length: CASES }, (_, index) => drawAny(SEED, index));
const damaged = cases.filter(({ damage }) => damage !== undefined).length;
const sections = coverageOf(cases);
line(
  `What the first ${CASES} cases of a run with seed ${SEED} cover: in how many of the ${CASES - damaged} without damage`,
);
line(`each occurs, and of the ${damaged} with damage how many have which; ! marks those below ${LEAST}.`);
let rare = 0;
for (const { title, counts, tooMany } of sections) {
  line(`\n${title}${tooMany ? ' (too many for a rule)' : ''}`);
  for (const [name, count] of counts) {
    const isRare = count < LEAST && !tooMany;
    if (isRare) rare++;
    line(`${isRare ? '!' : ' '} ${name.padEnd(COLUMN)}${String(count).padStart(5)}`);
  }
}
line('\nSizes of those without damage: the smallest, the median, the largest');
for (const { what, least, median, most } of sizesOf(cases))
  line(`  ${what.padEnd(COLUMN)}${[least, median, most].map((size) => String(size).padStart(8)).join('')}`);
line(rare === 0 ? `\nNothing occurs less than ${LEAST} times.` : `\n${rare} occur less than ${LEAST} times.`);
process.exitCode = rare === 0 ? 0 : 1;
