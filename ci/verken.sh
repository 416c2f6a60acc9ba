#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Looks for what nobody thought of: every property of the workspace, with many random cases and a new seed.
#
#   ./ci/verken.sh                 100,000 cases of each, a new seed
#   ./ci/verken.sh CASES [SEED]    so many cases; with a seed that was printed before, the same ones again
#
# Exit status: 0 nothing found, 1 a counter-example (proptest prints the smallest one), 64 wrong use. ci/check.sh runs
# the same properties with one seed that never changes. Make what is found here a test with a name.
set -euo pipefail
cd "$(dirname "$0")/.."

usage() {
  echo "usage: ./ci/verken.sh [CASES [SEED]]" >&2
  exit 64
}
test $# -le 2 || usage
cases="${1:-100000}"
seed="${2:-$(od -An -N4 -tu4 /dev/urandom | tr -d ' ')}"
[[ "$cases" =~ ^[1-9][0-9]*$ && "$seed" =~ ^[0-9]+$ ]] || usage
export PROPTEST_CASES="$cases" PROPTEST_RNG_SEED="$seed"

# properties: "crate module" for every file that has some.
properties() {
  git grep -lE '^ *proptest! \{' -- 'crates/*.rs' |
    sed -E 's#^crates/([^/]+)/(src|tests/[^/]+)/(.*)\.rs$#\1 \3#; s#/#::#g'
}

# explore CRATE MODULE…
explore() {
  local crate="$1" filter='none()' module
  shift
  for module in "$@"; do filter+=" + test(/^$module::/)"; done
  # The typesetter in hervat takes a quarter of an hour to build in release.
  local profile=(--release)
  test "$crate" != hervat || profile=()
  cargo nextest run --profile verken --locked --no-fail-fast -p "$crate" ${profile[@]+"${profile[@]}"} -E "$filter"
}

echo "seed $seed, $cases cases: ./ci/verken.sh $cases $seed does the same again"
found=0
for crate in $(properties | cut -d' ' -f1 | sort -u); do
  mapfile -t modules < <(properties | sed -n "s/^$crate //p")
  explore "$crate" "${modules[@]}" || found=1
done
echo "seed $seed, $cases cases: $(test "$found" = 0 && echo 'nothing found' || echo 'FOUND something')"
exit "$found"
