//! The program, built once and started as a user would.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

/// Where the program stands; built first, so that no test runs yesterday's.
pub fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let folder = std::env::current_exe().unwrap();
        // target/<profile>/deps/suite-… → target/<profile>
        let folder = folder.parent().and_then(Path::parent).unwrap().to_owned();
        let release = folder.ends_with("release");
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args(["build", "--quiet", "--package", "uphold"]);
        if release {
            cargo.arg("--release");
        }
        // What `cargo test` says of this package would make `ring` build itself again.
        for (key, _) in std::env::vars_os() {
            let name = key.to_string_lossy();
            if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") {
                cargo.env_remove(&key);
            }
        }
        cargo.current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap());
        assert!(cargo.status().unwrap().success(), "the program does not build");
        folder.join(format!("uphold{}", std::env::consts::EXE_SUFFIX))
    })
}

/// What a run of the program left.
#[derive(Debug)]
pub struct Ran {
    /// The exit code; `None` after a signal.
    pub code: Option<i32>,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub talk: String,
}

impl Ran {
    pub(crate) fn of(output: Output) -> Self {
        Self {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            talk: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// Asserts the exit code, showing what was said otherwise.
    #[track_caller]
    pub fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "\n--- out\n{}\n--- talk\n{}", self.out, self.talk);
        self
    }

    /// Asserts that the talk (standard error) says this.
    #[track_caller]
    pub fn tells(self, text: &str) -> Self {
        assert!(self.talk.contains(text), "no {text:?} in:\n{}", self.talk);
        self
    }

    /// Asserts that the result (standard output) says this.
    #[track_caller]
    pub fn says(self, text: &str) -> Self {
        assert!(self.out.contains(text), "no {text:?} in:\n{}", self.out);
        self
    }

    /// The result as JSON.
    #[must_use]
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).expect("standard output is one JSON document")
    }
}

/// What starts the program, with a data directory of its own and nothing of this user's settings.
pub(crate) fn started_by(mut command: Command, data: &Path, folder: &Path) -> Command {
    command
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("UPHOLD_DATA_DIR", data)
        .current_dir(folder)
        .stdin(Stdio::null());
    command
}
