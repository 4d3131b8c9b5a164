import { Command, Option } from 'commander';
import { ADAPTERS } from '../../adapters/index.ts';
import { RENDERINGS, type RenderingId } from '../../contract/case.ts';
import { corpusFiles } from '../../corpus/corpus-files.ts';
import { loadCases } from '../../corpus/load-cases.ts';
import { readCorpus, type StoredCorpus, UnusableCorpus } from '../../corpus/read-corpus.ts';
import { readStoredCase } from '../../engine/store.ts';
import { escapeText } from '../../reports/escape-text.ts';
import { wrap } from '../../reports/wrap.ts';
import { addToCorpus } from '../add-to-corpus.ts';
import { findTools } from '../find-tools.ts';
import { programName } from '../program-name.ts';
import { release } from '../release.ts';
import { UsageError } from '../usage-error.ts';
import { type Disagreement, verifyCorpus } from '../verify-corpus.ts';
import { writeCorpus } from '../write-corpus.ts';

/** The readers that a corpus is held against, beside our own. */
const READERS: readonly string[] = ['pydicom', 'dcmdump', 'gdcmdump'];

/** `corpus build DIR`, `corpus verify DIR`, `corpus list`: curated files with right answers, for any language. */
export function corpusCommand(): Command {
  const corpus = new Command('corpus')
    .description('curated DICOM files with their right answers, for the tests of any toolkit')
    .addCommand(
      new Command('build')
        .description('write all files, their answers, a manifest with hashes, schemas, README and examples')
        .argument('<folder>', 'does not exist, or is empty')
        .action(build),
    )
    .addCommand(
      new Command('verify')
        .description(`check a corpus against its manifest, our reader, and ${READERS.join(', ')} where present`)
        .argument('<folder>', 'written by "corpus build"')
        .action(verify),
    )
    .addCommand(
      new Command('list')
        .description('the cases: id, validity, what each shows')
        .option('--ids', 'ids alone, one a line')
        .action(list),
    )
    .addCommand(
      new Command('add')
        .description('write the case of a finding into corpus/cases as a definition, for you to review')
        .argument('<case>', 'case.json of a finding')
        .requiredOption('--id <area/name>', 'what it is called from now on, e.g. decoy/elscint-in-item')
        .addOption(new Option('--rendering <name>', 'which file of the case').choices(RENDERINGS))
        .option('--unnoticed <sentence>', 'of a file that is not legal: why our reader has nothing to report')
        .action(add),
    );
  // The program sets this for its own commands only; what is missing must have its exit status here too.
  for (const command of corpus.commands)
    command.exitOverride().showHelpAfterError(`See "${programName()} corpus help ${command.name()}".`);
  return corpus;
}

async function build(folder: string): Promise<void> {
  const cases = await loadCases();
  writeCorpus(corpusFiles(cases, release()), folder);
  console.log(`${folder}: ${cases.length} files with their answers; README.md there says how to use them.`);
}

async function list({ ids }: { readonly ids?: true }): Promise<void> {
  for (const { id, validity, description } of await loadCases()) {
    console.log(ids ? id : `${id}  (${validity})`);
    if (!ids) for (const line of wrap(`    ${description}`, 100, '    ')) console.log(line);
  }
}

async function add(
  path: string,
  { id, ...options }: { readonly id: string; readonly rendering?: RenderingId; readonly unnoticed?: string },
): Promise<void> {
  if (!import.meta.url.endsWith('.ts'))
    throw new UsageError('corpus add writes source code: call it in a checkout of Blockshift.');
  const written = await addToCorpus(readStoredCase(path), id, options);
  console.log(`${written}\nRead it, say better what it shows, then: npm test -- corpus`);
}

async function verify(folder: string): Promise<void> {
  try {
    await verifyAll(folder, readCorpus(folder));
  } catch (error) {
    if (error instanceof UnusableCorpus) throw new UsageError(error.message);
    throw error;
  }
}

async function verifyAll(folder: string, corpus: StoredCorpus): Promise<void> {
  const { manifest, faults } = corpus;
  for (const fault of faults) console.log(escapeText(`CHANGED  ${fault}`));
  if (faults.length > 0) {
    console.log(`${folder} is not what was built: ${faults.length} files differ. Build it again.`);
    process.exitCode = 1;
    return;
  }
  const { tools, missing } = await findTools(ADAPTERS.filter(({ id }) => READERS.includes(id)));
  for (const { id, install } of missing) console.log(`${id} is not on this machine and was not asked. ${install}.`);
  const found = await verifyCorpus(corpus, tools);
  const versions = ['blockshift', ...tools.map(({ adapter, installation }) => `${adapter.id} ${installation.version}`)];
  for (const one of found) console.log(escapeText(line(one)));
  for (const name of versions) console.log(summary(name, found, manifest.cases));
  if (found.some(counts)) process.exitCode = 1;
}

/** On files that are not legal, tools may differ; our own reader has no excuse. */
const counts = ({ validity, reader, known }: Disagreement): boolean =>
  known === undefined && (validity === 'legal' || reader === 'blockshift');

const line = (one: Disagreement): string => {
  const word = one.known !== undefined ? 'known    ' : counts(one) ? 'DISAGREES' : 'differs  ';
  const why = one.known === undefined ? '' : ` [${one.known}]`;
  return `${word}  ${one.reader}  ${one.file} (${one.validity}): ${one.what}${why}`;
};

function summary(name: string, found: readonly Disagreement[], cases: StoredCorpus['manifest']['cases']): string {
  const own = found.filter(({ reader }) => reader === name.split(' ')[0]);
  const parts = ['legal', 'tolerated', 'malformed'].map((validity) => {
    const all = cases.filter((entry) => entry.validity === validity).length;
    const differing = new Set(own.filter((one) => one.validity === validity).map(({ file }) => file)).size;
    return `${all - differing} of ${all} ${validity}`;
  });
  return `${name} agrees on ${parts.join(', ')} files.`;
}
