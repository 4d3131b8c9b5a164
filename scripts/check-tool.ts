import type { Adapter, Installation } from '../contract/adapter.ts';
import { OPERATIONS } from '../contract/operation.ts';
import { type ControlResult, checkControls } from '../engine/check-controls.ts';
import { openTool, type ToolSession } from '../engine/tool-session.ts';
import { controlAdvice } from '../reports/control-advice.ts';
import { escapeText } from '../reports/escape-text.ts';
import { wrap } from '../reports/wrap.ts';
import { installHint } from './install-hint.ts';
import { UsageError } from './usage-error.ts';

/**
 * Puts the control set, whose answers are known, to one tool, says what is wrong in words with what to do next, and
 * gives the exit status: 0 all right, 3 something wrong.
 *
 * @throws UsageError where the tool is not here
 */
export async function checkTool(adapter: Adapter, say: (line: string) => void): Promise<number> {
  const write = (text: string, indent = ''): void => {
    for (const line of wrap(`${indent}${escapeText(text)}`, 100, `${indent}  `)) say(line);
  };
  let installation: Installation | undefined;
  let session: ToolSession;
  try {
    installation = await adapter.detect();
    if (installation === undefined)
      throw new UsageError(`${adapter.id} is not on this machine. ${installHint(adapter.install)}`);
    session = await openTool(adapter, installation);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    write(`${adapter.id} could not be opened: ${message}`);
    write(`What to do: ${controlAdvice(message)}`, '  ');
    return 3;
  }
  const results = await checkControls(session, new Set(OPERATIONS)).finally(() => session.close());
  for (const result of results) tell(result, say, write);
  const wrong = results.filter(({ fault }) => fault !== undefined).length;
  const about = `${adapter.id} ${installation.version}`;
  write(verdict(about, results.length, wrong, results.at(-1)?.fault?.startsWith('hang') ?? false));
  return wrong === 0 ? 0 : 3;
}

function tell(
  { question, fault, stderr }: ControlResult,
  say: (line: string) => void,
  write: (text: string, indent?: string) => void,
): void {
  say(escapeText(`${fault === undefined ? 'right' : 'WRONG'}  ${JSON.stringify(question)}`));
  if (fault === undefined) return;
  write(fault, '  ');
  if (stderr) write(`stderr ends with: ${stderr.trim().split('\n').at(-1)}`, '  ');
  write(`What to do: ${controlAdvice(fault)}`, '  ');
}

function verdict(about: string, asked: number, wrong: number, hung: boolean): string {
  if (asked === 0) return `${about} offers nothing that the control set asks.`;
  const controls = asked === 1 ? 'its one control' : `all ${asked} controls`;
  if (wrong === 0) return `${about}: ${controls} came out right, twice; it can be judged.`;
  const rest = hung ? ' Nothing more was asked after the hang.' : '';
  return `${about}: ${wrong} of ${asked} controls came out wrong; runs will not judge it (adapter-error).${rest}`;
}
