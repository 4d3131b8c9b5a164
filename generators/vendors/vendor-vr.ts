import type { Address } from '../../dicom/address.ts';
import type { VR } from '../../dicom/vr.ts';
import { vendorElement } from './vendor-element.ts';

/** The VR that the vendor tables give a private data element; undefined where no table has it. Letter case counts. */
export const vendorVR = (address: Address): VR | undefined => vendorElement(address)?.vr;
