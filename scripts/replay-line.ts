import type { Replay } from '../engine/replay.ts';
import { escapeText } from '../reports/escape-text.ts';

/** `STILL FAILS f-3a91c2: dcm2niix …` */
export const replayLine = ({ state, id, sentence }: Replay): string => `${state} ${id}: ${escapeText(sentence)}`;
