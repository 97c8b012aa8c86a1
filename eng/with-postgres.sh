#!/usr/bin/env bash
# Runs a command beside a PostgreSQL of its own: eng/with-postgres.sh dotnet test …
# Debian's package is installed where none is found. The cluster lives in a temporary folder, listens on the loopback alone at a free port, and is
# stopped and removed at the end, whatever happens. The command finds it by DISCLOSUREDESK_POSTGRES, a connection string without a database.
set -euo pipefail
[ $# -gt 0 ] || { echo "expected a command" >&2; exit 2; }

tools() { ls -d /usr/lib/postgresql/*/bin 2> /dev/null | sort -V | tail -1; }
as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi; }

# Only the server is wanted: no cluster of the system is made, and no service is started.
install() {
  as_root mkdir -p /etc/postgresql-common/createcluster.d
  echo "create_main_cluster = false" | as_root tee /etc/postgresql-common/createcluster.d/none.conf
  as_root apt-get update -q && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends postgresql
}

work=$(mktemp -d)
data=$work/data
[ -n "$(tools)" ] || install > "$work/apt.log" 2>&1 || { tail -20 "$work/apt.log" >&2; echo "PostgreSQL cannot be installed" >&2; exit 1; }
bin=$(tools)
[ -x "$bin/initdb" ] || { echo "no initdb under /usr/lib/postgresql" >&2; exit 1; }

# The server refuses root.
unprivileged() { if [ "$(id -u)" -eq 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi; }
if [ "$(id -u)" -eq 0 ]; then chown postgres "$work"; fi
finish() {
  unprivileged "$bin/pg_ctl" -D "$data" -m immediate stop > /dev/null 2>&1 || true
  rm -rf "$work"
}
trap finish EXIT
trap 'exit 1' INT TERM HUP

unprivileged "$bin/initdb" -D "$data" -U desk --auth=trust --encoding=UTF8 --locale=C --no-sync > "$work/initdb.log" 2>&1 || { cat "$work/initdb.log" >&2; exit 1; }
for _ in 1 2 3 4 5; do # a port that was free may be taken meanwhile
  port=$(( 20000 + RANDOM % 30000 ))
  if unprivileged "$bin/pg_ctl" -D "$data" -w -l "$data/server.log" -o "-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories='$data'" start > /dev/null; then break; fi
  port=
done
[ -n "$port" ] || { cat "$data/server.log" >&2; exit 1; }

export DISCLOSUREDESK_POSTGRES="Host=127.0.0.1;Port=$port;Username=desk"
"$@"
