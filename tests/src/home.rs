//! A scratch home: a folder to work in and a data directory.

use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

use crate::program::{Ran, program, started_by};

/// A folder of its own for each test, removed afterwards.
#[derive(Debug)]
pub struct Home {
    folder: TempDir,
    /// The day that the program's clock shows, where it is not the machine's.
    day: Option<&'static str>,
}

impl Default for Home {
    fn default() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), day: None }
    }
}

impl Home {
    /// An empty one.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// An empty one in which it is noon of this day whenever the program starts.
    #[must_use]
    pub fn on(day: &'static str) -> Self {
        Self { day: Some(day), ..Self::default() }
    }

    /// One in which `Acme Ltd` is registered and both registers hold these
    /// national numbers as of 20 November 2026.
    #[must_use]
    pub fn with_registers(tps: &[u64], ctps: &[u64]) -> Self {
        let home = Self::new();
        home.register(tps, ctps);
        home
    }

    /// Registers `Acme Ltd`, and imports both registers as of 20 November 2026.
    pub fn register(&self, tps: &[u64], ctps: &[u64]) {
        self.uphold(&["caller", "add", "Acme Ltd", "--alias", "Acme Windows"]).exits(0);
        for (source, numbers) in [("tps", tps), ("ctps", ctps)] {
            let file = format!("{source}.txt");
            self.write(&file, crate::fixed_width(numbers));
            let words = ["register", "import", "--source", source, "--as-of", "2026-11-20", &file];
            self.uphold(&words).exits(0);
        }
    }

    /// Another one with the same files.
    #[must_use]
    pub fn copy(&self) -> Self {
        let copy = Self { day: self.day, ..Self::default() };
        copy_folder(self.folder(), copy.folder());
        copy
    }

    /// A path in the folder.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The data directory.
    #[must_use]
    pub fn data(&self) -> PathBuf {
        self.path("data")
    }

    /// Writes a file.
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, content).unwrap();
        path
    }

    /// Reads a file as text.
    #[must_use]
    pub fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap_or_else(|e| panic!("{name}: {e}"))
    }

    /// The records of a CSV file below its header, by plain splitting: for files
    /// whose cells hold neither commas nor quotes.
    #[must_use]
    pub fn rows(&self, name: &str) -> Vec<Vec<String>> {
        let text = self.read(name);
        text.lines().skip(1).map(|line| line.split(',').map(str::to_owned).collect()).collect()
    }

    /// Whether anything stands there.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.path(name).exists()
    }

    /// Runs the program.
    pub fn uphold(&self, args: &[&str]) -> Ran {
        Ran::of(self.command(&[]).args(args).output().unwrap())
    }

    /// Runs the program by another one that sets its surroundings: `env`, `prlimit`, `taskset`.
    pub fn uphold_by(&self, starter: &[&str], args: &[&str], input: &[u8]) -> Ran {
        let mut command = self.command(starter);
        command.args(args);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        fed(command.spawn().unwrap_or_else(|error| panic!("{starter:?}: {error}")), input)
    }

    /// Runs the program with something on standard input.
    pub fn uphold_fed(&self, args: &[&str], input: &[u8]) -> Ran {
        fed(self.start_with(args, Stdio::piped()), input)
    }

    /// Starts the program and returns at once.
    pub fn start(&self, args: &[&str]) -> Child {
        self.start_with(args, Stdio::null())
    }

    fn start_with(&self, args: &[&str], stdin: Stdio) -> Child {
        self.command(&[])
            .args(args)
            .stdin(stdin)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    }

    /// What starts the program, by way of another one if there is one.
    fn command(&self, starter: &[&str]) -> Command {
        let noon = self.day.map(|day| format!("{day} 12:00:00"));
        let clock = noon.iter().flat_map(|noon| ["faketime", noon]);
        let starters = clock.chain(starter.iter().copied()).map(OsStr::new);
        let mut words = starters.chain([program().as_os_str()]);
        let mut command = Command::new(words.next().unwrap());
        command.args(words);
        started_by(command, &self.data(), self.folder())
    }

    /// The folder itself.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }
}

fn fed(mut child: Child, input: &[u8]) -> Ran {
    // The program may refuse without reading everything.
    drop(child.stdin.take().unwrap().write_all(input));
    Ran::of(child.wait_with_output().unwrap())
}

fn copy_folder(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let place = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            std::fs::create_dir(&place).unwrap();
            copy_folder(&entry.path(), &place);
        } else {
            std::fs::copy(entry.path(), &place).unwrap();
        }
    }
}
