//! The registers, asked about many numbers at a time.

use register::{Register, Told, View};
use terms::{Date, Number};

use crate::audit::plan::Plan;
use crate::near::Near;
use crate::screen::Bytes;

/// The registers of a plan, asked only which history a number has.
#[derive(Debug)]
pub(super) struct Views<'p>(pub(super) &'p Plan, [Option<View<'p, Bytes>>; 2]);

impl<'p> Views<'p> {
    pub(super) fn of(plan: &'p Plan) -> Result<Self, register::Error> {
        let view = |register: &'p Option<Register<Bytes>>| {
            register.as_ref().map(|register| register.on(Date::MAX)).transpose()
        };
        Ok(Self(plan, [view(&plan.tps)?, view(&plan.ctps)?]))
    }

    /// Whether what the registers tell of the number is all that is known of it.
    pub(super) fn is_alike(&self, number: Number, told: [Told; 2]) -> bool {
        let Self(plan, views) = self;
        let shared = |(view, told): (&Option<View<'_, Bytes>>, Told)| {
            view.as_ref().is_none_or(|view| view.is_shared(told))
        };
        views.iter().zip(told).all(shared)
            && (plan.statements.is_empty() || !plan.statements.contains_key(&number))
            && (plan.clients.is_empty() || !plan.clients.contains(&number))
    }
}

/// Numbers about which the registers are asked.
#[derive(Debug, Default)]
pub(super) struct Asked {
    pub(super) numbers: Vec<Number>,
    /// What the registers tell of each.
    pub(super) told: Vec<[Told; 2]>,
    near: Near,
    asked: Vec<Number>,
    tells: Vec<Told>,
}

/// Numbers about which one register is asked after the other.
const TOGETHER: usize = 256;

impl Asked {
    /// Asks about all numbers.
    pub(super) fn ask(&mut self, views: &Views<'_>) -> Result<(), register::Error> {
        let Self { numbers, told, near, asked, tells } = self;
        near.clear();
        for (place, &number) in numbers.iter().enumerate() {
            near.push(number, place);
        }
        told.clear();
        told.resize(numbers.len(), [Told::NOTHING; 2]);
        for some in near.sort().chunks(TOGETHER) {
            asked.clear();
            asked.extend(some.iter().filter_map(|placed| placed.number()));
            for (register, view) in views.1.iter().enumerate() {
                let Some(view) = view else { continue };
                tells.clear();
                tells.resize(asked.len(), Told::NOTHING);
                view.tell_all(asked, tells)?;
                for (placed, &tells) in some.iter().zip(&*tells) {
                    let told = told.get_mut(placed.place());
                    if let Some(told) = told.and_then(|told| told.get_mut(register)) {
                        *told = tells;
                    }
                }
            }
        }
        Ok(())
    }
}
