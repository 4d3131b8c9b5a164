import { type Address, keyText } from '../../dicom/address.ts';

/**
 * Private elements that the Standard names as safe to keep: PS3.15 2020, Table E.3.10-1 (a sample; PS3.15 E.3.10 allows
 * other sources). A line for each creator: group, creator, low bytes.
 */
const SAFE = `
7053 Philips PET Private Group: 00 09
00E1 ELSCINT1: 21 50
01E1 ELSCINT1: 26
01F1 ELSCINT1: 01 07 26 27
0019 GEMS_ACQU_01: 23 24 27 9E
0043 GEMS_PARM_01: 27 39 6F
0045 GEMS_HELIOS_01: 01 02
0903 GEIIS PACS: 10 11 12
2001 Philips Imaging DD 001: 03 04
0019 SIEMENS MR HEADER: 0C 0D 0E 27
0025 GEMS_SERS_01: 07
7E01 HOLOGIC, Inc.: 01 02 10 11 12
0099 NQHeader: 01 02 04 05 10 20 21
0199 NQLeft: 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14 15 16
0299 NQRight: 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11 12 13 14 15 16
2005 Philips MR Imaging DD 001: 0D 0E
0119 SIEMENS Ultrasound SC2000: 00 01 02 03 04 05 06 07 08 09 10 11 12 13 21
0129 SIEMENS Ultrasound SC2000: 00 02 03 04 05 06 07 08 09 10 11 12 20 21 22 29 30
0139 SIEMENS Ultrasound SC2000: 01
0149 SIEMENS Ultrasound SC2000: 01 02 03
7FD1 SIEMENS Ultrasound SC2000: 01 09 10 11
7FD1 SIEMENS SYNGO ULTRA-SOUND TOYON DATA STREAMING: 01 09 10 11
`;

const safe = new Set(
  SAFE.trim()
    .split('\n')
    .flatMap((line) => {
      const [group, creator, bytes] = [
        line.slice(0, 4),
        line.slice(5, line.lastIndexOf(':')),
        line.split(': ').at(-1)!,
      ];
      return bytes.split(' ').map((element) => keyText({ group, creator, element }));
    }),
);

/** Whether the Standard lists an element as safe. */
export const isSafe = (address: Address): boolean => safe.has(keyText(address));
