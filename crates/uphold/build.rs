//! Notes the commit that the program is built from, for its receipts.

use std::process::Command;

fn main() {
    println!("cargo::rerun-if-changed=../");
    println!("cargo::rerun-if-changed=../../Cargo.lock");
    if let Some(log) = git(&["rev-parse", "--git-path", "logs/HEAD"]) {
        println!("cargo::rerun-if-changed={log}");
    }
    // Outside a clone nothing is known, and nothing is said.
    if let Some(commit) = git(&["rev-parse", "HEAD"]) {
        let changed = git(&["status", "--porcelain", "--untracked-files=no"]);
        let clean = changed.is_some_and(|changes| changes.is_empty());
        let mark = if clean { "" } else { "-dirty" };
        println!("cargo::rustc-env=UPHOLD_COMMIT={commit}{mark}");
    }
}

fn git(words: &[&str]) -> Option<String> {
    let output = Command::new("git").args(words).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}
