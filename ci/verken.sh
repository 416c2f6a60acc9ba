#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Looks for what nobody thought of: many random cases, a fuzzer, and faults made on purpose that some test must notice.
#
#   ./ci/verken.sh                   100,000 cases of every property, a new seed; then every fuzz target, five minutes
#   ./ci/verken.sh CASES [SEED]      so many cases; with a seed that was printed before, the same ones again
#   ./ci/verken.sh fuzz [SECONDS]    every fuzz target for so many seconds (cargo install --locked cargo-fuzz)
#   ./ci/verken.sh mutanten [ARG…]   mutants of poortwachter and opbouw (cargo install --locked cargo-mutants): hours;
#                                    ARG… for cargo mutants, such as -f crates/poortwachter/src/segment.rs or --shard 1/8
#
# Exit status: 0 nothing found, 1 something was (proptest prints the smallest counter-example, the fuzzer the file with
# the bytes, cargo-mutants the fault that no test noticed), 2 nothing found but not everything could be run, 64 wrong
# use. ci/check.sh runs the same properties with one seed that never changes. Make what is found here a test with a
# name.
set -euo pipefail
cd "$(dirname "$0")/.."

usage() {
  echo "usage: ./ci/verken.sh [CASES [SEED]] | fuzz [SECONDS] | mutanten [ARG…]" >&2
  exit 64
}

has() { command -v "$1" >/dev/null 2>&1; }

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

# many_cases CASES SEED: every property of every crate.
many_cases() {
  local crate modules found=0
  export PROPTEST_CASES="$1" PROPTEST_RNG_SEED="$2"
  echo "seed $2, $1 cases: ./ci/verken.sh $1 $2 does the same again"
  for crate in $(properties | cut -d' ' -f1 | sort -u); do
    mapfile -t modules < <(properties | sed -n "s/^$crate //p")
    explore "$crate" "${modules[@]}" || found=1
  done
  echo "seed $2, $1 cases: $(test "$found" = 0 && echo 'nothing found' || echo 'FOUND something')"
  return "$found"
}

# Our own crates hold no unsafe code, so no sanitizer: then the ordinary toolchain will do.
# What was found interesting stays in fuzz/corpus, which is not kept in the repository.
fuzz() {
  local seconds="$1" target found=0
  cargo fmt --manifest-path fuzz/Cargo.toml --check || found=1
  cargo fuzz build --sanitizer none
  for target in $(cargo fuzz list); do
    echo "=== $target, $seconds seconds"
    cargo fuzz run --sanitizer none "$target" -- -max_total_time="$seconds" -max_len=600 -timeout=20 \
      -print_final_stats=1 -verbosity=0 || found=1
  done
  return "$found"
}

mutants() {
  has cargo-mutants || { echo 'no cargo-mutants (cargo install --locked cargo-mutants)' >&2; exit 2; }
  # One seed: a mutant must not live or die by chance. Few cases: there are many mutants.
  export PROPTEST_RNG_SEED=20261123 PROPTEST_CASES=64
  cargo mutants --package poortwachter --package opbouw "$@"
}

number() { [[ "$1" =~ ^[1-9][0-9]*$ ]] || usage; }

case "${1:-}" in
  fuzz)
    test $# -le 2 || usage
    number "${2:-600}"
    has cargo-fuzz || { echo 'no cargo-fuzz (cargo install --locked cargo-fuzz)' >&2; exit 2; }
    fuzz "${2:-600}"
    ;;
  mutanten)
    shift
    mutants "$@"
    ;;
  *)
    test $# -le 2 || usage
    cases="${1:-100000}"
    seed="${2:-$(od -An -N4 -tu4 /dev/urandom | tr -d ' ')}"
    number "$cases"
    [[ "$seed" =~ ^[0-9]+$ ]] || usage
    found=0
    many_cases "$cases" "$seed" || found=1
    if has cargo-fuzz; then
      fuzz 300 || found=1
    else
      echo 'not run: the fuzzer (cargo install --locked cargo-fuzz)'
      test "$found" = 1 || found=2
    fi
    exit "$found"
    ;;
esac
