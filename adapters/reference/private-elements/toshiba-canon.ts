/** What the in-process tools know of private elements of Toshiba and Canon; see index.ts for the form. */
export const TOSHIBA_CANON = `
0029 -- TOSHIBA_MEC_MR3
  01 SQ Other Private Data
  02 SQ Other Private Data 2
  89 LO
  90 OB Reversed EVRLE DataSet

0009 10 TOSHIBA_MEC_MR3^10
  02 SH

0011 10 TOSHIBA_MEC_MR3^10
  03 US
  04 SQ
  05 US
  06 US
  07 US
  08 SH
  0C SS
  0E US

0019 10 TOSHIBA_MEC_MR3^10
  01 UL
  02 SL
  03 US
  04 SL
  05 FL
  06 SL
  07 FL
  08 US
  09 FL
  0A FL
  0B FL
  0C US
  0D SL
  0E SL
  0F SL
  10 US
  11 SL
  12 US
  13 SL
  14 US
  15 SL
  16 FL
  17 SL
  18 US
  19 SL
  1A US
  1B SL
  1C SL
  1D SL
  1E US
  1F SL
  20 FL
  21 US
  22 SL
  23 FL
  24 FL
  25 FL
  26 SL
  27 SL
  28 SL
  29 SH
  2B SH
  2C SL
  2D SL
  2E US
  2F FL
  30 UL
  31 OF
  32 FL
  33 SL
  34 SL
  35 SL
  36 SQ
  38 SL
  3A SL
  3B SL
  3C SL
  3D SL
  3E SL
  3F SL
  42 US
  43 US
  44 SL
  45 SS
  46 US
  47 FL
  48 US
  49 US
  4B US
  4C US
  4D SL
  4E US
  4F US
  50 SL
  51 SL
  52 LO
  54 US
  55 US
  57 FL
  58 FL
  59 SL
  5A FL
  5D FL
  5E SL
  5F FL
  60 US
  61 US
  62 US
  63 FL
  64 FL
  65 SL
  69 FL
  6A US
  6B SL
  6D SL
  6E FL
  6F SL
  70 LO
  71 LO
  73 LO
  75 LO
  76 LO
  78 LO
  7B LO
  7C FL
  7D FL
  7E SL
  7F SL
  85 FL
  86 SL
  87 FL
  88 LO
  8A SL
  8C UL
  8D TM
  8E SL
  92 SL
  93 FL
  96 US
  9B FL
  9C SL
  A0 SL
  A1 DS
  A2 SL
  A3 SL
  A4 FL
  A5 FL
  A6 SL
  A8 FL
  A9 SL
  AB FL
  AC US
  AD FL
  AE FL
  AF SL
  B0 SL
  B1 SL
  B4 SL
  B5 SL
  B6 SL
  B7 FL
  BA FL
  BB FL
  BC FL
  BD SL
  BE SL
  C1 SL
  C3 SL
  C6 FL
  C9 SL
  CA LO
  CB UL
  CC UL
  CD SL
  CE SL
  CF SL
  D0 US
  D1 SL
  D2 SL
  D3 SL
  D4 SL
  D8 US
  D9 SQ
  DA US
  DB SL
  DC SL
  E1 SL
  E4 SL
  E5 SQ
  E6 SQ
  E9 SL
  EA UI
  EB SL
  EC US
  EE FL
  EF FL
  F0 SL
  F1 FL
  F2 FL
  F3 SL
  F4 FD
  F5 SL
  F6 UI
  F8 US
  F9 SL
  FA FL
  FB UL
  FC FL
  FD FL
  FE SL
  FF SL

0021 10 TOSHIBA_MEC_MR3^10
  02 SL
  03 SL
  04 US
  08 DS
  09 DS
  0A DS
  0B US
  0C US
  0D FL
  0F US
  12 DS
  14 SQ
  15 FL
  16 FL
  18 US
  1A US
  1D IS
  1F US
  22 US
  23 SS

0029 10 TOSHIBA_MEC_MR3^10
  01 SL Diffusion Gradient Orientation / Toshiba Orientation
  05 SQ
  06 FL
  07 FL
  1C FL
  21 SL
  4E SL
  50 LO
  51 LO
  52 LO
  54 LO
  67 FD Series Diffusion Info (b-value,x,y,z)
  68 SS
  6E OB

700D 10 TOSHIBA_MEC_MR3^10
  10 DS 2nd Flip Angle [degree]
  11 US Acquisition Inner Matrix
  12 US MP2RAGE Flag
  13 FL Inversion efficiency of inversion recovery pulse
  14 SL Number of dummy shot
  15 FL FFE total repetition time[s]
  16 LO PAS Name
  17 LT Intended Processing
  18 SS Scanned Orientation IDs
  19 OB PAS Reproduct Information
  80 US

E201 10 TOSHIBA_MEC_MR3^10
  02 US

E301 10 TOSHIBA_MEC_MR3^10
  00 SH

E401 10 TOSHIBA_MEC_MR3^10
  00 US
  01 US
  02 US
  03 US
  04 US
  05 OB
  07 FL
  08 FL
  12 FL
  13 OB
  20 SQ
  21 SQ
  22 LO
  23 SH
  24 OB

E403 10 TOSHIBA_MEC_MR3^10
  00 SQ

EE01 10 TOSHIBA_MEC_MR3^10
  00 US
  01 OB
  02 US

0019 11 TOSHIBA_MEC_MR3^11
  02 SL
  03 SL
  04 SL
  08 SH
  09 SL
  0A SL
  0B OB
  0C SL
  19 SQ
  24 SL
  25 SL
  26 SL
  28 SL
  29 SL
  2A FL
  2B FL
  2C SL
  2D SL
  2E SL
  30 SL
  31 SL
  32 SL
  34 FL
  35 SL
  36 FL
  37 SL
  38 SL
  39 FL
  3A FL
  3C FL
  3E FL
  3F UI
  40 US
  41 US
  42 SL
  43 SL
  44 SL
  46 FL
  48 LT
  49 LT
  4C SL
  4D SL
  4E SL
  55 LO
  57 FL
  58 US
  59 US
  5C SL
  5D SL
  5F FL
  60 SL
  61 FL
  62 FL
  63 SL
  67 FL
  68 SL
  6C FL
  6D SH
  6E SH
  6F FL
  70 FL
  71 SL
  72 FL
  73 FL
  77 FL
  78 SL
  7A SL
  7C FL
  7D SL
  7E SL
  7F SL
  80 FL
  83 FL
  84 SL
  87 SL
  8A US
  8B SL
  8C SL
  8F SL
  91 SL
  92 SL
  94 FL
  9A SL
  9B US
  9C FL
  9D SL
  9E SL
  9F SL
  A0 SL
  A5 US
  A6 US
  A8 SL
  AB US
  AD SL
  AE SL
  B0 FL
  B1 SL
  B2 US
  B3 US
  B4 US
  B5 FL
  B6 SL
  B7 US
  B9 US
  BB FL
  BC SL
  BD SL
  BE FL
  BF SL
  C0 SL
  C1 US
  C3 FL
  C4 SL
  CD SL
  E0 FL
  E1 FL
  E3 SL
  E4 DS
  E5 SQ
  E6 SQ
  F0 SL
  F1 SL Diffusion b-value x Toshiba Orientation
  F2 FL
  F3 SL
  F4 SL
  F5 SQ
  F6 SL
  F7 SL
  F8 SL
  F9 SL
  FA SL
  FB FL
  FC FL
  FD SL
  FE SL
  FF SL

0019 12 TOSHIBA_MEC_MR3^12
  00 SL
  01 SL
  02 SL
  03 SL
  04 SL
  05 SH
  06 FL
  07 UL
  08 UL
  09 SL
  0A SL
  0B SL
  0C UL
  0D SQ
  0E US
  10 SL
  11 SL
  12 SL
  13 FL
  14 FL
  18 UL
  28 DS
  2A DS
  2B SQ
  32 SH
  34 SL
  52 FL
  76 OB
  79 SQ
  80 FD
  85 US
  86 LO
  87 SQ
  88 US
  89 SL
  8A US
  8B US
  8F OB
  93 SL
  94 UI
  95 UI
  98 FL
  99 LO
  9A DS
  9B IS
  9C DS
  9D US
  9E FL
  9F FL
  A0 FL
  A1 FL
  A2 FL
  A3 FL
  A4 FL
  A5 FL
  A6 FL
  A7 FL
  A8 FL
  AA FL
  AB FL
  AC FL
  AD FL
  AE FL
  AF FL
  B3 FD
  B4 LO
  C2 US
  C3 FL
  C4 SL
  C5 SL
  C6 SL
  C7 FL
  CD LO
  CE UL
  CF FL
  D1 FL
  D2 US
  D3 SS
  D4 US
  D5 FL
  D6 FL
  D7 US
  D8 FL
  DE US
  DF US
  E0 US
  E1 FL
  E2 FL
  E3 TM
  E4 US
  EB US
  EC US
  EF DS
  F0 LO
  F1 LO
  FA LT
  FC FL
  FD SL
  FE SL

0019 13 TOSHIBA_MEC_MR3^13
  02 US
  03 SL
  04 US
  05 SL
  08 SL
  09 SQ
  0A FD
  0B FD
  0C FD
  0F SH
  14 SH
  19 US
  1B US
  1F US
  22 SL

E403 13 TOSHIBA_MEC_MR3^13
  00 SH
  01 OB
  02 OB
  03 OB

700D -- TOSHIBA_MEC_MR3
  00 DS Scale Factor
  01 OB Acquisition Order
  02 DS Orientation Vector
  03 SS Flip Flag
  04 OB Rotate Information
  05 DS FOV
  06 US Image Matrix
  07 OB Image Information
  08 OB Original Data
  09 SS Original Data Flag
  0C CS Receiver Gain Correction Check Flag
  20 SH Identification Flag of 3D GDC
  80 US Number of PAC channel
  81 US Reference mode
  82 SQ Gain value group for MRS
  83 FL Gain value of each channel for MRS
  84 FL Phase value of each channel for MRS
  85 FL Reference gain value of each channel for MRS
  86 FL Reference gain value of each channel for MRS
  87 FL Receiver gain of reference scan
  88 UL Flag of water Sat pulse
  89 FL Selected contrast TE
  8A SQ Raw Data Set Sequence
  8B DS Multi Slice number
  8C DS Multi Coverage number
  8D SQ Raw Data Sequence
  8E DS Coil Channel No.
  8F OB MRS Raw Data
  90 OF MRS Ref Raw Data
  91 FL Receiver gain of prescan

0029 -- PMTF INFORMATION DATA
  01 SQ ?DTI Seq?
  31 LO PMTF Information 1
  32 UL PMTF Information 2
  33 UL PMTF Information 3
  34 CS PMTF Information 4
  89 LO ?MRImage?
  90 OB Reversed EVRLE DataSet

7015 -- PMTF INFORMATION DATA
  73 SQ

0009 -- TOSHIBA_MEC_1.0
  01 LT
  02 US
  03 US
  04 US
  06 US
  07 UN
  08 CS
  09 CS
  12 IS
  13 IS
  18 CS
  19 CS
  82 LO
  85 US

0011 -- TOSHIBA_MEC_1.0
  01 LT ?Patient's Name?
  02 US
  80 LT ?Patient's Name?

0019 -- TOSHIBA_MEC_1.0
  01 US
  02 US

0021 -- TOSHIBA_MEC_1.0
  01 US
  02 US
  03 US
  16 LO
  17 CS
  20 US

7005 10 TOSHIBA_MEC_CT3
  00 OB CT Private Data 1
  03 SH Cardiac R-R Mean Time
  04 SH Cardiac Reconstruction Gating Phase in Percent
  05 SH Cardiac Reconstruction Gating Phase in ms
  06 SH Cardiac Reconstruction Mode
  07 DS Reconstruction Center
  08 DS Detector Slice Thickness in mm
  09 LO Number of Detector rows to Reconstruct
  0A DS Table Speed in mm/rot
  0B SH Filter
  0C SH Reconstruction Correction Type
  0D CS Organ
  0E SH File Type Remarks
  0F SH Direction
  10 OB CT Private Data 2
  11 LT Series Comment
  12 SH Position
  13 US Expert Plan No.
  14 US Reconstruction ROI No.
  15 US Special Helical ACQ No.
  16 UI Volume UID
  17 US Total Frame Count in the Volume
  18 US Frame No.
  19 UL Frame Sort Key
  1A US Frame Sort Order
  1B SH Convolution Kernel
  1C LO Contrast/Bolus Agent
  1D UL Reconstruction Number
  1E UL Raw Data Number
  1F LO Volume Number
  20 UL Local Series Number
  21 LO Decrease in Artifact Filter
  22 DS Reconstruction Interval
  23 DS Pitch Factor
  24 DA The Acquisition Date of NRA
  25 UL Large Data File Attribute
  26 CS Large Data File Name
  28 SQ Enhanced CT Private Sequence
  29 UI Frame UID
  30 CS Main Modality in Study
  35 DS Scan Range
  36 OB CT Private Data 3
  37 IS Total Frames
  38 IS Start Frame
  39 IS End Frame
  40 FD DLP Dose Length Product
  41 SH Raw Slice Information
  42 US Local Frame No
  43 DS Volume Vector
  44 US Volume Type
  45 DS Relative Table Position of 4D Volume
  46 DS Absolute Table Position of 4D Volume
  47 DS Slice Pitch of 4D Volume
  48 LO Respiratory Gating Inf.
  49 SH Respiration Phase
  63 FD CTDIw
  F1 CS Protect Mark for Image, Curve or Private Record
  F2 CS Protect Mark for Series Record
  F3 CS Protect Mark for Study Record

0019 -- TOSHIBA_MEC_CT_1.0
  01 IS
  02 IS
  03 US
  04 LT
  05 LT
  06 US
  08 LT Orientation Head Feet
  09 LT View Direction
  0A LT Orientation Supine Prone
  0B DS Location
  0D TM Time
  0E DS
  11 IS
  22 UL
  23 US
  30 LO ?Protocol Name?
  41 LO ?Date?
  86 DS ?Nominal Cardiac Trigger Delay Time?
  87 DS ?Cardiac R-R Interval Specified?

0029 -- CANON_MEC_MR3
  01 SQ Other Private Data
  89 LO
  90 OB Reversed EVRLE DataSet

0009 10 CANON_MEC_MR3^10
  02 SH

0011 10 CANON_MEC_MR3^10
  03 US
  04 SQ
  05 US
  06 US
  07 UL
  08 SH
  0C SS
  0E US

0019 10 CANON_MEC_MR3^10
  01 UL
  02 SL
  03 US
  04 SL
  05 FL
  06 SL
  07 FL
  08 US
  09 FL
  0A FL
  0B FL
  0C US
  0D SL
  0E SL
  0F SL
  10 US
  11 SL
  12 US
  13 SL
  14 US
  15 SL
  16 FL
  17 SL
  18 US
  19 SL
  1A US
  1B SL
  1C SL
  1D SL
  1E US
  27 SL
  28 SL
  29 SH
  2A SL
  2B SH
  2C SL
  2D SL
  2E US
  2F FL
  30 UL
  31 OF
  32 FL
  33 SL
  34 SL
  35 SL
  36 SQ
  38 SL
  39 SL
  3A SL
  3B SL
  3C SL
  3D SL
  3E SL
  3F SL
  42 US
  43 US
  44 SL
  45 SS
  46 US
  47 FL
  48 US
  49 US
  4B US
  4C US
  4E US
  4F US
  50 SL
  51 SL
  52 LO
  54 US
  55 US
  56 FL
  57 FL
  58 FL
  59 SL
  5A FL
  5D FL
  5E SL
  5F FL
  60 US
  61 US
  62 US
  63 FL
  65 SL
  6B SL
  6D SL
  6E FL
  6F SL
  70 LO
  71 LO
  73 LO
  75 LO
  76 LO
  78 LO
  7B LO
  7C FL
  7D FL
  7E SL
  7F SL
  85 FL
  86 SL
  87 FL
  88 LO
  89 FL
  8A SL
  8C UL
  8D TM
  8E SL
  92 SL
  93 FL
  96 US
  9B FL
  9C SL
  A0 SL
  A1 DS
  A2 SL
  A3 SL
  A4 FL
  A5 FL
  A6 SL
  A8 FL
  A9 SL
  AB FL
  AC US
  AD FL
  AE FL
  AF SL
  B0 SL
  B1 SL
  B4 SL
  B5 SL
  B6 SL
  B7 FL
  BA FL
  BB FL
  BC FL
  BD SL
  BE SL
  C1 SL
  C3 SL
  C6 FL
  C9 SL
  CA LO
  CB UL
  CC UL
  CD SL
  CE SL
  CF SL
  D0 US
  D1 SL
  D2 SL
  D3 SL
  D4 SL
  D8 US
  D9 SQ
  DA US
  DB SL
  DC SL
  E1 SL
  E4 SL
  E5 SQ
  E6 SQ
  E9 SL
  EA UI
  EB SL
  EC US
  EE FL
  EF FL
  F0 SL
  F1 FL
  F2 FL
  F3 SL
  F4 FD
  F5 SL
  F6 UI
  F8 US
  F9 SL
  FA FL
  FB UL
  FC FL
  FD FL
  FE SL
  FF SL

0021 10 CANON_MEC_MR3^10
  02 SL
  03 SL
  04 US
  08 DS
  09 DS
  0A DS
  0B US
  0C US
  0D FL
  0F US
  12 DS
  14 SQ
  15 FL
  16 FL
  18 US
  1D IS
  1F US
  22 US
  23 SS

0029 10 CANON_MEC_MR3^10
  01 SL Diffusion Gradient Orientation / Toshiba Orientation
  05 SQ
  06 FL
  07 FL
  1C FL
  21 SL
  4E SL
  50 LO
  51 LO
  52 LO
  54 LO
  67 FD Series Diffusion Info (b-value,x,y,z)
  68 SS
  6E OB

700D 10 CANON_MEC_MR3^10
  10 DS 2nd Flip Angle [degree]
  11 US Acquisition Inner Matrix
  12 US MP2RAGE Flag
  13 FL Inversion efficiency of inversion recovery pulse
  14 SL Number of dummy shot
  15 FL FFE total repetition time[s]
  16 LO PAS Name
  17 LT Intended Processing
  18 SS Scanned Orientation IDs
  19 OB PAS Reproduct Information
  1A DS ASTAR Inversion Time
  1B DS Saturation Recovery Time

E201 10 CANON_MEC_MR3^10
  02 US

E301 10 CANON_MEC_MR3^10
  00 SH

E401 10 CANON_MEC_MR3^10
  00 US
  01 US
  02 US
  03 US
  04 US
  05 OB
  07 FL
  08 FL
  12 FL
  13 OB
  20 SQ
  21 SQ
  22 LO
  23 SH
  24 OB

E403 10 CANON_MEC_MR3^10
  00 SQ

EE01 10 CANON_MEC_MR3^10
  00 US
  01 OB
  02 US

0019 11 CANON_MEC_MR3^11
  01 OB
  02 SL
  03 SL
  04 SL
  08 SH
  09 SL
  0A SL
  0C SL
  19 SQ
  1A FL
  24 SL
  25 SL
  26 SL
  28 SL
  29 SL
  2A FL
  2B FL
  2C SL
  2D SL
  2E SL
  30 SL
  31 SL
  32 SL
  34 FL
  35 SL
  36 FL
  37 SL
  38 SL
  39 FL
  3A FL
  3D SL
  3E FL
  3F UI
  40 US
  41 US
  42 SL
  43 SL
  44 SL
  46 FL
  48 LT
  49 LT
  4C SL
  4D SL
  4E SL
  55 LO
  57 FL
  58 US
  59 US
  5D SL
  5E US
  5F FL
  60 SL
  61 FL
  62 FL
  63 SL
  65 SL
  66 SL
  68 SL
  69 SL
  6A SL
  6B SL
  6D SH
  6E SH
  6F FL
  71 SL
  72 FL
  73 FL
  77 FL
  78 SL
  79 FL
  7A SL
  7C FL
  7D SL
  7E SL
  7F SL
  80 FL
  83 FL
  87 SL
  8A US
  8F SL
  92 SL
  93 SL
  94 FL
  9A SL
  9B US
  9C FL
  9D SL
  9E SL
  9F SL
  A1 SL
  A2 SL
  A3 SL
  A5 US
  A6 US
  A8 SL
  AD SL
  AE SL
  B0 FL
  B1 SL
  B2 US
  B3 US
  B4 US
  B5 FL
  B6 SL
  B7 US
  B9 US
  BB FL
  BC SL
  BD SL
  BE FL
  BF SL
  C0 SL
  C1 US
  C2 SL
  C3 FL
  C4 SL
  CD SL
  E1 FL
  E3 SL
  E4 DS
  E5 SQ
  E6 SQ
  F1 SL Diffusion b-value x Toshiba Orientation
  F2 FL
  F3 SL
  F4 SL
  F5 SQ
  F6 SL
  F7 SL
  F8 SL
  F9 SL
  FA SL
  FB FL
  FC FL
  FD SL
  FE SL
  FF SL

0019 12 CANON_MEC_MR3^12
  00 SL
  01 SL
  02 SL
  03 SL
  04 SL
  05 SH
  06 FL
  07 UL
  08 UL
  09 SL
  0A SL
  0B SL
  0C UL
  0D SQ
  0E US
  10 SL
  11 SL
  12 SL
  13 FL
  14 FL
  18 UL
  28 DS
  2A DS
  2B SQ
  32 SH
  34 SL
  52 FL
  76 OB
  79 SQ
  80 FD
  86 LO
  87 SQ
  88 US
  89 SL
  8A US
  8B US
  93 SL
  94 UI
  95 UI
  97 FL
  98 FL
  99 LO
  9A DS
  9B IS
  9C DS
  9D US
  9E FL
  9F FL
  A0 FL
  A1 FL
  A2 FL
  A3 FL
  A4 FL
  A5 FL
  A6 FL
  A7 FL
  A8 FL
  AA FL
  AB FL
  AC FL
  AD FL
  AE FL
  AF FL
  B3 FD
  C2 US
  C3 FL
  C4 SL
  C5 SL
  C6 SL
  C7 FL
  CD LO
  CE UL
  CF FL
  D1 FL
  D2 US
  D3 SS
  D4 US
  D5 FL
  D6 FL
  D7 US
  DE US
  DF US
  E0 US
  E1 FL
  E2 FL
  E3 TM
  E4 US
  EB US
  EC US
  EF DS
  F0 LO
  F1 LO
  FA LT
  FB FL
  FC FL
  FD SL
  FE SL

0019 13 CANON_MEC_MR3^13
  02 US
  03 SL
  04 US
  05 SL
  08 SL
  09 SQ
  0A FD
  0B FD
  0C FD
  0F SH
  14 SH
  19 US
  1B US
  1F US
  22 SL

E403 13 CANON_MEC_MR3^13
  00 SH
  01 OB
  02 OB
  03 OB

700D -- CANON_MEC_MR3
  00 DS Scale Factor
  05 DS FOV
  0C CS Receiver Gain Correction Check Flag
  20 SH Identification Flag of 3D GDC
`;
