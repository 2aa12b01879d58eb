//! `cargo xtask deny`: licences, sources and bans of every locked package, as `deny.toml` says.
//!
//! The file is written in the format of cargo-deny, so that whoever has that tool
//! can run it on the same rules. We read the three parts that need nothing but
//! Cargo's own metadata. The fourth, advisories, needs a database from the
//! network; this chore says that it did not look.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use toml::{Table, Value};

use crate::metadata::{Metadata, Package};
use crate::{say, tree};

mod licence;

/// The part of `deny.toml` that we check.
struct Policy {
    licences: BTreeSet<String>,
    exceptions: BTreeMap<String, BTreeSet<String>>,
    registries: BTreeSet<String>,
    /// Packages that may not be there, and who may bring them all the same.
    banned: BTreeMap<String, BTreeSet<String>>,
}

/// The chore.
pub(crate) fn deny() -> Result<()> {
    all(&tree::root()?)
}

/// The same, as a step of the gate.
pub(crate) fn all(root: &Path) -> Result<()> {
    let policy = Policy::read(root)?;
    let metadata = Metadata::read(root)?;
    let mut findings: Vec<String> =
        metadata.packages.iter().flat_map(|package| policy.findings(package)).collect();
    findings.extend(policy.brought(&metadata.packages));
    for finding in &findings {
        say::line(finding);
    }
    say::line(format_args!(
        "{} locked packages; {} names at more than one version; advisories: not checked (that \
         needs cargo-deny and its database: `cargo deny check advisories`)",
        metadata.packages.len(),
        doubled(&metadata)
    ));
    if !findings.is_empty() {
        bail!("{} packages break a rule of deny.toml", findings.len());
    }
    Ok(())
}

impl Policy {
    fn read(root: &Path) -> Result<Self> {
        let table: Table = tree::text(root, "deny.toml")?.parse().context("deny.toml")?;
        let licences = part(&table, "licenses")?;
        Ok(Self {
            licences: words(licences, "allow")?,
            exceptions: exceptions(licences)?,
            registries: words(part(&table, "sources")?, "allow-registry")?,
            banned: banned(part(&table, "bans")?)?,
        })
    }

    fn findings(&self, package: &Package) -> Vec<String> {
        let Package { name, version, .. } = package;
        let mut findings = Vec::new();
        if !self.may_license(package) {
            let licence = package.licence.as_deref().unwrap_or("none stated");
            findings.push(format!("{name} {version}: licence `{licence}` is not allowed"));
        }
        if !self.may_come_from(package) {
            findings.push(format!("{name} {version}: comes from outside the allowed registries"));
        }
        if self.banned.get(name).is_some_and(BTreeSet::is_empty) {
            findings.push(format!("{name} {version}: is banned"));
        }
        findings
    }

    /// Packages that may be there for some, and are there for others too.
    fn brought(&self, packages: &[Package]) -> Vec<String> {
        let mut findings = Vec::new();
        for (banned, wrappers) in self.banned.iter().filter(|(_, it)| !it.is_empty()) {
            let brings = |package: &&Package| {
                let mut of = package.dependencies.iter();
                of.any(|it| it.name == *banned && it.kind != "dev")
                    && !wrappers.contains(&package.name)
            };
            let others = packages.iter().filter(brings);
            findings
                .extend(others.map(|it| format!("{}: brings {banned}, which is banned", it.name)));
        }
        findings
    }

    fn may_license(&self, package: &Package) -> bool {
        let own = self.exceptions.get(&package.name);
        let allowed = |id: &str| {
            self.licences.contains(id) || own.is_some_and(|licences| licences.contains(id))
        };
        package.licence.as_deref().is_some_and(|text| licence::allowed(text, allowed))
    }

    fn may_come_from(&self, package: &Package) -> bool {
        let Some(source) = &package.source else { return true };
        source.strip_prefix("registry+").is_some_and(|url| self.registries.contains(url))
    }
}

fn part<'a>(table: &'a Table, name: &str) -> Result<&'a Table> {
    table.get(name).and_then(Value::as_table).with_context(|| format!("deny.toml: no `[{name}]`"))
}

