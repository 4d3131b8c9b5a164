import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ADAPTERS } from '../adapters/index.ts';
import { askLive, liveSession } from '../adapters/live-session.ts';
import { sampleElements, sampleFile } from '../adapters/sample-file.ts';
import { toolsFolder } from '../adapters/tools-folder.ts';
import type { Question } from '../contract/operation.ts';
import { type CommandFolders, commandLine } from '../reports/command-line.ts';
import { packageRoot } from './program-name.ts';

const READ: Question = { operation: 'read' };
const TEXT = 'a long';
const sample = sampleFile(sampleElements);

/** A tool of each kind that names something of ours, or something installed, in its command; and what is asked of it. */
const TOOLS: Readonly<Record<string, Question>> = {
  dicomsdl: READ,
  'dcmjs-0.52.2': READ,
  'dicom-parser': READ,
  'dicom-rs': READ,
  'pydicom-show-3.0.2': { operation: 'roundTrip' },
  gdcmanon: { operation: 'deidentify', keepSafePrivate: false },
  pixelmed: READ,
};

// The folder of Blockshift with its tools installed, as a page supposes it, wherever this machine has the tools.
const here = mkdtempSync(join(realpathSync(tmpdir()), 'blockshift-test-'));
test.after(() => rmSync(here, { recursive: true }));
for (const name of ['adapters', 'node_modules']) symlinkSync(join(packageRoot(), name), join(here, name));
symlinkSync(toolsFolder(), join(here, '.tools'));

const folders: CommandFolders = { root: packageRoot(), tools: toolsFolder() };

for (const [id, question] of Object.entries(TOOLS)) {
  const adapter = ADAPTERS.find((one) => one.id === id)!;
  const session = await liveSession(adapter);
  const name = `what a page and a terminal show for ${id} runs in the folder of a finding`;
  if (session === undefined) {
    test.skip(name, () => {});
    continue;
  }
  test(name, async () => {
    const { run } = await askLive(session, sample, question).finally(() => session.close());
    assert.not.match(JSON.stringify(run.argv), dirname(folders.tools));
    const page = commandLine(run.argv);
    assert.not.match(page, dirname(folders.tools));
    const folder = mkdtempSync(join(realpathSync(tmpdir()), 'blockshift-test-'));
    try {
      for (const line of [page, commandLine(run.argv, folders)]) {
        writeFileSync(join(folder, 'in.dcm'), sample);
        const env = { ...process.env, BLOCKSHIFT: here, BLOCKSHIFT_TOOLS: folders.tools };
        const printed = execFileSync('sh', ['-c', line], { cwd: folder, env, stdio: 'pipe' }).toString('latin1');
        const output = join(folder, 'out.dcm');
        const written = existsSync(output) ? readFileSync(output, 'latin1') : '';
        assert.ok(
          (question.operation === 'read' ? printed : written).includes(TEXT),
          `${line}\n${printed.slice(0, 500)}`,
        );
        rmSync(output, { force: true });
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

test.run();
