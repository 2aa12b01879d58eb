//! Rows that are judged together, so that the registers are asked about many numbers at a time.

use register::{Register, Told, View};
use rules::investigations::{Statements, Tri};
use terms::{Date, Number};

use super::memory::{Alike, Memory};
use crate::Error;
use crate::audit::fold::Call;
use crate::audit::grid::Grid;
use crate::audit::judge::Judge;
use crate::audit::leg::{Flags, Leg};
use crate::audit::names::{Met, Names};
use crate::audit::plan::Plan;
use crate::calls::row::Row;
use crate::screen::Bytes;

/// Rows of a block: enough for memory to be asked ahead, few enough to stay near the processor.
const ROWS: usize = 256;

/// The registers of a plan, asked only which history a number has.
#[derive(Debug)]
pub(super) struct Views<'p>(&'p Plan, [Option<View<'p, Bytes>>; 2]);

impl<'p> Views<'p> {
    pub(super) fn of(plan: &'p Plan) -> Result<Self, register::Error> {
        let view = |register: &'p Option<Register<Bytes>>| {
            register.as_ref().map(|register| register.on(Date::MAX)).transpose()
        };
        Ok(Self(plan, [view(&plan.tps)?, view(&plan.ctps)?]))
    }

    /// Whether what the registers tell of the number is all that is known of it.
    fn is_alike(&self, number: Number, told: [Told; 2]) -> bool {
        let Self(plan, views) = self;
        let shared = |(view, told): (&Option<View<'_, Bytes>>, Told)| {
            view.as_ref().is_none_or(|view| view.is_shared(told))
        };
        views.iter().zip(told).all(shared)
            && (plan.statements.is_empty() || !plan.statements.contains_key(&number))
            && (plan.clients.is_empty() || !plan.clients.contains(&number))
    }
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
    told: [Vec<Told>; 2],
    met: Met,
    memory: Memory,
    grid: Grid,
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

    pub(super) fn is_full(&self) -> bool {
        self.numbers.len() >= ROWS
    }

    /// Judges and counts the rows, and forgets them.
    pub(super) fn judge(
        &mut self,
        judge: &Judge<'_>,
        views: &Views<'_>,
        system: usize,
    ) -> Result<(), Error> {
        for (told, view) in self.told.iter_mut().zip(&views.1) {
            told.clear();
            told.resize(self.numbers.len(), Told::NOTHING);
            if let Some(view) = view {
                view.tell_all(&self.numbers, told)?;
            }
        }
        let [tps, ctps] = &self.told;
        let told = tps.iter().zip(ctps).map(|(&tps, &ctps)| [tps, ctps]);
        for ((&number, line), told) in self.numbers.iter().zip(&self.lines).zip(told) {
            let day = views.0.london.day(line.first).unwrap_or(Date::MAX);
            let (connected, withheld) = (line.connected, line.withheld);
            let within = number.gb_national().is_some();
            let alike = Alike { told, day, within, connected, withheld };
            let remembered = line.first == line.last && views.is_alike(number, told);
            let known = if remembered { self.memory.of(&alike) } else { None };
            let found = match known {
                Some(found) => found,
                None => {
                    let call = Call::of(&line.leg(number), system);
                    let none = Statements::default();
                    let said = views.0.statements.get(&number).unwrap_or(&none);
                    let seen = judge.call(&call, &judge.held(number)?, said, None);
                    let found = self.grid.like_of(&call, &seen);
                    if remembered {
                        self.memory.keep(alike, found);
                    }
                    found
                }
            };
            self.grid.count(line.line, day, found);
            self.grid.begun(line.first, line.last);
        }
        self.numbers.clear();
        self.lines.clear();
        Ok(())
    }

    /// All that was counted.
    pub(super) fn finish(self) -> Grid {
        self.grid
    }
}

impl Line {
    fn leg(&self, number: Number) -> Leg {
        Leg {
            number,
            first: self.first,
            last: self.last,
            seconds: 0,
            id: 0,
            other: 0,
            line: self.line,
            agent: 0,
            campaign: 0,
            supplier: 0,
            file: 0,
            row: 0,
            flags: Flags {
                connected: self.connected,
                withheld: self.withheld,
                marked: false,
                leg: false,
            },
        }
    }
}
