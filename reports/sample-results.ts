import type { Harm, Verdict } from '../contract/judgement.ts';
import type { Cell, Finding, Results } from '../contract/results.ts';

/** For tests of reports: one cell. */
export const sampleCell = (
  tool: string,
  property: string,
  verdict: Verdict,
  counts: Cell['counts'],
  more: Partial<Cell> = {},
): Cell => ({ tool, property, verdict, counts, harms: {}, features: {}, findings: [], ...more });

/** For tests of reports: one counterexample. */
export const sampleFinding = (id: string, tool: string, property: string, more: Partial<Finding> = {}): Finding => ({
  id,
  tool,
  property,
  verdict: 'fail',
  harm: 'lost-value',
  feature: 'family',
  validity: 'legal',
  sentence: `${tool} lost a value`,
  case: `findings/${id}/case.json`,
  files: [],
  folder: `findings/${id}/files/moved`,
  command: [tool, 'moved.dcm'],
  replay: `blockshift replay findings/${id}/case.json`,
  ...more,
});

/** For tests of reports: results of a run, complete and small but for what is given. */
export const sampleResults = (more: Partial<Results>): Results => ({
  blockshift: '0.1.0',
  schema: 1,
  complete: true,
  run: {
    seed: 1,
    cases: 40,
    filters: { tools: [], properties: [], features: [] },
    shard: '1/1',
    platform: 'linux-x64',
    node: 'v20',
    started: '2026-01-02T03:04:05.678Z',
    seconds: 1,
  },
  tools: [],
  missing: [],
  properties: [],
  cells: [],
  exposures: [],
  findings: [],
  ...more,
});

const GROUPS = 'read lookup erase edit insert transcode export deid convert store robust'.split(' ');
const WAYS: readonly (readonly [Finding['verdict'], Harm | undefined])[] = [
  ['fail', 'wrong-value'],
  ['crash', undefined],
  ['lax', 'leak'],
  ['hang', undefined],
];

/**
 * For tests of reports: as many tools as there may be, six properties in each of eleven groups, every verdict, and
 * `text` wherever a tool or a stranger has a say.
 */
export function largeResults(tools: number, text: string): Results {
  const ids = Array.from(
    { length: tools },
    (_, index) => `tool-with-a-long-name-${index}${index % 3 === 0 ? text : ''}`,
  );
  const properties = GROUPS.flatMap((group) => Array.from({ length: 6 }, (_, index) => `${group}.claim-${index}`));
  const findings: Finding[] = [];
  const cells = ids.flatMap((tool, row) =>
    properties.map((property, column): Cell => {
      const kind = (row * 7 + column * 3) % 11;
      const way = WAYS[kind];
      if (way === undefined) {
        const others = ['pass', 'pass', 'pass', 'unsupported', 'not-exercised', 'refused', 'not-run'] as const;
        const verdict = others[kind - WAYS.length]!;
        const reason = verdict === 'pass' ? {} : { reason: `because ${text}` };
        return sampleCell(
          tool,
          property,
          verdict,
          { [verdict]: 30 },
          { features: { [`f${text}`]: { [verdict]: 30 } }, ...reason },
        );
      }
      const [verdict, harm] = way;
      const id = `f-${(row * 100 + column).toString(16).padStart(8, '0')}`;
      const about = {
        verdict,
        sentence: `${tool} said ${text}`,
        expected: text,
        observed: text,
        command: [tool, text],
      } as const;
      const { harm: _, ...finding } = sampleFinding(id, tool, property, { ...about, feature: `family${text}` });
      findings.push(harm === undefined ? finding : { ...finding, harm });
      const counts = { pass: 3, [verdict]: 120 };
      const failing = verdict === 'lax' ? {} : { failing: { [`family${text}`]: { [harm ?? verdict]: 120 } } };
      const features = { [`family${text}`]: counts };
      return sampleCell(tool, property, verdict, counts, {
        findings: [id],
        harms: harm ? { [harm]: 120 } : {},
        features,
        ...failing,
      });
    }),
  );
  return sampleResults({
    tools: ids.map((id) => ({ id, toolkit: text, version: `1.2.3${text}`, build: text, capabilities: {} })),
    missing: [
      { id: `gone${text}`, toolkit: text, install: `apt install ${text}.` },
      { id: 'broken', toolkit: 'T', install: 'apt.', broken: `it said ${text}` },
    ],
    properties: properties.map((id) => ({ id, title: `Title ${text}`, consequence: `So ${text}.`, rules: [] })),
    cells,
    exposures: ids.map((tool) => ({
      tool,
      id: 'exposure.by-number',
      title: text,
      exposed: 3,
      asked: 4,
      sentence: text,
    })),
    findings,
  });
}

/** Text that a tool may print to do harm: to a terminal, XML, HTML, Markdown, a runner, or people who are mentioned. */
export const HOSTILE: string = [
  '\u0000\u001b[2J\u0085\ufffe\ud800',
  '\u202eevil\u2066',
  '<script>alert(1)</script><!-- </details> ]]>',
  '\n::error::x\r\n##[error]y\n::stop-commands::z',
  '| a | b |\n# head\n- list\n```\nfence\n~~~',
  '@everyone #1 GH-2 !3 https://evil.example www.evil.example [x](javascript:1) ![y](z) :tada:',
  '`code` **bold** _it_ ~~no~~ $x$ \\ % %0A & &amp; "quotes" \'single\'',
].join(' ');
