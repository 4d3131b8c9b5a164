import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { TRANSFER_SYNTAX } from '../../dicom/transfer-syntax.ts';
import { testsOfParsed } from '../daikon/tests-of-parsed.ts';
import { answered } from '../live-answer.ts';
import { sampleElements, sampleFile } from '../sample-file.ts';
import { dicomTs } from './dicom-ts.ts';

const { implicitLittle } = TRANSFER_SYNTAX;
const sample = sampleFile(sampleElements);

const live = await testsOfParsed(dicomTs);

live('bytes are bytes in the root; in Items of implicit VR they are withheld', async (to) => {
  const words = await answered(to, sample, { operation: 'lookupByTag', tag: '00211007' });
  assert.equal(words.found, [{ path: [], values: [{ base64: 'AQIDBA==' }] }]);
  const implicit = sampleFile(sampleElements, implicitLittle);
  const { found } = await answered(to, implicit, { operation: 'lookupByTag', tag: '0021100C' });
  assert.equal(found, [{ path: [], values: [{ base64: 'LTEyXDM0' }] }]);
  const inner = await answered(to, implicit, { operation: 'lookupByTag', tag: '00211104' });
  assert.equal(inner.found[0]?.values, [{ withheld: true }], 'dicom.ts 1.3.0');
});

test.run();
