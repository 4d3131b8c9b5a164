import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { STORED_CASE_SCHEMA } from './case-schema.ts';
import type { Results, StoredCase } from './results.ts';
import { RESULTS_SCHEMA } from './results-schema.ts';
import { UnusableFile } from './unusable-file.ts';

export { UnusableFile };

const ajv = new Ajv2020({ allowUnionTypes: true });
const compiled = new Map<object, ValidateFunction>();

/**
 * Returns the data as Results, or throws UnusableFile. `name` is what a person calls the file.
 */
export const checkResults = (data: unknown, name: string): Results =>
  check<Results>(RESULTS_SCHEMA, data, name, 'results of a run');

/** Returns the data as the case of a finding, or throws UnusableFile. */
export const checkStoredCase = (data: unknown, name: string): StoredCase =>
  check<StoredCase>(STORED_CASE_SCHEMA, data, name, 'the case of a finding');

function check<T>(schema: object, data: unknown, name: string, what: string): T {
  const number = data !== null && typeof data === 'object' && 'schema' in data ? data.schema : undefined;
  if (number === undefined) throw new UnusableFile(`${name} is not ${what}: it has no schema number.`);
  if (number !== 1)
    throw new UnusableFile(
      `${name} has schema ${JSON.stringify(number)}, this version reads schema 1: use the version of blockshift that wrote it, or run again.`,
    );
  let validate = compiled.get(schema);
  if (validate === undefined) {
    validate = ajv.compile(schema);
    compiled.set(schema, validate);
  }
  if (validate(data)) return data as T;
  // Of alternatives, the deepest complaint is the one about the alternative that was meant.
  const error = (validate.errors ?? []).reduce((a, b) => (b.instancePath.length > a.instancePath.length ? b : a));
  throw new UnusableFile(
    `${name} is not ${what}: ${error.instancePath || 'the whole'} ${error.message ?? 'is wrong'}.`,
  );
}
