//! From answers to facts: every problem is found, not just the first.

mod fields;
mod parts;

use std::collections::BTreeSet;

use terms::{Actor, Code, Date, Problem, Severity};

use super::facts::{
    Audience, Automated, Controller, Dpo, Facts, Own, Purpose, Recipient, Sector, Source,
    SourceKind, Transfer,
};
use super::question::{self, Field, Kind, Need, PURPOSES};
use super::{Answers, QUESTIONS, QUESTIONS_NAME, choice, codes, unsuitable};
use crate::law::{
    DPA_164A, DPA_SCH_1, UK_GDPR_9_2, UK_GDPR_13_1_A, UK_GDPR_13_1_B, UK_GDPR_13_2_A,
};

/// What the answers mean, and what is doubtful about them.
///
/// # Errors
/// Every problem, at least one of which is an error; the name of the answer stands as the column.
pub fn facts(answers: &Answers, today: Date) -> Result<(Facts, Vec<Problem>), Vec<Problem>> {
    let mut reading = Reading { answers, problems: Vec::new() };
    reading.form(today);
    let facts = reading.facts();
    if let Some(facts) = &facts {
        let keys = answers.all("purposes");
        let key = |index: usize| keys.get(index).cloned().unwrap_or_default();
        reading.problems.extend(choice::wrong(facts, key));
    }
    let problems = reading.problems;
    let is_error = |problem: &Problem| problem.severity == Severity::Error;
    match facts {
        Some(facts) if !problems.iter().any(is_error) => Ok((facts, problems)),
        _ => Err(problems),
    }
}

/// The problems of the answers that a question asks for, in the order of its fields.
#[must_use]
pub fn problems_of(question: &question::Question, answers: &Answers, today: Date) -> Vec<Problem> {
    let mut reading = Reading { answers, problems: Vec::new() };
    reading.question(question, today);
    reading.problems
}

struct Reading<'a> {
    answers: &'a Answers,
    problems: Vec<Problem>,
}

