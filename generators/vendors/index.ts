import * as agfa from './agfa.ts';
import * as canonMR from './canon-mr.ts';
import * as elscint from './elscint.ts';
import * as geiis from './geiis.ts';
import * as gems from './gems.ts';
import * as gemsPetd from './gems-petd.ts';
import * as hitachi from './hitachi.ts';
import * as philips from './philips.ts';
import * as philipsMRPart from './philips-mr-part.ts';
import * as philipsPet from './philips-pet.ts';
import * as siemensCsaHeader from './siemens-csa-header.ts';
import * as siemensCsaMore from './siemens-csa-more.ts';
import * as siemensMedNM from './siemens-med-nm.ts';
import * as siemensMedcomHeader from './siemens-medcom-header.ts';
import * as siemensMRHeader from './siemens-mr-header.ts';
import * as siemensMRSdi02 from './siemens-mr-sdi-02.ts';
import * as siemensMRSdr01 from './siemens-mr-sdr-01.ts';
import * as siemensMRSds01 from './siemens-mr-sds-01.ts';
import * as siemensSyngo from './siemens-syngo.ts';
import * as siemensVa0 from './siemens-va0.ts';
import * as siemensXaMore from './siemens-xa-more.ts';
import * as toshibaCT from './toshiba-ct.ts';
import * as toshibaMR from './toshiba-mr.ts';
import * as uih from './uih.ts';
import type { VendorTable } from './vendor-table.ts';

/**
 * Vendors of whom there is no table and no data set, because no public source names a Private Creator of theirs; to make
 * one up would test tools against something that no file holds.
 */
export const UNTOLD_VENDORS: readonly { readonly vendor: string; readonly reason: string }[] = [
  {
    vendor: 'Bruker',
    reason:
      'no dictionary has an entry under any creator of theirs (DCMTK 3.6.7, GDCM 3.0.21, pydicom 2.3.1, dcm4che 5.35, dicom3tools, ' +
      'fo-dicom 1b92c598). Public programs read a text of ParaVision at (0177,1100), by number (rordenlab/dcm2niix#265); whose name is ' +
      'at (0177,0011), no public source that we found tells. A file or a Conformance Statement that shows it is welcome.',
  },
];

/** The vendors and their tables, one for each creator and group; for those without, see UNTOLD_VENDORS. */
export const VENDORS: readonly { readonly vendor: string; readonly tables: readonly VendorTable[] }[] = [
  {
    vendor: 'Siemens',
    tables: [
      siemensMRSds01,
      siemensMRSdi02,
      siemensMRSdr01,
      siemensMRHeader,
      siemensCsaHeader,
      siemensMedcomHeader,
      siemensXaMore,
      siemensSyngo,
      siemensCsaMore,
      siemensVa0,
      siemensMedNM,
    ].flatMap((file): readonly VendorTable[] => Object.values(file)),
  },
  { vendor: 'GE', tables: [gems, gemsPetd, geiis].flatMap((file): readonly VendorTable[] => Object.values(file)) },
  {
    vendor: 'Philips',
    tables: [philips, philipsMRPart, philipsPet].flatMap((file): readonly VendorTable[] => Object.values(file)),
  },
  {
    vendor: 'Toshiba and Canon',
    tables: [toshibaMR, toshibaCT, canonMR].flatMap((file): readonly VendorTable[] => Object.values(file)),
  },
  { vendor: 'United Imaging', tables: Object.values(uih) },
  { vendor: 'Hitachi', tables: Object.values(hitachi) },
  { vendor: 'Agfa', tables: Object.values(agfa) },
  { vendor: 'Elscint', tables: Object.values(elscint) },
];

/** Every vendor table. */
export const VENDOR_TABLES: readonly VendorTable[] = VENDORS.flatMap(({ tables }) => tables);
