#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# How fast are the terms, beside the same terms in OpenFisca (PyPI)? First it is made sure that both give the same days.
#
#   ./ci/vergelijk.sh
#
# Needs python3 with venv, and PyPI. On a machine that does nothing else; not a part of ci/check.sh.
set -euo pipefail
cd "$(dirname "$0")/.."

venv=target/openfisca
test -x "$venv/bin/python" || python3 -m venv "$venv"
"$venv/bin/pip" install --quiet --disable-pip-version-check -r ci/openfisca.txt

days=target/twaalf_dagen.csv
cargo run --quiet --release --locked -p poortwachter --example twaalf_dagen >"$days"
bench() { cargo bench --quiet --locked -p poortwachter --bench termijnen -- "$1" --sample-count 300; }

# The fastest round: what the code needs, whatever else the machine had to do.
per_second() {
  awk 'match($0, /[0-9.]+ [KMG]item\/s/) {
    split(substr($0, RSTART, RLENGTH), part, " ")
    factor["K"] = 1e3; factor["M"] = 1e6; factor["G"] = 1e9
    printf "%.0f\n", part[1] * factor[substr(part[2], 1, 1)]
    exit
  }'
}

ours=$(bench 'dagen_en_standen$' | per_second)
explained=$(bench uitgelegd | per_second)
theirs=$("$venv/bin/python" crates/poortwachter/benches/openfisca.py "$days")
awk -v ours="$ours" -v explained="$explained" -v theirs="$theirs" 'BEGIN {
  printf "days and states of every term:      %6.2f million illnesses a second, one core\n", ours / 1e6
  printf "every term explained:               %6.2f million illnesses a second, one core\n", explained / 1e6
  printf "twelve of those days in OpenFisca:  %6.2f million persons a second, a million at once\n", theirs / 1e6
  printf "ratio:                              %6.2f\n", ours / theirs
}'
