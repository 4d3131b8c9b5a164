import type { Meaning, MeaningElement } from '../../dicom/meaning.ts';
import { sequence, standard } from '../elements.ts';

/** Volumes of a series, and slices of a volume: the least that converters take for a series of volumes. */
export const VOLUMES = 2;
export const SLICES = 2;

const SIDE = 8;
const SPACING = 3;
const ORIENTATION = ['1', '0', '0', '0', '1', '0'];

/** Where an image of the series stands. */
export interface Image {
  readonly volume: number;
  readonly slice: number;
}

const positionOf = (slice: number): readonly string[] => ['-12', '-12', String(-SPACING + SPACING * slice)];
const acquiredAt = (volume: number, slice = 0): string => `1000${String(10 + 2 * volume + slice).padStart(2, '0')}`;

/** Pixels that differ between images, so that a converter's order shows. */
const pixels = (count: number, seed: number): MeaningElement => {
  const bytes = Buffer.alloc(2 * SIDE * SIDE * count);
  for (let i = 0; i < SIDE * SIDE * count; i++) bytes.writeUInt16LE(10 + ((i * 7 + seed * 13) % 500), 2 * i);
  return { tag: '7FE00010', vr: 'OW', base64: bytes.toString('base64') };
};

const equipment = (sopClass: string, manufacturer: string, imageType: readonly string[]): readonly MeaningElement[] => [
  standard('00080008', 'CS', ...imageType),
  standard('00080016', 'UI', sopClass),
  standard('00080060', 'CS', 'MR'),
  standard('00080070', 'LO', manufacturer),
  standard('0008103E', 'LO', 'blockshift series'),
  standard('00180023', 'CS', '2D'),
  standard('00180087', 'DS', '3'),
  standard('00181030', 'LO', 'blockshift protocol'),
  standard('00200011', 'IS', '5'),
  standard('00200052', 'UI', '2.25.1'),
];

const matrix: readonly MeaningElement[] = [
  standard('00280002', 'US', 1),
  standard('00280004', 'CS', 'MONOCHROME2'),
  standard('00280010', 'US', SIDE),
  standard('00280011', 'US', SIDE),
  standard('00280100', 'US', 16),
  standard('00280101', 'US', 16),
  standard('00280102', 'US', 15),
  standard('00280103', 'US', 0),
];

/** One image of a series of MR Image Storage, with an EPI's parameters, and the private elements given. */
export function singleFrame(
  manufacturer: string,
  imageType: readonly string[],
  { volume, slice }: Image,
  own: readonly MeaningElement[],
): Meaning {
  const instance = volume * SLICES + slice + 1;
  const elements = [
    ...equipment('1.2.840.10008.5.1.4.1.1.4', manufacturer, imageType),
    standard('00080022', 'DA', '20200101'),
    standard('00080032', 'TM', acquiredAt(volume)),
    standard('00180020', 'CS', 'EP'),
    standard('00180050', 'DS', String(SPACING)),
    standard('00180080', 'DS', '2000'),
    standard('00180081', 'DS', '90'),
    standard('00180088', 'DS', String(SPACING)),
    standard('00180091', 'IS', '8'),
    standard('00181310', 'US', SIDE, 0, 0, SIDE),
    standard('00181312', 'CS', 'COL'),
    standard('00181314', 'DS', '90'),
    standard('00200012', 'IS', String(volume + 1)),
    standard('00200013', 'IS', String(instance)),
    standard('00200032', 'DS', ...positionOf(slice)),
    standard('00200037', 'DS', ...ORIENTATION),
    ...matrix,
    standard('00280030', 'DS', String(SPACING), String(SPACING)),
    ...own,
    pixels(1, instance),
  ];
  return { elements };
}

/** One volume of a series of Enhanced MR Image Storage, a frame for each slice, and private elements in its groups. */
export function multiFrame(
  manufacturer: string,
  volume: number,
  shared: readonly MeaningElement[],
  frame: (image: Image) => readonly MeaningElement[],
): Meaning {
  const frames = Array.from({ length: SLICES }, (_, slice) => [
    sequence({ tag: '00189114' }, [standard('00189082', 'FD', 30)]),
    sequence({ tag: '00189119' }, [standard('00180083', 'DS', '1')]),
    sequence({ tag: '00209111' }, [
      standard('00189074', 'DT', `20200101${acquiredAt(volume, slice)}`),
      standard('00189151', 'DT', `20200101${acquiredAt(volume, slice)}`),
      standard('00189220', 'FD', 1000),
      standard('00209056', 'SH', '1'),
      standard('00209057', 'UL', slice + 1),
      standard('00209128', 'UL', 1),
      standard('00209156', 'US', 1),
      standard('00209157', 'UL', 1, slice + 1, 1),
    ]),
    sequence({ tag: '00209113' }, [standard('00200032', 'DS', ...positionOf(slice))]),
    sequence({ tag: '00209116' }, [standard('00200037', 'DS', ...ORIENTATION)]),
    ...frame({ volume, slice }),
    sequence({ tag: '00289110' }, [
      standard('00180050', 'DS', String(SPACING)),
      standard('00180088', 'DS', String(SPACING)),
      standard('00280030', 'DS', String(SPACING), String(SPACING)),
    ]),
  ]);
  const elements = [
    ...equipment('1.2.840.10008.5.1.4.1.1.4.1', manufacturer, ['ORIGINAL', 'PRIMARY', 'FMRI', 'NONE']),
    standard('0008002A', 'DT', `20200101${acquiredAt(volume)}`),
    standard('00181020', 'LO', 'syngo MR XA20'),
    standard('00189005', 'SH', '*epfid2d1_8'),
    standard('00189018', 'CS', 'YES'),
    standard('00200012', 'IS', String(volume + 1)),
    standard('00200013', 'IS', String(volume + 1)),
    standard('00280008', 'IS', String(SLICES)),
    ...matrix,
    sequence({ tag: '52009229' }, [
      sequence({ tag: '00189112' }, [
        standard('00180080', 'DS', '2000'),
        standard('00180091', 'IS', '8'),
        standard('00181314', 'DS', '90'),
      ]),
      sequence({ tag: '00189125' }, [
        standard('00181312', 'CS', 'COLUMN'),
        standard('00189058', 'US', SIDE),
        standard('00189231', 'US', SIDE),
      ]),
      ...shared,
    ]),
    sequence({ tag: '52009230' }, ...frames),
    pixels(SLICES, volume),
  ];
  return { elements };
}
