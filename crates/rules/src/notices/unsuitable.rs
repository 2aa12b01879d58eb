//! What makes a simple notice unsuitable.

use terms::Cite;

use super::Answers;
use crate::law::{UK_GDPR_22C, UK_GDPR_35, UK_GDPR_37};

/// A reason for which a simple notice does not suit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unsuitable {
    /// Sensitive data on a large scale.
    LargeScale,
    /// Significant decisions without a person.
    Automated,
    /// A data protection officer is required, and there is none.
    OfficerRequired,
}

impl Unsuitable {
    /// Its id, by which the catalogues have words for it: `notice-unsuitable-<id>`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::LargeScale => "large-scale",
            Self::Automated => "automated",
            Self::OfficerRequired => "officer-required",
        }
    }

    /// The provision that it rests on.
    #[must_use]
    pub const fn cite(self) -> Cite {
        match self {
            Self::LargeScale => UK_GDPR_35,
            Self::Automated => UK_GDPR_22C,
            Self::OfficerRequired => UK_GDPR_37,
        }
    }
}

/// The reasons that the answers give.
///
/// # Source
/// Articles 22C, 35 and 37 of the UK GDPR.
#[must_use]
pub fn reasons(answers: &Answers) -> Vec<Unsuitable> {
    let mut reasons = Vec::new();
    // Branch notice.large-scale [UK_GDPR_35]: sensitive data on a large scale are assessed first
    if answers.is_yes("large-scale") {
        reasons.push(Unsuitable::LargeScale);
    }
    // Branch notice.automated [UK_GDPR_22C]: decisions without a person need safeguards that a form cannot know
    if answers.is_yes("automated") {
        reasons.push(Unsuitable::Automated);
    }
    // Branch notice.officer-required [UK_GDPR_37]: who needs an officer asks the officer
    if answers.one("dpo") == Some("required") {
        reasons.push(Unsuitable::OfficerRequired);
    }
    reasons
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(name: &str, value: &str) -> Vec<Unsuitable> {
        let mut answers = Answers::default();
        answers.set(name, [value]);
        reasons(&answers)
    }

    /// Covers: notice.large-scale
    #[test]
    fn uk_gdpr_35_sensitive_data_on_a_large_scale() {
        assert_eq!(of("large-scale", "yes"), [Unsuitable::LargeScale]);
        assert_eq!(of("large-scale", "no"), []);
    }

    /// Covers: notice.automated
    #[test]
    fn uk_gdpr_22c_decisions_without_a_person() {
        assert_eq!(of("automated", "yes"), [Unsuitable::Automated]);
        assert_eq!(of("automated", "no"), []);
    }

    /// Covers: notice.officer-required
    #[test]
    fn uk_gdpr_37_an_officer_who_is_required() {
        assert_eq!(of("dpo", "required"), [Unsuitable::OfficerRequired]);
        assert_eq!(of("dpo", "named"), []);
        assert_eq!(Unsuitable::OfficerRequired.cite().id(), "UK_GDPR_37");
    }
}
