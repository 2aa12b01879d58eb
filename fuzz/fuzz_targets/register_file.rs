//! Any bytes as a register file: an error or a register, never a panic or a huge allocation.
#![no_main]

use libfuzzer_sys::fuzz_target;
use register::{Import, Register, Scope, merge};
use terms::{Date, Number};

fuzz_target!(|bytes: &[u8]| {
    let Ok(register) = Register::open(bytes) else { return };
    let day = Date::from_epoch_days(20_700);
    let _ = register.verify();
    for index in 0..register.editions().len().min(4) {
        let _ = register.digest_of(index);
    }
    let number = Number::gb(7_700_900_123).expect("a drama number");
    let _ = register.spells(number);
    if let Ok(view) = register.on(day) {
        let _ = view.standing(number);
    }
    let source = register.source().clone();
    let _ = merge(Some(&register), Import::full(source, day, Scope::Whole, vec![number]));
});
