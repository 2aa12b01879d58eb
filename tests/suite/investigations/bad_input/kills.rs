//! Killed at any instant: a result is whole or absent, and the log can be read.

use tests::Kills;

use super::{figures, good, home_with};

#[test]
fn twenty_kills_leave_no_half_result_and_a_sound_log() {
    let home = home_with(&good(3_000));
    let args = ["audit", "records", "--caller", "Acme Ltd", "--out", "out"];
    let mut kills = Kills::new(11);
    let (mut whole, mut absent) = (0, 0);
    for _ in 0..20 {
        let said_done = kills.kill(home.start(&args)) == Some(1);
        if home.has("out") {
            assert_eq!(figures(&home)["rows"], 3_000);
            assert!(home.has("out/receipt.json") && home.has("out/recompute"));
            std::fs::remove_dir_all(home.path("out")).unwrap();
            whole += 1;
        } else {
            assert!(!said_done, "it said that it had written a result");
            absent += 1;
        }
        let log = home.uphold(&["log", "check"]);
        let sound = log.code == Some(0) || log.out.contains("and nothing is lost");
        assert!(sound, "{}\n{}", log.out, log.talk);
    }
    assert!(absent > 3, "{whole} whole, {absent} absent");
    // The next one sweeps what they left, and is as if nothing had been.
    home.uphold(&args).exits(1);
    for entry in std::fs::read_dir(home.folder()).unwrap() {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        assert!(!name.contains(".making-"), "{name} was left behind");
    }
    home.uphold(&["log", "check"]).exits(0);
}
