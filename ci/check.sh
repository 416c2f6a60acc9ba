#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Every check of this project, in one place.
#
#   ./ci/check.sh        everything; ends with what failed and what this machine could not run
#   ./ci/check.sh snel   formatting, lints and tests: before each commit
#
# Exit status: 0 all good, 1 something failed, 2 nothing failed but not everything was run, 64 wrong use.
# It installs nothing but the packages of e2e/ (npm ci): .ci/run prepares a machine.
set -euo pipefail
cd "$(dirname "$0")/.."

# A snapshot that differs is a failure to read, never a file to write in passing.
export INSTA_UPDATE=no
# Properties try the same cases at every run, so that a change never turns red by chance. ci/verken.sh searches on.
export PROPTEST_RNG_SEED="${PROPTEST_RNG_SEED:-20261123}"
export PATH="$PWD/target/gereedschap/bin:$PATH"
PG_BIN="${HERVAT_TEST_PG_BIN:-/usr/lib/postgresql/15/bin}"
CHROMIUM="${HERVAT_CHROMIUM:-/usr/bin/chromium}"

failed=()
not_run=()

# stage NAME COMMAND…: runs it under a heading, remembers a failure and goes on.
stage() {
  local name="$1" begin="$SECONDS"
  shift
  printf '\n=== %s\n' "$name"
  if "$@"; then
    printf -- '--- %s: good (%d s)\n' "$name" "$((SECONDS - begin))"
  else
    failed+=("$name")
    printf -- '--- %s: FAILED (%d s)\n' "$name" "$((SECONDS - begin))"
  fi
}

# Stages beside each other: each writes into a file, and is printed whole when its turn comes.
beside=''
lanes=()

# lane COMMAND…: in the background, in a process group of its own, so that it ends with us.
lane() {
  set -m
  "$@" </dev/null &
  lanes+=("$!")
  set +m
}

# side NAME COMMAND…: a stage in a lane.
side() {
  local begin="$SECONDS" status=0 file="$beside/${1//\//-}"
  ("${@:2}") >"$file" 2>&1 || status="$?"
  echo "$status $((SECONDS - begin))" >"$file.busy"
  mv "$file.busy" "$file.done"
}

# show NAME: waits for a stage in a lane and prints it as `stage` does.
show() {
  local status=1 took='?' file="$beside/${1//\//-}"
  printf '\n=== %s\n' "$1"
  # A lane that was killed leaves nothing to wait for.
  until test -e "$file.done" || ! kill -0 "${lanes[@]}" 2>/dev/null; do sleep 1; done
  if test -e "$file.done"; then read -r status took <"$file.done"; else echo 'ended before it was done'; fi
  test ! -e "$file" || cat "$file"
  if test "$status" = 0; then
    printf -- '--- %s: good (%s s)\n' "$1" "$took"
  else
    failed+=("$1")
    printf -- '--- %s: FAILED (%s s)\n' "$1" "$took"
  fi
}

# Nothing of a lane outlives us, unless we are killed outright.
tidy() {
  local lane
  for lane in ${lanes[@]+"${lanes[@]}"}; do kill -TERM -- "-$lane" 2>/dev/null || true; done
  wait ${lanes[@]+"${lanes[@]}"} 2>/dev/null || true
  test -z "$beside" || rm -rf "$beside" || true
}
trap tidy EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# skip NAME REASON: remembers what this machine cannot run.
skip() {
  printf '\n=== %s\n--- not run: %s\n' "$1" "$2"
  not_run+=("$1: $2")
}

has() { command -v "$1" >/dev/null 2>&1; }

# Everything this run could have written into the work tree, as one text to compare afterwards.
work_tree() { git status --porcelain && git diff HEAD | git hash-object --stdin; }

spdx() {
  local missing
  missing=$(git ls-files '*.rs' '*.sh' '*.html' '*.css' '*.mjs' '*.js' '*.yml' '*.toml' '*.ftl' '*.sql' '.ci/run' |
    while read -r file; do
      # A file that is deleted but not yet committed is still listed.
      test -e "$file" || continue
      head -n 2 "$file" | grep -q 'SPDX-License-Identifier: EUPL-1.2' || echo "$file"
    done)
  if test -n "$missing"; then
    printf 'no line "SPDX-License-Identifier: EUPL-1.2" at the top of:\n%s\n' "$missing"
    return 1
  fi
}

# Which tests this machine can run. Asked before any lane, which could not say what was not run.
which='all()'
choose_tests() {
  if ! test -x "$PG_BIN/initdb"; then
    not_run+=("tests on PostgreSQL: no initdb in $PG_BIN (HERVAT_TEST_PG_BIN)")
    which+=' - test(/postgres/)'
  fi
  if ! has pdftotext || ! has pdftoppm; then
    not_run+=('tests that read or draw a PDF: no pdftotext and pdftoppm (poppler-utils)')
    which+=' - test(/poppler/)'
  fi
}

