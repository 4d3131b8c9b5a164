import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Adapter } from '../../contract/adapter.ts';
import type { RenderedCase } from '../../contract/case.ts';
import type { Judgement } from '../../contract/judgement.ts';
import type { Observation } from '../../contract/observation.ts';
import type { Property } from '../../contract/property.ts';

/** What a property makes of a tool in one case. */
export interface Judged {
  readonly property: Property;
  readonly subject: RenderedCase;
  readonly judgement: Judgement;
}

/** Puts cases to a tool that runs in this process, in one session, and judges every property that applies. */
export async function* putTo(
  adapter: Adapter,
  properties: readonly Property[],
  subjects: readonly RenderedCase[],
): AsyncGenerator<Judged> {
  const session = await adapter.open((await adapter.detect())!);
  const folder = mkdtempSync(join(tmpdir(), 'blockshift-put-to-'));
  try {
    for (const subject of subjects) {
      const got = new Map<string, Observation>();
      for (const property of properties) {
        if (!property.applies(subject.case)) continue;
        const asks = property.asks(subject, session.capabilities);
        if ('unsupported' in asks) continue;
        if (asks.length > 4) throw new Error(`${property.id} asks ${asks.length} questions`);
        for (const { id, rendering, question } of asks) {
          if (got.has(id)) continue;
          const { files } = subject.rendering(rendering);
          for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
          const request = { question, folder, files: files.map(({ name }) => name), output: 'out.dcm', seconds: 10 };
          got.set(id, await session.ask(request));
        }
        yield { property, subject, judgement: property.judge(subject, got, session.capabilities) };
      }
    }
  } finally {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
