import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { hex } from '../../dicom/tag.ts';
import { VENDOR_TABLES } from '../../generators/vendors/index.ts';

const file = new URL('./private-elements.dic', import.meta.url);

/** DCMTK's dictionary format: TAB-separated tag, VR, name, VM and origin. Names without meaning tell whose they are. */
const expected = [
  '# Private elements in the format of DCMTK, made from the vendor tables of this project by private-elements.test.ts --write.',
  ...VENDOR_TABLES.flatMap(({ creator, group, elements }) =>
    elements
      .filter(({ disputed }) => !disputed)
      .map(({ byte, vr, vm, name }) => {
        const words = name
          .replace(/[^A-Za-z0-9]+/g, ' ')
          .trim()
          .replaceAll(' ', '_');
        const shown = words === '' ? `${creator}_${hex(byte, 2)}`.replace(/[^A-Za-z0-9]+/g, '_') : words;
        const tag = `(${hex(group, 4)},"${creator}",${hex(byte, 2)})`.toLowerCase().replace(/".*"/, `"${creator}"`);
        return [tag, vr, shown, vm, 'PrivateTag'].join('\t');
      }),
  ),
  '',
].join('\n');

if (process.argv.includes('--write')) writeFileSync(file, expected);

test('the dictionary for DCMTK is what the vendor tables say', () => {
  assert.is(readFileSync(file, 'utf8'), expected, 'run this test with --write');
});

test('no creator breaks the format', () => {
  for (const { creator } of VENDOR_TABLES) assert.not.match(creator, /["\t\n]/);
});

test.run();
