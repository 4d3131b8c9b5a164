import { shellLine } from '../adapters/command-line.ts';
import { MEMORY_LIMIT } from '../adapters/confine.ts';
import type { Judgement } from '../contract/judgement.ts';
import type { Ask } from '../contract/property.ts';
import type { Finding, StoredCase } from '../contract/results.ts';
import { isOutOfMemory } from '../oracles/robust/crash-sign.ts';
import { excerpt } from './excerpt.ts';
import type { FoundTool } from './find-counterexample.ts';
import { sha256 } from './sha256.ts';
import type { Outcome } from './tool-session.ts';
import type { Trial } from './try-case.ts';

/** A finding with the contents of its folder, by name. */
export interface FindingFolder {
  readonly finding: Finding;
  readonly contents: ReadonlyMap<string, Uint8Array | string>;
}

/**
 * Writes a counterexample up: case.json, the input files under `files/`, a folder for each rendering as the tool got it,
 * what was seen in observed.txt, and what the tool wrote in output.dcm where it wrote something. Undefined for a
 * judgement that is no failure.
 */
export function makeFinding(id: string, property: string, tool: FoundTool, trial: Trial): FindingFolder | undefined {
  const { judgement, subject, asks, outcomes } = trial;
  const { verdict, harm } = judgement;
  if (verdict !== 'fail' && verdict !== 'lax' && verdict !== 'crash' && verdict !== 'hang') return undefined;

  const toolId = tool.adapter.id;
  const shown = shownAsk(judgement, asks);
  const outcome = shown && outcomes.get(shown.id);
  const sentence = `${toolId} ${judgement.sentence}`;
  const about = { id, tool: toolId, property, verdict, ...(harm === undefined ? {} : { harm }), sentence };
  const stored: StoredCase = {
    schema: 1,
    finding: { ...about, version: tool.installation.version },
    case: subject.case,
  };

  const contents = new Map<string, Uint8Array | string>([['case.json', `${JSON.stringify(stored, null, 1)}\n`]]);
  for (const rendering of new Set(asks.map((ask) => ask.rendering)))
    for (const file of subject.rendering(rendering).files) contents.set(`files/${rendering}/${file.name}`, file.bytes);
  contents.set('observed.txt', asks.map((ask) => observedText(ask, outcomes.get(ask.id))).join('\n'));
  if (outcome?.kind === 'answer' && 'output' in outcome.answer) contents.set('output.dcm', outcome.answer.output);

  const folder = `findings/${id}`;
  const finding: Finding = {
    ...about,
    feature: subject.case.family,
    validity: subject.case.validity,
    ...(judgement.expected === undefined ? {} : { expected: excerpt(judgement.expected) }),
    ...(judgement.observed === undefined ? {} : { observed: excerpt(judgement.observed) }),
    case: `${folder}/case.json`,
    files: [...contents].map(([name, data]) => ({ path: `${folder}/${name}`, sha256: sha256(data) })),
    folder: `${folder}/files/${shown?.rendering ?? 'canonical'}`,
    command: outcome && 'run' in outcome ? shownCommand(outcome.run.argv, judgement) : [],
    replay: `blockshift replay ${folder}/case.json`,
  };
  return { finding, contents };
}

/** The command; where it takes the limit of memory to see what it shows, with that limit. */
function shownCommand(argv: readonly string[], { verdict, sentence }: Judgement): readonly string[] {
  if (verdict !== 'crash' || !isOutOfMemory(sentence)) return argv;
  const limit = `ulimit -d ${MEMORY_LIMIT / 1024}`;
  const [shell, option, script] = argv;
  const line = shell === 'sh' && option === '-c' && argv.length === 3 ? script! : shellLine([{ argv }]);
  return ['sh', '-c', `${limit} && ${line}`];
}

/** The ask that the judgement names, or the last one about the rendering that it names, or the last one. */
const shownAsk = ({ ask, rendering }: Judgement, asks: readonly Ask[]): Ask | undefined =>
  asks.find(({ id }) => id === ask) ?? asks.findLast((one) => one.rendering === rendering) ?? asks.at(-1);

function observedText(ask: Ask, outcome: Outcome | undefined): string {
  const lines = [`# ${ask.rendering}: ${JSON.stringify(ask.question)}`];
  if (outcome && 'run' in outcome) {
    const { argv, exit, signal, stderrExcerpt } = outcome.run;
    lines.push(`command: ${JSON.stringify(argv)}`, `ended with: ${signal ?? exit}`);
    if (stderrExcerpt !== '') lines.push(`messages: ${excerpt(stderrExcerpt)}`);
  }
  if (outcome?.kind === 'answer')
    lines.push(`answer: ${excerpt(JSON.stringify(outcome.answer, shortBytes, 1), 1 << 16)}`);
  else if (outcome) lines.push(`${outcome.kind}: ${'message' in outcome ? outcome.message : outcome.reason}`);
  else lines.push('not asked: what came of another question had settled it');
  return `${lines.join('\n')}\n`;
}

const shortBytes = (_key: string, value: unknown): unknown =>
  value instanceof Uint8Array || isBufferJson(value) ? 'a file' : value;

/** A Buffer has turned itself into plain data before a replacer sees it. */
const isBufferJson = (value: unknown): boolean =>
  value !== null && typeof value === 'object' && 'type' in value && value.type === 'Buffer' && 'data' in value;
