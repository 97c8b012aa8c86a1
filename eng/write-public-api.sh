#!/usr/bin/env bash
# Writes new public members into PublicAPI.Unshipped.txt, to be read in review; removed ones are taken out by hand.
set -euo pipefail
cd "$(dirname "$0")/.."
TargetFramework=net10.0 dotnet format analyzers src/LawGov.Domain/LawGov.Domain.csproj --diagnostics RS0016 --severity info --no-restore
