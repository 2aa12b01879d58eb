//! What the chores need beside Rust: installed where that is possible, otherwise named in one line.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use crate::{run, say};

/// A program that must be there.
pub(crate) struct Need {
    /// How to see that it is there.
    pub(crate) probe: (&'static str, &'static [&'static str]),
    /// The Debian packages that bring it.
    pub(crate) debian: &'static [&'static str],
    /// What it is for.
    pub(crate) why: &'static str,
}

const CC: Need = Need {
    probe: ("cc", &["--version"]),
    debian: &["build-essential"],
    why: "the compression libraries are C",
};
const VENV: Need = Need {
    probe: ("python3", &["-c", "import sys, venv, ensurepip; assert sys.version_info >= (3, 11)"]),
    debian: &["python3-venv"],
    why: "parts of the program are compared with Python packages; Python 3.11 or later is needed",
};

const GO: Need = Need {
    // Debian's Go, and the packages of its checksum database, which the verifier builds on.
    probe: (
        "sh",
        &["-c", "go version && test -d /usr/share/gocode/src/golang.org/x/mod/sumdb/tlog"],
    ),
    debian: &["golang-go", "golang-golang-x-mod-dev"],
    why: "receipts are verified in Go too",
};
const OPENSSL: Need = Need {
    probe: ("openssl", &["version"]),
    debian: &["openssl"],
    why: "the tests make authorities of timestamps with it",
};

const NODE: Need = Need {
    probe: (
        "sh",
        &["-c", "npm --version && node -e 'process.exit(+(parseInt(process.versions.node) < 20))'"],
    ),
    debian: &["nodejs", "npm"],
    why: "the style sheet of the pages is compiled by it; Node 20.19 or later is needed",
};
const CHROMIUM: Need = Need {
    probe: ("sh", &["-c", "command -v chromium"]),
    debian: &["chromium"],
    why: "the pages are looked at in a browser",
};

const STRACE: Need = Need {
    probe: ("strace", &["-qq", "-o", "/dev/null", "true"]),
    debian: &["strace"],
    why: "the tests make calls to the system fail with it",
};

const FAKETIME: Need = Need {
    probe: ("faketime", &["2026-11-26 12:00:00", "true"]),
    debian: &["faketime"],
    why: "what must be the same on any machine is made on the same day",
};

const POPPLER: Need = Need {
    probe: ("sh", &["-c", "pdfinfo -v && pdftotext -v"]),
    debian: &["poppler-utils"],
    why: "what is printed is read back by another program",
};

/// What building needs.
pub(crate) fn compiler() -> Result<()> {
    met(&CC)
}

/// What the verifiers of receipts need beside Rust. Gives the `python` that has it.
pub(crate) fn verifiers(root: &Path, target: &Path) -> Result<PathBuf> {
    met(&GO)?;
    met(&OPENSSL)?;
    python(root, target, "verifiers")
}

/// What makes a machine fail, and what sets its day.
pub(crate) fn faults() -> Result<()> {
    met(&STRACE)?;
    met(&FAKETIME)
}

/// What looks at printed documents: poppler, and a checker of PDF/UA-1.
pub(crate) fn documents(root: &Path, target: &Path) -> Result<()> {
    met(&POPPLER)?;
    python(root, target, "documents")?;
    Ok(())
}

/// npm's modules in `target/npm`, as `xtask/npm/package-lock.json` pins each by version and hash.
/// Gives their folder.
pub(crate) fn npm(root: &Path, target: &Path) -> Result<PathBuf> {
    let folder = target.join("npm");
    let modules = folder.join("node_modules");
    let pins = fs::read(root.join("xtask/npm/package-lock.json"));
    let pins = pins.context("xtask/npm/package-lock.json is missing")?;
    let mark = folder.join("installed.json");
    if fs::read(&mark).is_ok_and(|installed| installed == pins) {
        return Ok(modules);
    }
    met(&NODE)?;
    fs::create_dir_all(&folder)?;
    for name in ["package.json", "package-lock.json"] {
        fs::copy(root.join("xtask/npm").join(name), folder.join(name))
            .with_context(|| format!("xtask/npm/{name} is missing"))?;
    }
    // No script of a package runs: none of these needs one.
    let words = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    run::check(&mut run::program(&folder, "npm", &words))?;
    fs::write(&mark, pins).context("could not note what is installed")?;
    Ok(modules)
}

/// The browser in which the pages are looked at. Gives its name.
pub(crate) fn browser() -> Result<&'static str> {
    met(&CHROMIUM)?;
    Ok("chromium")
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
    let packages = need.debian.join(" ");
    if !(is_root() && run::starts("apt-get", &["--version"])) {
        bail!("something is missing ({}): install `{packages}`", need.why);
    }
    say::line(format_args!("installing {packages} ({})", need.why));
    let here = Path::new(".");
    if let Err(error) = run::check(&mut run::program(here, "apt-get", &["update", "-qq"])) {
        say::trouble(format_args!("{error:#}; trying with the package lists that are here"));
    }
    let mut install = run::program(here, "apt-get", &["install", "-y", "-qq"]);
    run::check(install.args(need.debian).env("DEBIAN_FRONTEND", "noninteractive"))?;
    if !run::starts(program, words) {
        bail!("`{packages}` is installed, but still does not work ({})", need.why);
    }
    Ok(())
}

fn is_root() -> bool {
    let id = run::capture(&mut run::program(Path::new("."), "id", &["-u"]));
    id.is_ok_and(|id| id.trim() == "0")
}
