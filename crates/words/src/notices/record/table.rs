//! The record as a table: a row for each purpose.

use rules::notices::Facts;
use rules::notices::facts::{Controller, Dpo, Purpose};
use rules::notices::record::{Item, Told};

use crate::notices::said;
use crate::words::unshortened;
use crate::{Error, Lang, Words};

/// Between things that share a cell.
const AND: &str = "; ";

/// The heads of the columns, then a row for each purpose.
pub(super) fn rows(facts: &Facts, words: &Words) -> Result<Vec<Vec<String>>, Error> {
    let head = Item::ALL.iter().map(|item| words.say(&format!("record-item-{}", item.id()), &[]));
    let mut rows = vec![head.collect::<Result<_, Error>>()?];
    for purpose in &facts.purposes {
        let cell = |item: &Item| match item.told(facts) {
            Told::NotAsked => words.say("record-not-told", &[]),
            Told::Nothing => words.say("record-nothing", &[]),
            Told::Something => Ok(told(*item, facts, purpose, words)?.join(AND)),
        };
        rows.push(Item::ALL.iter().map(cell).collect::<Result<_, Error>>()?);
    }
    Ok(rows)
}

/// What stands in a cell.
fn told(item: Item, facts: &Facts, purpose: &Purpose, words: &Words) -> Result<Vec<String>, Error> {
    let controller = &facts.controller;
    let lang = words.lang();
    match item {
        Item::Controller => Ok(who(name(controller, lang), said::ways(&controller.contact))),
        Item::Representative => {
            let some = controller.representative.iter();
            Ok(some.flat_map(|(name, contact)| who(name, said::ways(contact))).collect())
        }
        Item::Officer => officer(controller, words),
        Item::Purpose => Ok(vec![said::purpose(purpose, words)?]),
        Item::Basis => basis(purpose, words),
        Item::People => Ok(vec![said::named("audience", facts.audience.id(), words)?]),
        Item::Data => {
            let kinds = purpose.data.iter().map(|kind| said::named("data", kind.id(), words));
            let own = purpose.own_data.iter().map(|own| Ok(said::own(own, lang).to_owned()));
            kinds.chain(own).collect()
        }
        Item::Sources => sources(facts, words),
        Item::Recipients => facts.recipients.iter().map(|it| said::recipient(it, words)).collect(),
        Item::Transfers => facts.transfers.iter().map(|it| said::transfer(it, words)).collect(),
        Item::Limits => Ok(vec![said::kept(&purpose.kept, words)?]),
        Item::JointControllers | Item::Security => Ok(vec![words.say("record-not-told", &[])?]),
    }
}

fn name(controller: &Controller, lang: Lang) -> &str {
    match (lang, &controller.name_cy) {
        (Lang::Cy, Some(name)) => name,
        _ => &controller.name,
    }
}

fn who(name: &str, ways: Vec<String>) -> Vec<String> {
    std::iter::once(name.to_owned()).chain(ways).collect()
}

fn officer(controller: &Controller, words: &Words) -> Result<Vec<String>, Error> {
    match &controller.dpo_contact {
        Some(contact) if controller.dpo == Dpo::Named => Ok(said::ways(contact)),
        _ => Ok(vec![said::named("dpo", controller.dpo.id(), words)?]),
    }
}

fn basis(purpose: &Purpose, words: &Words) -> Result<Vec<String>, Error> {
    let mut all = vec![said::named("basis", purpose.basis.id(), words)?];
    all.extend(purpose.interest.iter().map(|own| said::own(own, words.lang()).to_owned()));
    let choices = [
        purpose.recognised.map(|it| ("interest", it.id())),
        purpose.special.map(|it| ("condition", it.id())),
        purpose.criminal.map(|it| ("criminal", it.id())),
    ];
    for (list, id) in choices.into_iter().flatten() {
        all.push(said::named(list, id, words)?);
    }
    Ok(all)
}

