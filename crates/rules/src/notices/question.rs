//! The questions: which there are, in which order, and which the answers so far leave open.

mod pages;

pub(super) use pages::{TRANSFERS, asks_of_authority};

use super::Answers;

/// A question: what stands on one page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its id, by which the catalogues have its words.
    pub id: &'static str,
    /// The purpose or the source that it is about, by its key: `donations`, `own-1`.
    pub about: Option<String>,
    /// What is to be filled in.
    pub fields: Vec<Field>,
}

/// One thing to fill in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The name of the answer: `purpose.donations.basis`.
    pub name: String,
    /// Its id, by which the catalogues have its label: `basis`.
    pub id: &'static str,
    /// What the answer is.
    pub kind: Kind,
    /// Whether it must be answered.
    pub need: Need,
}

/// What an answer is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One of these.
    One(Vec<Choice>),
    /// Any of these.
    Many(Vec<Choice>),
    /// Yes or no.
    YesNo,
    /// A line of text.
    Line,
    /// Own words: the answers `<name>.en` and `<name>.cy`, the second of which may wait.
    Own,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// A postal address, in lines.
    Post,
    /// An address on the web.
    Web,
    /// A whole number above nought.
    Count,
    /// A day.
    Day,
    /// A colour.
    Colour,
}

/// A choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The value.
    pub id: String,
    /// The list in which the catalogues have its words: `purpose` for `notice-purpose-donations`.
    pub list: &'static str,
    /// Whether it usually fits. A suggestion is shown as one; nothing is chosen by itself.
    pub suggested: bool,
}

/// Whether something must be answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Need {
    /// It must.
    Must,
    /// It may be left out.
    May,
    /// It must where another answer has this value, and is not asked otherwise.
    When(String, &'static str),
}

impl Field {
    /// Whether it is asked, given the other answers on its page.
    #[must_use]
    pub fn is_asked(&self, answers: &Answers) -> bool {
        match &self.need {
            Need::Must | Need::May => true,
            Need::When(name, value) => answers.all(name).iter().any(|it| it == value),
        }
    }

    /// The name of the answer that says whether it is answered.
    #[must_use]
    pub fn answer(&self) -> String {
        match self.kind {
            Kind::Own => format!("{}.en", self.name),
            _ => self.name.clone(),
        }
    }

    /// Whether it is still open.
    pub(super) fn is_open(&self, answers: &Answers) -> bool {
        self.need != Need::May && self.is_asked(answers) && answers.all(&self.answer()).is_empty()
    }
}

/// Ways to reach somebody, by the ids of their fields.
const WAYS: [&str; 4] = ["email", "phone", "post", "web"];

impl Question {
    /// Whether something on it is still open.
    #[must_use]
    pub fn is_open(&self, answers: &Answers) -> bool {
        self.fields.iter().any(|field| field.is_open(answers)) || self.lacks_one_of(answers)
    }

    /// Of some pages, one of several fields will do.
    fn lacks_one_of(&self, answers: &Answers) -> bool {
        let unreachable = || {
            let ways = self.fields.iter().filter(|it| WAYS.contains(&it.id));
            ways.map(Field::answer).all(|name| answers.all(&name).is_empty())
        };
        match self.id {
            "contact" | "dpo-contact" | "representative" => unreachable(),
            "complaints" => answers.one("complaints.same") == Some("no") && unreachable(),
            "keep" => !self.not_kept(answers).is_empty(),
            "transfers" => !half_transfers(answers).is_empty(),
            _ => false,
        }
    }

    /// Of the purposes on the page about keeping, those of which no period and no rule is given, by
    /// the names of the answers that would begin a period.
    pub(super) fn not_kept(&self, answers: &Answers) -> Vec<String> {
        let open = |name: &&String| {
            let keep = name.trim_end_matches(".count");
            let given = |part: &str| !answers.all(&format!("{keep}.{part}")).is_empty();
            !(given("rule.en") || given("count") && given("unit") && given("after"))
        };
        let counts = self.fields.iter().filter(|field| field.id == "keep-count");
        counts.map(|field| &field.name).filter(open).cloned().collect()
    }
}

/// What lacks of countries after the first: of each, the country and its safeguard stand or neither.
pub(super) fn half_transfers(answers: &Answers) -> Vec<String> {
    if !answers.is_yes("transfers") {
        return Vec::new();
    }
    let half = |n: usize| {
        let country = format!("transfer.{n}.country.en");
        let safeguard = format!("transfer.{n}.safeguard");
        match (answers.all(&country).is_empty(), answers.all(&safeguard).is_empty()) {
            (true, false) => Some(country),
            (false, true) => Some(safeguard),
            _ => None,
        }
    };
    (2..=TRANSFERS).filter_map(half).collect()
}

/// Every question that applies, given the answers so far, in their order.
///
/// ```
/// use rules::notices::{Answers, question};
///
/// let first = question::flow(&Answers::default());
/// assert_eq!(first[0].id, "audience");
/// assert_eq!(question::open(&Answers::default()).unwrap().id, "audience");
/// ```
#[must_use]
pub fn flow(answers: &Answers) -> Vec<Question> {
    pages::all(answers)
}

/// The first question that is still open; none once everything is answered.
#[must_use]
pub fn open(answers: &Answers) -> Option<Question> {
    flow(answers).into_iter().find(|question| question.is_open(answers))
}

/// The most purposes that a notice can have.
pub const PURPOSES: usize = 30;

#[cfg(test)]
mod tests;
