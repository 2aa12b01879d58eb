//! The last acts: the receipt is checked, and altered copies of it are refused.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::Context;
use vault::{Access, Vault, replace_for};

use super::Stage;
use crate::failure::Failure;

/// A verifier that shares nothing with this program.
const PYTHON: &str = include_str!("../../../../../spec/verify/verify.py");
const FILES: [&str; 3] = ["receipt.json", "receipt.tlog-proof", "receipt.secret"];

/// The client checks the receipt; then somebody meddles with it.
pub(super) fn play(stage: &Stage<'_>) -> Result<(), Failure> {
    stage.act("demo-receipt")?;
    let log = Vault::open(&stage.data).log()?.context("the demo's log is gone")?;
    let key = log.key()?.to_string();
    write(&stage.folder.join("acme.vkey"), format!("{key}\n").as_bytes())?;
    let verify = ["verify", "screened", "--key", "acme.vkey"];
    stage.run(&[&verify[..], &["--list", "screened"]].concat())?;
    python(stage, &key)?;
    stage.act("demo-altered")?;
    altered(stage, "receipt.json", |text| text.replacen("\"callable\": ", "\"callable\": 1", 1))?;
    altered(stage, "receipt.tlog-proof", |text| text.replacen("index ", "index 1", 1))?;
    altered(stage, "receipt.tlog-proof", resigned)
}

/// Makes a copy in which one file was changed, and shows that it is refused.
fn altered(
    stage: &Stage<'_>,
    name: &str,
    change: impl FnOnce(&str) -> String,
) -> Result<(), Failure> {
    let (from, to) = (stage.folder.join("screened"), stage.folder.join("altered"));
    fs::create_dir_all(&to).context("cannot make the altered copy")?;
    for file in FILES {
        fs::copy(from.join(file), to.join(file)).context("cannot make the altered copy")?;
    }
    let text = fs::read_to_string(to.join(name)).context("the receipt is gone")?;
    write(&to.join(name), change(&text).as_bytes())?;
    stage.run(&["verify", "altered", "--key", "acme.vkey"]).map(drop)
}

/// The last letter but a few of the signature is another one.
fn resigned(text: &str) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let at = letters.len().saturating_sub(12);
    if let Some(letter) = letters.get_mut(at) {
        *letter = if *letter == 'A' { 'B' } else { 'A' };
    }
    letters.into_iter().collect()
}

/// The same check in Python, where that is here.
fn python(stage: &Stage<'_>, key: &str) -> Result<(), Failure> {
    stage.act("demo-python")?;
    let script = stage.folder.join("verify.py");
    write(&script, PYTHON.as_bytes())?;
    if !runs(Command::new("python3").args(["-c", "import cryptography"])) {
        return stage.talk.say("demo-no-python", &[]);
    }
    stage.talk.result("\n$ python3 verify.py -key `cat acme.vkey` screened")?;
    let ran = Command::new("python3")
        .arg(&script)
        .args(["-key", key])
        .arg(stage.folder.join("screened"))
        .stdin(Stdio::null())
        .output()
        .context("cannot start python3")?;
    stage.talk.result(String::from_utf8_lossy(&ran.stdout).trim_end())?;
    if ran.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&ran.stderr).into_owned();
    Err(anyhow::anyhow!("the verifier in Python does not agree: {said}").into())
}

fn runs(command: &mut Command) -> bool {
    let command = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    Ok(replace_for(Access::AsUsual, path, |out| out.write_all(bytes))?)
}
