import type { Cell, Finding, Results } from '../../contract/results.ts';
import { drawCases } from '../../generators/draw.ts';
import type { FindingFiles } from './finding-files.ts';
import { SAMPLE, sampleCell, sampleFiles, sampleFinding } from './sample-results.ts';

const [TOOLS, PROPERTIES, FINDINGS] = [40, 60, 300];

/**
 * For tests and the bench of the page: as many tools, properties and findings as a run is ever likely to have, with
 * features and files of drawn cases.
 */
export function largeRun(): { readonly results: Results; readonly given: ReadonlyMap<string, FindingFiles> } {
  const drawn = drawCases({ seed: 5, cases: 150 }).filter(({ validity }) => validity === 'legal');
  const features = [...new Set(drawn.flatMap((subject) => subject.features))].slice(0, 60);
  const groups = ['read', 'lookup', 'erase', 'edit', 'insert', 'transcode', 'export', 'deid', 'convert', 'store'];
  const tools = Array.from({ length: TOOLS }, (_, at) => ({
    ...SAMPLE.tools[0]!,
    id: `tool-${at}`,
    toolkit: `kit ${at % 9}`,
  }));
  const properties = Array.from({ length: PROPERTIES }, (_, at) => ({
    ...SAMPLE.properties[0]!,
    id: `${groups[at % groups.length]}.property-${at}`,
  }));
  const given = new Map<string, FindingFiles>();
  const findings = Array.from({ length: FINDINGS }, (_, at): Finding => {
    const id = `f-${(at + 0x10000000).toString(16)}`;
    const one = sampleFiles(drawn[at % drawn.length]!, id);
    given.set(id, one.given);
    const observed = 'a value that some tool has printed '.repeat(20);
    return sampleFinding(id, one.files, {
      tool: tools[at % TOOLS]!.id,
      property: properties[at % PROPERTIES]!.id,
      observed,
    });
  });
  const cells = tools.flatMap(({ id }, row) =>
    properties.map((property, column): Cell => {
      const counts = (row * column) % 7 === 0 ? { fail: 3, pass: 40, 'not-exercised': 9 } : { pass: 43, refused: 2 };
      return sampleCell(id, property.id, counts, {
        features: Object.fromEntries(features.map((name) => [name, counts])),
      });
    }),
  );
  return { results: { ...SAMPLE, tools, properties, cells, findings }, given };
}
