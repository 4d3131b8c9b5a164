#!/usr/bin/env bash
# siemens-dwi.sh FOLDER BLOCK OWNER [BLOCK OWNER B-VALUE]
# A series of two volumes with two slices, b = 1000 and 0, whose diffusion data are those of OWNER in BLOCK of group 0019; on request with a
# second owner in a higher block and another b-value. Needs dump2dcm (DCMTK).
folder=$1
mkdir -p "$folder"
pixels=$(seq -f '%04g' -s '\' 1 64)
for i in 1 2 3 4; do
  if [ "$i" -lt 3 ]; then b=1000 other=$6; else b=0 other=0; fi
  {
    echo '(0008,0008) CS [ORIGINAL\PRIMARY\DIFFUSION\NONE]'
    echo '(0008,0016) UI =MRImageStorage'
    echo "(0008,0018) UI [1.2.3.$i]"
    echo '(0008,0060) CS [MR]'
    echo '(0008,0070) LO [SIEMENS]'
    echo '(0018,0050) DS [3]'
    echo '(0018,5100) CS [HFS]'
    echo "(0019,00$2) LO [$3]"
    [ -z "$5" ] || echo "(0019,00$4) LO [$5]"
    echo "(0019,${2}0c) IS [$b]"
    [ "$b" = 0 ] || echo "(0019,${2}0e) FD 0.6\\0.8\\0"
    [ -z "$5" ] || echo "(0019,${4}0c) IS [$other]"
    [ -z "$5" ] || [ "$b" = 0 ] || echo "(0019,${4}0e) FD 0\\0.6\\0.8"
    echo '(0020,000d) UI [1.2.3]'
    echo '(0020,000e) UI [1.2.3.9]'
    echo '(0020,0011) IS [5]'
    echo "(0020,0012) IS [$(((i + 1) / 2))]"
    echo "(0020,0013) IS [$i]"
    echo "(0020,0032) DS [0\\0\\$(((i - 1) % 2 * 3))]"
    echo '(0020,0037) DS [1\0\0\0\1\0]'
    echo '(0028,0002) US 1'
    echo '(0028,0004) CS [MONOCHROME2]'
    echo '(0028,0010) US 8'
    echo '(0028,0011) US 8'
    echo '(0028,0030) DS [2\2]'
    echo '(0028,0100) US 16'
    echo '(0028,0101) US 12'
    echo '(0028,0102) US 11'
    echo '(0028,0103) US 0'
    echo "(7fe0,0010) OW $pixels"
  } > "$folder/$i.txt"
  dump2dcm +te "$folder/$i.txt" "$folder/$i.dcm" && rm "$folder/$i.txt"
done
