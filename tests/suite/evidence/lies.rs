//! Receipts of a log that lies: what they say is changed, and then properly logged and signed.

mod fields;
mod proofs;
mod spellings;
mod stories;

use evidence::statement::Screening;
use evidence::{Proof, canonical};
use serde_json::Value;
use tests::Dice;

use super::agreement::Case;
use super::world::{World, screening};

/// All of them, and true receipts of unusual kinds among them.
pub(super) fn all(world: &World, dice: &mut Dice) -> Vec<Case> {
    let mut liar = Liar { world, dice, cases: Vec::new() };
    stories::tell(&mut liar);
    fields::tell(&mut liar);
    spellings::tell(&mut liar);
    proofs::tell(&mut liar);
    liar.cases
}

/// A log that signs whatever it likes.
struct Liar<'w> {
    world: &'w World,
    dice: &'w mut Dice,
    cases: Vec<Case>,
}

impl Liar<'_> {
    /// Logs bytes as a statement, and does something to the proof.
    fn log(
        &mut self,
        what: &str,
        holds: bool,
        bytes: Vec<u8>,
        proof: impl FnOnce(&World, &mut Proof),
    ) {
        let mut made = self.world.logged(&bytes, self.dice);
        proof(self.world, &mut made);
        self.add(what, holds, bytes, made.to_string().into_bytes());
    }

    fn add(&mut self, what: &str, holds: bool, statement: Vec<u8>, proof: Vec<u8>) {
        let what = what.to_owned();
        self.cases.push(Case { what, statement, proof, holds: Some(holds), unused: false });
    }

    /// The true statement with a field missing, or of another type, that the verifier in Go has no use for.
    fn unused(&mut self, what: &str, change: impl FnOnce(&mut Value)) {
        self.value(what, false, change);
        self.cases.last_mut().unwrap().unused = true;
    }

    /// The true statement with a change to its figures.
    fn says(&mut self, what: &str, holds: bool, change: impl FnOnce(&mut Screening)) {
        let mut screening = screening();
        change(&mut screening);
        self.log(what, holds, screening.bytes().unwrap(), |_, _| {});
    }

    /// The true statement with a change to its JSON.
    fn value(&mut self, what: &str, holds: bool, change: impl FnOnce(&mut Value)) {
        let mut value = serde_json::to_value(screening()).unwrap();
        change(&mut value);
        let bytes = canonical::to_bytes(evidence::What::Statement, &value);
        // What our printer refuses is printed nevertheless, by somebody else's.
        let bytes = bytes.unwrap_or_else(|_| printed(&value));
        self.log(what, holds, bytes, |_, _| {});
    }

    /// The true statement with a change to its bytes.
    fn spelt(&mut self, what: &str, holds: bool, change: impl FnOnce(String) -> Vec<u8>) {
        let text = String::from_utf8(screening().bytes().unwrap()).unwrap();
        self.log(what, holds, change(text), |_, _| {});
    }

    /// The true statement with another proof.
    fn proved(&mut self, what: &str, holds: bool, proof: impl FnOnce(&World, &mut Proof)) {
        self.log(what, holds, screening().bytes().unwrap(), proof);
    }

    /// The true statement with a change to the text of the proof.
    fn proof_text(&mut self, what: &str, holds: bool, change: impl FnOnce(String) -> String) {
        let bytes = screening().bytes().unwrap();
        let proof = self.world.logged(&bytes, self.dice);
        self.add(what, holds, bytes, change(proof.to_string()).into_bytes());
    }
}

/// JSON with sorted keys and two blanks of indentation, whatever it holds.
fn printed(value: &Value) -> Vec<u8> {
    fn sorted(value: &Value) -> Value {
        match value {
            Value::Object(map) => {
                let mut entries: Vec<_> = map.iter().collect();
                entries.sort_by_key(|(name, _)| *name);
                entries.into_iter().map(|(name, value)| (name.clone(), sorted(value))).collect()
            }
            Value::Array(values) => values.iter().map(sorted).collect(),
            other => other.clone(),
        }
    }
    let mut text = serde_json::to_string_pretty(&sorted(value)).unwrap();
    text.push('\n');
    text.into_bytes()
}