impl Reading<'_> {
    /// Looks at every field of every question, and at answers that nothing asks for.
    fn form(&mut self, today: Date) {
        self.whole();
        let flow = question::flow(self.answers);
        let mut asked = BTreeSet::new();
        for question in &flow {
            self.question(question, today);
            for field in question.fields.iter().filter(|field| field.is_asked(self.answers)) {
                match field.kind {
                    Kind::Own => {
                        asked.insert(format!("{}.en", field.name));
                        asked.insert(format!("{}.cy", field.name));
                    }
                    _ => drop(asked.insert(field.name.clone())),
                }
            }
        }
        let stray = self.answers.iter().filter(|(name, _)| !asked.contains(*name));
        let stray: Vec<String> = stray.map(|(name, _)| name.to_owned()).collect();
        for name in stray {
            if name == QUESTIONS_NAME {
                self.version();
                continue;
            }
            self.problems.push(Problem::warning(codes::NOT_ASKED, Actor::Caller).in_column(name));
        }
    }

    /// What is wrong with the whole; it comes first, before what follows from it.
    fn whole(&mut self) {
        let purposes = self.answers.all("purposes");
        if purposes.len() > PURPOSES {
            let problem = Problem::error(codes::TOO_MANY_PURPOSES, Actor::Caller);
            self.problems.push(problem.in_column("purposes").with("most", PURPOSES as u64));
        }
        let reasons = unsuitable::reasons(self.answers);
        if let Some(reason) = reasons.first()
            && !self.answers.is_yes("go-on")
        {
            let mut problem = Problem::error(codes::UNSUITABLE, Actor::Caller).in_column("go-on");
            problem.cite = Some(reason.cite());
            self.problems.push(problem);
        }
    }

    /// Answers to other questions than these are brought to these before they are read.
    fn version(&mut self) {
        if self.answers.one(QUESTIONS_NAME) != Some(&QUESTIONS.to_string()) {
            let problem = Problem::error(codes::QUESTIONS_UNKNOWN, Actor::Caller);
            let problem = problem.in_column(QUESTIONS_NAME);
            self.problems.push(problem.with("most", u64::from(QUESTIONS)));
        }
    }

    fn question(&mut self, question: &question::Question, today: Date) {
        for field in &question.fields {
            if field.is_asked(self.answers) {
                self.field(field, today);
            }
        }
        if question.id == "keep" {
            self.kept_twice(question);
        }
        self.welsh_alone(question);
        if !question.is_open(self.answers) {
            return;
        }
        let open = question.fields.iter().filter(|field| field.is_open(self.answers));
        let mut open: Vec<String> = open.map(Field::answer).collect();
        if question.id == "transfers" {
            open.extend(question::half_transfers(self.answers));
        }
        let any = !open.is_empty();
        for name in open {
            let problem = Problem::error(codes::NOT_ANSWERED, Actor::Caller);
            // Data that weigh more need a condition, by law.
            let problem = match question.id {
                "condition" if name.ends_with(".special") => problem.citing(UK_GDPR_9_2),
                "condition" => problem.citing(DPA_SCH_1),
                _ => problem,
            };
            self.problems.push(problem.in_column(name));
        }
        let no_contact = |cite| Problem::error(codes::NO_CONTACT, Actor::Caller).citing(cite);
        match (question.id, question.fields.iter().find(|field| field.id == "email")) {
            ("contact" | "representative", Some(field)) if !any => {
                self.problems.push(no_contact(UK_GDPR_13_1_A).in_column(field.name.clone()));
            }
            ("dpo-contact", Some(field)) if !any => {
                self.problems.push(no_contact(UK_GDPR_13_1_B).in_column(field.name.clone()));
            }
            ("complaints", _) if !any => {
                self.problems.push(no_contact(DPA_164A).in_column("complaints.email"));
            }
            ("keep", _) => self.not_kept(question),
            _ => {}
        }
    }

    fn not_kept(&mut self, question: &question::Question) {
        for name in question.not_kept(self.answers) {
            let problem = Problem::error(codes::NOT_KEPT, Actor::Caller).citing(UK_GDPR_13_2_A);
            self.problems.push(problem.in_column(name));
        }
    }

    /// The name of a source in Welsh alone would be lost; where it must have one, that it lacks is told
    /// anyway.
    fn welsh_alone(&mut self, question: &question::Question) {
        let may = |field: &&Field| field.id == "source-name" && field.need == Need::May;
        for field in question.fields.iter().filter(may) {
            let given = |name: &str| !self.answers.all(name).is_empty();
            if given(&format!("{}-cy", field.name)) && !given(&field.name) {
                self.error(codes::NOT_ANSWERED, &field.name);
            }
        }
    }

    /// A period and a rule for the same data contradict each other.
    fn kept_twice(&mut self, question: &question::Question) {
        let counts = question.fields.iter().filter(|field| field.id == "keep-count");
        let given = |name: &str| !self.answers.all(name).is_empty();
        let rule = |field: &Field| field.name.replace(".count", ".rule.en");
        let twice = counts.filter(|field| given(&field.name) && given(&rule(field)));
        let twice: Vec<String> = twice.map(|field| field.name.clone()).collect();
        twice.iter().for_each(|name| self.error(codes::KEPT_TWICE, name));
    }

    fn error(&mut self, code: Code, name: &str) {
        self.problems.push(Problem::error(code, Actor::Caller).in_column(name));
    }

    /// The facts, as far as every part can be told.
    fn facts(&mut self) -> Option<Facts> {
        let answers = self.answers;
        let audience = answers.one("audience").and_then(Audience::of)?;
        let sector = answers.one("sector").and_then(Sector::of)?;
        let keys = answers.all("purposes").iter().take(PURPOSES);
        let purposes: Option<Vec<Purpose>> = keys.map(|key| parts::purpose(answers, key)).collect();
        Some(Facts {
            audience,
            sector,
            public_authority: question::asks_of_authority(answers)
                && answers.is_yes("public-authority"),
            controller: self.controller()?,
            purposes: purposes.filter(|all| !all.is_empty())?,
            sources: self.sources()?,
            recipients: self.recipients(),
            transfers: self.transfers()?,
            automated: self.automated()?,
            large_scale: answers.is_yes("large-scale"),
            review: answers.one("review").and_then(|day| Date::parse(day).ok()),
        })
    }

    fn controller(&self) -> Option<Controller> {
        let answers = self.answers;
        let contact = parts::contact(answers, "contact")?;
        let representative = match answers.one("representative.name") {
            Some(name) if answers.is_yes("representative.needed") => {
                Some((name.to_owned(), parts::contact(answers, "representative")?))
            }
            _ => None,
        };
        let dpo = answers.one("dpo").and_then(Dpo::of)?;
        let has_officer = dpo == Dpo::Named;
        let own_way = answers.one("complaints.same") == Some("no");
        Some(Controller {
            name: answers.one("name")?.to_owned(),
            name_cy: answers.one("name-cy").map(str::to_owned),
            contact,
            representative,
            dpo,
            dpo_contact: has_officer.then(|| parts::contact(answers, "dpo-contact")).flatten(),
            complaints: own_way.then(|| parts::contact(answers, "complaints")).flatten(),
        })
    }

    fn sources(&self) -> Option<Vec<Source>> {
        if !self.answers.is_yes("elsewhere") {
            return Some(Vec::new());
        }
        let of = |key: &String| {
            let name = |part: &str| format!("source.{key}.{part}");
            Some(Source {
                kind: SourceKind::of(key)?,
                name: self.answers.one(&name("name")).map(|en| Own {
                    en: en.to_owned(),
                    cy: self.answers.one(&name("name-cy")).map(str::to_owned),
                }),
                public: self.answers.is_yes(&name("public")),
                data: parts::data(self.answers, &name("data")),
            })
        };
        self.answers.all("sources").iter().map(of).collect()
    }

    fn recipients(&self) -> Vec<(Recipient, Option<Own>)> {
        let of = |key: &String| match Recipient::of(key) {
            Some(kind) => Some((kind, None)),
            None => {
                let own = parts::own(self.answers, &format!("recipient.{key}"))?;
                Some((Recipient::Own, Some(own)))
            }
        };
        self.answers.all("recipients").iter().filter_map(of).collect()
    }

    fn transfers(&self) -> Option<Vec<Transfer>> {
        if !self.answers.is_yes("transfers") {
            return Some(Vec::new());
        }
        let all: Vec<Transfer> =
            (1..=question::TRANSFERS).filter_map(|n| parts::transfer(self.answers, n)).collect();
        (!all.is_empty()).then_some(all)
    }

    fn automated(&self) -> Option<Vec<Automated>> {
        if !self.answers.is_yes("automated") {
            return Some(Vec::new());
        }
        let own = |name: &str| parts::own(self.answers, name);
        Some(vec![Automated {
            decision: own("decision.what")?,
            logic: own("decision.logic")?,
            effect: own("decision.effect")?,
        }])
    }
}

#[cfg(test)]
pub(crate) mod tests;
