use numbers::Settings;
use std::io::Cursor;

use super::*;
use crate::{
    Refused, codes,
    input::{Input, Options, open_reader},
};

fn input(text: &str) -> Input {
    let reader = Cursor::new(text.as_bytes().to_vec());
    open_reader("leads.csv", Box::new(reader), &Options::default()).unwrap()
}

fn found(text: &str) -> Result<Columns, Refused> {
    find(&input(text), &Wanted::default(), &Settings::default())
}

fn named(text: &str) -> Vec<(String, &'static str)> {
    let phones = found(text).unwrap().phones;
    phones.into_iter().map(|column| (column.name, column.because.id())).collect()
}

/// A column `name` of `cells`, beside a column that says nothing.
fn list(name: &str, cells: &[&str]) -> String {
    let rows = cells.iter().enumerate().map(|(i, cell)| format!("Lead {i},{cell}\n"));
    format!("Name,{name}\n{}", rows.collect::<String>())
}

const MOBILES: [&str; 4] = ["07700 900123", "+44 7700 900124", "", "7700900125"];

#[test]
fn by_name_however_dirty() {
    let text = "Name,Home Tel,Mobile,Notes\nA,020 7946 0123,07700 900123,x\nB,,7.91E+09,y\n";
    assert_eq!(named(text), [("Home Tel".into(), "name"), ("Mobile".into(), "name")]);
    let columns = found(text).unwrap();
    assert_eq!((columns.phones[1].filled, columns.phones[1].read), (2, 1));
}

#[test]
fn by_name_if_the_cells_agree() {
    assert_eq!(named(&list("Home", &MOBILES)), [("Home".into(), "name")]);
    assert_eq!(found(&list("Home", &["yes", "no"])).unwrap_err().0[0].code, codes::NO_PHONE_COLUMN);
}

#[test]
fn by_content_without_a_known_name() {
    assert_eq!(named(&list("Wohin", &MOBILES)), [("Wohin".into(), "content")]);
    assert_eq!(named("Ann,07700 900123\nBo,07700 900124\n"), [("B".into(), "content")]);
    assert_eq!(named("07700900123\n07700900124\n"), [("A".into(), "content")]);
}

#[test]
fn what_looks_like_numbers_is_not_taken_for_them() {
    let ids = ["1204600123", "1204600124", "1204600125"];
    let dates = ["2026-11-23", "2026-11-24", "2026-11-25"];
    let accounts = ["12345678", "22345678", "32345678"];
    let prices = ["1250.00", "99.95", "17.50"];
    let postcodes = ["SW1A 1AA", "M1 1AE", "CF10 3AT"];
    for (name, cells) in [
        ("Wert", ids),
        ("Lead ID", ids),
        ("Wann", dates),
        ("Konto", accounts),
        ("Preis", prices),
        ("Ort", postcodes),
    ] {
        let code = found(&list(name, &cells)).unwrap_err().0[0].code;
        assert_eq!(code, codes::NO_PHONE_COLUMN, "{name}");
    }
}

#[test]
fn a_refusal_names_the_columns() {
    let problem = found("Name,Town\nA,Leeds\nB,York\n").unwrap_err().0.remove(0);
    assert_eq!(problem.place.file.as_deref(), Some("leads.csv"));
    assert_eq!(problem.args, [("headers", "Name, Town".into())]);
}

#[test]
fn a_column_of_words_that_is_called_phone_is_said() {
    let words = ["yes"; 12];
    let text =
        format!("Phone,Mobile\n{}", words.map(|word| format!("{word},07700900123\n")).concat());
    let columns = found(&text).unwrap();
    assert_eq!(columns.phones.len(), 1);
    assert_eq!(columns.notes[0].code, codes::DOUBTFUL_COLUMN);
}

#[test]
fn numbers_under_another_name_are_said() {
    let text = "Phone,Customer ref\n07700900123,07700 900124\n07700900125,07700 900126\n";
    let columns = found(text).unwrap();
    assert_eq!(columns.phones.len(), 1);
    assert_eq!(columns.notes[0].code, codes::PASSED_OVER_COLUMN);
    assert_eq!(columns.notes[0].severity, terms::Severity::Warning);
}

#[test]
fn the_user_names_columns_by_name_letter_or_number() {
    let text = "Name,x,y,Supplier\nA,1,2,S1\n";
    let wanted = |phones: &[&str], supplier: Option<&str>| Wanted {
        phones: phones.iter().map(|&name| name.to_owned()).collect(),
        supplier: supplier.map(str::to_owned),
    };
    let columns = |wanted| find(&input(text), &wanted, &Settings::default());
    let chosen = columns(wanted(&["Y", "b"], Some("supplier"))).unwrap();
    let indices: Vec<usize> = chosen.phones.iter().map(|column| column.index).collect();
    assert_eq!((indices, chosen.supplier), (vec![1, 2], Some(3)));
    assert_eq!(chosen.phones[0].because, Because::Chosen);
    assert_eq!(columns(wanted(&["3"], None)).unwrap().phones[0].name, "y");
    for bad in ["Phone", "E", "0", "5", ""] {
        let code = columns(wanted(&[bad], None)).unwrap_err().0[0].code;
        assert_eq!(code, codes::NO_SUCH_COLUMN, "{bad}");
    }
    assert!(columns(wanted(&["x"], Some("firm"))).is_err());
}

#[test]
fn people_are_found_by_their_columns() {
    let text = "Surname,Forename,Post code,E-mail,Phone\nLee,Ann,M1 1AE,a@b.uk,07700900123\n";
    let person = found(text).unwrap().person;
    assert_eq!(person, Person { names: vec![1, 0], postcode: Some(2), email: Some(3) });
    assert_eq!(found("Phone\n07700900123\n").unwrap().person, Person::default());
}
