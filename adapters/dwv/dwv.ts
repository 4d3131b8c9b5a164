import type { Adapter } from '../../contract/adapter.ts';
import { installedNpmAdapter } from '../protocol/installed-npm-adapter.ts';

/** dwv: reads by number, and writes by rules that name a number. Observed: 0.36.4. */
export const dwv: Adapter = installedNpmAdapter({
  id: 'dwv',
  packageName: 'dwv',
  version: '0.36.4',
  adapterUrl: import.meta.url,
  called: 'DicomParser.parse(bytes), getDicomElements(); DicomWriter.setRules({tag: {action}}), getBuffer(elements)',
  quirks: [
    'Knows no owner, and keeps every private element unless a rule names its number or all that have no rule go (0.36.4).',
    'In Implicit VR creators and all private elements are UN (0.36.4).',
    'Splits UT, LT and ST at the backslash, which is a character there (0.36.4).',
    'Does not read deflated files, and says so (0.36.4).',
  ],
});
