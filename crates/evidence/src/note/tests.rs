use proptest::prelude::*;

use super::*;

fn key(name: &str, seed: u8) -> SigningKey {
    SigningKey::from_seed(name, Manner::Note, &[seed; 32]).unwrap()
}

#[test]
fn the_first_example_of_the_specification_is_read() {
    let text = "Ognuno sta solo sul cuor della terra\ntrafitto da un raggio di sole:\n\n\
        ed è subito sera.\n\n\
        — quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=\n";
    let note = Note::parse(text.as_bytes()).unwrap();
    assert!(note.text.ends_with("sera.\n"));
    assert_eq!(note.signatures.len(), 1);
    assert_eq!(note.signatures[0].name, "quasimodo.example/salvatore");
    assert_eq!(note.to_string(), text);
}

#[test]
fn a_note_verifies_under_its_key_only() {
    let signer = key("example.com/log", 1);
    let note = Note::sign("a\nb\n".to_owned(), &signer);
    let read = Note::parse(note.to_string().as_bytes()).unwrap();
    assert_eq!(read, note);
    assert_eq!(read.signed_by(signer.public()), Signed::Yes);
    assert_eq!(read.signed_by(key("example.com/log", 2).public()), Signed::Absent);
    assert_eq!(read.signed_by(key("example.com/other", 1).public()), Signed::Absent);
}

#[test]
fn a_wrong_line_of_a_known_key_spoils_the_note() {
    let signer = key("example.com/log", 1);
    let mut note = Note::sign("a\n".to_owned(), &signer);
    let mut wrong = note.signatures[0].clone();
    wrong.bytes[10] ^= 1;
    note.signatures.push(wrong);
    assert_eq!(note.signed_by(signer.public()), Signed::Wrong);
    note.text = "b\n".to_owned();
    note.signatures.pop();
    assert_eq!(note.signed_by(signer.public()), Signed::Wrong);
}

#[test]
fn what_is_no_note_is_refused() {
    let good = Note::sign("a\n".to_owned(), &key("example.com/log", 1)).to_string();
    assert!(Note::parse(good.as_bytes()).is_ok());
    for wrong in [
        String::new(),
        "a\n".to_owned(),
        "a\n\n".to_owned(),
        good.replace("— ", "- "),
        good.replace("— ", ""),
        good.trim_end().to_owned(),
        format!("{good}\n"),
        format!("{good}x\n"),
        good.replace("a\n", "a\r\n"),
        good.replace("a\n", "a\0\n"),
        good.replace("example.com/log", "example.com/a+b"),
        good.replace("example.com/log ", "example.com/log  "),
        good.replace("=\n", "\n"),
        "a\n\n— example.com/log AAAAAA==\n".to_owned(),
    ] {
        assert!(Note::parse(wrong.as_bytes()).is_err(), "{wrong:?}");
    }
    assert!(Note::parse(b"a\xff\n\n").is_err());
}

#[test]
fn long_and_much_signed_notes_are_refused_early() {
    let signer = key("example.com/log", 1);
    let mut note = Note::sign("a\n".to_owned(), &signer);
    let line = note.signatures[0].clone();
    note.signatures = vec![line.clone(); MOST_SIGNATURES];
    assert!(Note::parse(note.to_string().as_bytes()).is_ok());
    note.signatures.push(line);
    assert!(Note::parse(note.to_string().as_bytes()).is_err());
    let long = vec![b'a'; What::Note.longest() + 1];
    assert!(matches!(Note::parse(&long), Err(Error::TooLong { .. })));
}

proptest! {
    #[test]
    fn nothing_panics(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = Note::parse(&bytes);
    }

    #[test]
    fn every_flipped_bit_is_found(at in 0_usize..1_000, bit in 0_u8..8) {
        let signer = key("example.com/log", 1);
        let note = Note::sign("origin\n5\nroot\n".to_owned(), &signer);
        let mut bytes = note.to_string().into_bytes();
        let at = at % bytes.len();
        bytes[at] ^= 1 << bit;
        let verified = Note::parse(&bytes).is_ok_and(|note| note.signed_by(signer.public()) == Signed::Yes);
        prop_assert!(!verified);
    }
}
