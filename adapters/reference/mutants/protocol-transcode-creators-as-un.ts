import { asProgram } from '../as-program.ts';
import type { Mutant } from '../mutant.ts';
import { transcodeCreatorsAsUn } from './transcode-creators-as-un.ts';

export const protocolTranscodeCreatorsAsUn: Mutant = asProgram(transcodeCreatorsAsUn);
