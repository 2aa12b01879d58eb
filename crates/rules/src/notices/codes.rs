//! The codes of the problems that answers can have; `words` has their sentences.

use terms::Code;

/// "this question is not answered" / *answer it, or give it in the file of answers*
pub const NOT_ANSWERED: Code = Code("notice-not-answered");
/// "this answer is none of the choices" / *the question lists them*
pub const NO_SUCH_CHOICE: Code = Code("notice-no-such-choice");
/// "nothing asks for this answer" / *the name is wrong, or another answer makes it needless*
pub const NOT_ASKED: Code = Code("notice-not-asked");
/// "this is longer than {most} letters"
pub const TOO_LONG: Code = Code("notice-too-long");
/// "this holds signs that cannot be printed"
pub const UNPRINTABLE: Code = Code("notice-unprintable");
/// "this is no e-mail address"
pub const EMAIL_ODD: Code = Code("notice-email-odd");
/// "this is no telephone number"
pub const PHONE_ODD: Code = Code("notice-phone-odd");
/// "this is no address on the web" / *it begins with https://*
pub const WEB_ODD: Code = Code("notice-web-odd");
/// "this is no whole number from 1 to 200"
pub const COUNT_ODD: Code = Code("notice-count-odd");
/// "this is no day"
pub const DAY_ODD: Code = Code("notice-day-odd");
/// "the day of the next review has passed"
pub const REVIEW_PASSED: Code = Code("notice-review-passed");
/// "there are more than {most} purposes"
pub const TOO_MANY_PURPOSES: Code = Code("notice-too-many-purposes");
/// "there is no way to reach you" / *give at least one*
pub const NO_CONTACT: Code = Code("notice-no-contact");
/// "how long the data of this purpose are kept is not said" / *a number with its unit and what it counts from, or a rule in your own words*
pub const NOT_KEPT: Code = Code("notice-not-kept");
/// "one purpose is named twice"
pub const TWICE: Code = Code("notice-named-twice");
/// "nobody and somebody cannot both be right"
pub const NOBODY_AND: Code = Code("notice-nobody-and");
/// "a simple notice does not suit" / *the page says what to do; answer go-on with yes to go on all the same*
pub const UNSUITABLE: Code = Code("notice-unsuitable");
/// "this colour cannot be read on white"
pub const COLOUR_ODD: Code = Code("notice-colour-odd");
/// "how long is said twice: as a period and as a rule" / *take one of them out*
pub const KEPT_TWICE: Code = Code("notice-kept-twice");
/// "these answers are of questions that this program does not know" / *it knows versions up to {most}*
pub const QUESTIONS_UNKNOWN: Code = Code("notice-questions-unknown");
/// note: "the name of this answer has changed to {to}"
pub const ANSWER_RENAMED: Code = Code("notice-answer-renamed");
/// warning: "there are no Welsh words for this" / *the Welsh notice shows them in English*
pub const NO_WELSH: Code = Code("notice-no-welsh");

/// error: "marketing is no recognised legitimate interest"
pub const MARKETING_RECOGNISED: Code = Code("notice-marketing-recognised");
/// error: "a public authority cannot rely on legitimate interests for its tasks"
pub const AUTHORITY_INTERESTS: Code = Code("notice-authority-interests");
/// warning: "consent is no basis where people have no choice"
pub const CONSENT_WITHOUT_CHOICE: Code = Code("notice-consent-without-choice");
/// warning: "no contract needs marketing"
pub const MARKETING_CONTRACT: Code = Code("notice-marketing-contract");
/// error: "no law obliges to market"
pub const MARKETING_OBLIGATION: Code = Code("notice-marketing-obligation");
/// warning: "a public task needs a law that sets it"
pub const TASK_WITHOUT_AUTHORITY: Code = Code("notice-task-without-authority");
/// warning: "vital interests are for matters of life and death"
pub const VITAL_UNLIKELY: Code = Code("notice-vital-unlikely");
/// error: "a decision without a person cannot rest on a recognised legitimate interest"
pub const DECISION_RECOGNISED: Code = Code("notice-decision-recognised");
/// note: "marketing by e-mail or text needs consent of individuals, or the soft opt-in"
pub const ELECTRONIC_MARKETING: Code = Code("notice-electronic-marketing");
/// warning: "the recognised interest does not fit the purpose"
pub const INTEREST_UNLIKELY: Code = Code("notice-interest-unlikely");
/// warning: "this condition seldom fits the purpose"
pub const CONDITION_UNLIKELY: Code = Code("notice-condition-unlikely");
/// warning: "a public authority must have a data protection officer"
pub const AUTHORITY_OFFICER: Code = Code("notice-authority-officer");
/// warning: "a decision without a person may use sensitive data only with explicit consent, or where a law says so"
pub const DECISION_SENSITIVE: Code = Code("notice-decision-sensitive");
/// note: "marketing calls need every number screened first"
pub const CALLS_SCREENED: Code = Code("notice-calls-screened");
