//! Faults of a machine at any one step of a run: `strace` makes a call to the system fail, late, or
//! kills the program there.

use std::collections::BTreeMap;
use std::fmt;
use std::process::Command;

use crate::Home;
use crate::program::{Ran, program, started_by};

/// The calls by which the program changes what is on the disk, or comes to it.
const CALLS: [&str; 12] = [
    "copy_file_range",
    "fallocate",
    "fdatasync",
    "fsync",
    "ftruncate",
    "mkdir",
    "openat",
    "pwrite64",
    "rename",
    "sendfile",
    "unlink",
    "write",
];

/// One step of a run: the nth time that a thread makes this call to the system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    call: &'static str,
    nth: u64,
}

impl Step {
    /// The call.
    #[must_use]
    pub const fn call(&self) -> &'static str {
        self.call
    }
}

/// What happens at a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The program is killed.
    Kill,
    /// The disk is full, once.
    Full,
    /// The disk is full, from then on.
    StaysFull,
    /// The disk fails, once.
    Broken,
    /// The disk can only be read, from then on.
    ReadOnly,
    /// From then on every such call takes some milliseconds.
    Slow,
}

impl Fault {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Kill, Self::Full, Self::StaysFull, Self::Broken, Self::ReadOnly, Self::Slow];

    /// How `strace` is told.
    const fn told(self) -> (&'static str, &'static str) {
        match self {
            Self::Kill => ("signal=SIGKILL", ""),
            Self::Full => ("error=ENOSPC", ""),
            Self::StaysFull => ("error=ENOSPC", "+"),
            Self::Broken => ("error=EIO", ""),
            Self::ReadOnly => ("error=EROFS", "+"),
            Self::Slow => ("delay_enter=5000", "+"),
        }
    }

    /// Runs the program in this home, with this fault at this step.
    #[must_use]
    pub fn at(self, step: &Step, home: &Home, args: &[&str]) -> Ran {
        let (fault, on) = self.told();
        let inject = format!("inject={}:{fault}:when={}{on}", step.call, step.nth);
        let trace = format!("trace={}", step.call);
        traced(home, &["-o", "/dev/null", "-e", &trace, "-e", &inject], args)
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.call, self.nth)
    }
}

/// The steps of a run in this home, which it changes, and how that ended.
#[must_use]
pub fn steps(home: &Home, args: &[&str]) -> (Vec<Step>, Ran) {
    let trace = format!("trace={}", CALLS.join(","));
    let path = home.path("steps.txt");
    let ran = traced(home, &["-o", &path.display().to_string(), "-e", &trace], args);
    let mut counts = BTreeMap::<(&str, &str), u64>::new();
    let text = home.read("steps.txt");
    for line in text.lines() {
        let Some((thread, rest)) = line.split_once(' ') else { continue };
        let Some((call, _)) = rest.trim_start().split_once('(') else { continue };
        *counts.entry((call, thread)).or_default() += 1;
    }
    let mut steps = Vec::new();
    for call in CALLS {
        // Each thread counts for itself.
        let of_call = counts.iter().filter(|((name, _), _)| *name == call);
        let most = of_call.map(|(_, &count)| count).max().unwrap_or(0);
        steps.extend((1..=most).map(|nth| Step { call, nth }));
    }
    (steps, ran)
}

fn traced(home: &Home, options: &[&str], args: &[&str]) -> Ran {
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq"]).args(options).arg(program()).args(args);
    let mut command = started_by(strace, &home.data(), home.folder());
    Ran::of(command.output().expect("`strace` can be started"))
}
