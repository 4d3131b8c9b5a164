import type { Adapter } from '../../contract/adapter.ts';
import { npmAdapter } from '../protocol/npm-adapter.ts';

/** dcmjs: reads and writes by number, with no notion of an owner. Observed: 0.51.1. */
export const dcmjs: Adapter = npmAdapter('dcmjs', 'dcmjs', import.meta.url);
