/** The dialect of the schemas here. */
export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** Schema of an object with exactly the properties given; those named in `optional` may be absent. */
export const record = (properties: Record<string, object>, optional: readonly string[] = []): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  additionalProperties: false,
});

/** Schema of an array. */
export const list = (items: object): object => ({ type: 'array', items });

/** Schema of a count: 0, 1, 2 … */
export const COUNT: object = { type: 'integer', minimum: 0 };

/** Schema of a text that says something. */
export const TEXT: object = { type: 'string', minLength: 1 };

/** A schema with what its data mean, for people; docs/results.md is made of these. */
export const said = (schema: object, description: string): object => ({ ...schema, description });
