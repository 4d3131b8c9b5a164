import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { addressOf, keyText, parseKey, placeText } from './address.ts';

const SDI = 'SIEMENS MR SDI 02';

test('an address is written as the Standard recommends, without a block', () => {
  assert.is(keyText(addressOf(0x21, SDI, 4)), '(0021,"SIEMENS MR SDI 02",04)');
  assert.is(keyText({ tag: '00080060' }), '(0008,0060)');
});

test('a place is the way through the Items and the element', () => {
  const path = [
    { tag: '52009230', item: 3 },
    { ...addressOf(0x21, SDI, 0xfe), item: 0 },
  ];
  assert.is(
    placeText(path, addressOf(0x21, SDI, 4)),
    '(5200,9230)[3]/(0021,"SIEMENS MR SDI 02",FE)[0]/(0021,"SIEMENS MR SDI 02",04)',
  );
  assert.is(placeText([], { tag: '00080060' }), '(0008,0060)');
});

test('what is written can be read back, with or without the punctuation', () => {
  const address = addressOf(0x21, 'SIEMENS MR VA0  COAD', 0xfe);
  assert.equal(parseKey(keyText(address)), address);
  assert.equal(parseKey('0021,SIEMENS MR VA0  COAD,fe'), address);
  assert.equal(parseKey('(0008,0060)'), { tag: '00080060' });
  assert.equal(parseKey('00211004'), { tag: '00211004' });
});

test('what is neither a tag nor an address is nothing', () => {
  for (const text of ['', 'PatientName', '(0021,04)', '0021,"A",4', '(00211,0010)']) {
    assert.is(parseKey(text), undefined, text);
  }
});

test.run();
