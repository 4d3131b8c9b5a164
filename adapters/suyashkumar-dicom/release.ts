import type { Package } from '../../contract/adapter.ts';

/** The release that driver/go.mod pins. */
export const VERSION = '1.1.0';

/** Where `tools:install` puts the driver and dicomutil. */
export const NAME: string = `suyashkumar-dicom-${VERSION}`;

/** The driver, and the program that the library's own module brings. */
export const PACKAGE: Package = {
  via: 'go',
  name: NAME,
  source: 'adapters/suyashkumar-dicom/driver',
  programs: ['github.com/suyashkumar/dicom/cmd/dicomutil'],
};
