//! The verifiers of `spec/verify`, built and started as a stranger would.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use tests::Ran;

/// Where Debian keeps the Go packages that it brings.
const GO_PACKAGES: &str = "/usr/share/gocode";

/// A file or folder of the repository.
pub(super) fn house(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join(path)
}

/// A file of the specimen.
pub(super) fn specimen(name: &str) -> PathBuf {
    house("spec/vectors/receipt-v1").join(name)
}

/// The text of a file of the specimen, without its last line end.
pub(super) fn specimen_text(name: &str) -> String {
    std::fs::read_to_string(specimen(name)).unwrap().trim_end().to_owned()
}

/// The verifier in Go, ready to be given its words.
pub(super) fn go() -> Command {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    Command::new(BUILT.get_or_init(|| build("spec/verify", "verify")))
}

/// Builds a Go program that stands in a folder of the repository.
pub(super) fn build(folder: &str, name: &str) -> PathBuf {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let program = scratch.join(name);
    let go = std::env::var_os("UPHOLD_GO").unwrap_or_else(|| "go".into());
    let built = Command::new(&go)
        .args(["build", "-o"])
        .args([program.as_path(), Path::new(".")])
        .current_dir(house(folder))
        .env("GO111MODULE", "off")
        .env("GOPATH", GO_PACKAGES)
        .env("GOCACHE", scratch.join("go-cache"))
        .output();
    let built = built.unwrap_or_else(|error| {
        panic!("Go is missing ({error}): install `golang-go`, or name it in UPHOLD_GO")
    });
    assert!(
        built.status.success(),
        "{folder} does not build; are `golang-go` and `golang-golang-x-mod-dev` installed?\n{}",
        String::from_utf8_lossy(&built.stderr)
    );
    program
}

/// The verifier in Python, ready to be given its words.
pub(super) fn python() -> Command {
    let mut command = interpreter();
    command.arg(house("spec/verify/verify.py"));
    command
}

/// Python, with what the verifier needs.
pub(super) fn interpreter() -> Command {
    static PYTHON: OnceLock<std::ffi::OsString> = OnceLock::new();
    let python = PYTHON.get_or_init(|| {
        let python = std::env::var_os("UPHOLD_PYTHON").unwrap_or_else(|| "python3".into());
        let needs = "import sys, cryptography; assert sys.version_info >= (3, 11)";
        let there = Command::new(&python).args(["-c", needs]).output();
        assert!(
            there.is_ok_and(|probe| probe.status.success()),
            "Python 3.11 with `cryptography` is missing: install `python3-cryptography`, \
             or name a Python that has it in UPHOLD_PYTHON"
        );
        python
    });
    let mut command = Command::new(python);
    command.env("PYTHONDONTWRITEBYTECODE", "1");
    command
}

/// Runs it to its end.
pub(super) fn run(command: &mut Command) -> Ran {
    let output = command.stdin(std::process::Stdio::null()).output().unwrap();
    Ran {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        talk: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}
