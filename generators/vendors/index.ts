import { GEMS_ACQU_01, GEMS_PARM_01 } from './gems.ts';
import { PHILIPS_IMAGING_DD_001, PHILIPS_MR_IMAGING_DD_001, PHILIPS_MR_IMAGING_DD_005 } from './philips.ts';
import { SIEMENS_CSA_HEADER } from './siemens-csa-header.ts';
import { SIEMENS_MEDCOM_HEADER } from './siemens-medcom-header.ts';
import { SIEMENS_MR_HEADER_0019, SIEMENS_MR_HEADER_0051 } from './siemens-mr-header.ts';
import { SIEMENS_MR_SDI_02 } from './siemens-mr-sdi-02.ts';
import { SIEMENS_MR_SDR_01 } from './siemens-mr-sdr-01.ts';
import { SIEMENS_MR_SDS_01 } from './siemens-mr-sds-01.ts';
import type { VendorTable } from './vendor-table.ts';

/** Every vendor table: one for each creator and group. */
export const VENDOR_TABLES: readonly VendorTable[] = [
  SIEMENS_MR_SDS_01,
  SIEMENS_MR_SDI_02,
  SIEMENS_MR_SDR_01,
  SIEMENS_MR_HEADER_0019,
  SIEMENS_MR_HEADER_0051,
  SIEMENS_CSA_HEADER,
  SIEMENS_MEDCOM_HEADER,
  GEMS_ACQU_01,
  GEMS_PARM_01,
  PHILIPS_IMAGING_DD_001,
  PHILIPS_MR_IMAGING_DD_001,
  PHILIPS_MR_IMAGING_DD_005,
];
