//! What the chores need beside Rust: installed where that is possible, otherwise named in one line.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use crate::{run, say};

/// A program that must be there.
pub(crate) struct Need {
    /// How to see that it is there.
    pub(crate) probe: (&'static str, &'static [&'static str]),
    /// The Debian package that brings it.
    pub(crate) debian: &'static str,
    /// What it is for.
    pub(crate) why: &'static str,
}

const CC: Need = Need {
    probe: ("cc", &["--version"]),
    debian: "build-essential",
    why: "the compression libraries are C",
};
const OPENSSL: Need = Need {
    probe: ("openssl", &["version"]),
    debian: "openssl",
    why: "the tests of timestamps make their authorities with it",
};
const VENV: Need = Need {
    probe: ("python3", &["-c", "import venv, ensurepip"]),
    debian: "python3-venv",
    why: "the reader of telephone numbers is compared with a Python package",
};

/// What building needs.
pub(crate) fn compiler() -> Result<()> {
    met(&CC)
}

/// What the tests need beyond that.
pub(crate) fn testers() -> Result<()> {
    met(&OPENSSL)
}

/// A Python environment in `target/venv` with the packages of `xtask/python/<name>.txt`,
/// which pins each by version and hash. Gives its `python`.
pub(crate) fn python(root: &Path, target: &Path, name: &str) -> Result<PathBuf> {
    let venv = target.join("venv");
    let python = venv.join("bin/python");
    if !run::starts(&python, &["-m", "pip", "--version"]) {
        met(&VENV)?;
        run::check(run::program(root, "python3", &["-m", "venv", "--clear"]).arg(&venv))?;
    }
    let wanted = root.join(format!("xtask/python/{name}.txt"));
    let pins = fs::read(&wanted).with_context(|| format!("xtask/python/{name}.txt is missing"))?;
    let mark = venv.join(format!("{name}.installed"));
    if fs::read(&mark).is_ok_and(|installed| installed == pins) {
        return Ok(python);
    }
    let words = ["-m", "pip", "install", "--quiet", "--only-binary", ":all:"];
    run::check(run::program(root, &python, &words).arg("-r").arg(&wanted))?;
    fs::write(&mark, pins).context("could not note what is installed")?;
    Ok(python)
}

/// Sees that a program is there, and installs it where that is allowed.
pub(crate) fn met(need: &Need) -> Result<()> {
    let (program, words) = need.probe;
    if run::starts(program, words) {
        return Ok(());
    }
    if !(is_root() && run::starts("apt-get", &["--version"])) {
        bail!("`{}` is missing ({}): install `{}`", program, need.why, need.debian);
    }
    say::line(format_args!("installing {} ({})", need.debian, need.why));
    let here = Path::new(".");
    if let Err(error) = run::check(&mut run::program(here, "apt-get", &["update", "-qq"])) {
        say::trouble(format_args!("{error:#}; trying with the package lists that are here"));
    }
    let mut install = run::program(here, "apt-get", &["install", "-y", "-qq", need.debian]);
    run::check(install.env("DEBIAN_FRONTEND", "noninteractive"))?;
    if !run::starts(program, words) {
        bail!("`{}` is installed, but `{program}` still does not work", need.debian);
    }
    Ok(())
}

fn is_root() -> bool {
    let id = run::capture(&mut run::program(Path::new("."), "id", &["-u"]));
    id.is_ok_and(|id| id.trim() == "0")
}
