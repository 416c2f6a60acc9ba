// SPDX-License-Identifier: EUPL-1.2
//! A throw-away PostgreSQL on a socket only, gone when the process is. It knows no tables: `hervat`'s tests use it too.

use std::{
    fs,
    io::{BufRead as _, BufReader},
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

/// A server, and the pipe that keeps it alive: when this process ends, however it ends, the pipe closes and the shell
/// around the server stops it and clears its directory.
pub(crate) struct Server {
    map: PathBuf,
    _leeft: Child,
}

impl Server {
    /// The URL of one of its databases; `postgres` is there from the beginning.
    pub(crate) fn url(&self, naam: &str) -> String {
        format!("postgres:///{naam}?host={}&user=proef", self.map.display())
    }
}

/// Starts one.
pub(crate) fn start() -> Server {
    let bin = std::env::var("HERVAT_TEST_PG_BIN").unwrap_or_else(|_| "/usr/lib/postgresql/15/bin".into());
    assert!(
        Path::new(&bin).join("initdb").exists(),
        "`{bin}` holds no PostgreSQL: install `postgresql-15`, or name its directory in HERVAT_TEST_PG_BIN"
    );
    let map = tempfile::Builder::new().prefix("hervat-pg-").tempdir_in("/tmp").expect("a directory").keep();
    let root = fs::metadata("/proc/self").is_ok_and(|eigen| std::os::unix::fs::MetadataExt::uid(&eigen) == 0);
    // PostgreSQL refuses to run as root.
    let als = if root { "setpriv --reuid=nobody --regid=nogroup --clear-groups" } else { "" };
    if root {
        fs::set_permissions(&map, fs::Permissions::from_mode(0o777)).expect("a directory for `nobody`");
    }
    let data = map.join("data");
    let initdb = format!(
        "{als} {bin}/initdb -D {} -U proef -A trust --no-sync -E UTF8 --locale=C.UTF-8",
        data.display()
    );
    let klaar = Command::new("sh").args(["-c", &initdb]).current_dir("/").output().expect("a shell");
    assert!(klaar.status.success(), "initdb: {}", String::from_utf8_lossy(&klaar.stderr));
    let server = format!(
        "{als} {bin}/pg_ctl -w -s -D {data} -l {map}/logboek -o \"-k {map} -c listen_addresses='' -c fsync=off\" start \
         >/dev/null && echo klaar; read -r _; {als} {bin}/pg_ctl -s -m immediate -D {data} stop; rm -rf {map}",
        data = data.display(),
        map = map.display(),
    );
    let mut kind = Command::new("sh")
        .args(["-c", &server])
        .current_dir("/")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("a shell");
    let mut regel = String::new();
    BufReader::new(kind.stdout.take().expect("a pipe")).read_line(&mut regel).expect("a line");
    let logboek = fs::read_to_string(map.join("logboek")).unwrap_or_default();
    assert_eq!(regel.trim(), "klaar", "PostgreSQL did not start: {logboek}");
    Server { map, _leeft: kind }
}
