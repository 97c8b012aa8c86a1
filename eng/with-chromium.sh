#!/usr/bin/env bash
# Runs a command where Chromium can be found: eng/with-chromium.sh dotnet test …
# Debian's packages of the browser and of a Chinese font are installed where they are missing. The command finds the browser by CHROMIUM, the path of
# its program; Playwright itself downloads nothing.
set -euo pipefail
[ $# -gt 0 ] || { echo "expected a command" >&2; exit 2; }

browser() { command -v chromium || command -v google-chrome || true; }
has_font() { command -v fc-list > /dev/null && [ -n "$(fc-list :lang=zh-cn)" ]; }
as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi; }
install() {
  as_root apt-get update -q && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends chromium fontconfig fonts-noto-cjk
}

if [ -z "$(browser)" ] || ! has_font; then
  log=$(mktemp)
  trap 'rm -f "$log"' EXIT
  install > "$log" 2>&1 || { tail -20 "$log" >&2; echo "Chromium or a Chinese font cannot be installed" >&2; exit 1; }
fi

export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
CHROMIUM=${CHROMIUM:-$(browser)}
export CHROMIUM
"$@"
