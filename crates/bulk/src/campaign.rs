//! The campaign file: who calls, for whom, what kind of call, under which policy.
//!
//! `spec/inputs.md` describes it with examples. A campaign never defaults what
//! only the caller can know: the kind of call and the caller have no default.

use std::path::{Path, PathBuf};

use rules::screening::Kind;
use serde::{Deserialize, Serialize};
use terms::{Actor, Date, Problem};

use crate::screen::codes;

/// A campaign as it stands in the file, every field optional because flags may say it instead.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CampaignRecord {
    /// What the campaign is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Who makes the calls.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caller: Option<String>,
    /// Whose message the calls carry; the caller's own where this is absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instigator: Option<String>,
    /// For whom the list is screened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client: Option<String>,
    /// Who screens it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub screener: Option<String>,
    /// `live`, `automated`, `claims` or `pensions`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// The day of calling; today where this is absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<toml::value::Datetime>,
    /// The consents file, seen from the campaign file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consents: Option<PathBuf>,
    /// The suppliers file, seen from the campaign file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suppliers: Option<PathBuf>,
    /// How the list is read.
    #[serde(default, skip_serializing_if = "ListRecord::is_default")]
    pub list: ListRecord,
    /// What the caller has decided.
    #[serde(default, skip_serializing_if = "PolicyRecord::is_default")]
    pub policy: PolicyRecord,
    /// How call records are read, where they do not say it.
    #[serde(default, skip_serializing_if = "RecordsRecord::is_default")]
    pub records: RecordsRecord,
    /// Facts that the rule on pension calls asks for.
    #[serde(default, skip_serializing_if = "PensionsRecord::is_default")]
    pub pensions: PensionsRecord,
}

/// How the list is read, where it cannot be seen from the file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct ListRecord {
    /// Columns with telephone numbers, by header or letter.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub phone_columns: Vec<String>,
    /// The column in which a row names its supplier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supplier_column: Option<String>,
    /// The supplier of every row, where the list has one only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supplier: Option<String>,
    /// The sheet of a workbook, or `all`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// The dialling code of numbers written without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
}

impl ListRecord {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// How call records are read, where they do not say it: each for all files, or `FILE=…` for one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct RecordsRecord {
    /// Zones of the clocks that wrote the times.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub zone: Vec<String>,
    /// Mapping files, seen from the campaign file.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub map: Vec<String>,
    /// Formats that are known by heart.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub format: Vec<String>,
}

impl RecordsRecord {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// What the caller has decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct PolicyRecord {
    /// Whether the 28-day grace of regulation 21(3) may be used, where it is proved.
    pub grace: bool,
    /// The oldest that an edition may be on the day of calling, in days.
    pub max_edition_age: i32,
    /// Further registers to screen against, by name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// Keep a row only if every number in it may be called.
    pub whole_rows: bool,
    /// Let a consent to the instigator count as one to the caller (arguable: spec/inputs.md).
    pub consent_to_instigator: bool,
}

impl Default for PolicyRecord {
    fn default() -> Self {
        Self {
            grace: false,
            max_edition_age: 28,
            also: Vec::new(),
            whole_rows: false,
            consent_to_instigator: false,
        }
    }
}

impl PolicyRecord {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// Facts that regulation 21B asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct PensionsRecord {
    /// The caller is an authorised person, or the trustee or manager of the scheme.
    pub authorised: bool,
    /// A list of the numbers of clients in the sense of regulation 21B, seen from the campaign file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clients: Option<PathBuf>,
}

