import { type SelfCheckTask, selfCheckPart } from './self-check-work.ts';

// A process that does parts of the self-check, one after the other, and ends with the one that sends them.
process.on('message', async (task: SelfCheckTask) => {
  try {
    process.send!({ part: await selfCheckPart(task) });
  } catch (error) {
    process.send!({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
process.on('disconnect', () => process.exit());
