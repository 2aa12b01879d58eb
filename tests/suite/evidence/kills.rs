//! Killed at any instant: no recorded leaf is lost, and no two trees are ever shown.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use tests::{Home, Kills, drama, soak_seconds};

use super::{key, screened};

/// The size and root that the log shows to everybody.
fn shown(home: &Home) -> Option<(u64, String)> {
    let text = std::fs::read_to_string(home.data().join("log/public/checkpoint")).ok()?;
    let mut lines = text.lines().skip(1);
    Some((lines.next()?.parse().ok()?, lines.next()?.to_owned()))
}

#[test]
fn soak_kills_lose_no_recorded_leaf_and_show_no_two_trees() {
    let home = screened();
    let mut kills = Kills::new(17);
    let mut roots: BTreeMap<u64, String> = BTreeMap::new();
    let mut confirmed = Vec::new();
    let until = Instant::now() + Duration::from_secs(soak_seconds(12));
    let mut rounds = 0_u64;
    while Instant::now() < until || rounds < 20 {
        rounds += 1;
        home.write("dnc.csv", format!("number\n0{}\n", drama(10 + rounds % 900)));
        let out = format!("run{rounds}");
        let import = ["objections", "import", "--caller", "Acme Ltd", "dnc.csv"];
        let screen = ["screen", "leads.csv", "--campaign", "spring.toml", "--out", &out];
        let rotate = ["log", "key", "--rotate"];
        let args = match kills.dice().below(8) {
            0 => &rotate[..],
            1..4 => &import[..],
            _ => &screen[..],
        };
        kills.kill(home.start(args));
        if let Some((size, root)) = shown(&home) {
            let before = roots.insert(size, root.clone());
            assert!(
                before.is_none_or(|before| before == root),
                "two trees of {size}, round {rounds}"
            );
        }
        if home.has(&out) {
            confirmed.push(out);
        }
    }
    let checked = home.uphold(&["log", "check", "--json"]);
    // What a kill left undone is completed by whoever writes next.
    if checked.code != Some(0) {
        home.uphold(&["log", "key", "--rotate"]).exits(0);
    }
    let checked = home.uphold(&["log", "check", "--json"]).exits(0).json();
    assert_eq!(checked["statements"], checked["entries"], "{checked}");
    let key = key(&home);
    for out in &confirmed {
        home.uphold(&["receipt", "refresh", out]).exits(0);
        home.uphold(&["verify", out, "--key", &key, "--list", out]).exits(0);
        std::fs::remove_dir_all(home.path(out)).unwrap();
    }
    // Every tree that was ever shown is the beginning of the one that is shown now.
    home.uphold(&["log", "export", "web"]).exits(0);
    assert!(roots.len() > 3, "{} trees in {rounds} rounds", roots.len());
    consistent(&home, &roots);
}

/// Derives the root at every size that was shown, from the entries that are there now.
fn consistent(home: &Home, roots: &BTreeMap<u64, String>) {
    let mut tree = evidence::tree::Frontier::default();
    let (size, _) = shown(home).unwrap();
    for bundle in 0..size.div_ceil(256) {
        let width = evidence::tile::width(0, bundle, size);
        let path = home.path("web").join(evidence::tile::entries_path(bundle, width));
        let entries = evidence::tile::unbundle(&std::fs::read(path).unwrap(), width).unwrap();
        for entry in entries {
            tree.push(evidence::Hash::of_leaf(&entry));
            if let Some(root) = roots.get(&tree.size()) {
                assert_eq!(root, &tree.root().to_base64(), "at {}", tree.size());
            }
        }
    }
}

/// Two programs at once: one waits for the other, and neither entry is lost.
#[test]
fn many_at_once_are_recorded_one_after_the_other() {
    let home = screened();
    let before = home.uphold(&["log", "show", "--json"]).exits(0).json()["size"].as_u64().unwrap();
    let children: Vec<_> = (0..6)
        .map(|n| {
            let out = format!("at-once-{n}");
            home.start(&["screen", "leads.csv", "--campaign", "spring.toml", "--out", &out])
        })
        .collect();
    for child in children {
        assert_eq!(child.wait_with_output().unwrap().status.code(), Some(2));
    }
    let checked = home.uphold(&["log", "check", "--json"]).exits(0).json();
    assert_eq!(checked["entries"].as_u64().unwrap(), before + 6);
    let key = key(&home);
    for n in 0..6 {
        home.uphold(&["verify", &format!("at-once-{n}"), "--key", &key]).exits(0);
    }
}
