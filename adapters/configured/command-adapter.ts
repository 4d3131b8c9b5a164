import { mkdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Adapter, Request } from '../../contract/adapter.ts';
import { type Capability, capability } from '../../contract/capability.ts';
import type { CommandTemplate, CommandTool } from '../../contract/config.ts';
import type { Answer, Observation } from '../../contract/observation.ts';
import { isExport, OPERATIONS, type Operation } from '../../contract/operation.ts';
import { type CommandLineOperation, commandLineAdapter, outputText, writtenFile } from '../command-line.ts';
import { convertedFrom, isRead } from '../dcm2niix/converted-from.ts';
import { Garbled } from '../garbled.ts';
import type { ToolRun } from '../run-tool.ts';
import { configuredVersion } from './configured-version.ts';
import { inheritedVariables } from './inherited-variables.ts';
import { FORMATS, parseFound } from './parse-output.ts';
import { placedWords } from './placed-words.ts';
import { putThere } from './put-there.ts';
import { fillTemplate, namesOutput } from './template.ts';

/** The adapter of a tool that the configuration describes by commands. */
export function commandAdapter(id: string, tool: CommandTool, base: string): Adapter {
  const placed = (template: CommandTemplate): CommandTemplate => ({
    ...template,
    command: placedWords(template.command, base),
    ...(template.keepSafeCommand && { keepSafeCommand: placedWords(template.keepSafeCommand, base) }),
  });
  const described = OPERATIONS.flatMap((operation): [Operation, CommandTemplate][] => {
    const template = tool.operations[operation];
    return template === undefined ? [] : [[operation, placed(template)]];
  });
  const [program = ''] = described[0]?.[1].command ?? [];
  const env = { ...inheritedVariables(), ...tool.env };
  const adapter = commandLineAdapter({
    id,
    toolkit: tool.toolkit ?? id,
    install: tool.install ?? putThere(program),
    called: Object.values(tool.operations)
      .map(({ command }) => command.join(' '))
      .join('; '),
    binary: program,
    version: { parse: () => undefined },
    env,
    ...(tool.memory !== undefined && { memory: tool.memory }),
    ...(tool.network !== undefined && { network: tool.network }),
    operations: Object.fromEntries(described.map(([name, template]) => [name, operationOf(name, template)])),
  });
  return {
    ...adapter,
    ...(tool.seconds !== undefined && { seconds: tool.seconds }),
    detect: () => configuredVersion(program, tool, base, env),
    open: async (installation) => {
      const session = await adapter.open(installation);
      return { ...session, ask: async (request) => asWritten(await session.ask(request), tool, base) };
    },
  };
}

/** The command as the configuration writes it: full names of files are a matter of the machine. */
function asWritten(observation: Observation, tool: CommandTool, base: string): Observation {
  const commands = Object.values(tool.operations).flatMap(({ command, keepSafeCommand = [] }) => [
    command,
    keepSafeCommand,
  ]);
  const back = new Map(
    commands.flatMap((words) =>
      placedWords(words, base).map((placed, index): [string, string] => [placed, words[index]!]),
    ),
  );
  const { run } = observation;
  return { ...observation, run: { ...run, argv: run.argv.map((word) => back.get(word) ?? word) } };
}

function operationOf(operation: Operation, template: CommandTemplate): CommandLineOperation {
  return {
    capability: capabilityOf(operation, template),
    ...(template.inPlace && { inPlace: true }),
    ask: (request) => {
      if (operation === 'convert') mkdirSync(join(request.folder, request.output));
      return fillTemplate(template, request);
    },
    answer: (run, request) => answerOf(operation, template, run, request),
  };
}

/** What the configuration says, and where it says nothing what the format and the operation make likely. */
function capabilityOf(operation: Operation, template: CommandTemplate): Capability {
  const { command: _, keepSafeCommand: __, inPlace: ___, format, ...said } = template;
  const whole = operation === 'read' ? ({ depth: ['all'], occurrences: 'all' } as const) : {};
  const byTag = operation.endsWith('ByTag') ? ({ addressing: 'number' } as const) : {};
  const told =
    format === undefined
      ? {}
      : { reports: reportsOf(operation, format), singleLineText: FORMATS[format].singleLineText };
  return capability({ ...whole, ...byTag, ...told, ...said });
}

const reportsOf = (operation: Operation, format: NonNullable<CommandTemplate['format']>): Capability['reports'] =>
  operation === 'read' ? FORMATS[format].reports : ['values'];

async function answerOf(
  operation: Operation,
  template: CommandTemplate,
  run: ToolRun,
  request: Request,
): Promise<Answer> {
  const { format = 'dcmdump' } = template;
  if (operation === 'read') return { operation, elements: FORMATS[format].parse(outputText(run)) };
  if (operation === 'lookup' || operation === 'lookupByTag')
    return { operation, found: parseFound(format, outputText(run)) };
  if (operation === 'convert') return { operation, converted: convertedFrom(await sidecarsIn(request)) };
  if (!isExport(operation) || namesOutput(template)) return writtenFile(request);
  if (run.stdout.length === 0) throw new Garbled('said success and printed no document');
  return { operation, document: run.stdout };
}

/** What a converter wrote into its folder: `*.json` sidecars with `*.bval` and `*.bvec` beside them. */
async function sidecarsIn({ folder, output }: Request): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(join(folder, output))).filter(isRead);
  return new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, string]> => [name, await readFile(join(folder, output, name), 'utf8')]),
    ),
  );
}