impl PensionsRecord {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

impl CampaignRecord {
    /// Reads a campaign file; paths in it are taken from where the file lies.
    ///
    /// # Errors
    /// A [`Problem`] with file, row and column where the text is no campaign.
    pub fn parse(text: &str, file: &Path) -> Result<Self, Problem> {
        let shown = file.display().to_string();
        let mut campaign: Self = toml::from_str(text).map_err(|error| {
            let offset = error.span().map_or(0, |span| span.start);
            let before = text.get(..offset).unwrap_or_default();
            let row = before.bytes().filter(|&b| b == b'\n').count() as u64 + 1;
            Problem::error(codes::CAMPAIGN_UNREADABLE, Actor::Caller)
                .in_file(shown)
                .at_row(row)
                .with("what", error.message())
        })?;
        let folder = file.parent().unwrap_or(Path::new(""));
        for path in campaign.files() {
            *path = folder.join(&*path);
        }
        for map in &mut campaign.records.map {
            let (file, path) = map.rsplit_once('=').unwrap_or(("", map));
            let path = folder.join(path).display().to_string();
            *map = if file.is_empty() { path } else { format!("{file}={path}") };
        }
        Ok(campaign)
    }

    /// The files that it names.
    pub fn files(&mut self) -> impl Iterator<Item = &mut PathBuf> {
        let files = [&mut self.consents, &mut self.suppliers, &mut self.pensions.clients];
        files.into_iter().flatten()
    }

    /// The file's text.
    ///
    /// # Errors
    /// When a path in it is not Unicode.
    pub fn to_toml(&self) -> Result<String, toml::ser::Error> {
        toml::to_string(self)
    }

    /// The kind of call, which is never defaulted.
    ///
    /// # Errors
    /// A [`Problem`] when it is missing or unknown.
    pub fn kind(&self) -> Result<Kind, Problem> {
        let Some(kind) = &self.kind else {
            return Err(Problem::error(codes::KIND_MISSING, Actor::Caller));
        };
        Kind::from_id(kind).ok_or_else(|| {
            Problem::error(codes::KIND_UNKNOWN, Actor::Caller).with("kind", kind.as_str())
        })
    }

    /// The day of calling, if the file names one.
    ///
    /// # Errors
    /// A [`Problem`] when it is no date.
    pub fn day(&self) -> Result<Option<Date>, Problem> {
        let Some(on) = &self.on else { return Ok(None) };
        let text = on.to_string();
        Date::parse(&text).map(Some).map_err(|_| {
            Problem::error(codes::DATE_UNREADABLE, Actor::Caller).with("text", text.as_str())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SPRING: &str = "name = \"Spring\"\ncaller = \"Acme Ltd\"\nkind = \"live\"\non = 2026-11-25\nconsents = \"consents.csv\"\n\n[policy]\ngrace = true\n";

    #[test]
    fn reads_a_campaign_and_finds_its_files_beside_it() {
        let campaign = CampaignRecord::parse(SPRING, Path::new("work/spring.toml")).unwrap();
        assert_eq!(campaign.kind().unwrap(), Kind::Live);
        assert_eq!(campaign.day().unwrap(), Date::new(2026, 11, 25).ok());
        assert_eq!(campaign.consents.as_deref(), Some(Path::new("work/consents.csv")));
        assert!(campaign.policy.grace);
        assert_eq!(campaign.policy.max_edition_age, 28);
    }

    #[test]
    fn says_where_a_campaign_is_wrong() {
        let text = "caller = \"Acme Ltd\"\nkindd = \"live\"\n";
        let problem = CampaignRecord::parse(text, Path::new("spring.toml")).unwrap_err();
        assert_eq!(problem.code, codes::CAMPAIGN_UNREADABLE);
        assert_eq!(problem.place.row, Some(2));
    }

    #[test]
    fn never_defaults_the_kind_of_call() {
        let campaign = CampaignRecord::default();
        assert_eq!(campaign.kind().unwrap_err().code, codes::KIND_MISSING);
        let odd = CampaignRecord { kind: Some("cold".into()), ..campaign };
        assert_eq!(odd.kind().unwrap_err().code, codes::KIND_UNKNOWN);
    }

    #[test]
    fn writes_what_it_reads() {
        let campaign = CampaignRecord::parse(SPRING, Path::new("spring.toml")).unwrap();
        let again = CampaignRecord::parse(&campaign.to_toml().unwrap(), Path::new("x.toml"));
        assert_eq!(again.unwrap(), campaign);
    }
}
