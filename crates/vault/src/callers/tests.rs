use super::*;

fn new(name: &str) -> NewCaller {
    NewCaller { name: name.into(), ..NewCaller::default() }
}

fn taken(result: Result<&Caller, Error>) -> String {
    match result {
        Err(Error::CallerTaken { other, .. }) => other,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_caller_is_found_by_any_of_its_names_after_reopening() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("data/callers.toml");
    let mut callers = Callers::open(&path).unwrap();
    let acme = NewCaller {
        company: Some("1234567".into()),
        aliases: vec!["Acme Home & Garden".into()],
        groups: vec!["acme-brands".into()],
        ..new("Acme Limited")
    };
    callers.add(acme, Wait::No).unwrap();
    let again = Callers::open(&path).unwrap();
    for name in ["acme-ltd", "ACME LTD.", "Acme home and garden"] {
        assert_eq!(again.find(name).unwrap().groups, ["acme-brands"], "{name}");
    }
    assert!(again.find("Acme").is_none());
    assert!(again.find("").is_none());
    assert_eq!(again.iter().count(), 1);
}

#[test]
fn a_name_alias_or_company_number_belongs_to_one() {
    let dir = tempfile::tempdir().unwrap();
    let mut callers = Callers::open(&dir.path().join("callers.toml")).unwrap();
    let acme = NewCaller { company: Some("01234567".into()), ..new("Acme Ltd") };
    callers.add(acme, Wait::No).unwrap();
    assert_eq!(callers.add(new("ACME LIMITED"), Wait::No).unwrap().id, "acme-ltd");
    let alias = NewCaller { aliases: vec!["Acme, Ltd".into()], ..new("Other") };
    assert_eq!(taken(callers.add(alias, Wait::No)), "acme-ltd");
    let company = NewCaller { company: Some("1234567".into()), ..new("Third") };
    assert_eq!(taken(callers.add(company, Wait::No)), "acme-ltd");
    assert_eq!(callers.iter().count(), 1, "a refused caller leaves no trace");
    assert!(matches!(callers.add(new(" - "), Wait::No), Err(Error::CallerNameless)));
}

#[test]
fn a_registered_caller_gets_further_names() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("callers.toml");
    let mut callers = Callers::open(&path).unwrap();
    callers.add(new("Acme Ltd"), Wait::No).unwrap();
    callers.add(new("Bravo Ltd"), Wait::No).unwrap();
    let further = |aliases: &[&str]| NewCaller {
        company: Some("01234567".into()),
        aliases: aliases.iter().map(|&alias| alias.to_owned()).collect(),
        groups: vec!["acme-brands".into()],
        ..new("ACME LIMITED")
    };
    callers.add(further(&["Acme Windows", "acme ltd"]), Wait::No).unwrap();
    callers.add(further(&["Acme Windows"]), Wait::No).unwrap();
    let again = Callers::open(&path).unwrap();
    let acme = again.find("acme windows").unwrap();
    assert_eq!(
        (acme.name.as_str(), acme.aliases.as_slice()),
        ("Acme Ltd", &["Acme Windows".into()][..])
    );
    assert_eq!(acme.groups, ["acme-brands"]);
    assert_eq!(taken(callers.add(further(&["Bravo", " Bravo Ltd"]), Wait::No)), "bravo-ltd");
    let other = NewCaller { company: Some("7654321".into()), ..new("Acme Ltd") };
    assert_eq!(taken(callers.add(other, Wait::No)), "acme-ltd");
}

#[test]
fn what_another_process_registered_is_not_lost() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("callers.toml");
    let mut one = Callers::open(&path).unwrap();
    let mut other = Callers::open(&path).unwrap();
    one.add(new("Acme Ltd"), Wait::No).unwrap();
    other.add(new("Bravo Ltd"), Wait::No).unwrap();
    assert_eq!(Callers::open(&path).unwrap().iter().count(), 2);
}

#[test]
fn a_list_that_is_not_ours_is_an_error() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("callers.toml");
    let twice = "format = 1\n[[caller]]\nid = 'a'\nname = 'A Ltd'\n[[caller]]\nid = 'b'\nname = 'a limited'\n";
    for text in ["", "format = 2", "format = 1\nname = 'x'", "[[caller", twice] {
        replace(&path, |out| out.write_all(text.as_bytes())).unwrap();
        assert!(matches!(Callers::open(&path), Err(Error::Callers { .. })), "{text}");
    }
}
