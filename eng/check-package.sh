#!/usr/bin/env bash
# Packs the library twice (the bytes must be the same), then runs the quick start of the package's own readme in fresh projects that know only the package:
# one for net10.0, one for net8.0 in the C# of that SDK. The JSON package's readme runs likewise.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mkdir -p "${1:-artifacts}" && cd "${1:-artifacts}" && pwd)
packages=$work/packages consumers=$work/consumers
rm -rf "$packages" "$consumers" && mkdir -p "$packages" "$consumers"

SOURCE_DATE_EPOCH=$(git log -1 --format=%ct) && export SOURCE_DATE_EPOCH
dotnet pack src/LawGov.Domain -c Release -o "$packages" -v quiet
first=$(sha256sum "$packages"/*.nupkg | cut -d' ' -f1)
dotnet pack src/LawGov.Domain -c Release -o "$packages" -v quiet
[ "$first" = "$(sha256sum "$packages"/*.nupkg | cut -d' ' -f1)" ] || { echo "packing twice gave other bytes" >&2; exit 1; }

package=$(ls "$packages"/LawGov.Domain.[0-9]*.nupkg)
version=$(basename "$package" .nupkg) && version=${version#LawGov.Domain.}
listing=$(unzip -l "$package")
for entry in README.md icon.png LawGov.Domain.nuspec lib/net8.0/LawGov.Domain.xml lib/net10.0/LawGov.Domain.dll; do
  grep -q " $entry$" <<< "$listing" || { echo "the package lacks $entry" >&2; exit 1; }
done
[ -e "${package%.nupkg}.snupkg" ] || { echo "there are no symbols" >&2; exit 1; }

# The readme as the package holds it. Nobody knows where it is shown: a link to a file beside it would be dead.
readme=$consumers/README.md
unzip -p "$package" README.md > "$readme"
dead=$(grep -noE '\]\([^)]*\)|^\[[^]]+\]:.*' "$readme" | grep -v '](https://' || true)
[ -z "$dead" ] || { echo "the package's readme has links that are not absolute: $dead" >&2; exit 1; }

# The nth block of a language. The program comes first; the texts are what it prints in English, then in Chinese.
block() { awk -v open='```'"$1" -v n="$2" '$0 == open {inside = ++seen == n; next} $0 == "```" {inside = 0} inside' "$readme"; }
[ -n "$(block csharp 1)" ] && [ -z "$(block csharp 2)" ] || { echo "the package's readme should hold one program" >&2; exit 1; }
[ -n "$(block text 2)" ] && [ -z "$(block text 3)" ] || { echo "the package's readme should hold two texts" >&2; exit 1; }

cat > "$consumers/nuget.config" <<XML
<configuration>
  <config><add key="globalPackagesFolder" value="cache" /></config>
  <packageSources><add key="local" value="../packages" /></packageSources>
</configuration>
XML
# Their own props stop them from seeing those of this repository.
echo '<Project />' | tee "$consumers/Directory.Build.props" "$consumers/Directory.Build.targets" > "$consumers/Directory.Packages.props"

# The calls that take any number of things, as every version of C# takes them: one, several or none in brackets, and an array.
brackets() {
  cat <<'CSHARP'
using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Time;

internal static class Brackets
{
    private static readonly AreaPath Path = AreaPath.Parse("招生");

    internal static DutyAudit Audit(AssignmentRow row, AssignmentRow[] rows, AbsenceRow away, Basis basis)
    {
        var areas = DutyAreas.Of([new DutyArea(Path, "招生"), new DutyArea(AreaPath.Parse("法治"), "法治")]);
        var map = new DutyMapBuilder(areas).Assign([row]).Assign(rows).Incumbent([]).Absent([away]).Build(new EscalationPolicy(basis, [HoldingState.Vacant]));
        _ = Timeline<int>.Of([new TimelineEntry<int>(DateSpan.Year(2023), 1)]);
        _ = map.Audit(DateSpan.Year(2023), []);
        return map.Audit(DateSpan.Year(2023), [Path]);
    }
}
CSHARP
}

# A project for a framework in a version of C#; it runs both languages of the program.
consume() {
  local project=$consumers/$1
  mkdir -p "$project"
  cat > "$project/Consumer.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>$1</TargetFramework>
    <LangVersion>$2</LangVersion>
    <RollForward>Major</RollForward>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="LawGov.Domain" Version="$version" /></ItemGroup>
</Project>
XML
  block csharp 1 > "$project/Program.cs"
  brackets > "$project/Brackets.cs"
  dotnet run --project "$project" > "$project/printed.txt"
  diff <(block text 1) "$project/printed.txt"
  sed -i 's/Language\.English/Language.Chinese/' "$project/Program.cs"
  dotnet run --project "$project" > "$project/printed.txt"
  diff <(block text 2) "$project/printed.txt"
  echo "the quick start runs against LawGov.Domain $version on $1 in C# $2"
}
consume net10.0 14.0
consume net8.0 12.0

# The JSON package: its readme's program and what it prints; and a trace, the same bytes on each target, in any zone and culture.
dotnet pack src/LawGov.Domain.SystemTextJson -c Release -o "$packages" -v quiet
unzip -p "$packages/LawGov.Domain.SystemTextJson.$version.nupkg" README.md > "$readme"
json_project() {
  mkdir -p "$consumers/$1"
  cat > "$consumers/$1/Consumer.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>$2</TargetFramework>
    <RollForward>Major</RollForward>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="LawGov.Domain.SystemTextJson" Version="$version" /></ItemGroup>
</Project>
XML
}
json_project json net10.0
block csharp 1 > "$consumers/json/Program.cs"
dotnet run --project "$consumers/json" > "$consumers/json/printed.txt"
diff <(block text 1) "$consumers/json/printed.txt"
echo "the program of the readme runs against LawGov.Domain.SystemTextJson $version"

trace() {
  json_project "trace-$1" "$1"
  cat > "$consumers/trace-$1/Program.cs" <<'CSHARP'
using LawGov.Domain.SystemTextJson;

var facts = FactsDocument.Read(File.ReadAllBytes(args[0]));
File.WriteAllBytes(args[1], TraceDocument.Of(facts, new() { AsOf = new(2024, 6, 30) }).ToUtf8(masksPersons: true));
CSHARP
  TZ=$2 LC_ALL=$3 dotnet run --project "$consumers/trace-$1" seeds/facts-of-every-kind.json "$consumers/$1.json"
}
trace net10.0 Asia/Shanghai zh_CN.UTF-8
trace net8.0 Pacific/Kiritimati ar_SA.UTF-8
cmp "$consumers/net10.0.json" "$consumers/net8.0.json"
echo "a trace of $(stat -c %s "$consumers/net8.0.json") bytes is the same on both targets, in two zones and cultures"