fn sources(facts: &Facts, words: &Words) -> Result<Vec<String>, Error> {
    let source = |it: &rules::notices::facts::Source| {
        let kind = said::named("source", it.kind.id(), words)?;
        Ok(it
            .name
            .as_ref()
            .map_or(kind.clone(), |name| format!("{kind}: {}", said::own(name, words.lang()))))
    };
    facts.sources.iter().map(source).collect()
}

/// A table as CSV, with the mark by which spreadsheets know the letters.
pub(super) fn csv(rows: &[Vec<String>]) -> String {
    let mut out = String::from("\u{feff}");
    for row in rows {
        for (index, cell) in row.iter().enumerate() {
            if index > 0 {
                out.push(',');
            }
            out.push('"');
            out.push_str(&harmless(cell).replace('"', "\"\""));
            out.push('"');
        }
        out.push_str("\r\n");
    }
    out
}

/// A cell that no spreadsheet takes for a formula: an apostrophe stands before what begins like one.
fn harmless(cell: &str) -> String {
    let cell = unshortened(cell);
    let begins = cell.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    if begins { format!("'{cell}") } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notices::sample::{choir, employer, shop};

    #[test]
    fn a_row_for_each_purpose_and_no_cell_is_blank() {
        for facts in [choir(), shop(), employer()] {
            for lang in Lang::ALL {
                let rows = rows(&facts, &Words::new(lang)).unwrap();
                assert_eq!(rows.len(), facts.purposes.len() + 1);
                for row in &rows {
                    assert_eq!(row.len(), Item::ALL.len());
                    assert!(row.iter().all(|cell| !cell.is_empty()), "{row:?}");
                }
            }
        }
    }

    #[test]
    fn each_head_names_its_point() {
        for lang in Lang::ALL {
            let rows = rows(&choir(), &Words::new(lang)).unwrap();
            for (item, head) in Item::ALL.iter().zip(&rows[0]) {
                let point = item.point().map(|point| format!("30(1)({point})"));
                assert!(point.is_none_or(|point| head.contains(&point)), "{head}");
                assert_eq!(head.contains("30(1)"), item.point().is_some(), "{head}");
            }
        }
    }

    #[test]
    fn cells_say_what_the_answers_say() {
        let rows = rows(&shop(), &Words::new(Lang::En)).unwrap();
        let cells = rows[1].join("\n");
        for said in [
            "Example Shop Ltd; hello@example.org; 01632 960123; 1 High Street, Exampleton",
            "officer@example.org",
            "providing goods and services",
            "India: the international data transfer agreement",
            "a supplier of marketing lists: Example Lists Ltd",
            "our sister shop",
            "We keep it for 6 years after",
            "not told: the answers do not say",
        ] {
            assert!(cells.contains(said), "{said} in\n{cells}");
        }
        assert!(
            rows[3][5].contains("preventing, detecting or investigating crime"),
            "{:?}",
            rows[3]
        );
    }

    #[test]
    fn no_cell_is_a_formula_and_none_leaves_its_place() {
        let mut facts = choir();
        facts.controller.name = "=HYPERLINK(\"http://x\";\"a\")".to_owned();
        let text = csv(&rows(&facts, &Words::new(Lang::En)).unwrap());
        assert!(text.contains("\"'=HYPERLINK(\"\"http://x\"\";\"\"a\"\")"), "{text}");
        for cell in ["=1", "+1", "-1", "@a", " =1", "＝1"] {
            assert!(harmless(cell).starts_with('\''), "{cell}");
        }
        assert_eq!(harmless("\t=1\n"), "\\u{9}=1\\u{a}");
        assert_eq!(
            csv(&[vec!["a,b".to_owned(), "c\"d".to_owned()]]),
            "\u{feff}\"a,b\",\"c\"\"d\"\r\n"
        );
    }

    #[test]
    fn an_officer_who_is_still_to_be_named_is_told() {
        let mut facts = choir();
        facts.controller.dpo = Dpo::Required;
        let rows = rows(&facts, &Words::new(Lang::En)).unwrap();
        assert_eq!(rows[1][3], "we need one and do not have one yet");
    }
}
