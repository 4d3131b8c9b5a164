import { inferred, type VendorTable, vendorTable } from './vendor-table.ts';

/** In which all creators that sources show, those of the archive aside, have block 10. */
const FROM_OTHER_GROUPS = "GE's other groups";

/**
 * GE PET: the block that dcm2niix 1.0.20241211 reads. A choice of 90 from 248: all that converters, collisions and
 * PS3.15 E.3.10 name, and others.
 */
export const GEMS_PETD_01_0009: VendorTable = vendorTable(
  'GEMS_PETD_01',
  0x0009,
  0x10,
  `
01 LO  2     GHPD3    Implementation Version Name
02 LO  1     GHPD3    Patient ID
03 SH  1     GHPD3    Patient Compatible Version
04 SH  1     GHPD3    Patient Software Version
05 DT  1     GHPD3    Patient DateTime
06 SL  1     GHPD3    Patient Type
07 UI  1     GHPD3    Exam ID
08 SH  1     GHPD3    Exam Compatible Version
09 SH  1     GHPD3    Exam Software Version
0A UI  1     GHPD3    Scan ID
0B SH  1     GHPD3    Scan Compatible Version
0C SH  1     GHPD3    Scan Software Version
0D DT  1     GHPD3F   Scan Date Time
0E DT  1     GHPD3    Scan Ready
0F ST  1     GHPD3    Scan Description
10 LO  1     GHPD3    Hospital Name
11 LO  1     GHPD3    Scanner Description
12 LO  1     GHPD3    Manufacturer
13 UI  1     GHPD3    FOR Identifier
14 LO  1     GHPD3    Landmark Name
15 SH  1     GHPD3    Landmark Abbrev
16 SL  1     GHPD3    Patient Position
17 SL  1     GHPD3    Scan Perspective
18 SL  1     GHPD3    Scan Type
19 SL  1     GHPD3    Scan Mode
1A SL  1     GHPD3    Start Condition
1B SL  1     GHPD3    Start Condition Data
1C SL  1     GHPD3    Sel Stop Condition
1D SL  1     GHPD3    Sel Stop Condition Data
1E SL  1     GHPD3    Collect Deadtime
1F SL  1     GHPD3    Collect Singles
20 SL  1     GHPD3    Collect Count Rate
21 SL  1     GHPD3    Count Rate Period
22 SL  1     GHPD3    Delayed Events
23 SL  1     GHPD3    Delayed Bias
24 SL  1     GHPD3    Word Size
25 SL  1     GHPD3    Axial Acceptance
26 SL  1     GHPD3    Axial Angle 3D
27 SL  1     GHPD3    Theta Compression
28 SL  1     GHPD3    Axial Compression
29 FL  1     GHPD3    Gantry Tilt Angle
2A SL  1     GHPD3    Collimation
2B SL  1     GHPD3    Scan FOV
2C SL  1     GHPD3    Axial FOV
2D SL  1     GHPD3    Event Separation
2E SL  1     GHPD3    Mask Width
2F SL  1     GHPD3    Binning Mode
30 SL  1     GHPD3    Trig Rej Method
31 SL  1     GHPD3    Number For Reject
32 SL  1     GHPD3    Lower Reject Limit
33 SL  1     GHPD3    Upper Reject Limit
34 SL  1     GHPD3    Triggers Acquired
35 SL  1     GHPD3    Triggers Rejected
36 LO  1     GHPD3    Tracer Name
37 LO  1     GHPD3    Batch Description
38 FL  1     GHPD3F   Tracer Activity
39 DT  1     GHPD3F   Measured Date Time
3A FL  1     GHPD3    Pre Inj Volume
3B DT  1     GHPD3F   Administered Date Time
3C FL  1     GHPD3F   Post Injected Activity
3D DT  1     GHPD3F   Post Injected Date Time
3E SH  1     GHPD3    Radio Nuclide Name
3F FL  1     GHPD3    Half Life
40 FL  1     GHPD3    Positron Fraction
41 SL  1     GHPD3    Source 1 Holder
42 FL  1     GHPD3    Source 1 Activity
43 DT  1     GHPD3    Source 1 Meas DT
44 SH  1     GHPD3    Source 1 Radio Nuclide
45 FL  1     GHPD3    Source 1 Half Life
46 SL  1     GHPD3    Source 2 Holder
47 FL  1     GHPD3    Source 2 Activity
48 DT  1     GHPD3    Source 2 Meas DT
49 SH  1     GHPD3    Source 2 Radio Nuclide
4A FL  1     GHPD3    Source 2 Half Life
4B SL  1     GHPD3    Source Speed
4C FL  1     GHPD3    Source Location
4D SL  1     GHPD3    Emission Present
4E SL  1     GHPD3    Lower Axial Acc
4F SL  1     GHPD3    Upper Axial Acc
50 SL  1     GHPD3    Lower Coinc Limit
51 SL  1     GHPD3    Upper Coinc Limit
8F FL  1     GHPD3    BP Filter Cutoff
E2 SL  1     GHPD3    rest_stress
E3 FL  1     GHPD3    phase percentage
E6 FL  1     GHPD3    posterior shift
E7 FL  1     GHPD3    superior shift
E8 SL  1     GHPD3    acq_bin_num
E9 FL  1     GHPD3    acq_bin_dur_percent
F8 FL  1     GH       Regularized Recon Beta
FB SL  1     GH       ?
`,
);

