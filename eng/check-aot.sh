#!/usr/bin/env bash
# Compiles a program over both packages ahead of time, which must give no warning, and runs it on every kind of facts: it must print what it
# prints on the ordinary runtime. The solution is built in Release before.
set -euo pipefail
cd "$(dirname "$0")/.."
work=${1:-artifacts}/aot facts=seeds/facts-of-every-kind.json project=tests/LawGov.Domain.Aot
rm -rf "$work" && mkdir -p "$work"

# Native code is linked by clang or gcc.
command -v clang > /dev/null || command -v gcc > /dev/null || { apt-get update -q && apt-get install -y -q clang zlib1g-dev; } > "$work/apt.log"

dotnet publish $project -c Release --no-build -warnaserror -v quiet -o "$work/native"
dotnet run --project $project -c Release --no-build -- $facts > "$work/ordinary.txt"
"$work/native/LawGov.Domain.Aot" $facts > "$work/native.txt"
diff "$work/ordinary.txt" "$work/native.txt"
echo "$(grep -c . "$work/native.txt") lines are the same, $(stat -c %s "$work/native/LawGov.Domain.Aot") bytes of native code"
