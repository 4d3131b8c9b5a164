import { FILTER_SCRIPT } from './filter-script.ts';
import { FINDING_SCRIPT } from './finding-script.ts';

/** All that the page runs: plain JavaScript without imports, which a test type checks and lints as it stands. */
export const CLIENT_SCRIPT: string = `'use strict';
for (const element of document.querySelectorAll('.needs-script')) element.removeAttribute('hidden');
${FINDING_SCRIPT}
${FILTER_SCRIPT}`;
