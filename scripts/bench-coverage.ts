import { drawCase } from '../generators/draw.ts';
import { coverageOf } from './coverage.ts';
import { DEFAULT_SEED } from './defaults.ts';

const CASES = 1000;
const LEAST = 20;
const COLUMN = 48;

/** Another seed may be given. */
const SEED = process.argv[2] === undefined ? DEFAULT_SEED : Number(process.argv[2]);

const line = (text: string): void => void process.stdout.write(`${text}\n`);

function* cases() {
  for (let index = 0; index < CASES; index++) yield drawCase(SEED, index);
}

const sections = coverageOf(cases());
line(`What ${CASES} cases of seed ${SEED} cover: in how many each occurs; ! marks those below ${LEAST}.`);
let rare = 0;
for (const { title, counts, tooMany } of sections) {
  line(`\n${title}${tooMany ? ' (too many for a rule; see the vendors)' : ''}`);
  for (const [name, count] of counts) {
    const isRare = count < LEAST && !tooMany;
    if (isRare) rare++;
    line(`${isRare ? '!' : ' '} ${name.padEnd(COLUMN)}${String(count).padStart(5)}`);
  }
}
line(rare === 0 ? `\nNothing occurs less than ${LEAST} times.` : `\n${rare} occur less than ${LEAST} times.`);
process.exitCode = rare === 0 ? 0 : 1;
