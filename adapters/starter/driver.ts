import { privateFolder } from '../private-folder.ts';
import { watchTool } from '../watch-tool.ts';
import type { Order, Report } from './starter.ts';

// The process that starter.ts starts: it runs tools as it is told, and ends, with all that run, when nobody is there any more.

const tell = (report: Report): void => {
  // Who gave the order may be gone.
  if (process.connected) process.send?.(report);
};

async function execute({ id, program, argv, options }: Order): Promise<Report> {
  const folder = privateFolder();
  try {
    return { id, run: await watchTool([program, ...argv.slice(1)], argv, folder, options) };
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) };
  } finally {
    folder.remove();
  }
}

process.on('message', (order: Order) => void execute(order).then(tell));
process.on('disconnect', () => process.exit());
tell({ id: 0 });
