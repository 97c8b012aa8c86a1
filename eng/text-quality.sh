#!/usr/bin/env bash
# Reads the labelled passages of reports and writes docs/report-text.md: precision and recall of figures, relations and findings, false alarms, and what was
# not read.
set -euo pipefail
cd "$(dirname "$0")/.."
WRITE_DOCS=1 dotnet test --project tests/LawGov.Domain.Tests -c Release --framework net10.0 --filter-method '*TextPage_InTheRepository_IsWhatTheCorpusGives'
sed -n '/^| passages/,/^$/p' docs/report-text.md
