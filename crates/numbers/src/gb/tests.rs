use super::*;

fn gb(national: u64) -> Number {
    Number::gb(national).unwrap()
}

#[test]
fn ten_digits_almost_everywhere() {
    for national in [2_079_460_123, 7_700_900_123, 1_632_960_123, 3_069_990_123, 8_081_570_123] {
        assert_eq!(fit(national, 10), Fit::Possible(gb(national)));
        assert_eq!(fit(national / 10, 9), Fit::Short);
        assert_eq!(fit(national * 10, 11), Fit::Long);
    }
}

#[test]
fn nine_digits_where_the_range_has_nine() {
    assert_eq!(fit(120_461_234, 9), Fit::Possible(gb(120_461_234)));
    assert_eq!(fit(1_204_612_345, 10), Fit::Overlong(gb(1_204_612_345), gb(120_461_234)));
    assert_eq!(fit(120_465_123, 9), Fit::Short);
    assert_eq!(fit(169_772_123, 9), Fit::Possible(gb(169_772_123)));
    assert_eq!(fit(800_123_456, 9), Fit::Possible(gb(800_123_456)));
    assert_eq!(fit(8_001_234_567, 10), Fit::Possible(gb(8_001_234_567)));
    assert_eq!(fit(176_881_234, 9), Fit::Possible(gb(176_881_234)));
    assert_eq!(fit(1_768_812_345, 10), Fit::Possible(gb(1_768_812_345)));
}

#[test]
fn seven_digits_for_two() {
    assert_eq!(fit(8_001_111, 7), Fit::Possible(gb(8_001_111)));
    assert_eq!(fit(8_454_647, 7), Fit::Possible(gb(8_454_647)));
    assert_eq!(fit(8_001_112, 7), Fit::Short);
    assert_eq!(fit(8_001_111_234, 10), Fit::Overlong(gb(8_001_111_234), gb(8_001_111)));
    assert_eq!(fit(800_111_123, 9), Fit::Overlong(gb(800_111_123), gb(8_001_111)));
    assert_eq!(plain(8_001_111_234, 10), None);
    assert_eq!(plain(800_111_123, 9), None);
}

#[test]
fn nothing_begins_with_0_4_or_6() {
    assert_eq!(fit(4_412_345_678, 10), Fit::Unused);
    assert_eq!(fit(6_012_345_678, 10), Fit::Unused);
    assert_eq!(fit(12_345_678, 10), Fit::Unused);
}

#[test]
fn a_new_range_has_ten_digits_and_is_not_known() {
    assert_eq!(fit(5_112_345_678, 10), Fit::Possible(gb(5_112_345_678)));
    assert_eq!(is_known(gb(5_112_345_678)), Some(false));
    assert_eq!(is_known(gb(7_700_900_123)), Some(false));
    assert_eq!(is_known(gb(7_912_345_678)), Some(true));
    assert_eq!(is_known(gb(8_001_111)), Some(true));
}

#[test]
fn local_digits_follow_the_code() {
    assert_eq!(local_digits(gb(2_079_460_123)), Some(8));
    assert_eq!(local_digits(gb(1_214_960_123)), Some(7));
    assert_eq!(local_digits(gb(1_134_960_123)), Some(7));
    assert_eq!(local_digits(gb(1_632_960_123)), Some(6));
    assert_eq!(local_digits(gb(120_461_234)), Some(5));
    assert_eq!(local_digits(gb(7_700_900_123)), None);
}

#[test]
fn the_table_agrees_with_its_text() {
    let rows = include_str!("ranges.txt").lines().filter(|row| !row.starts_with('#'));
    let mut known = 0;
    for row in rows {
        let parts: Vec<&str> = row.split(' ').collect();
        let (first, last): (u64, u64) = (parts[0].parse().unwrap(), parts[1].parse().unwrap());
        let bits = parts[2].split(',').map(|n| length_bit(n.parse().unwrap())).sum::<u8>() | KNOWN;
        for block in first..=last {
            assert_eq!(PLAN.lengths(block), bits, "{block}");
            known += 1;
        }
    }
    let in_plan = (0..1_000_000).filter(|&block| PLAN.lengths(block) & KNOWN != 0).count();
    assert_eq!(in_plan, known);
}
