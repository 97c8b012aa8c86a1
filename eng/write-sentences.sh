#!/usr/bin/env bash
# Fills the sentences of vectors in that have none yet; a sentence that stands is never overwritten. Read what it wrote: the sentence is the product.
set -euo pipefail
cd "$(dirname "$0")/.."
WRITE_SENTENCES=1 dotnet test --project tests/LawGov.Domain.Tests -c Release --framework net10.0 --filter-class LawGov.Domain.Tests.Vectors.VectorTests || true
git diff --stat -- tests/LawGov.Domain.Tests/Vectors
