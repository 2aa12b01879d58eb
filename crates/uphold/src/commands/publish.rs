//! `uphold publish`: what is said in English is said in Welsh.

mod codes;
mod feed;
mod read;
mod tell;

use std::path::Path;

use terms::{Actor, Problem};
use words::parity::{self, Pairs, Text};
use words::{Lang, parity::Compared};

use crate::cli::PublishCheck;
use crate::failure::{Exit, Failure, Outcome};
use crate::talk::Talk;

/// Two texts that were compared.
struct Pair {
    english: String,
    welsh: String,
    compared: Compared,
}

/// A post without a twin.
struct Alone {
    /// Its file, address or id.
    name: String,
    title: String,
    lang: Lang,
}

/// All that a check found.
#[derive(Default)]
struct Found {
    pairs: Vec<Pair>,
    alone: Vec<Alone>,
    problems: Vec<Problem>,
    /// Whether something could not be compared.
    undecided: bool,
}

/// Checks a text and its twin, or all of a feed.
pub(crate) fn check(args: &PublishCheck, talk: &Talk) -> Outcome {
    let pairs = args.pairs.as_deref().map(declared).transpose()?.unwrap_or_default();
    let mut found = Found::default();
    match (&args.feed, &args.en, &args.cy) {
        (Some(feed), _, _) if feed.is_dir() => feed::folder(feed, &pairs, &mut found)?,
        (Some(feed), _, _) => feed::file(feed, &pairs, &mut found)?,
        (None, Some(english), Some(welsh)) => found.files(english, welsh, &pairs)?,
        // The command line asks for one or the other.
        _ => {}
    }
    tell::tell(&found, talk)?;
    let gaps = found.pairs.iter().any(|pair| !pair.compared.gaps.is_empty());
    Ok(match (found.undecided, gaps || !found.alone.is_empty()) {
        (true, _) => Exit::Undecided,
        (false, true) => Exit::Findings,
        (false, false) => Exit::Clean,
    })
}

fn declared(path: &Path) -> Result<Pairs, Problem> {
    let file = read::file(path)?;
    Pairs::parse(&file.text)
        .map_err(|row| error(codes::PAIRS_UNREADABLE).in_file(shown(path)).at_row(row))
}

impl Found {
    /// Compares two files.
    fn files(&mut self, english: &Path, welsh: &Path, pairs: &Pairs) -> Result<(), Failure> {
        let (en, cy) = (read::file(english)?, read::file(welsh)?);
        self.problems.extend(en.problem.clone().into_iter().chain(cy.problem.clone()));
        let texts = (read::parsed(english, &en.text), read::parsed(welsh, &cy.text));
        self.texts((&shown(english), &texts.0), (&shown(welsh), &texts.1), pairs)?;
        Ok(())
    }

    /// Compares two texts, unless they are in the wrong languages.
    fn texts(
        &mut self,
        (english, en): (&str, &Text),
        (welsh, cy): (&str, &Text),
        pairs: &Pairs,
    ) -> Result<(), Problem> {
        for (name, text) in [(english, en), (welsh, cy)] {
            if text.blocks() == 0 {
                return Err(error(codes::NOTHING_TO_COMPARE).in_file(name));
            }
        }
        let told = (parity::language(en), parity::language(cy));
        let both = |code| error(code).with("english", english).with("welsh", welsh);
        match told {
            (Some(Lang::Cy), Some(Lang::En)) => return Err(both(codes::SWAPPED)),
            (Some(one), Some(other)) if one == other => {
                return Err(both(codes::SAME_LANGUAGE).with("what", one.id()));
            }
            (Some(Lang::Cy), None) => return Err(error(codes::NOT_ENGLISH).in_file(english)),
            (None, Some(Lang::En)) => return Err(error(codes::NOT_WELSH).in_file(welsh)),
            _ => {}
        }
        let compared = parity::compare(en, cy, pairs);
        self.pairs.push(Pair { english: english.to_owned(), welsh: welsh.to_owned(), compared });
        Ok(())
    }

    /// Notes what stands in the way of one pair among others.
    fn cannot(&mut self, problems: impl IntoIterator<Item = Problem>) {
        self.problems.extend(problems);
        self.undecided = true;
    }
}

fn error(code: terms::Code) -> Problem {
    Problem::error(code, Actor::Caller)
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
