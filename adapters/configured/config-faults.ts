import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { CommandTemplate, Config, NodeTool } from '../../contract/config.ts';
import { CONFIG_SCHEMA } from '../../contract/config-schema.ts';
import type { Operation } from '../../contract/operation.ts';
import { isTitle, NODE_FORM, parseNode, TITLE_FORM } from '../node/parse-node.ts';
import { templateFaults } from './template.ts';

const validate = new Ajv2020({ allErrors: true, verbose: true, strictRequired: false }).compile<Config>(CONFIG_SCHEMA);

/** What is wrong with a configuration: a line each, with the place as a JSON Pointer and what to do. Empty: nothing. */
export function configFaults(json: unknown): readonly string[] {
  if (!validate(json)) return [...new Set(telling(validate.errors ?? []).map(inWords))];
  return Object.entries(json.tools).flatMap(([id, tool]) => {
    if ('protocol' in tool) return [];
    if ('node' in tool) return nodeFaults(tool).map((fault) => `/tools/${id}${fault}`);
    const pattern = typeof tool.version === 'object' ? tool.version.pattern : undefined;
    const regular = pattern === undefined || isRegular(pattern);
    const faults = regular ? [] : [`/tools/${id}/version/pattern: is no regular expression of JavaScript`];
    const operations = Object.entries(tool.operations) as [Operation, CommandTemplate][];
    return [
      ...faults,
      ...operations.flatMap(([operation, template]) =>
        templateFaults(operation, template).map((fault) => `/tools/${id}/operations/${operation}${fault}`),
      ),
    ];
  });
}

const nodeFaults = ({ node, callingTitle }: NodeTool): readonly string[] => [
  ...(parseNode(node) ? [] : [`/node: ${JSON.stringify(node)} names no node; ${NODE_FORM}`]),
  ...(callingTitle === undefined || isTitle(callingTitle) ? [] : [`/callingTitle: ${TITLE_FORM}`]),
];

function isRegular(pattern: string): boolean {
  try {
    return new RegExp(pattern) !== undefined;
  } catch {
    return false;
  }
}

/** Without the complaints about alternatives as a whole, of which the ones inside say more. */
function telling(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const useful = errors.filter(({ keyword }) => keyword !== 'if');
  return useful.filter(
    (error) =>
      error.keyword !== 'oneOf' ||
      !useful.some((other) => other !== error && other.instancePath.startsWith(`${error.instancePath}/`)),
  );
}

function inWords({ instancePath, keyword, params, message = 'is wrong', parentSchema, data }: ErrorObject): string {
  const at = instancePath || '/';
  const known = Object.keys(parentSchema?.properties ?? {}).join(', ');
  switch (keyword) {
    case 'additionalProperties':
      return `${at}: there is no key ${JSON.stringify(params.additionalProperty)} here; the keys are: ${known}`;
    case 'required':
      return `${at}: the key ${JSON.stringify(params.missingProperty)} is missing${hintOf(params.missingProperty)}`;
    case 'enum':
      return `${at}: ${JSON.stringify(data)} is none of ${params.allowedValues.map((v: unknown) => JSON.stringify(v)).join(', ')}`;
    case 'propertyNames':
      return `${at}: ${JSON.stringify(params.propertyName)} cannot name a tool; use lower-case letters, digits, "." and "-"`;
    case 'pattern':
      return `${at}: ${message}`;
    case 'type':
      return `${at}: must be ${[params.type].flat().join(' or ')}, and is ${JSON.stringify(data)?.slice(0, 60)}`;
    case 'minItems':
      return `${at}: is empty; write the program and its arguments, a word each`;
    case 'minProperties':
      return `${at}: is empty; name what the tool can be asked`;
    default:
      return `${at}: ${message}`;
  }
}

const HINTS: Readonly<Record<string, string>> = {
  operations:
    '; a tool has one of "operations" (commands), "protocol" (a program that speaks it) and "node" (TITLE@host:port)',
  command: '; write the program and its arguments, a word each',
  format: '; say how the output is to be read: dcmdump, dicom-json, native-xml or address-value',
  tools: '; it holds your tools by name',
};

const hintOf = (key: string): string => HINTS[key] ?? '';
