use super::super::leg::Flags;
use super::*;

fn leg(row: u32, first: i64, id: u64) -> Leg {
    Leg {
        number: Number::gb(7_700_900_123).unwrap(),
        first,
        last: first,
        seconds: 10,
        id,
        other: 0,
        line: 0,
        agent: 0,
        campaign: 0,
        supplier: 0,
        file: 0,
        row,
        flags: Flags { connected: Tri::No, withheld: Tri::Maybe, marked: false, leg: false },
    }
}

fn folded(mut legs: Vec<Leg>) -> (Vec<Call>, Vec<Excluded>) {
    let mut out = Vec::new();
    let mut calls = Vec::new();
    fold(&mut legs, |file| file as usize, 60, &mut calls, &mut |class| out.push(class));
    (calls, out)
}

fn answered(mut leg: Leg) -> Leg {
    leg.flags.connected = Tri::Yes;
    leg
}

#[test]
fn rows_that_share_an_id_through_others_are_one_call() {
    let mut bridge = leg(2, 100, 1);
    bridge.other = 2;
    let (calls, out) = folded(vec![leg(3, 101, 2), bridge, leg(1, 100, 1)]);
    assert_eq!(calls.len(), 1);
    assert_eq!(calls[0].row, 1);
    assert_eq!(out, [Excluded::Duplicate, Excluded::Leg]);
}

#[test]
fn the_row_that_dialled_tells_whether_somebody_answered() {
    let mut local = answered(leg(1, 100, 1));
    local.flags.leg = true;
    let (calls, out) = folded(vec![local, leg(2, 100, 1)]);
    assert_eq!((calls[0].connected, calls[0].row), (Tri::No, 2));
    assert_eq!(out, [Excluded::Leg]);
}

#[test]
fn the_same_row_again_is_a_duplicate() {
    let (calls, out) = folded(vec![leg(1, 100, 1), leg(7, 100, 1), leg(9, 500, 2)]);
    assert_eq!(calls.len(), 2);
    assert_eq!(out, [Excluded::Duplicate]);
}

#[test]
fn an_id_that_returns_after_more_than_a_day_names_another_call() {
    let day = 86_400;
    let (calls, out) = folded(vec![leg(1, 100, 1), leg(2, 100 + day, 1), leg(3, 101 + 2 * day, 1)]);
    let places: Vec<_> = calls.iter().map(|call| (call.row, call.first)).collect();
    assert_eq!(places, [(1, 100), (3, 101 + 2 * day)]);
    assert_eq!(out, [Excluded::Leg]);
    // Nor do two rows of one day belong together by an id that only joins them over another day.
    let mut later = leg(3, 100 + 9 * day, 1);
    later.other = 2;
    let (calls, out) = folded(vec![leg(1, 100, 1), leg(2, 150, 2), later]);
    assert_eq!((calls.len(), out), (3, vec![]));
}

#[test]
fn two_systems_tell_of_one_call() {
    let mut other = answered(leg(1, 130, 9));
    other.file = 1;
    let mut later = leg(2, 191, 10);
    later.file = 1;
    let (calls, out) = folded(vec![leg(1, 100, 1), other, later]);
    assert_eq!(calls.len(), 2);
    assert_eq!((calls[0].first, calls[0].last, calls[0].connected), (100, 130, Tri::Maybe));
    assert_eq!(out, [Excluded::OtherSystem]);
}

#[test]
fn a_second_call_of_one_system_is_its_own_however_soon() {
    let mut others = [leg(1, 105, 9), leg(2, 125, 10)];
    others.iter_mut().for_each(|leg| leg.file = 1);
    let (calls, out) = folded(vec![leg(1, 100, 1), leg(2, 120, 2), others[0], others[1]]);
    assert_eq!(
        calls.iter().map(|call| (call.first, call.last)).collect::<Vec<_>>(),
        [(100, 105), (120, 125)]
    );
    assert_eq!(out.len(), 2);
}
