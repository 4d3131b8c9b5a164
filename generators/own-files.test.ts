import { existsSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DEFECTS } from './defects/index.ts';
import { DRAWN_ENCODINGS } from './encodings/index.ts';
import { FEATURES } from './features/index.ts';
import { LAYOUTS } from './layouts/index.ts';

/** A clause, a report, a data set, or releases of software. */
const SOURCE = /PS3\.\d+ |[\w.-]+\/[\w.-]+#\d+|\bdcm4che \d+\.\d+|issues? \d+|dcm_qa_\w+/;

for (const [folders, all] of [
  [['layouts', 'layouts/dcm4che'], LAYOUTS],
  [['features'], FEATURES],
  [['encodings'], DRAWN_ENCODINGS],
  [['defects'], DEFECTS],
] as const)
  test(`${folders[0]}: each has a file and a name of its own, a title, and says where it comes from`, () => {
    assert.is(new Set(all.map(({ name }) => name)).size, all.length);
    for (const { name, title, source } of all) {
      assert.ok(
        folders.some((folder) => existsSync(new URL(`./${folder}/${name}.ts`, import.meta.url))),
        `${name} has no file`,
      );
      assert.ok(title.length > 10, name);
      assert.match(source, SOURCE, `${name}: ${source}`);
    }
  });

test.run();