fn words(table: &Table, name: &str) -> Result<BTreeSet<String>> {
    let list = table.get(name).and_then(Value::as_array);
    let list = list.with_context(|| format!("deny.toml: no list `{name}`"))?;
    let word = |value: &Value| value.as_str().map(str::to_owned);
    list.iter().map(word).collect::<Option<_>>().with_context(|| format!("deny.toml: `{name}`"))
}

/// `"name"`, or `{ crate = "name", wrappers = ["who", "may bring it"] }`.
fn banned(bans: &Table) -> Result<BTreeMap<String, BTreeSet<String>>> {
    let list = bans.get("deny").and_then(Value::as_array).context("deny.toml: no list `deny`")?;
    let one = |value: &Value| match value {
        Value::String(name) => Ok((name.clone(), BTreeSet::new())),
        Value::Table(table) => {
            let name = table.get("crate").and_then(Value::as_str);
            let name = name.context("deny.toml: a ban without a `crate`")?;
            Ok((name.to_owned(), words(table, "wrappers")?))
        }
        _ => bail!("deny.toml: a ban is neither a name nor a table"),
    };
    list.iter().map(one).collect()
}

fn exceptions(licences: &Table) -> Result<BTreeMap<String, BTreeSet<String>>> {
    let Some(list) = licences.get("exceptions").and_then(Value::as_array) else {
        return Ok(BTreeMap::new());
    };
    let one = |value: &Value| {
        let table = value.as_table().context("deny.toml: an exception is not a table")?;
        let name = table.get("crate").and_then(Value::as_str);
        let name = name.context("deny.toml: an exception without a `crate`")?;
        Ok((name.to_owned(), words(table, "allow")?))
    };
    list.iter().map(one).collect()
}

fn doubled(metadata: &Metadata) -> usize {
    let mut versions: BTreeMap<&str, usize> = BTreeMap::new();
    for package in &metadata.packages {
        *versions.entry(&package.name).or_default() += 1;
    }
    versions.values().filter(|count| **count > 1).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy() -> Policy {
        let set = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        Policy {
            licences: set(&["MIT"]),
            exceptions: BTreeMap::from([("odd".to_owned(), set(&["Zlib"]))]),
            registries: set(&["https://registry.example/index"]),
            banned: BTreeMap::from([
                ("openssl".to_owned(), BTreeSet::new()),
                ("yaml".to_owned(), set(&["typesetter"])),
            ]),
        }
    }

    fn package(name: &str, licence: Option<&str>, source: Option<&str>) -> Package {
        Package {
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            description: None,
            licence: licence.map(str::to_owned),
            source: source.map(str::to_owned),
            dependencies: Vec::new(),
        }
    }

    const HOME: Option<&str> = Some("registry+https://registry.example/index");

    #[test]
    fn an_allowed_package_has_no_finding() {
        assert!(policy().findings(&package("fine", Some("MIT"), HOME)).is_empty());
        assert!(policy().findings(&package("ours", Some("MIT"), None)).is_empty());
    }

    #[test]
    fn a_licence_must_be_stated_and_allowed() {
        assert_eq!(policy().findings(&package("a", None, HOME)).len(), 1);
        assert_eq!(policy().findings(&package("a", Some("GPL-3.0-only"), HOME)).len(), 1);
        assert_eq!(policy().findings(&package("a", Some("Zlib"), HOME)).len(), 1);
        assert!(policy().findings(&package("odd", Some("Zlib"), HOME)).is_empty());
    }

    #[test]
    fn a_package_from_elsewhere_is_found() {
        let git = Some("git+https://example.org/fork");
        assert_eq!(policy().findings(&package("a", Some("MIT"), git)).len(), 1);
    }

    #[test]
    fn a_package_that_some_may_bring_is_found_with_others() {
        let brings = |name: &str| {
            let mut package = package(name, Some("MIT"), HOME);
            let (name, kind) = ("yaml".to_owned(), "normal".to_owned());
            package.dependencies.push(crate::metadata::Dependency { name, kind });
            package
        };
        let yaml = package("yaml", Some("MIT"), HOME);
        assert!(policy().findings(&yaml).is_empty());
        assert!(policy().brought(&[brings("typesetter")]).is_empty());
        assert_eq!(policy().brought(&[brings("typesetter"), brings("ours")]).len(), 1);
    }

    #[test]
    fn a_banned_package_is_found() {
        assert_eq!(policy().findings(&package("openssl", Some("MIT"), HOME)).len(), 1);
    }
}
