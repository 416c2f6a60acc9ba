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

tests() {
  local which='all()'
  if ! test -x "$PG_BIN/initdb"; then
    not_run+=("tests on PostgreSQL: no initdb in $PG_BIN (HERVAT_TEST_PG_BIN)")
    which+=' - test(/postgres/)'
  fi
  if ! has pdftotext || ! has pdftoppm; then
    not_run+=('tests that read or draw a PDF: no pdftotext and pdftoppm (poppler-utils)')
    which+=' - test(/poppler/)'
  fi
  cargo nextest run --workspace --locked --no-fail-fast -E "$which"
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

quick() {
  stage 'formatting' cargo fmt --all --check
  stage 'formatting of the fuzzer' cargo fmt --manifest-path fuzz/Cargo.toml --check
  stage 'lints' cargo clippy --workspace --all-targets --locked --quiet -- -D warnings
  if has cargo-nextest; then
    stage 'tests' tests
  else
    skip 'tests' 'no cargo-nextest (cargo install --locked cargo-nextest)'
  fi
}

# In this order nothing compiles twice: bins and tests together settle the features of every
# dependency once. The runs that count tests come last, so that the log ends with their figures.
everything() {
  local before
  before=$(work_tree)
  stage 'licence line in every source file' spdx
  if has cargo-deny; then
    stage 'licences and origin of dependencies' licences
  else
    skip 'licences and origin of dependencies' 'no cargo-deny (cargo install --locked cargo-deny)'
  fi
  stage 'build' cargo build --workspace --bins --tests --locked --quiet
  stage 'documentation' rustdoc
  stage 'examples in the documentation' cargo test --workspace --doc --locked --quiet
  quick
  if ./ci/pdf.sh --kan >/dev/null; then
    stage 'PDF/A and PDF/UA' pdf_standards
  else
    skip 'PDF/A and PDF/UA' "$(./ci/pdf.sh --kan | paste -sd ';')"
  fi
  if ! has node; then
    skip 'documents' 'no node'
  else
    stage 'documents' node ci/documenten.mjs
  fi
  if ! has npm; then
    skip 'browser journeys' 'no npm'
  elif ! test -x "$CHROMIUM"; then
    skip 'browser journeys' "no browser at $CHROMIUM (HERVAT_CHROMIUM)"
  elif ! has pdftotext; then
    skip 'browser journeys' 'no pdftotext to read their PDFs with (poppler-utils)'
  else
    stage 'browser journeys' journeys
  fi
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
