import type { Verdict } from '../contract/judgement.ts';
import type { Cell, Counts, ExposureResult, Finding, MissingTool, Results, ToolInfo } from '../contract/results.ts';
import { commandLine } from './command-line.ts';
import { counted } from './counted.ts';
import { allExpected, type Expected, unexpectedIn } from './expected.ts';
import { neverAsked } from './never-asked.ts';
import { shellWords } from './shell-words.ts';
import { countsText, verdictOfCounts } from './verdict-of-counts.ts';
import { xmlAttributes, xmlText } from './xml-text.ts';

/**
 * Results as JUnit XML in the dialect of Jenkins (junit-10.xsd of its xUnit plugin), which GitLab and others read too: a
 * suite for each tool, a test case for each property and each family or feature, one alone for a property that the tool
 * has no operation for. Names hold no versions and no counts,
 * so that a test is the same test from run to run. What was lax, exposed or expected by a baseline passes and
 * says so.
 */
export function junitReport(results: Results, expected?: Expected): string {
  const suites = [
    ...results.tools.map((tool) => toolSuite(tool, results, expected)),
    ...results.missing.map((tool) => missingSuite(tool, results)),
  ];
  const sum = (what: 'tests' | 'failures' | 'errors'): number =>
    suites.reduce((total, suite) => total + suite[what], 0);
  const attributes = {
    name: 'blockshift',
    tests: sum('tests'),
    failures: sum('failures'),
    errors: sum('errors'),
    time: results.run.seconds,
  };
  const text = suites.map((suite) => suite.text).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${xmlAttributes(attributes)}>\n${text}</testsuites>\n`;
}

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly text: string;
}

interface TestCase {
  readonly name: string;
  readonly classname: string;
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped';
  /** What kind of failure it is. */
  readonly type?: string;
  readonly message?: string;
  /** More about it, line by line. */
  readonly lines?: readonly string[];
}

function suiteOf(
  name: string,
  about: Readonly<Record<string, string>>,
  cases: readonly TestCase[],
  results: Results,
): Suite {
  const times = (outcome: TestCase['outcome']): number => cases.filter((one) => one.outcome === outcome).length;
  const [failures, errors] = [times('failure'), times('error')];
  const attributes = {
    name,
    tests: cases.length,
    failures,
    errors,
    skipped: times('skipped'),
    timestamp: results.run.started,
  };
  const properties = Object.entries(about).map(([key, value]) => `<property${xmlAttributes({ name: key, value })}/>`);
  const lines = [
    `<testsuite${xmlAttributes(attributes)}>`,
    `<properties>${properties.join('')}</properties>`,
    ...cases.map(caseText),
    '</testsuite>\n',
  ];
  return { tests: cases.length, failures, errors, text: lines.join('\n') };
}

function caseText({ name, classname, outcome, type, message = '', lines = [] }: TestCase): string {
  const open = `<testcase${xmlAttributes({ name, classname, time: '0' })}`;
  const body = lines.map(xmlText).join('\n');
  if (outcome === 'passed') return body === '' ? `${open}/>` : `${open}><system-out>${body}</system-out></testcase>`;
  const attributes = xmlAttributes({ ...(type === undefined ? {} : { type }), message });
  return `${open}><${outcome}${attributes}${body === '' ? '/>' : `>${body}</${outcome}>`}</testcase>`;
}

function toolSuite(tool: ToolInfo, results: Results, expected: Expected | undefined): Suite {
  const byId = new Map(results.findings.map((finding) => [finding.id, finding]));
  const cells = results.cells.filter((cell) => cell.tool === tool.id);
  const unasked = cells.find(({ verdict, counts }) => verdict === 'adapter-error' && Object.keys(counts).length === 0);
  const there: TestCase =
    unasked === undefined
      ? { ...thereCase(tool.id), outcome: 'passed' }
      : {
          ...thereCase(tool.id),
          outcome: 'error',
          type: 'adapter-error',
          message: unasked.reason ?? 'it was not judged',
        };
  const cases = cells.flatMap((cell) =>
    cellCases(
      cell,
      cell.findings.flatMap((id) => byId.get(id) ?? []),
      expected,
    ),
  );
  const exposed = results.exposures.filter((one) => one.tool === tool.id).map(exposureCase);
  const { toolkit, version, build } = tool;
  const about = { toolkit, version, build, blockshift: results.blockshift, seed: String(results.run.seed) };
  return suiteOf(tool.id, about, [there, ...cases, ...exposed], results);
}

const thereCase = (tool: string): Pick<TestCase, 'name' | 'classname'> => ({
  name: `${tool} can be examined`,
  classname: tool,
});

function missingSuite({ id, toolkit, install, broken }: MissingTool, results: Results): Suite {
  const message =
    broken === undefined ? `not found on this machine. ${install}` : `it is there and does not work: ${broken}`;
  return suiteOf(id, { toolkit }, [{ ...thereCase(id), outcome: 'skipped', message }], results);
}

/** The features of a cell in their order; a family that is counted under `family:NAME` too comes once. */
function featuresOf({ features }: Cell): (readonly [string, Counts])[] {
  return Object.entries(features).filter(([name]) => !name.startsWith('family:') || !(name.slice(7) in features));
}

function cellCases(cell: Cell, findings: readonly Finding[], expected: Expected | undefined): TestCase[] {
  const features = featuresOf(cell);
  // Without a single case there is still something to tell: why. What a tool cannot be asked is told once.
  const all = neverAsked(cell)
    ? ([['any case', cell.counts]] as const)
    : features.length === 0
      ? ([['no case', {}]] as const)
      : features;
  return all.map(([feature, counts]): TestCase => {
    const verdict = verdictOfCounts(counts);
    const alike = findings.filter((finding) => finding.verdict === verdict);
    const own = alike.filter((finding) => finding.feature === feature);
    // A feature that is no family has no counterexample of its own: the worst of the cell stands for it.
    const shown = own.length > 0 ? own : alike.slice(0, 1);
    const base = { name: `${cell.property} with ${feature}`, classname: `${cell.tool}.${cell.property}` };
    const told = [...(Object.keys(counts).length === 0 ? [] : [countsText(counts)]), ...shown.flatMap(findingLines)];
    if (failed(verdict) && isKnown(cell, feature, expected))
      return { ...base, outcome: 'passed', lines: ['a known failure, in the baseline:', ...told] };
    if (failed(verdict)) {
      const [first] = shown;
      const message = first?.sentence ?? countsText(counts);
      return { ...base, outcome: 'failure', type: first?.harm ?? verdict, message, lines: told };
    }
    if (verdict === 'pass') return { ...base, outcome: 'passed' };
    if (verdict === 'lax') return { ...base, outcome: 'passed', lines: ['wrong on tolerated input:', ...told] };
    const message = whyNot(cell, verdict, counts);
    return verdict === 'adapter-error'
      ? { ...base, outcome: 'error', type: verdict, message }
      : { ...base, outcome: 'skipped', type: verdict, message };
  });
}

/** Failures are known by family; those of another feature are where all of the cell are. */
const isKnown = (cell: Cell, feature: string, expected: Expected | undefined): boolean =>
  allExpected(cell, expected) ||
  (expected !== undefined &&
    cell.failing?.[feature] !== undefined &&
    unexpectedIn(cell, expected).every(([family]) => family !== feature));

const failed = (verdict: Verdict): boolean => verdict === 'fail' || verdict === 'crash' || verdict === 'hang';

const WHY: { readonly [V in Verdict]?: string } = {
  'adapter-error': 'the suite could not judge the tool',
  'not-exercised': 'the tool gave no answer from which anything follows',
  refused: 'the tool refused, visibly',
  unsupported: 'the tool cannot be asked this',
  'not-run': 'there was no such case',
};

/** The reason of the cell where it is about the same verdict; results keep no other. */
function whyNot({ verdict: headline, reason }: Cell, verdict: Verdict, counts: Counts): string {
  const why = headline === verdict && reason !== undefined ? reason : (WHY[verdict] ?? verdict);
  const times = counts[verdict] ?? 0;
  return times === 0 ? why : `${verdict} in ${counted(times, 'case')}: ${why}`;
}

function findingLines({ id, sentence, expected, observed, folder, command, replay }: Finding): string[] {
  return [
    `${id}: ${sentence}`,
    ...(expected === undefined ? [] : [`expected: ${expected}`]),
    ...(observed === undefined ? [] : [`observed: ${observed}`]),
    ...(command.length === 0 ? [] : [`Reproduce with: (cd ${shellWords([folder])} && ${commandLine(command)})`]),
    `Replay: ${replay}`,
  ];
}

function exposureCase({ tool, id, title, exposed, asked, sentence }: ExposureResult): TestCase {
  const base = { name: id, classname: `${tool}.${id}`, outcome: 'passed' } as const;
  if (exposed === 0) return base;
  const lines = [
    `warning to users: ${title}: ${exposed} of ${counted(asked, 'case')}`,
    ...(sentence ? [sentence] : []),
  ];
  return { ...base, lines };
}
