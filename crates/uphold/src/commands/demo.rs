//! `uphold demo`: the whole job on made-up data.

mod case;
mod receipt;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use bulk::screen::codes::{OUT_NOT_OURS, unwritable};
use clap::Parser;
use terms::{Actor, Arg, Date, Problem};

use crate::cli::{Cli, Common, Demo};
use crate::failure::{Exit, Failure, Outcome};
use crate::talk::Talk;
use crate::{clock, demo};

/// The file by which an earlier demo is known.
const MARK: &str = "MADE-BY-UPHOLD-DEMO.txt";
const MADE_UP: &str = "Everything in this folder is made up. Delete it whenever you like.\n";

/// Makes the example, and runs the commands that a user would type.
pub(crate) fn demo(args: &Demo, common: &Common, talk: &Talk) -> Outcome {
    let today = clock::today()?;
    let folder = &args.out;
    clear(folder)?;
    if let Some(case) = args.case {
        return case::play(case, args, common, talk);
    }
    let world = demo::world(args.rows, today);
    let write = |name: &str, content: &str| {
        let path = folder.join(name);
        let write = |out: &mut std::io::BufWriter<fs::File>| {
            std::io::Write::write_all(out, content.as_bytes())
        };
        vault::replace_for(vault::Access::AsUsual, &path, write).map(|()| path)
    };
    fs::create_dir_all(folder).map_err(|error| unwritable(error, folder))?;
    write(MARK, MADE_UP)?;
    for (name, content) in &world.files {
        write(name, content)?;
    }
    let stage = Stage { folder, data: folder.join("data"), common, talk };
    play(&stage, today)?;
    let report = folder.join("screened").join("report.html");
    talk.result("")?;
    talk.say("demo-next", &[("report", Arg::from(report.display().to_string()))])?;
    Ok(Exit::Clean)
}

/// The acts, each a few commands.
fn play(stage: &Stage<'_>, today: Date) -> Result<(), Failure> {
    let talk = stage.talk;
    let old = today.plus_days(-63).unwrap_or(today).to_string();
    let new = today.plus_days(-3).unwrap_or(today).to_string();
    talk.say("demo-welcome", &[])?;
    stage.act("demo-list")?;
    stage.show_head("leads.csv", 8)?;
    stage.act("demo-registers")?;
    let import = |source: &str, as_of: &str, file: &str| {
        stage.run(&["register", "import", "--source", source, "--as-of", as_of, file])
    };
    stage.run(&["caller", "add", "Acme Ltd"])?;
    import("tps", &old, "tps-old.txt")?;
    import("tps", &new, "tps.txt")?;
    stage.run(&["objections", "import", "do-not-call.csv"])?;
    stage.act("demo-fail-closed")?;
    let screen = ["screen", "leads.csv", "--campaign", "spring.toml", "--out"];
    stage.run(&[&screen[..], &["without-ctps"]].concat())?;
    stage.act("demo-screen")?;
    import("ctps", &new, "ctps.txt")?;
    stage.run(&[&screen[..], &["screened"]].concat())?;
    receipt::play(stage)
}

/// Where the demo plays, and how.
struct Stage<'a> {
    folder: &'a Path,
    data: PathBuf,
    common: &'a Common,
    talk: &'a Talk,
}

impl Stage<'_> {
    fn act(&self, key: &str) -> Result<(), Failure> {
        self.talk.result("")?;
        self.talk.say(key, &[])
    }

    /// Runs a command as if typed inside the demo's folder, and shows it.
    fn run(&self, words: &[&str]) -> Result<Exit, Failure> {
        self.talk.result(&format!("\n$ uphold {}", quoted(words)))?;
        let lang = match self.common.lang {
            crate::cli::Language::En => "en",
            crate::cli::Language::Cy => "cy",
        };
        let data = self.data.display().to_string();
        let inside = words.iter().map(|word| {
            let path = self.folder.join(word);
            let is_place = word.contains('.')
                || matches!(*word, "screened" | "without-ctps" | "altered" | "records" | "audited");
            if is_place { path.display().to_string() } else { (*word).to_owned() }
        });
        let fixed = ["uphold", "--quiet", "--lang", lang, "--data-dir", &data];
        let all = fixed.iter().map(|word| (*word).to_owned()).chain(inside);
        let cli = Cli::try_parse_from(all).context("the demo types a command that is not known")?;
        match super::run(&cli, self.talk) {
            Err(Failure::Problems(problems)) => {
                problems.iter().try_for_each(|problem| self.talk.problem(problem))?;
                Err(Failure::Other(anyhow::anyhow!("the demo could not go on")))
            }
            other => other,
        }
    }

    fn show_head(&self, name: &str, lines: usize) -> Result<(), Failure> {
        let text = fs::read_to_string(self.folder.join(name)).context("the demo's list is gone")?;
        self.talk.result(&format!("\n$ head {name}"))?;
        text.lines().take(lines).try_for_each(|line| self.talk.result(line))
    }
}

/// Removes an earlier demo, and refuses to touch anything else.
fn clear(folder: &Path) -> Result<(), Failure> {
    let Ok(mut entries) = fs::read_dir(folder) else { return Ok(()) };
    if entries.next().is_none() {
        return Ok(());
    }
    if !folder.join(MARK).is_file() {
        let problem = Problem::error(OUT_NOT_OURS, Actor::Caller);
        return Err(problem.in_file(folder.display().to_string()).into());
    }
    fs::remove_dir_all(folder).map_err(|error| unwritable(error, folder).into())
}

fn quoted(words: &[&str]) -> String {
    let quote = |word: &&str| {
        if word.contains(' ') { format!("\"{word}\"") } else { (*word).to_owned() }
    };
    words.iter().map(quote).collect::<Vec<_>>().join(" ")
}
