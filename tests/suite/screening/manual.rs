//! Help, manual page and completions.

use tests::Home;

const COMMANDS: [&[&str]; 14] = [
    &["demo"],
    &["screen"],
    &["rescreen"],
    &["register"],
    &["register", "import"],
    &["register", "update"],
    &["register", "lookup"],
    &["register", "status"],
    &["objections", "import"],
    &["objections", "status"],
    &["caller", "add"],
    &["caller", "list"],
    &["campaign", "new"],
    &["completions"],
];

#[test]
fn every_command_explains_itself() {
    let home = Home::new();
    for command in COMMANDS {
        let ran = home.uphold(&[command, &["--help"]].concat()).exits(0).says("Usage: uphold");
        assert!(ran.out.lines().count() > 6, "{command:?} says too little");
    }
    assert!(!home.data().exists(), "help writes nothing");
}

#[test]
fn help_and_manual_tell_the_exit_codes() {
    let home = Home::new();
    home.uphold(&["--help"]).exits(0).says("Exit codes:").says("could not decide");
    home.uphold(&["man"]).exits(0).says(".TH").says("could not decide");
}

#[test]
fn completions_for_every_usual_shell() {
    let home = Home::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        home.uphold(&["completions", shell]).exits(0).says("rescreen");
    }
}

#[test]
fn what_is_typed_wrongly_exits_with_2() {
    let home = Home::new();
    home.uphold(&[]).exits(2);
    home.uphold(&["scren"]).exits(2).tells("screen");
    home.uphold(&["screen"]).exits(2).tells("LIST");
}
