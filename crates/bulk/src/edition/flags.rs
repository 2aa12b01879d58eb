//! What the cells of a results file say about one register.

use crate::{Refused, codes, input::Header};

/// What a cell says about the register that is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    Listed,
    Clear,
    /// It says nothing about this register.
    Nothing,
    /// It says something that is not understood.
    Unknown,
}

/// The column that tells whether a number is listed.
#[derive(Debug)]
pub(super) struct FlagColumn {
    pub(super) index: usize,
    pub(super) name: String,
    register: String,
    /// It speaks of this register only.
    own: bool,
}

/// Names of columns that tell the result for all registers.
const RESULT_NAMES: [&str; 9] = [
    "result",
    "results",
    "status",
    "screening",
    "screeningresult",
    "screeningstatus",
    "flag",
    "register",
    "listed",
];

impl FlagColumn {
    /// Finds it: the column named after the register, else a column of results.
    pub(super) fn find(header: &Header, register: &str, file: &str) -> Result<Self, Refused> {
        let register = register.to_lowercase();
        let own = |name: &String| is_named_after(name, &register);
        let all = |name: &String| {
            let joined: String = words(name).concat();
            RESULT_NAMES.contains(&joined.as_str())
                || ["tpsctps", "ctpstps", "tpsandctps", "tpsctpsstatus"].contains(&joined.as_str())
        };
        let position = |test: &dyn Fn(&String) -> bool| header.names.iter().position(test);
        let found = position(&own).map(|index| (index, true));
        let found = found.or_else(|| position(&all).map(|index| (index, false)));
        let Some((index, own)) = found else {
            let problem = codes::of_file(codes::NO_RESULT_COLUMN, file);
            let problem = problem.with("register", register).with("headers", header.shown());
            return Err(problem.into());
        };
        let name = header.names.get(index).cloned().unwrap_or_default();
        Ok(Self { index, name, register, own })
    }

    pub(super) fn read(&self, cell: &[u8]) -> Said {
        let text = String::from_utf8_lossy(cell).trim().to_lowercase();
        match text.as_str() {
            "" => Said::Nothing,
            "clear" | "not listed" | "not registered" | "not found" | "none" | "callable" => {
                Said::Clear
            }
            "n" | "no" | "0" | "false" | "f" if self.own => Said::Clear,
            "y" | "yes" | "1" | "true" | "t" | "listed" | "registered" if self.own => Said::Listed,
            _ => self.named(&text),
        }
    }

    /// The names of registers, joined by whatever signs.
    fn named(&self, text: &str) -> Said {
        let words = words(text);
        let is_register = |word: &String| *word == self.register || is_official(word);
        if words.is_empty() || !words.iter().all(|word| is_register(word) || word == "and") {
            return Said::Unknown;
        }
        if words.contains(&self.register) { Said::Listed } else { Said::Nothing }
    }
}

fn is_official(word: &str) -> bool {
    matches!(word, "tps" | "ctps" | "fps")
}

/// `TPS`, `TPS status`, `on_tps`: the register, and no other one, with words that add nothing.
fn is_named_after(name: &str, register: &str) -> bool {
    const ADD_NOTHING: [&str; 10] =
        ["status", "flag", "result", "listed", "registered", "on", "is", "match", "hit", "check"];
    let words = words(name);
    let joined = words.concat() == words_of(register);
    joined
        || (words.iter().any(|word| word == register)
            && words.iter().all(|word| word == register || ADD_NOTHING.contains(&word.as_str())))
}

fn words_of(register: &str) -> String {
    words(register).concat()
}

fn words(text: &str) -> Vec<String> {
    let parts = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    parts.map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(names: &[&str], register: &str) -> Option<FlagColumn> {
        let names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
        let header = Header { names, ..Header::letters(2) };
        FlagColumn::find(&header, register, "x").ok()
    }

    #[test]
    fn a_column_of_its_own_says_yes_or_no() {
        let tps = column(&["number", "CTPS", "TPS Status"], "tps").unwrap();
        assert_eq!((tps.index, tps.own), (2, true));
        for (cell, said) in [
            ("Y", Said::Listed),
            ("TPS", Said::Listed),
            ("1", Said::Listed),
            ("N", Said::Clear),
            ("false", Said::Clear),
            ("Clear", Said::Clear),
            ("", Said::Nothing),
            ("CTPS", Said::Nothing),
            ("maybe", Said::Unknown),
            ("07700900123", Said::Unknown),
        ] {
            assert_eq!(tps.read(cell.as_bytes()), said, "{cell}");
        }
    }

    #[test]
    fn a_column_of_results_names_registers() {
        let ctps = column(&["number", "Result"], "ctps").unwrap();
        assert!(!ctps.own);
        assert_eq!(ctps.read(b"TPS/CTPS"), Said::Listed);
        assert_eq!(ctps.read(b"TPS"), Said::Nothing);
        assert_eq!(ctps.read(b"clear"), Said::Clear);
        assert_eq!(ctps.read(b"Y"), Said::Unknown);
    }

    #[test]
    fn a_file_without_results_is_refused() {
        assert!(column(&["number", "name"], "tps").is_none());
        assert!(column(&["number", "CTPS"], "tps").is_none());
    }
}
