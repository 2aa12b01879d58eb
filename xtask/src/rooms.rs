//! The rooms of the house: which crates there may be, which are pure, and which edges are allowed.
//!
//! This is the one place where an edge is allowed. `tidy` holds the manifests
//! against it, and `generate` writes the table in ARCHITECTURE.md from the manifests.

/// A crate of ours, built or planned.
pub(crate) struct Room {
    /// The crate's name.
    pub(crate) name: &'static str,
    /// Without clock, disk, network, randomness: everything comes in as a value.
    pub(crate) pure: bool,
    /// Which of our crates it may use.
    pub(crate) may_use: &'static [&'static str],
}

/// Every room, pure ones first, each after those that it may use.
pub(crate) const ROOMS: &[Room] = &[
    pure("terms", &[]),
    pure("numbers", &["terms"]),
    pure("evidence", &["terms"]),
    pure("register", &["terms"]),
    pure("rules", &["terms", "numbers"]),
    pure("cases", &["terms", "evidence", "numbers", "register", "rules"]),
    pure("words", &["terms", "rules", "cases"]),
    shell("vault", &["terms", "evidence", "register"]),
    shell("bulk", &["terms", "evidence", "numbers", "register", "rules", "vault"]),
    shell("gate", &["terms", "evidence", "numbers", "register", "rules", "vault"]),
    shell("store", &["terms", "evidence", "cases", "vault"]),
    shell("print", &["terms", "words"]),
    shell("probe", &["terms", "evidence"]),
    shell("web", BELOW_WEB),
    shell("cluster", &["terms", "numbers", "register", "rules", "bulk"]),
    shell("uphold", BELOW_UPHOLD),
    shell("tests", BELOW_TESTS),
    shell("xtask", &[]),
    shell("fuzz", BELOW_UPHOLD),
    shell("bench", BELOW_UPHOLD),
];

const BELOW_WEB: &[&str] = &[
    "terms", "numbers", "evidence", "register", "rules", "cases", "words", "vault", "bulk", "gate",
    "store", "print", "probe",
];
const BELOW_UPHOLD: &[&str] = &[
    "terms", "numbers", "evidence", "register", "rules", "cases", "words", "vault", "bulk", "gate",
    "store", "print", "probe", "web",
];
const BELOW_TESTS: &[&str] = &[
    "terms", "numbers", "evidence", "register", "rules", "cases", "words", "vault", "bulk", "gate",
    "store", "print", "probe", "web", "uphold",
];

/// The outside crates that a pure room may use: none of them can reach a clock, a
/// disk, a network or a source of chance in the features that we ask for.
pub(crate) const PURE_MAY_USE: &[&str] = &[
    "aes",
    "askama",
    "base64",
    "crc32fast",
    "ed25519-dalek",
    "fluent-bundle",
    "jiff",
    "memchr",
    "pulldown-cmark",
    "rlibphonenumber",
    "serde",
    "serde_json",
    "sha2",
    "thiserror",
    "unic-langid",
    "unicode-width",
];

/// The rows of the mission, by their one word each.
pub(crate) const ROWS: &[&str] = &[
    "screening",
    "lists",
    "investigations",
    "notices",
    "requests",
    "breaches",
    "hub",
    "complaints",
];

/// Those of them that are built.
pub(crate) const BUILT_ROWS: &[&str] = &["screening", "investigations"];

/// The room with this name.
pub(crate) fn room(name: &str) -> Option<&'static Room> {
    ROOMS.iter().find(|room| room.name == name)
}

const fn pure(name: &'static str, may_use: &'static [&'static str]) -> Room {
    Room { name, pure: true, may_use }
}

const fn shell(name: &'static str, may_use: &'static [&'static str]) -> Room {
    Room { name, pure: false, may_use }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_edge_leads_to_a_room_and_none_in_a_circle() {
        for (index, room) in ROOMS.iter().enumerate() {
            for used in room.may_use {
                let at = ROOMS.iter().position(|other| other.name == *used);
                assert!(at.is_some_and(|at| at < index), "{} -> {used}", room.name);
            }
        }
    }

    #[test]
    fn a_pure_room_uses_only_pure_rooms() {
        for room in ROOMS.iter().filter(|room| room.pure) {
            assert!(room.may_use.iter().all(|used| self::room(used).unwrap().pure));
        }
    }
}
