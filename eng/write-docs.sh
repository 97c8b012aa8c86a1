#!/usr/bin/env bash
# Writes docs/rules.md anew from the catalogue, docs/deadlines.md, docs/requests.md, docs/decisions-and-enforcement.md, docs/schools.md,
# docs/training.md, docs/publicity.md, docs/disputes.md, docs/participation.md, docs/duties.md and docs/disclosure.md from their examples,
# and docs/schema from the shapes of facts.
set -euo pipefail
cd "$(dirname "$0")/.."
WRITE_DOCS=1 dotnet test --project tests/LawGov.Domain.Tests -c Release --framework net10.0 --filter-class LawGov.Domain.Tests.Docs.DocsTests
WRITE_DOCS=1 dotnet test --project tests/LawGov.Domain.Samples.Tests -c Release --filter-class LawGov.Domain.Samples.Tests.Docs.ContextPageTests
WRITE_DOCS=1 dotnet test --project tests/LawGov.Domain.SystemTextJson.Tests -c Release --filter-class LawGov.Domain.SystemTextJson.Tests.SchemaTests
