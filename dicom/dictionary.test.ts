import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { publicName, publicVR, publicVRs } from './dictionary.ts';

test('standard elements have a VR and a keyword', () => {
  assert.equal([publicVR(0x00080060), publicName(0x00080060)], ['CS', 'Modality']);
  assert.equal([publicVR(0x00081140), publicName(0x00081140)], ['SQ', 'ReferencedImageSequence']);
  assert.equal([publicVR(0x00020010), publicName(0x00020010)], ['UI', 'TransferSyntaxUID']);
  assert.equal([publicVR(0xfffcfffc), publicName(0xfffcfffc)], ['OB', 'DataSetTrailingPadding']);
  assert.is(publicName(0x00280400), 'TransformLabel');
});

test('where PS3.6 leaves a choice, one VR stands for it and all are known', () => {
  assert.equal(publicVRs(0x00280106), ['US', 'SS']);
  assert.equal(publicVRs(0x7fe00010), ['OW', 'OB']);
  assert.is(publicVR(0x00283006), 'OW');
  assert.is(publicVR(0x00041200), 'UL');
});

test('repeating groups repeat in even groups only', () => {
  assert.equal([publicVR(0x60003000), publicVR(0x60023000), publicVR(0x50022000)], ['OW', 'OW', 'US']);
  assert.equal([publicVR(0x60013000), publicVR(0x50032000), publicName(0x60013000)], [undefined, undefined, undefined]);
});

test('group lengths of even groups are UL, whatever the group', () => {
  assert.equal([publicVR(0x00080000), publicName(0x00080000)], ['UL', 'GroupLength']);
  assert.is(publicVR(0x00210000), undefined);
});

test('private, unknown and delimitation tags have neither', () => {
  for (const tag of [0x00210010, 0x00211004, 0x00089999, 0xfffee000, 0xfffee0dd, 0x00011001])
    assert.is(publicVR(tag), undefined, tag.toString(16));
  assert.is(publicName(0x00291010), undefined);
});

test.run();
