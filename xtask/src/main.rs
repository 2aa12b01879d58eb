//! The chores of the project: `cargo xtask <chore>`.
//!
//! What a person types, the automation types too: `.ci/run` calls `cargo xtask ci`
//! and nothing else. Each chore is one module here, read from the top down.

use std::process::ExitCode;

use anyhow::{Result, bail};

mod assets;
mod bench;
mod branches;
mod ci;
mod deny;
mod dist;
mod fuzz;
mod generate;
mod law_files;
mod metadata;
mod rooms;
mod run;
mod say;
mod setup;
mod soak;
mod test;
mod tidy;
mod tree;
mod welsh;

const HELP: &str = "\
the chores of the project

usage: cargo xtask <chore> [options]

  test       set up what is missing, then run the whole test suite
             (--no-differential leaves out the million-cell comparison with Python)
  ci         the whole gate: fmt, tidy, deny, build, generate --check, clippy, doc,
             demo, test
  tidy       check the layout: sizes, edges, documents, dependencies, law
  generate   write everything that is generated (--check only compares)
  deny       check licences, sources and bans of all locked packages against deny.toml
  soak       the long versions of the kill-and-restart tests (--seconds N, default 600)
  fuzz       fuzz each target in turn (--seconds N each, default 60; or name a target)
  assets     compile the style sheet of the pages from GOV.UK Frontend, into target/assets
  bench      race `uphold` against other tools on files that are made from a seed
             (--listed N, --leads N, --calls N for less, --rounds N, --only WORK,WORK, --data DIR
             for the files, --report DIR for the table and the picture, --make for the files alone)
  welsh      list the Welsh that is missing, and how much no translator has reviewed (--all)
  dist       build the binaries that are handed out, into target/dist

every chore exits with 0 when all is well and with 1 when something must be done
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match chore(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            if !error.is::<say::Told>() {
                say::trouble(format_args!("{error:#}"));
            }
            ExitCode::FAILURE
        }
    }
}

fn chore(words: &[String]) -> Result<()> {
    let Some((name, options)) = words.split_first() else {
        say::line(HELP);
        return Ok(());
    };
    match name.as_str() {
        "test" => test::test(options),
        "ci" => ci::ci(),
        "tidy" => tidy::tidy(),
        "generate" => generate::generate(options),
        "deny" => deny::deny(),
        "soak" => soak::soak(options),
        "fuzz" => fuzz::fuzz(options),
        "assets" => assets::assets(),
        "bench" => bench::bench(options),
        "dist" => dist::dist(options),
        "welsh" => welsh::welsh(options),
        "help" | "--help" | "-h" => {
            say::line(HELP);
            Ok(())
        }
        other => bail!("no chore is called `{other}`; `cargo xtask help` lists them"),
    }
}
