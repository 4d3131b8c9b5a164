import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { answered } from '../live-answer.ts';
import { askLive } from '../live-session.ts';
import { sampleElements, sampleFile } from '../sample-file.ts';
import { daikon } from './daikon.ts';
import { testsOfParsed } from './tests-of-parsed.ts';

const { implicitLittle } = TRANSFER_SYNTAX;
const sample = sampleFile(sampleElements);

const live = await testsOfParsed(daikon);

live('bytes that it takes for a list are withheld: a release that does not must be noticed', async (to) => {
  const { found } = await answered(to, sample, { operation: 'lookupByTag', tag: '00211007' });
  assert.equal(found, [{ path: [], values: [{ withheld: true }] }], 'daikon 1.2.46');
  const implicit = await askLive(to, sampleFile(sampleElements, implicitLittle), { operation: 'read' });
  assert.match(implicit.kind === 'refused' ? implicit.message : implicit.kind, /parseImage gives null/);
});

test.run();
