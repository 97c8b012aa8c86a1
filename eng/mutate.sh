#!/usr/bin/env bash
# Mutates one context and counts the mutants that its tests notice. Not part of the build: 4 to 13 minutes. docs/quality.md has the last results.
#   eng/mutate.sh Calendars | Duties | Findings | Participation.Printed [more options of dotnet stryker]
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD context=${1:?expected a context, such as Calendars}
shift
case $context in
  Calendars) tests='Calendars/**/*Tests.cs;Properties/*Calendar*.cs;Properties/ProjectionProperties.cs' ;;
  Duties) tests='Duties/**/*Tests.cs;Properties/Duty*.cs;Properties/PostRegister*.cs;Vectors/*Tests.cs' ;;
  Findings) tests='Findings/**/*Tests.cs;Properties/Judging*.cs;Vectors/*Tests.cs' ;;
  Participation.Printed) tests='Participation/Printed/*Tests.cs;Participation/Rec*Tests.cs;Participation/Reported*Tests.cs;Properties/Printed*.cs;Properties/Relation*.cs;Vectors/*Tests.cs' ;;
  *) tests="${context//.//}/**/*Tests.cs" ;;
esac
dotnet tool restore > /dev/null
out=$root/artifacts/mutation/$context
rm -rf "$out" && mkdir -p "$out"
cat > "$out/stryker-config.json" <<JSON
{ "stryker-config": {
  "project": "LawGov.Domain.csproj", "configuration": "Release", "test-runner": "mtp", "target-framework": "net10.0", "mutate": ["**/${context//.//}/**/*.cs"],
  "coverage-analysis": "perTest", "reporters": ["json", "dots"], "concurrency": 2, "additional-timeout": 15000
} }
JSON
cd tests/LawGov.Domain.Tests
TestsOf=$tests RunAnalyzers=false dotnet stryker --config-file "$out/stryker-config.json" --output "$out" --skip-version-check "$@"
