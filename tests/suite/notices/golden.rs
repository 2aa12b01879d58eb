//! The ten personas' notices as text, word for word, so that every change of a word is seen and read.
//!
//! `UPHOLD_GOLDEN=write cargo test -p tests --test suite notices::golden` writes them anew.

use std::fs;
use std::path::Path;

use words::document::text;
use words::notices::{Given, document};
use words::{Lang, Words};

use super::personas::{PERSONAS, read_of, today};

#[test]
fn the_notices_say_what_was_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/notices");
    let is_write = std::env::var_os("UPHOLD_GOLDEN").is_some_and(|it| it == "write");
    for (name, _) in PERSONAS {
        for lang in Lang::ALL {
            let given = Given { version: 1, ..Given::default() };
            let made = document(&read_of(name).0, today(), &given, &Words::new(lang)).unwrap();
            let (made, file) = (text(&made), folder.join(format!("{name}.{lang}.txt")));
            if is_write {
                fs::create_dir_all(&folder).unwrap();
                fs::write(&file, &made).unwrap();
            }
            let kept = fs::read_to_string(&file).unwrap_or_default();
            let mut lines = kept.lines().zip(made.lines()).enumerate();
            let differs = lines.find(|(_, (kept, made))| kept != made);
            assert_eq!(differs, None, "{name}.{lang}.txt: read it, and see the head of golden.rs");
            assert_eq!(kept.len(), made.len(), "{name}.{lang}.txt");
        }
    }
}
