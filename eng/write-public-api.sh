#!/usr/bin/env bash
# Writes PublicAPI.Unshipped.txt anew: what is public and not yet shipped. The difference is read in review.
set -euo pipefail
cd "$(dirname "$0")/.."
echo '#nullable enable' > src/LawGov.Domain/PublicAPI.Unshipped.txt
TargetFramework=net10.0 dotnet format analyzers src/LawGov.Domain/LawGov.Domain.csproj --diagnostics RS0016 --severity info --no-restore
