import { VENDORS } from './index.ts';

const vendors: ReadonlyMap<string, string> = new Map(
  VENDORS.flatMap(({ vendor, tables }) => tables.map(({ creator }) => [creator, vendor] as const)),
);

/** Whose creator it is; undefined where no table has it. */
export const vendorOf = (creator: string): string | undefined => vendors.get(creator);
