//! Every component against the fixtures that come with GOV.UK Frontend.

mod normal;
mod options;

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::*;
use normal::Node;

pub(super) use options::TextOrHtml;

/// Fixtures that our components do not match, each with its reason.
const EXCEPT: &[(&str, &str, &str)] = &[
    ("file-upload", "enhanced", SCRIPT),
    ("file-upload", "enhanced, disabled", SCRIPT),
    ("file-upload", "enhanced, with error message and hint", SCRIPT),
    ("file-upload", "enhanced, multiple files", SCRIPT),
    ("file-upload", "enhanced, custom wrapper classes and attributes", SCRIPT),
    ("file-upload", "translated", SCRIPT),
    ("file-upload", "translated, multiple files", SCRIPT),
];
const SCRIPT: &str = "the drop zone needs a script, and our pages have none";

type Render = fn(Value) -> Html;

/// Reads the options as one of our records, and renders it.
macro_rules! render {
    ($name:ty) => {
        |options| serde_json::from_value::<$name>(options).unwrap().render()
    };
}

const COMPONENTS: &[(&str, Render)] = &[
    ("back-link", render!(BackLink)),
    ("button", render!(Button)),
    ("checkboxes", render!(Checkboxes)),
    ("date-input", render!(DateInput)),
    ("details", render!(Details)),
    ("error-message", render!(ErrorMessage)),
    ("error-summary", render!(ErrorSummary)),
    ("fieldset", render!(Fieldset)),
    ("file-upload", render!(FileUpload)),
    ("footer", render!(Footer)),
    ("generic-header", render!(Header)),
    ("hint", render!(Hint)),
    ("input", render!(Input)),
    ("inset-text", render!(InsetText)),
    ("label", render!(Label)),
    ("language-navigation", render!(LanguageNavigation)),
    ("notification-banner", render!(NotificationBanner)),
    ("panel", render!(Panel)),
    ("phase-banner", render!(PhaseBanner)),
    ("radios", render!(Radios)),
    ("select", render!(Select)),
    ("skip-link", render!(SkipLink)),
    ("summary-list", render!(SummaryList)),
    ("table", render!(Table)),
    ("tag", render!(Tag)),
    ("textarea", render!(Textarea)),
    ("warning-text", render!(WarningText)),
];

/// What is cut out of the fixtures of the footer: it is for service.gov.uk only.
const BRAND: [&str; 3] =
    ["govuk-footer__crown", "govuk-footer__licence-logo", "govuk-footer__copyright-logo"];

#[test]
fn every_fixture_is_matched_or_says_why_not() {
    let folder = modules().join("govuk-frontend/dist/govuk/components");
    let (mut matched, mut wrong) = (0, Vec::new());
    for (component, render) in COMPONENTS {
        for fixture in fixtures(&folder, component) {
            let name = fixture["name"].as_str().unwrap();
            let wanted = normal::parse(fixture["html"].as_str().unwrap());
            let wanted = cut(component, wanted);
            let ours = render(options::prepared(component, fixture["options"].clone()));
            let same = normal::shown(&wanted) == normal::shown(&normal::parse(ours.as_str()));
            match (same, excepted(component, name)) {
                (true, false) => matched += 1,
                (false, true) => {}
                (true, true) => wrong.push(format!("{component}: `{name}` needs no exception")),
                (false, false) => wrong.push(format!(
                    "{component}: `{name}`\n--- theirs\n{}\n--- ours\n{}",
                    normal::shown(&wanted),
                    normal::shown(&normal::parse(ours.as_str()))
                )),
            }
        }
    }
    assert!(wrong.is_empty(), "{} differ\n{}", wrong.len(), wrong.join("\n\n"));
    assert!(matched > 500, "only {matched} fixtures were matched");
    println!("{matched} fixtures of {} components match", COMPONENTS.len());
}

fn excepted(component: &str, name: &str) -> bool {
    EXCEPT.iter().any(|(of, fixture, _)| *of == component && *fixture == name)
}

fn fixtures(folder: &Path, component: &str) -> Vec<Value> {
    let text = std::fs::read_to_string(folder.join(component).join("fixtures.json")).unwrap();
    let mut all: Value = serde_json::from_str(&text).unwrap();
    serde_json::from_value(all["fixtures"].take()).unwrap()
}

fn cut(component: &str, nodes: Vec<Node>) -> Vec<Node> {
    if component != "footer" {
        return nodes;
    }
    let branded = |node: &Node| BRAND.iter().any(|class| node.has_class(class));
    normal::without(nodes, &|node| {
        branded(node)
            || node.has_class("govuk-footer__meta-item")
                && node.children().iter().any(branded)
                && !node.has_class("govuk-footer__meta-item--grow")
    })
}

/// The folder of npm's modules: as named, else where `cargo xtask test` puts them.
fn modules() -> PathBuf {
    let named = std::env::var_os("UPHOLD_NPM").map(PathBuf::from);
    let here = std::env::current_exe().unwrap();
    let beside = here.ancestors().map(|folder| folder.join("npm/node_modules"));
    let found =
        named.into_iter().chain(beside).find(|folder| folder.join("govuk-frontend").is_dir());
    found.unwrap_or_else(|| {
        panic!("npm's modules are missing: run `cargo xtask assets`, or name `node_modules` in UPHOLD_NPM")
    })
}
