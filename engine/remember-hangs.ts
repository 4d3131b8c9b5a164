import type { RenderedFile } from '../contract/case.ts';
import { sha256 } from './sha256.ts';
import type { Outcome, ToolSession } from './tool-session.ts';

/** At which questions about which files one tool hung when it was asked alone. */
export type Hangs = Map<string, Promise<Outcome>>;

/**
 * The session, but that a question at which the tool hung is not put again with the same bytes and the same time: several
 * properties ask the same, and each time would cost the whole limit. Anything but a hang is asked anew.
 */
export function rememberHangs(session: ToolSession, hangs: Hangs): ToolSession {
  const ask: ToolSession['ask'] = async (files, question, seconds) => {
    const key = JSON.stringify([question, seconds, contentsOf(files)]);
    // Whoever waits for the same may find that it was no hang, and another may be asking by then.
    for (let asking = hangs.get(key); asking !== undefined; asking = hangs.get(key)) {
      const before = await asking;
      if (before.kind === 'hang') return before;
      if (hangs.get(key) === asking) hangs.delete(key);
    }
    const asked = session.ask(files, question, seconds);
    hangs.set(key, asked);
    const outcome = await asked;
    if (outcome.kind !== 'hang' && hangs.get(key) === asked) hangs.delete(key);
    return outcome;
  };
  return { ...session, ask };
}

const contentsOf = (files: readonly RenderedFile[]): readonly string[] =>
  files.flatMap(({ name, bytes }) => [name, sha256(bytes)]);
