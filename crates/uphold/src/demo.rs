//! The made-up world of `uphold demo`: drama numbers only, from a seed.

pub(crate) mod cases;
mod dirt;
mod people;

use std::fmt::Write as _;

use terms::Date;

/// Everything that the demo writes before it starts: name and content.
pub(crate) struct World {
    pub(crate) files: Vec<(&'static str, String)>,
}

/// Two editions of each register, a list, and what the caller keeps.
pub(crate) fn world(rows: u64, today: Date) -> World {
    let mut dice = Dice::new(0x5550_484f_4c44);
    let numbers = drama_numbers();
    let old = today.plus_days(-63).unwrap_or(today);
    let mut old_tps = Vec::new();
    let mut new_tps = Vec::new();
    let mut ctps = Vec::new();
    for &number in &numbers {
        let listed = dice.one_in(2);
        if listed && !dice.one_in(20) {
            old_tps.push(number);
        }
        if listed {
            new_tps.push(number);
        } else if dice.one_in(12) {
            ctps.push(number);
        }
    }
    let objections = objections(&mut dice, &numbers, old);
    let consents = consents(&mut dice, &new_tps, old);
    let leads = people::leads(&mut dice, &numbers, rows);
    World {
        files: vec![
            ("tps-old.txt", fixed_width(&old_tps)),
            ("tps.txt", fixed_width(&new_tps)),
            ("ctps.txt", fixed_width(&ctps)),
            ("do-not-call.csv", objections),
            ("consents.csv", consents),
            ("suppliers.csv", SUPPLIERS.replace("{from}", &old.to_string())),
            ("leads.csv", leads),
            ("spring.toml", CAMPAIGN.to_owned()),
        ],
    }
}

const SUPPLIERS: &str = "\
supplier,name,covered,from,until
HARBOUR,Harbour Data Ltd,yes,{from},
LLAIS,Llais Leads Cyf,yes,{from},
NORTHGATE,Northgate Lists Ltd,no,,
";

const CAMPAIGN: &str = "\
# Who calls, for whom, and how. `uphold campaign new` asks for all of this.
name = \"Spring offers (demo)\"
caller = \"Acme Ltd\"
client = \"Bright Windows Ltd\"
screener = \"Acme Ltd\"
kind = \"live\"
consents = \"consents.csv\"
suppliers = \"suppliers.csv\"

[list]
supplier-column = \"source\"
";

/// The layout of the licensed file with blanks: dialling code left, the rest right, CR LF.
fn fixed_width(numbers: &[u64]) -> String {
    let mut text = String::with_capacity(numbers.len() * 14);
    for number in numbers {
        let digits = format!("0{number}");
        let (code, rest) = digits.split_at_checked(5).unwrap_or((&digits, ""));
        // Writing to a string cannot fail.
        let _ = write!(text, "{code:<5}{rest:>7}\r\n");
    }
    text
}

fn objections(dice: &mut Dice, numbers: &[u64], day: Date) -> String {
    let mut text = String::from("number,caller,objected_on,channel,reason,withdrawn_on\n");
    for &number in numbers {
        if dice.one_in(60) {
            let on = day.plus_days(dice.below(55) as i32).unwrap_or(day);
            let _ = writeln!(text, "0{number},Acme Ltd,{on},phone,asked not to be called,");
        }
    }
    text
}

fn consents(dice: &mut Dice, listed: &[u64], day: Date) -> String {
    let mut text =
        String::from("number,caller,kind,wording_version,given,withdrawn,source,proof\n");
    for &number in listed {
        if dice.one_in(40) {
            let given = day.plus_days(dice.below(50) as i32).unwrap_or(day);
            let withdrawn = if dice.one_in(5) {
                given.plus_days(5).unwrap_or(given).to_string()
            } else {
                String::new()
            };
            let _ = writeln!(
                text,
                "0{number},ACME LIMITED,live,web-2026-04,{given},{withdrawn},web form,form-{number}"
            );
        }
    }
    text
}

/// The numbers that Ofcom keeps free for drama: nobody has them.
fn drama_numbers() -> Vec<u64> {
    const FIRSTS: [u64; 17] = [
        1_134_960_000,
        1_144_960_000,
        1_154_960_000,
        1_164_960_000,
        1_174_960_000,
        1_184_960_000,
        1_214_960_000,
        1_314_960_000,
        1_414_960_000,
        1_514_960_000,
        1_614_960_000,
        1_914_980_000,
        2_079_460_000,
        2_890_180_000,
        2_920_180_000,
        1_632_960_000,
        7_700_900_000,
    ];
    FIRSTS.iter().flat_map(|&first| first..first + 1_000).collect()
}

/// Small, seeded and good enough to make examples with (xorshift64*).
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed | 1)
    }

    fn roll(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 11
    }

    /// A number below `limit`.
    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.roll() % limit.max(1)
    }

    /// True once in `times`.
    pub(crate) fn one_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }

    /// One of these.
    pub(crate) fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> Option<&'a T> {
        from.get(self.below(from.len() as u64) as usize).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_world() {
        let day = Date::new(2026, 11, 23).unwrap();
        let (one, two) = (world(500, day), world(500, day));
        assert_eq!(one.files, two.files);
        let leads = &one.files.iter().find(|(name, _)| *name == "leads.csv").unwrap().1;
        assert!(leads.lines().count() > 500);
    }

    #[test]
    fn register_records_have_the_licensed_layout() {
        assert_eq!(fixed_width(&[2_079_460_123]), "02079 460123\r\n");
        assert_eq!(fixed_width(&[7_700_900_001]), "07700 900001\r\n");
    }
}