/** GE PET, group 0011; the block is inferred from GE's other groups. */
export const GEMS_PETD_01_0011: VendorTable = vendorTable(
  'GEMS_PETD_01',
  0x0011,
  inferred(0x10, FROM_OTHER_GROUPS),
  `
01 SQ  1     GHPD3    GE Advance ROI Sequence
02 UI  1     GHP      GE Advance ROI.roi_id
03 UI  1     GHP      GE Advance ROI.image_id
04 SH  1     GHP      GE Advance ROI.compatible_version
05 SH  1     GHP      GE Advance ROI.software_version
06 LO  1     GHP      GE Advance ROI.roi_name
07 DT  1     GHP      GE Advance ROI.roi_datetime
08 SL  1     GHP      GE Advance ROI.roi_type
09 FL  1     GHP      GE Advance ROI.center_x
0A FL  1     GHP      GE Advance ROI.center_y
0B FL  1     GHP      GE Advance ROI.width
0C FL  1     GHP      GE Advance ROI.height
0D FL  1     GHP      GE Advance ROI.angle
0E SL  1     GHP      GE Advance ROI.number_of_points
0F OB  1     GHP      GE Advance ROI.roi_data
10 SL  1     GHP      GE Advance ROI.roi_size
11 LO  1     GHP      GE Advance ROI.color
12 SL  1     GHP      GE Advance ROI.line_type
13 SL  1     GHP      GE Advance ROI.line_width
14 SL  1     GHP      GE Advance ROI.roi_number
15 SL  1     GHP      GE Advance ROI.convex
16 SL  1     GHP      GE Advance ROI.atten_corr_flag
18 OB  1     GHPD3    ?
`,
);

/** GE PET, group 0013; the block is inferred from GE's other groups. */
export const GEMS_PETD_01_0013: VendorTable = vendorTable(
  'GEMS_PETD_01',
  0x0013,
  inferred(0x10, FROM_OTHER_GROUPS),
  `
01 SQ  1     GHPD3    GE Advance Annotation Sequence
02 UI  1     GHP      GE Advance Annotation.annotation_id
03 UI  1     GHP      GE Advance Annotation.image_id
04 SH  1     GHP      GE Advance Annotation.compatible_version
05 SH  1     GHP      GE Advance Annotation.software_version
06 SL  1     GHP      GE Advance Annotation.type
07 LO  1     GHP      GE Advance Annotation.font_name
08 SH  1     GHP      GE Advance Annotation.font_size
09 LO  1     GHP      GE Advance Annotation.foreground_color
0A LO  1     GHP      GE Advance Annotation.background_color
0B SL  1     GHP      GE Advance Annotation.coordinate_system
0C FL  1     GHP      GE Advance Annotation.start_x
0D FL  1     GHP      GE Advance Annotation.start_y
0E FL  1     GHP      GE Advance Annotation.end_x
0F FL  1     GHP      GE Advance Annotation.end_y
10 SL  1     GHP      GE Advance Annotation.start_symbol
11 SL  1     GHP      GE Advance Annotation.end_symbol
12 OB  1     GHP      GE Advance Annotation.annotation_data
13 SL  1     GHP      GE Advance Annotation.annotation_size
14 LO  1     GHP      GE Advance Annotation.label_id
`,
);

/** GE PET, group 0019; no source tells the block. */
export const GEMS_PETD_01_0019: VendorTable = vendorTable(
  'GEMS_PETD_01',
  0x0019,
  undefined,
  `
01 UI  1     GHPD     wc_cal_id
02 SH  1     GHP      PET compatible_version
03 SH  1     GHP      PET software_version
04 DT  1     GHP      PET cal_datetime
05 SL  1     GHP      PET cal_type
06 LO  1     GHP      PET cal_description
07 LO  1     GHPD3    cal_hardware
08 OB  1     GHPD3    coefficients
09 FL  1     GHPD3    activity_factor_hr
0A FL  1     GHPD3    activity_factor_hs
0B FL  1     GHPD3    activity_factor_3d
0C LO  1     GHP      PET scan_id
0D DT  1     GHP      PET scan_datetime
0E SH  1     GHP      PET hosp_identifier
0F FL  1     GHPD3    meas_activity
10 DT  1     GHPD3    meas_datetime
11 SL  1     GHPD     axial_filter_3d
12 FL  1     GHPD     axial_cutoff_3d
13 SL  1     GHPD3    default_flag
14 SL  1     GHP      PET archived
15 SL  1     GHPD3    wc_cal_rec_method
16 SL  1     GHPD3    activity_factor_2d
17 SL  1     GHPD3    isotope
`,
);

/** GE PET, group 0021; no source tells the block. */
export const GEMS_PETD_01_0021: VendorTable = vendorTable(
  'GEMS_PETD_01',
  0x0021,
  undefined,
  `
01 US  1     GHPD3    raw_data_type
02 UL  1     GHPD3    raw_data_size
`,
);

/** GE PET, group 0023; no source tells the block. */
export const GEMS_PETD_01_0023: VendorTable = vendorTable(
  'GEMS_PETD_01',
  0x0023,
  undefined,
  `
01 OB  1     GHPD3    raw_data_blob
02 OB  1     GHP      PET raw_data_blob
17 SQ  1     GH       ?
19 FL  1     GH       ?
1A FL  1     GH       ?
1B SL  1     GH       ?
1C SQ  1     GH       ?
1D SL  1     GH       ?
1E FL  1     GH       ?
2C UL  1     GH       ?
2D LO  1     GH       ?
2E LO  1     GH       ?
31 CS  1     GH       ?
40 SQ  1     GH       ?
41 LO  1     GH       ?
42 LO  1     GH       ?
58 SQ  1     GH       ?
59 LO  1     GH       ?
5A LO  1     GH       ?
`,
);
