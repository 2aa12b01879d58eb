//! The registers, asked about many numbers at a time.

use register::{Register, Told, View};
use terms::{Date, Number};

use crate::audit::plan::Plan;
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
    tells: Vec<Told>,
}

impl Asked {
    /// Asks about all numbers.
    pub(super) fn ask(&mut self, views: &Views<'_>) -> Result<(), register::Error> {
        let Self { numbers, told, near, tells } = self;
        near.sort(numbers);
        told.clear();
        told.resize(numbers.len(), [Told::NOTHING; 2]);
        tells.clear();
        tells.resize(numbers.len(), Told::NOTHING);
        for (register, view) in views.1.iter().enumerate() {
            let Some(view) = view else { continue };
            view.tell_all(&near.numbers, tells)?;
            for (&place, &tells) in near.places.iter().zip(&*tells) {
                let told = told.get_mut(place as usize).and_then(|told| told.get_mut(register));
                if let Some(told) = told {
                    *told = tells;
                }
            }
        }
        Ok(())
    }
}

/// Numbers in stretches of four million, so that those which stand near each other in a register are asked about
/// one after the other.
#[derive(Debug, Default)]
struct Near {
    numbers: Vec<Number>,
    /// Where each stood.
    places: Vec<u32>,
    /// Where the numbers of each stretch begin, and then end.
    starts: Vec<u32>,
}

/// Stretches of numbers under +44; all others are of the last.
const STRETCHES: usize = 1 << 12;

/// The stretch of a number.
#[inline]
fn stretch(number: Number) -> usize {
    let national = number.gb_national().unwrap_or(u64::MAX);
    usize::try_from(national >> 22).map_or(STRETCHES - 1, |stretch| stretch.min(STRETCHES - 1))
}

impl Near {
    fn sort(&mut self, numbers: &[Number]) {
        let Self { numbers: sorted, places, starts } = self;
        starts.clear();
        starts.resize(STRETCHES, 0);
        for &number in numbers {
            if let Some(count) = starts.get_mut(stretch(number)) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for start in &mut *starts {
            sum += std::mem::replace(start, sum);
        }
        sorted.clear();
        sorted.extend_from_slice(numbers);
        places.clear();
        places.resize(numbers.len(), 0);
        for (place, &number) in (0..).zip(numbers) {
            let Some(next) = starts.get_mut(stretch(number)) else { continue };
            let at = *next as usize;
            *next += 1;
            if let (Some(to), Some(from)) = (sorted.get_mut(at), places.get_mut(at)) {
                (*to, *from) = (number, place);
            }
        }
    }
}
