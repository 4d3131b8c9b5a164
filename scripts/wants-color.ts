import pc from 'picocolors';

/** Whether stdout should be coloured: it is a terminal, and NO_COLOR (https://no-color.org) does not say otherwise. */
export const wantsColor = (): boolean => process.stdout.isTTY === true && pc.isColorSupported;
