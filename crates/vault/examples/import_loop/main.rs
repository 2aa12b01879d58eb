//! Imports editions and objections until it is killed: `import_loop DIR SEED [ROUNDS]`.
//!
//! After each round that the vault has confirmed it says `recorded N`. A soak kills
//! it at any moment and then runs `import_loop DIR SEED check N`, where N is the
//! last round that was recorded: everything up to there must be in the vault,
//! whole, and nothing that was never imported.
#![expect(clippy::print_stdout, reason = "the words are the interface to the soak")]

use std::error::Error;
use std::io::Write as _;
use std::path::Path;

mod rounds;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match *arguments.as_slice() {
        [dir, seed, "check", confirmed] => {
            let held = rounds::check(Path::new(dir), seed.parse()?, confirmed.parse()?)?;
            println!("held {held}");
            Ok(())
        }
        [dir, seed] => run(dir, seed, u64::MAX),
        [dir, seed, rounds] => run(dir, seed, rounds.parse()?),
        _ => Err("import_loop DIR SEED [ROUNDS | check N]".into()),
    }
}

fn run(dir: &str, seed: &str, rounds: u64) -> Result<(), Box<dyn Error>> {
    rounds::run(Path::new(dir), seed.parse()?, rounds, |round| {
        println!("recorded {round}");
        std::io::stdout().flush()
    })
}
