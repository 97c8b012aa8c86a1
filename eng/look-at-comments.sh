#!/usr/bin/env bash
# Shows the comments that the report sample writes as another program sees them: a report becomes a commented copy, which LibreOffice
# reads; it writes a PDF with a note at each comment, and a PNG a page, and the comments that it found are listed.
#   eng/look-at-comments.sh [REPORT.docx] [FOLDER]
# It needs LibreOffice and Poppler and installs neither: on Debian, libreoffice-writer, poppler-utils and fonts-noto-cjk.
set -euo pipefail
cd "$(dirname "$0")/.."
report=${1:-samples/AnnualReport/data/example-report.docx} folder=${2:-artifacts/comments}

for need in soffice:libreoffice-writer pdftoppm:poppler-utils; do
  command -v "${need%%:*}" > /dev/null || { echo "${need%%:*} is missing: install Debian's ${need##*:}" >&2; exit 2; }
done

mkdir -p "$folder"
dotnet run --project samples/AnnualReport -c Release -- "$report" --comments "$folder/commented.docx" > "$folder/findings.txt"

# A profile of its own: one that is open elsewhere would be waited for.
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
convert_to() { soffice "-env:UserInstallation=file://$profile" --headless --convert-to "$1" --outdir "$folder" "$folder/commented.docx" > /dev/null 2>&1; }
convert_to 'pdf:writer_pdf_Export:{"ExportNotes":{"type":"boolean","value":"true"}}'
convert_to fodt
pdftoppm -r 80 -png "$folder/commented.pdf" "$folder/page" 2> /dev/null
tr -d '\n' < "$folder/commented.fodt" | grep -o '<office:annotation [^>]*>.*</office:annotation>' | sed 's/<office:annotation /\n&/g' | grep '^<office:annotation ' \
  | sed 's/<\/office:annotation>.*//; s/<\/text:p>/ /g; s/<[^>]*>//g' | tr -s ' ' | cat -n
ls "$folder"
