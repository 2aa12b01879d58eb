//! Single answers: whether each is what it should be.

use std::collections::BTreeSet;

use terms::{Actor, Date, Problem};

use super::Reading;
use crate::notices::codes;
use crate::notices::question::{Choice, Field, Kind, Need};

/// Letters of a line.
const LINE: usize = 200;
/// Letters of own words and of an address.
const WORDS: usize = 1_000;
/// Most days, months or years.
const COUNT: u32 = 200;

impl Reading<'_> {
    /// Looks at the answer of one field; that there is none is looked at elsewhere.
    pub(super) fn field(&mut self, field: &Field, today: Date) {
        let name = field.name.as_str();
        self.once(field);
        match &field.kind {
            Kind::One(choices) => self.choices(name, &ids(choices), true),
            Kind::Many(choices) => self.choices(name, &ids(choices), false),
            Kind::YesNo => self.choices(name, &["yes", "no"], true),
            Kind::Line => self.shaped(name, codes::UNPRINTABLE, |text| !text.contains(is_break)),
            Kind::Own => {
                let [en, cy] = ["en", "cy"].map(|lang| format!("{name}.{lang}"));
                let said = self.text(&en, WORDS).is_some();
                match (said, self.text(&cy, WORDS).is_some()) {
                    (true, false) => {
                        let problem = Problem::warning(codes::NO_WELSH, Actor::Caller);
                        self.problems.push(problem.in_column(cy));
                    }
                    // Welsh alone would be lost; where the words must stand, that they lack is told anyway.
                    (false, true) if field.need == Need::May => {
                        self.error(codes::NOT_ANSWERED, &en);
                    }
                    _ => {}
                }
            }
            Kind::Post => drop(self.text(name, WORDS)),
            Kind::Email => self.shaped(name, codes::EMAIL_ODD, is_email),
            Kind::Phone => self.shaped(name, codes::PHONE_ODD, is_phone),
            Kind::Web => self.shaped(name, codes::WEB_ODD, is_web),
            Kind::Colour => self.shaped(name, codes::COLOUR_ODD, is_colour),
            Kind::Count => self.shaped(name, codes::COUNT_ODD, |text| {
                text.parse::<u32>().is_ok_and(|count| (1..=COUNT).contains(&count))
            }),
            Kind::Day => self.day(name, today),
        }
    }

    /// What takes one answer has one: a second would be lost.
    fn once(&mut self, field: &Field) {
        let names = match field.kind {
            Kind::One(_) | Kind::Many(_) | Kind::Post => return,
            Kind::Own => vec![format!("{}.en", field.name), format!("{}.cy", field.name)],
            _ => vec![field.name.clone()],
        };
        for name in names.iter().filter(|name| self.answers.all(name).len() > 1) {
            self.problems.push(Problem::error(codes::TWICE, Actor::Caller).in_column(name.clone()));
        }
    }

    fn choices(&mut self, name: &str, choices: &[&str], one: bool) {
        let answers = self.answers.all(name);
        let known = |value: &String| choices.contains(&value.as_str());
        if !answers.iter().all(known) || one && answers.len() > 1 {
            self.error(codes::NO_SUCH_CHOICE, name);
        }
        let each: BTreeSet<&String> = answers.iter().collect();
        if each.len() < answers.len() {
            self.error(codes::TWICE, name);
        }
        if answers.len() > 1 && answers.iter().any(|value| value == "none") {
            self.error(codes::NOBODY_AND, name);
        }
    }

    /// The answer, where it is one text of at most so many letters that can be printed.
    fn text(&mut self, name: &str, most: usize) -> Option<&str> {
        let answers = self.answers;
        let values = answers.all(name);
        let text = values.first()?;
        if values.iter().map(|value| value.chars().count()).sum::<usize>() > most {
            let problem = Problem::error(codes::TOO_LONG, Actor::Caller);
            self.problems.push(problem.in_column(name).with("most", most as u64));
        } else if values.iter().any(|it| it.chars().any(|it| is_unprintable(it) && !is_break(it))) {
            self.error(codes::UNPRINTABLE, name);
        }
        Some(text)
    }

    fn shaped(&mut self, name: &str, code: terms::Code, is: impl Fn(&str) -> bool) {
        if self.text(name, LINE).is_some_and(|text| !is(text)) {
            self.error(code, name);
        }
    }

    fn day(&mut self, name: &str, today: Date) {
        let Some(text) = self.text(name, LINE) else { return };
        match Date::parse(text) {
            Err(_) => self.error(codes::DAY_ODD, name),
            Ok(day) if day <= today => self.error(codes::REVIEW_PASSED, name),
            Ok(_) => {}
        }
    }
}

fn ids(choices: &[Choice]) -> Vec<&str> {
    choices.iter().map(|choice| choice.id.as_str()).collect()
}

fn is_break(letter: char) -> bool {
    letter == '\n' || letter == '\r'
}

/// Signs that control terminals and printers, or turn the direction of what follows.
fn is_unprintable(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

fn is_email(text: &str) -> bool {
    let plain = |it: char| it.is_alphanumeric() || ".!#$%&'*+/=?^_`{|}~-".contains(it);
    text.split_once('@').is_some_and(|(local, domain)| {
        !local.is_empty() && local.chars().all(plain) && is_domain(domain)
    })
}

fn is_domain(text: &str) -> bool {
    text.contains('.')
        && text.split('.').all(|part| {
            !part.is_empty()
                && !part.starts_with('-')
                && part.chars().all(|it| it.is_alphanumeric() || it == '-')
        })
}

fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    (5..=15).contains(&digits)
        && text.chars().all(|it| it.is_ascii_digit() || matches!(it, ' ' | '+' | '(' | ')' | '-'))
}

fn is_web(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        let place = rest.split(['/', '?', '#']).next().unwrap_or_default();
        // A name before an `@` would make the place look like another one.
        let (host, port) = place.split_once(':').unwrap_or((place, "80"));
        is_domain(host)
            && port.parse::<u16>().is_ok()
            && !rest.chars().any(|it| it.is_whitespace() || "\"<>\\^`{|}".contains(it))
    })
}

fn is_colour(text: &str) -> bool {
    text.strip_prefix('#')
        .is_some_and(|digits| digits.len() == 6 && digits.bytes().all(|it| it.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_all_kinds() {
        for good in ["a@b.example", "first.last+tag@sub.example.org", "o'neil@café.example"] {
            assert!(is_email(good), "{good}");
        }
        for bad in ["a", "@b.example", "a@b", "a b@c.example", "a@b..example", "<a@b.example>"] {
            assert!(!is_email(bad), "{bad}");
        }
        assert!(is_phone("01632 960 123") && is_phone("+44 (0)1632 960123"));
        assert!(!is_phone("phone") && !is_phone("12") && !is_phone("1234567890123456"));
        assert!(is_web("https://example.org/a?b=c") && is_web("http://example.org:8080"));
        assert!(!is_web("javascript:alert(1)") && !is_web("https://ex ample.org"));
        assert!(!is_web("https://example.org/\"><script>"));
        assert!(!is_web("https://example.org:80@example.com/") && !is_web("https://a@example.org"));
        assert!(is_colour("#1d70b8") && !is_colour("red"));
    }

    #[test]
    fn letters_of_every_script_can_be_printed() {
        assert!("Ŵyn عربى 中文 é🎵".chars().all(|letter| !is_unprintable(letter)));
        assert!(['\0', '\u{1b}', '\u{202e}'].into_iter().all(is_unprintable));
    }
}
