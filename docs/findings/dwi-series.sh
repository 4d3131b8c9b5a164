#!/usr/bin/env bash
# dwi-series.sh FOLDER MANUFACTURER WEIGHTED [UNWEIGHTED]
# A series of two volumes with three slices each: the elements of WEIGHTED, lines as dump2dcm reads them, are in the files of the first
# volume, those of UNWEIGHTED in the files of the second. Needs dump2dcm (DCMTK).
folder=$1
mkdir -p "$folder"
for i in 1 2 3 4 5 6; do
  {
    echo '(0008,0008) CS [ORIGINAL\PRIMARY\DIFFUSION\NONE]'
    echo '(0008,0016) UI =MRImageStorage'
    echo "(0008,0018) UI [1.2.3.$i]"
    echo '(0008,0060) CS [MR]'
    echo "(0008,0070) LO [$2]"
    echo '(0018,0050) DS [3]'
    echo '(0018,0080) DS [2000]'
    echo '(0018,0081) DS [90]'
    echo '(0018,1312) CS [COL]'
    echo '(0018,5100) CS [HFS]'
    echo '(0020,000d) UI [1.2.3]'
    echo '(0020,000e) UI [1.2.3.9]'
    echo '(0020,0011) IS [5]'
    echo "(0020,0012) IS [$(((i + 2) / 3))]"
    echo "(0020,0013) IS [$i]"
    echo "(0020,0032) DS [0\\0\\$(((i - 1) % 3 * 3))]"
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
    if [ "$i" -le 3 ]; then echo "$3"; else echo "$4"; fi
    echo "(7fe0,0010) OW $(seq -f '%04g' -s '\' "$i" $((i + 63)))"
  } > "$folder/$i.txt"
  dump2dcm +te "$folder/$i.txt" "$folder/$i.dcm" && rm "$folder/$i.txt"
done
