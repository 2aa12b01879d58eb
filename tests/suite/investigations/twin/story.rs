//! Little stories: a number, the calls to it, what its subscriber said, and where it was listed.

use std::collections::BTreeMap;

use tests::{Dice, drama};

use super::books::{ASTERISK, ASTERISK_16, Books, Event, FREESWITCH, OPERATOR, VICIDIAL};
use super::can::Can;
use super::clock::{self, DAY};
use super::said::{Said, Words};

/// What a story is made from.
pub(super) struct Teller<'t> {
    pub(super) dice: &'t mut Dice,
    pub(super) books: &'t mut Books,
    /// Days around which something happens.
    pub(super) days: &'t [i64],
    /// Names that were given.
    pub(super) names: u64,
    /// Lines of the tables of objections and consents.
    pub(super) objections: String,
    pub(super) consents: String,
    pub(super) kind: &'static str,
}

/// A statement without a day was made at any time.
const EVER: (i64, i64) = (0, 4_000_000_000);

impl Teller<'_> {
    fn below(&mut self, limit: i64) -> i64 {
        self.dice.below(limit as u64) as i64
    }

    fn one_in(&mut self, times: u64) -> bool {
        self.dice.below(times) == 0
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.dice.below(from.len() as u64) as usize]
    }

    /// A moment near which something can be otherwise.
    fn moment(&mut self) -> i64 {
        let near = self.pick(self.days) + self.pick(&[-1, 0, 0, 1, 5, 27, 28, 29, 30]);
        match self.below(9) {
            0 => clock::day("2026-02-04") * DAY + DAY - 30 + self.below(60),
            1 => clock::day("2026-02-04") * DAY + self.below(2 * DAY),
            2 => near * DAY + 23 * 3600 + self.below(3600),
            3 => clock::day("2025-10-26") * DAY + self.below(9000),
            4 => clock::begin(near) - 30 + self.below(60),
            5 => clock::day("2025-06-14") * DAY + 23 * 3600 + self.below(7200),
            _ => near * DAY + self.below(DAY),
        }
    }

    /// The story of one number; gives what was said.
    pub(super) fn tell(&mut self, number: u64) -> Words {
        let mut at = self.moment();
        let mut calls = Vec::new();
        for _ in 0..=self.below(4) {
            let end = self.call(number, at);
            calls.push(at);
            at = match self.below(5) {
                0 => end + self.pick(&[-1, 0, 0, 1, 1, 60]),
                1 => at + self.pick(&[DAY, 27 * DAY, 28 * DAY, 29 * DAY]),
                2 => at + self.pick(&[0, 1, 59, 60, 61, 62]),
                _ => self.moment(),
            };
        }
        let mut words = Words::default();
        let mut moments = 4;
        for _ in 0..self.pick(&[0, 0, 1, 1, 2]) {
            let near = self.pick(&calls);
            // One without a day stands alone: nobody can say whether another's withdrawal came later.
            let alone = words.objections.iter().any(|it| it.on == EVER);
            let is_objection = !alone && self.one_in(2);
            let said = self.said(near, is_objection && words.objections.is_empty());
            moments -= 1 + i64::from(said.1.back.is_some());
            if moments < 0 {
                break;
            }
            self.write(number, is_objection, &said, &mut words);
        }
        words
    }

    fn write(&mut self, number: u64, objection: bool, said: &(String, Said), words: &mut Words) {
        let (text, said) = said;
        let number = number.to_string();
        let dialled =
            number.strip_prefix("44").map_or(format!("00{number}"), |it| format!("0{it}"));
        if objection {
            self.objections += &format!("{dialled},Acme Ltd,{text}\n");
            words.objections.push(*said);
        } else {
            let (given, back) = text.split_once(',').unwrap();
            let kind = self.kind;
            self.consents += &format!("{dialled},Acme Ltd,{kind},v1,{given},{back},form,1\n");
            words.consents.push(*said);
        }
    }

    /// Something that was said near a call, as two cells and as seconds.
    fn said(&mut self, near: i64, can_be_undated: bool) -> (String, Said) {
        if can_be_undated && self.one_in(8) {
            return (",".to_owned(), Said { on: EVER, back: None });
        }
        // The hour that the clock shows twice, or never, is left to the calls.
        let plain = |at: i64| clock::ahead(at - DAY) == clock::ahead(at + DAY);
        let (on, on_text) = match self.below(2) {
            0 if plain(near) => self.minute(near),
            _ => {
                let days = self.pick(&[-30, -1, 0, 0, 0, 1]);
                self.day(clock::day_of(near) + days)
            }
        };
        let (mut back, mut back_text) = (None, String::new());
        if self.one_in(3) {
            let later = match self.below(3) {
                0 if on.1 < near - 180 && plain(near) => self.minute(near),
                _ => {
                    let days = self.pick(&[0, 0, 1, 2, 30]);
                    self.day(clock::day_of(on.0) + days)
                }
            };
            back = Some(later.0);
            back_text = later.1;
        }
        (format!("{on_text},{back_text}"), Said { on, back })
    }

    fn minute(&mut self, near: i64) -> ((i64, i64), String) {
        let minute = near - near.rem_euclid(60) + 60 * self.pick(&[-1, 0, 0, 1]);
        let text = clock::written(clock::london(minute));
        ((minute, minute + 59), text[..16].to_owned())
    }

    fn day(&mut self, day: i64) -> ((i64, i64), String) {
        ((clock::begin(day), clock::begin(day + 1) - 1), clock::iso(day))
    }

    /// A name for a call: a new one, or now and then the last again, as after a restart.
    fn name(&mut self) -> u64 {
        self.names += u64::from(!self.one_in(6));
        self.names
    }

    /// Writes a call into one system or several; gives its end.
    fn call(&mut self, number: u64, at: i64) -> i64 {
        let seconds = self.pick(&[0, 1, 9, 60]);
        let connected = Can::sure(self.below(3) > 0);
        let mut end = at + seconds;
        let mut system = self.pick(&[ASTERISK, ASTERISK_16, VICIDIAL, FREESWITCH, OPERATOR]);
        let mut begun = at;
        let mut event = Event {
            number,
            at,
            seconds,
            connected,
            marked: false,
            withheld: self.one_in(12),
            id: String::new(),
            other: None,
            leg: false,
        };
        for _ in 0..self.pick(&[1, 1, 1, 2, 2, 3]) {
            event.at = begun;
            self.recorded(system, &event);
            end = end.max(begun + seconds);
            system = (system + 1 + self.below(4) as usize) % 5;
            begun += self.pick(&[0, 1, 2, 59, 60, 61, 62]);
            if self.one_in(6) {
                event.connected = Can::sure(!event.connected.be);
            }
        }
        end
    }

    /// One system's rows of a call.
    fn recorded(&mut self, system: usize, event: &Event) {
        let mut event = event.clone();
        let name = self.name();
        match system {
            ASTERISK | ASTERISK_16 => self.asterisk(system, event, name),
            VICIDIAL => {
                event.withheld = false;
                event.id = name.to_string();
                event.marked = self.one_in(4);
                if event.marked || event.connected.be {
                    // A call without a second of talk was not answered.
                    event.connected = Can::sure(event.seconds > 0);
                }
                self.twice(3, &event);
            }
            FREESWITCH => self.freeswitch(event, name),
            _ => {
                event.id = if self.one_in(3) { String::new() } else { format!("ref-{name}") };
                event.marked = self.one_in(5);
                event.connected = match self.below(4) {
                    _ if event.marked => Can::sure(true),
                    0 => Can::OPEN,
                    _ => event.connected,
                };
                self.twice(5, &event);
            }
        }
    }

    /// Mostly once, sometimes twice.
    fn twice(&mut self, file: usize, event: &Event) {
        self.books.write(file, event);
        if self.one_in(10) {
            self.books.write(file, event);
        }
    }

    fn asterisk(&mut self, system: usize, mut event: Event, name: u64) {
        let mut file = if system == ASTERISK_16 { 2 } else { self.pick(&[0, 1]) };
        event.id = format!("{name:08}");
        event.other = Some(format!("{}.{}", event.at, name * 10));
        let mut rows = vec![event.clone()];
        if self.one_in(3) {
            // The other half of a Local channel.
            let other = Some(format!("{}.{}", event.at, name * 10 + 1));
            let connected = Can::sure(self.one_in(2));
            rows.push(Event { leg: true, other, connected, ..event.clone() });
        }
        if system == ASTERISK && self.one_in(6) {
            // Another channel of the same call.
            let begun = event.at + self.pick(&[1, 30, 200]);
            let connected = Can::sure(self.one_in(2));
            rows.push(Event { at: begun, id: format!("{name:08}b"), connected, ..event.clone() });
        }
        if self.one_in(2) {
            rows.reverse();
        }
        for row in &rows {
            self.twice(file, row);
            if system == ASTERISK {
                file = self.pick(&[0, 1]);
            }
        }
    }

    fn freeswitch(&mut self, mut event: Event, name: u64) {
        let uuid = |half: u64| format!("00000000-0000-4000-8000-{:012x}", name * 2 + half);
        event.id = uuid(0);
        if self.one_in(3) {
            let begun = event.at + self.pick(&[0, 1, 5]);
            let connected = Can::sure(self.one_in(2));
            let second = Event { at: begun, id: uuid(1), connected, ..event.clone() };
            self.twice(4, &second);
            event.other = Some(uuid(1));
        }
        self.twice(4, &event);
    }
}

/// The numbers of the stories: three dialling codes, and a few abroad.
pub(super) fn numbers(count: u64) -> Vec<u64> {
    (0..count)
        .map(|index| match index % 50 {
            // Numbers that the French regulator keeps free for drama.
            49 => 33_199_000_000 + index,
            place => 440_000_000_000 + drama(place % 3 * 1_000 + index % 1_000),
        })
        .collect()
}

/// By number, what was said.
pub(super) type AllWords = BTreeMap<u64, Words>;
