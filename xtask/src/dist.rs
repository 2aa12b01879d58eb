//! `cargo xtask dist`: the binaries that are handed out, in `target/dist`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use crate::metadata::Metadata;
use crate::setup::{self, Need};
use crate::{assets, run, say, tree};

mod elf;

/// A platform that we build for.
struct Platform {
    target: &'static str,
    /// How the file is called in `target/dist`, after name and version.
    suffix: &'static str,
    /// What compiles and links its C parts.
    need: Need,
    /// What we can say of the outcome here.
    proof: fn(&Path) -> Result<String>,
}

const PLATFORMS: &[Platform] = &[
    Platform {
        target: "x86_64-unknown-linux-musl",
        suffix: "linux-x86_64",
        need: Need {
            probe: ("musl-gcc", &["--version"]),
            debian: &["musl-tools"],
            why: "the compression libraries are C, here for musl",
        },
        proof: static_and_runs,
    },
    Platform {
        target: "x86_64-pc-windows-gnu",
        suffix: "windows-x86_64.exe",
        need: Need {
            probe: ("x86_64-w64-mingw32-gcc", &["--version"]),
            debian: &["gcc-mingw-w64-x86-64"],
            why: "it compiles and links for Windows",
        },
        proof: windows_program,
    },
];

/// The chore: every platform, or those that are named. Fails where one could not be built, and says why.
pub(crate) fn dist(options: &[String]) -> Result<()> {
    let root = tree::root()?;
    let metadata = Metadata::read(&root)?;
    let uphold = metadata.ours().find(|package| package.name == "uphold");
    let version = &uphold.context("no package `uphold`")?.version;
    let folder = metadata.target.join("dist");
    fs::create_dir_all(&folder)?;
    let mut lines = Vec::new();
    let mut missing = 0;
    for platform in chosen(options)? {
        let file = folder.join(format!("uphold-{version}-{}", platform.suffix));
        match build(&root, &metadata.target, platform, &file) {
            Ok(said) => lines.push(format!("{}: {said}", platform.target)),
            Err(error) => {
                missing += 1;
                lines.push(format!("{}: not possible here because {error:#}", platform.target));
            }
        }
    }
    match style(&root, &metadata.target, &folder) {
        Ok(()) => lines
            .push("govuk.css: the style sheet of the pages, to stand beside the program".into()),
        Err(error) => lines.push(format!(
            "govuk.css: not possible here because {error:#}; the pages have a plain style sheet"
        )),
    }
    lines.iter().for_each(say::line);
    if missing > 0 {
        bail!("{missing} of the binaries could not be built");
    }
    Ok(())
}

/// The style sheet of the pages; the notice that its licence asks for stands in it.
fn style(root: &Path, target: &Path, folder: &Path) -> Result<()> {
    fs::copy(assets::style(root, target)?, folder.join("govuk.css"))?;
    Ok(())
}

fn chosen(options: &[String]) -> Result<Vec<&'static Platform>> {
    if options.is_empty() {
        return Ok(PLATFORMS.iter().collect());
    }
    let named = |name: &String| {
        let platform = PLATFORMS.iter().find(|platform| platform.target == name);
        platform.with_context(|| format!("`{name}` is no platform that we build for"))
    };
    options.iter().map(named).collect()
}

fn build(root: &Path, target: &Path, platform: &Platform, file: &PathBuf) -> Result<String> {
    standard_library(root, platform.target)?;
    setup::met(&platform.need)?;
    let words = [
        "build",
        "--profile",
        "speed",
        "--locked",
        "--package",
        "uphold",
        "--target",
        platform.target,
    ];
    run::check(&mut run::cargo(root, &words))?;
    let ending = if platform.suffix.ends_with(".exe") { ".exe" } else { "" };
    let built = target.join(platform.target).join(format!("speed/uphold{ending}"));
    fs::copy(&built, file).with_context(|| format!("{} is missing", built.display()))?;
    let proof = (platform.proof)(file)?;
    let bytes = fs::metadata(file)?.len();
    let digest = run::capture(run::program(root, "sha256sum", &["--binary"]).arg(file))?;
    let digest = digest.split_whitespace().next().unwrap_or("");
    Ok(format!("{proof}, {} bytes, sha256 {digest}", say::grouped(bytes)))
}

/// Sees that the standard library for this target is there; rustup brings it where it can.
fn standard_library(root: &Path, target: &str) -> Result<()> {
    let words = ["--print", "target-libdir", "--target", target];
    let there = || {
        let folder = run::capture(&mut run::program(root, "rustc", &words))?;
        Ok::<bool, anyhow::Error>(Path::new(folder.trim()).is_dir())
    };
    if there()? {
        return Ok(());
    }
    if !run::starts("rustup", &["--version"]) {
        bail!("the standard library for `{target}` is missing, and there is no rustup to fetch it");
    }
    run::check(&mut run::program(root, "rustup", &["target", "add", target]))
        .context("the standard library could not be fetched")?;
    if !there()? {
        bail!("the standard library for `{target}` is still missing");
    }
    Ok(())
}

fn static_and_runs(file: &Path) -> Result<String> {
    if elf::wants_interpreter(&fs::read(file)?)? {
        bail!("the binary is not static: it asks for a dynamic linker");
    }
    let version = run::capture(&mut run::program(Path::new("."), file, &["--version"]))?;
    Ok(format!("static, and `--version` says `{}`", version.trim()))
}

fn windows_program(file: &Path) -> Result<String> {
    if !fs::read(file)?.starts_with(b"MZ") {
        bail!("the outcome is no Windows program");
    }
    Ok("built, not run (no Windows here)".to_owned())
}
