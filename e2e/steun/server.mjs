// SPDX-License-Identifier: EUPL-1.2
// Starts `hervat demo` on a free port with a directory of its own, and stops it again.
// Knows nothing of pages: only the printed address and the printed accounts.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

const PROGRAM = resolve(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "../../target/debug/hervat");
const START_MS = 60_000;

/** The day on which every journey takes place: a Monday, week 48. */
export const VANDAAG = "2026-11-23";

/**
 * Starts the demo. `account(rol)` gives `{ email, wachtwoord }` of one printed account.
 * The caller stops it: `after(() => server.stop())`.
 */
export async function startServer({ vandaag = VANDAAG } = {}) {
  const home = await mkdtemp(join(tmpdir(), "hervat-e2e-"));
  const child = spawn(
    process.env.HERVAT_PROGRAM ?? PROGRAM,
    ["demo", "--adres", "127.0.0.1:0", "--map", join(home, "demo"), "--vandaag", vandaag],
    { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, HOME: home } },
  );
  let printed = "";
  child.stdout.on("data", (part) => (printed += part));
  child.stderr.on("data", (part) => (printed += part));
  const ended = new Promise((done) => child.once("close", (code) => done(code ?? "signal")));

  const stop = async () => {
    if (child.exitCode === null) child.kill("SIGTERM");
    await ended;
    await rm(home, { recursive: true, force: true });
  };
  try {
    const basis = await until(() => printed.match(/https?:\/\/(?:127\.0\.0\.1|localhost):[1-9]\d*/)?.[0], child, () => printed);
    await until(() => fetch(`${basis}/gezond`).then((r) => r.ok, () => false), child, () => printed);
    const account = (rol) => findAccount(printed, rol);
    return { basis, stop, account, printed: () => printed, database: join(home, "demo", "hervat.db") };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** One line per account: role, e-mail address, password, in columns of any width. */
function findAccount(printed, rol) {
  for (const line of printed.split("\n")) {
    const columns = line.split(/[|\s]+/).filter(Boolean);
    const at = columns.findIndex((word) => /^[^@\s]+@[^@\s]+$/.test(word));
    if (at > 0 && columns.length > at + 1 && columns.slice(0, at).includes(rol)) {
      return { email: columns[at], wachtwoord: columns[at + 1] };
    }
  }
  throw new Error(`hervat demo printed no account for \`${rol}\`:\n${printed}`);
}

async function until(ask, child, printed) {
  const last = Date.now() + START_MS;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (child.exitCode !== null) throw new Error(`hervat demo stopped with ${child.exitCode}:\n${printed()}`);
    if (Date.now() > last) throw new Error(`hervat demo not ready after ${START_MS} ms:\n${printed()}`);
    await delay(25);
  }
}
