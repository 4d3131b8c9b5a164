import { Command } from 'commander';
import { MUTANTS, REFERENCES } from '../../adapters/reference/index.ts';
import { selfCheck } from '../../engine/self-check.ts';
import { drawWithDamaged } from '../../generators/draw-damaged.ts';
import { PROPERTIES } from '../../oracles/index.ts';
import { selfCheckReport } from '../../reports/self-check-report.ts';
import { DEFAULT_SEED } from '../defaults.ts';
import { wholeNumber } from '../whole-number.ts';

/** `selfcheck`: whether the properties notice known mistakes and leave correct implementations alone. */
export const selfcheckCommand = (): Command =>
  new Command('selfcheck')
    .description(
      'put implementations with known mistakes, and correct ones, to every property (status 3 where unsound)',
    )
    .option('--seed <number>', 'where the cases are drawn from', wholeNumber, DEFAULT_SEED)
    .option('--cases <number>', 'how many cases', wholeNumber, 300)
    .action(async ({ seed, cases }: { readonly seed: number; readonly cases: number }) => {
      const drawn = drawWithDamaged({ seed, cases });
      const result = await selfCheck({
        properties: PROPERTIES,
        references: REFERENCES,
        mutants: MUTANTS,
        cases: drawn,
      });
      console.log(selfCheckReport(result));
      process.exitCode = result.faults.length === 0 ? 0 : 3;
    });
