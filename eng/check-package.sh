#!/usr/bin/env bash
# Packs the library twice (the bytes must be the same), then runs the README's quick start in a fresh project that knows only the package.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mkdir -p "${1:-artifacts}" && cd "${1:-artifacts}" && pwd)
packages=$work/packages consumer=$work/consumer
rm -rf "$packages" "$consumer" && mkdir -p "$packages" "$consumer"

SOURCE_DATE_EPOCH=$(git log -1 --format=%ct) && export SOURCE_DATE_EPOCH
dotnet pack src/LawGov.Domain -c Release -o "$packages" -v quiet
first=$(sha256sum "$packages"/*.nupkg | cut -d' ' -f1)
dotnet pack src/LawGov.Domain -c Release -o "$packages" -v quiet
[ "$first" = "$(sha256sum "$packages"/*.nupkg | cut -d' ' -f1)" ] || { echo "packing twice gave other bytes" >&2; exit 1; }

package=$(ls "$packages"/LawGov.Domain.*.nupkg)
version=$(basename "$package" .nupkg) && version=${version#LawGov.Domain.}
listing=$(unzip -l "$package")
for entry in README.md icon.png LawGov.Domain.nuspec lib/net8.0/LawGov.Domain.xml lib/net10.0/LawGov.Domain.dll; do
  grep -q " $entry$" <<< "$listing" || { echo "the package lacks $entry" >&2; exit 1; }
done
[ -e "${package%.nupkg}.snupkg" ] || { echo "there are no symbols" >&2; exit 1; }

# The first block of a language: the quick start, and what it prints.
block() { awk -v open='```'"$1" '$0 == open {inside=1; next} inside && $0 == "```" {exit} inside' README.md; }
block csharp > "$consumer/Program.cs"
block text > "$consumer/expected.txt"
cat > "$consumer/nuget.config" <<XML
<configuration>
  <config><add key="globalPackagesFolder" value="cache" /></config>
  <packageSources><add key="local" value="../packages" /></packageSources>
</configuration>
XML
# Its own props stop it from seeing those of this repository.
echo '<Project />' | tee "$consumer/Directory.Build.props" "$consumer/Directory.Build.targets" > "$consumer/Directory.Packages.props"
cat > "$consumer/Consumer.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="LawGov.Domain" Version="$version" /></ItemGroup>
</Project>
XML
dotnet run --project "$consumer" > "$consumer/printed.txt"
diff "$consumer/expected.txt" "$consumer/printed.txt"
echo "the quick start runs against LawGov.Domain $version"
