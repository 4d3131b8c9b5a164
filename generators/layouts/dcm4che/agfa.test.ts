import { existsSync, readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { compareMeanings } from '../../../dicom/compare-meanings.ts';
import { type DataSet, isSequence, isValue } from '../../../dicom/data-set.ts';
import { meaningOf } from '../../../dicom/meaning-of.ts';
import { creatorsOf } from '../../../dicom/private-block.ts';
import { readFile } from '../../../dicom/read/read-file.ts';
import { groupOf, tagText } from '../../../dicom/tag.ts';
import { applyLayout } from '../index.ts';

/** An image of dcm_qa_agfa as the scanner wrote it, and as an Agfa PACS gave it back. */
const IMAGES = new URL('../../../../shared/data/agfa/', import.meta.url);

const read = (name: string): DataSet => {
  const { file, complete } = readFile(readFileSync(new URL(name, IMAGES)));
  assert.ok(file && complete);
  return file.dataSet;
};

/** Raw path of each Item with creators to its creators, and of each private value to its VR and bytes. */
function survey({ elements }: DataSet, path = '/', into = { layout: new Map(), values: new Map() }): typeof into {
  const creators = creatorsOf({ elements });
  if (creators.size > 0) into.layout.set(path, [...creators].map(([tag, name]) => `${tagText(tag)} ${name}`).join());
  for (const element of elements) {
    const here = `${path}${tagText(element.tag)}`;
    if (isSequence(element))
      for (const [index, item] of element.items.entries()) survey(item, `${here}[${index}]/`, into);
    else if (isValue(element) && groupOf(element.tag) % 2 === 1)
      into.values.set(here, `${element.vr} ${Buffer.from(element.bytes).toString('hex')}`);
  }
  return into;
}

if (!existsSync(IMAGES)) {
  console.log(`skipped: the images of dcm_qa_agfa are not there (${IMAGES.pathname})`);
} else {
  const siemens = read('Siemens-011-0001.img');
  const agfa = read('Agfa-011-0001.img');

  test('dcm4che-merge gives the layout of the Agfa image in every Item, and the same private values', () => {
    const expected = survey(agfa);
    const actual = survey(applyLayout({ name: 'dcm4che-merge' }, siemens));
    assert.is(expected.layout.size, 78);
    assert.equal(actual.layout, expected.layout);
    assert.ok(expected.values.size > 500);
    assert.equal(actual.values, expected.values);
    assert.not.equal(survey(siemens).layout, expected.layout);
  });

  test('dcm4che-compact differs from the Agfa image in the root alone', () => {
    const expected = survey(agfa).layout;
    const actual = survey(applyLayout({ name: 'dcm4che-compact' }, siemens)).layout;
    assert.equal(
      [...expected].filter(([path, layout]) => actual.get(path) !== layout).map(([path]) => path),
      ['/'],
    );
  });

  test('canonical gives the layout of the Siemens image back', () => {
    assert.equal(survey(applyLayout({ name: 'canonical' }, agfa)).layout, survey(siemens).layout);
  });

  test('no layout changes the Meaning of these images', () => {
    for (const name of ['dcm4che-compact', 'dcm4che-merge', 'swap', 'random', 'high'])
      assert.equal(compareMeanings(meaningOf(siemens), meaningOf(applyLayout({ name }, siemens))), [], name);
  });
}

test.run();