tests() { cargo nextest run --workspace --locked --no-fail-fast -E "$which"; }

# The tests as the build left them. Cargo is not asked: it would wait for the lints, or they for it.
built_tests() {
  cargo nextest run --no-fail-fast -E "$which" --binaries-metadata "$beside/binaries" --cargo-metadata "$beside/packages"
}

build() {
  cargo build --workspace --bins --tests --locked --quiet || return
  has cargo-nextest || return 0
  cargo metadata --format-version 1 --locked >"$beside/packages" &&
    cargo nextest list --workspace --locked --list-type binaries-only --message-format json >"$beside/binaries"
}

rustdoc() { RUSTDOCFLAGS='-D warnings' cargo doc --workspace --no-deps --locked --quiet; }

licences() { cargo-deny --locked --log-level error check --hide-inclusion-graph licenses bans sources; }

journeys() {
  (cd e2e && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error && CHROMIUM="$CHROMIUM" npm test --silent)
}

# The tests of crate formulieren leave every kind of form behind.
pdf_standards() { ./ci/pdf.sh target/tmp/formulieren/keuring/*.pdf; }

unchanged() {
  local after
  after=$(work_tree)
  test "$1" = "$after" && return 0
  diff <(echo "$1") <(echo "$after") || true
  echo "a check changed files that are under version control"
  return 1
}

formatting() {
  stage 'formatting' cargo fmt --all --check
  stage 'formatting of the fuzzer' cargo fmt --manifest-path fuzz/Cargo.toml --check
}

lints() { cargo clippy --workspace --all-targets --locked --quiet -- -D warnings; }

quick() {
  formatting
  stage 'lints' lints
  if has cargo-nextest; then
    choose_tests
    stage 'tests' tests
  else
    skip 'tests' 'no cargo-nextest (cargo install --locked cargo-nextest)'
  fi
}

# What is in a lane runs one after the other. Tests and journeys often wait, for a disk or a browser: what only the
# compiler does fills those moments, and lets them go first.
compiler_lane() {
  renice -n 10 "$BASHPID" >/dev/null 2>&1 || true
  side 'documentation' rustdoc
  side 'examples in the documentation' cargo test --workspace --doc --locked --quiet
  side 'lints' lints
}

tests_lane() {
  local name
  for name in "$@"; do
    case "$name" in
      'tests') side "$name" built_tests ;;
      'PDF/A and PDF/UA') side "$name" pdf_standards ;;
      'documents') side "$name" node ci/documenten.mjs ;;
      'browser journeys') side "$name" journeys ;;
      *) side "$name" false ;;
    esac
  done
}

# Says what this machine cannot run, and puts the rest into `runnable`.
runnable=()
choose_stages() {
  if has cargo-nextest; then
    choose_tests
    runnable+=('tests')
  else
    skip 'tests' 'no cargo-nextest (cargo install --locked cargo-nextest)'
  fi
  if ./ci/pdf.sh --kan >/dev/null; then
    runnable+=('PDF/A and PDF/UA')
  else
    skip 'PDF/A and PDF/UA' "$(./ci/pdf.sh --kan | paste -sd ';')"
  fi
  if has node; then runnable+=('documents'); else skip 'documents' 'no node'; fi
  if ! has npm; then
    skip 'browser journeys' 'no npm'
  elif ! test -x "$CHROMIUM"; then
    skip 'browser journeys' "no browser at $CHROMIUM (HERVAT_CHROMIUM)"
  elif ! has pdftotext; then
    skip 'browser journeys' 'no pdftotext to read their PDFs with (poppler-utils)'
  else
    runnable+=('browser journeys')
  fi
}

# In this order nothing compiles twice: bins and tests together settle the features of every
# dependency once. The runs that count tests come last, so that the log ends with their figures.
everything() {
  local before name
  before=$(work_tree)
  beside=$(mktemp -d)
  stage 'licence line in every source file' spdx
  if has cargo-deny; then
    stage 'licences and origin of dependencies' licences
  else
    skip 'licences and origin of dependencies' 'no cargo-deny (cargo install --locked cargo-deny)'
  fi
  formatting
  choose_stages
  stage 'build' build
  lane compiler_lane
  lane tests_lane ${runnable[@]+"${runnable[@]}"}
  for name in 'documentation' 'examples in the documentation' 'lints' ${runnable[@]+"${runnable[@]}"}; do
    show "$name"
  done
  stage 'generated files unchanged' unchanged "$before"
}

case "${1:-}" in
  '') everything ;;
  snel) quick ;;
  *)
    echo "usage: ./ci/check.sh [snel]" >&2
    exit 64
    ;;
esac

printf '\n=== result after %d s\n' "$SECONDS"
for name in ${not_run[@]+"${not_run[@]}"}; do echo "not run: $name"; done
for name in ${failed[@]+"${failed[@]}"}; do echo "failed: $name"; done
test "${#failed[@]}" = 0 || exit 1
test "${#not_run[@]}" = 0 || exit 2
echo "all good"
