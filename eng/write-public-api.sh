#!/usr/bin/env bash
# Writes PublicAPI.Unshipped.txt anew: what is public and not yet shipped. The difference is read in review.
set -euo pipefail
cd "$(dirname "$0")/.."
for name in LawGov.Domain LawGov.Domain.SystemTextJson; do
  echo "#nullable enable" > src/$name/PublicAPI.Unshipped.txt
  TargetFramework=net10.0 dotnet format analyzers src/$name/$name.csproj --diagnostics RS0016 --severity info --no-restore
done
