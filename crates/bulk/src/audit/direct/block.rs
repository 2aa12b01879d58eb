//! Rows that are judged together, so that the registers are asked about many numbers at a time.

use register::Told;
use rules::investigations::{Statements, Tri};
use terms::Number;

use super::asked::{Asked, Views};
use super::memory::{Alike, Counts, Day, Known, Memory};
use crate::Error;
use crate::audit::fold::Call;
use crate::audit::grid::Grid;
use crate::audit::judge::{Held, Judge};
use crate::audit::names::{Met, Names};
use crate::calls::row::Row;
use crate::calls::row::plain::Plain;

/// Rows of all blocks: so many that numbers which stand near each other in a register can be asked about together.
const ROWS: usize = if cfg!(test) { 32 } else { 1 << 20 };

/// Rows of a block, where so many threads have one: memory does not grow with them.
pub(super) fn rows(threads: usize) -> usize {
    (ROWS / threads.max(1)).max(ROWS >> 5)
}

/// A row, as far as it counts.
#[derive(Clone, Copy, Debug)]
struct Line {
    first: i64,
    last: i64,
    line: u32,
    connected: Tri,
    withheld: Tri,
}

/// Some rows, and all that one thread has counted.
#[derive(Debug, Default)]
pub(super) struct Block {
    numbers: Vec<Number>,
    lines: Vec<Line>,
    asked: Asked,
    met: Met,
    known: Known,
    day: Day,
    memory: Memory,
    grid: Grid,
    counts: Counts,
}

impl Block {
    pub(super) fn push(&mut self, row: &Row<'_>, names: &Names) {
        self.numbers.push(row.number);
        self.lines.push(Line {
            first: row.start.first,
            last: row.start.last,
            line: names.index(&row.line, 0, &mut self.met),
            connected: row.connected,
            withheld: row.withheld,
        });
    }

    pub(super) fn push_plain(&mut self, plain: &Plain<'_>, names: &Names) {
        let (line, shown) = self.known.of(&plain.line, names, &mut self.met);
        self.numbers.push(plain.number);
        self.lines.push(Line {
            first: plain.begun,
            last: plain.begun,
            line,
            connected: plain.connected,
            withheld: if plain.withheld { Tri::Yes } else { shown },
        });
    }

    pub(super) fn len(&self) -> usize {
        self.numbers.len()
    }

    /// Judges and counts the rows, and forgets them.
    pub(super) fn judge(
        &mut self,
        judge: &Judge<'_>,
        views: &Views<'_>,
        system: usize,
    ) -> Result<(), Error> {
        self.ask(views)?;
        let mut told = self.asked.told.iter();
        for (&number, line) in self.numbers.iter().zip(&self.lines) {
            let day = self.day.of(line.first, &views.0.london);
            let told = if line.asks(self.day.attempts_count) { told.next() } else { None };
            let told_of = told.copied().unwrap_or([Told::NOTHING; 2]);
            let (connected, withheld) = (line.connected, line.withheld);
            let within = number.gb_national().is_some();
            let alike = Alike { told: told_of, day, within, connected, withheld };
            let remembered = line.first == line.last && views.is_alike(number, told_of);
            let known = if remembered { self.memory.of(&alike) } else { None };
            let found = match known {
                Some(found) => found,
                None => {
                    let call = line.call(number, system);
                    let none = Statements::default();
                    let said = views.0.statements.get(&number).unwrap_or(&none);
                    let asked = told.is_some() || !remembered;
                    let held = if asked { judge.held(number)? } else { Held::default() };
                    let seen = judge.call(&call, &held, said, None);
                    let found = self.grid.like_of(&call, &seen);
                    if remembered {
                        self.memory.keep(alike, found);
                    }
                    found
                }
            };
            self.counts.count((line.line, self.day.month, found), &mut self.grid);
            self.grid.begun(line.first, line.last);
        }
        self.numbers.clear();
        self.lines.clear();
        Ok(())
    }

    /// Asks the registers about all numbers of whose calls they say something.
    fn ask(&mut self, views: &Views<'_>) -> Result<(), register::Error> {
        self.asked.numbers.clear();
        for (&number, line) in self.numbers.iter().zip(&self.lines) {
            self.day.of(line.first, &views.0.london);
            if line.asks(self.day.attempts_count) {
                self.asked.numbers.push(number);
            }
        }
        self.asked.ask(views)
    }

    /// All that was counted, with the rows that wait.
    pub(super) fn finish(
        mut self,
        judge: &Judge<'_>,
        views: &Views<'_>,
        system: usize,
    ) -> Result<Grid, Error> {
        self.judge(judge, views, system)?;
        self.counts.empty(&mut self.grid);
        Ok(self.grid)
    }
}

impl Line {
    /// Whether the registers say anything of the call: what nobody answered while attempts did not count is no call
    /// in law, whoever was listed.
    fn asks(&self, attempts_count: bool) -> bool {
        attempts_count || self.connected != Tri::No
    }

    fn call(&self, number: Number, system: usize) -> Call {
        Call {
            number,
            first: self.first,
            last: self.last,
            end: self.last,
            connected: self.connected,
            withheld: self.withheld,
            marked: false,
            line: self.line,
            agent: 0,
            campaign: 0,
            supplier: 0,
            file: 0,
            row: 0,
            system,
        }
    }
}
