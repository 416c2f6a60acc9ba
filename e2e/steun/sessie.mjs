// SPDX-License-Identifier: EUPL-1.2
// Lets every session of a running demo expire, as an hour of silence does: no test waits for that.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";

const SQL = "UPDATE sessie SET verloopt_op = gebruikt_op";
// Node has no SQLite of its own in every version that we run on; Python has.
const PROGRAM = `
import sqlite3, sys
lijn = sqlite3.connect(sys.argv[1], timeout=10)
with lijn:
    print(lijn.execute(sys.argv[2]).rowcount)
`;

/** Ends the life of all sessions, without ending them. */
export function sessiesVerlopen(database) {
  const done = spawnSync("python3", ["-c", PROGRAM, database, SQL], { encoding: "utf8" });
  assert.equal(done.status, 0, done.stderr);
  assert.ok(Number(done.stdout) > 0, "nobody was logged in");
}
