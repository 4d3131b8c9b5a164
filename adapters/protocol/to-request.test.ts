import { Ajv2020 } from 'ajv/dist/2020.js';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { OPERATIONS, type Operation, type Question } from '../../contract/operation.ts';
import { REQUEST_SCHEMAS } from '../../contract/protocol-schema.ts';
import { toRequest } from './to-request.ts';

const address = { group: '0021', creator: 'ACME "1"', element: '0A' };
const path = [{ tag: '52009230', item: 3 }];
const questions: { readonly [O in Operation]: Question & { operation: O } } = {
  read: { operation: 'read' },
  lookup: { operation: 'lookup', address, path },
  lookupByTag: { operation: 'lookupByTag', tag: '0021100A' },
  erase: { operation: 'erase', address },
  eraseByTag: { operation: 'eraseByTag', tag: '0021100A' },
  edit: { operation: 'edit', address, path, vr: 'DS', values: ['1', { base64: 'AAA=' }] },
  editByTag: { operation: 'editByTag', tag: '0021100A', values: [] },
  insert: { operation: 'insert', address, vr: 'LO', values: ['NEW'] },
  exportJson: { operation: 'exportJson' },
  exportXml: { operation: 'exportXml' },
  roundTrip: { operation: 'roundTrip' },
  deidentify: { operation: 'deidentify', keepSafePrivate: true },
  store: { operation: 'store' },
  transcode: { operation: 'transcode', transferSyntax: '1.2.840.10008.1.2' },
  convert: { operation: 'convert' },
};
const requestOf = (operation: Operation, folder: string) =>
  toRequest({ question: questions[operation], folder: '', files: ['a.dcm'], output: 'b.dcm', seconds: 1 }, folder);

test('each request has the shape that its schema says', () => {
  const ajv = new Ajv2020();
  for (const operation of OPERATIONS) {
    const request = { id: 1, ...requestOf(operation, '/x') };
    assert.ok(ajv.validate(REQUEST_SCHEMAS[operation], request), `${operation}: ${ajv.errorsText()}`);
  }
});

test('files are named with their folder for the program and without it for people', () => {
  assert.equal(requestOf('erase', '/x'), { op: 'erase', file: '/x/a.dcm', output: '/x/b.dcm', address });
  assert.equal(requestOf('erase', ''), { op: 'erase', file: 'a.dcm', output: 'b.dcm', address });
  assert.equal(requestOf('convert', '/x'), { op: 'convert', files: ['/x/a.dcm'] });
  assert.equal(requestOf('lookup', ''), { op: 'lookup', file: 'a.dcm', address, path });
});

test('only a conversion takes several files', () => {
  const files = ['a.dcm', 'b.dcm'];
  const request = { question: questions.read, folder: '', files, output: 'c', seconds: 1 };
  assert.throws(() => toRequest(request, ''), /exactly one file/);
  assert.equal(toRequest({ ...request, question: questions.convert }, ''), { op: 'convert', files });
});

test.run();
