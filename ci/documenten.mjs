// SPDX-License-Identifier: EUPL-1.2
// Do the documents still say what is so? Links lead somewhere, commands exist, and every word that
// the code stores or answers has its line in docs/begrippen.md. Judges no sentences.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

const HERVAT = "target/debug/hervat";
const wrong = [];
const tracked = execFileSync("git", ["ls-files"], { encoding: "utf8" }).split("\n").filter(existsSync);
const read = (path) => readFileSync(path, "utf8");
const documents = tracked.filter((path) => path.endsWith(".md"));

links();
commands();
terms();

if (wrong.length > 0) {
  console.log(wrong.join("\n"));
  process.exit(1);
}
console.log(`${documents.length} documents: links, commands and terms are as they say`);

/** Every relative link points at something that exists, and every #heading at a heading. */
function links() {
  for (const path of documents) {
    for (const [, target] of read(path).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      const [file, heading] = target.split("#");
      const place = file === "" ? path : normalize(join(dirname(path), file));
      if (!existsSync(place)) wrong.push(`${path}: \`${target}\` does not exist`);
      else if (heading && !headings(place).includes(heading)) wrong.push(`${path}: no heading \`#${heading}\` in ${place}`);
    }
  }
}

function headings(path) {
  const titles = read(path).matchAll(/^#+ (.+)$/gm);
  return [...titles].map(([, title]) => title.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, "").replaceAll(" ", "-"));
}

/** What stands in a shell block can be run: scripts are executable, subcommands and flags are known. */
function commands() {
  for (const path of documents) {
    for (const [, block] of read(path).matchAll(/```sh\n([\s\S]*?)```/g)) {
      for (const line of block.split("\n")) check(path, line.replace(/\s+#.*$/, "").trim());
    }
  }
}

function check(path, line) {
  const script = line.match(/^(\.?\.?\/[\w./-]+)/)?.[1];
  if (script && !(existsSync(script) && statSync(script).mode & 0o111)) wrong.push(`${path}: \`${script}\` is not executable`);
  const words = line.match(/^(?:cargo run (?:--release )?--|hervat) (.+)$/)?.[1].split(/\s+/);
  if (!words) return;
  const help = spawnSync(HERVAT, [words[0], "--help"], { encoding: "utf8" });
  if (help.status !== 0) {
    wrong.push(`${path}: hervat does not know \`${words[0]}\``);
    return;
  }
  for (const flag of words.filter((word) => word.startsWith("--"))) {
    if (!new RegExp(`${flag}\\b`).test(help.stdout)) wrong.push(`${path}: \`hervat ${words[0]}\` does not know \`${flag}\``);
  }
}

/** Sorted, each once; and every role, drawer and term of the law in the code is explained. */
function terms() {
  const path = "docs/begrippen.md";
  const rows = [...read(path).matchAll(/^\| (.+?) \| .+ \| .+ \|$/gm)].map(([, term]) => term).slice(1);
  const plain = (term) => term.replaceAll(/[-_]/g, " ");
  rows.forEach((term, at) => {
    if (at > 0 && plain(rows[at - 1]) >= plain(term)) wrong.push(`${path}: \`${term}\` stands in the wrong place, or twice`);
  });
  const known = new Set(rows.map(plain));
  for (const source of ["crates/poortwachter/src/regel.rs", "crates/dossier/src/lade.rs", "crates/dossier/src/mensen.rs"]) {
    const words = [...read(source).matchAll(/^\s+[A-Z]\w+ = "([a-z0-9_]+)"/gm)].map(([, word]) => word);
    if (words.length === 0) wrong.push(`${source}: found no words to look up; has its form changed?`);
    for (const word of words) if (!known.has(plain(word))) wrong.push(`${path}: no line for \`${word}\` (${source})`);
  }
}
