//! Every component on one page, in its states, for the browser to look at.

use web::govuk::{
    Action, Actions, Affix, Attributes, BackLink, Button, Card, CardTitle, Checkbox, Checkboxes,
    Choice, DateInput, Details, Element, ErrorLink, ErrorMessage, ErrorSummary, Fieldset,
    FileUpload, Hint, Html, Input, InsetText, Label, Legend, NotificationBanner, Panel,
    PhaseBanner, Radio, Radios, Row, Select, SummaryList, Table, TableCell, Tag, Textarea,
    WarningText,
};

/// The page, with its style sheet in it.
pub(super) fn page(style: &str) -> String {
    let main = Element::new("main").class("govuk-main-wrapper").attr("id", "content");
    let main = main.put(texts()).put(questions()).put(answers());
    let container = Element::new("div").class("govuk-width-container").put(main).html();
    format!(
        "<!DOCTYPE html>\n<html class=\"govuk-template\" lang=\"en\"><head><meta charset=\"utf-8\">\
         <title>Gallery</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <style>{style}</style></head><body class=\"govuk-template__body\">{container}</body></html>\n"
    )
}

fn wrong(says: &str) -> Option<ErrorMessage> {
    Some(ErrorMessage { content: says.into(), ..ErrorMessage::default() })
}

fn texts() -> Html {
    let tag = |class: &str, says: &str| Tag {
        content: says.into(),
        classes: class.into(),
        ..Tag::default()
    };
    let banner = NotificationBanner {
        content: "You have 7 days left".into(),
        ..NotificationBanner::default()
    };
    let done = NotificationBanner {
        content: "The notice was saved".into(),
        kind: "success".into(),
        title_id: "done".into(),
        ..NotificationBanner::default()
    };
    let panel = Panel {
        title: "The notice is ready".into(),
        content: "It can be published".into(),
        ..Panel::default()
    };
    let action = |text: &str, kind: &str| Action {
        text: text.into(),
        href: "#a".into(),
        kind: kind.into(),
        ..Action::default()
    };
    let actions = Actions {
        items: vec![action("Yes", "button"), action("No, change it", "")],
        ..Actions::default()
    };
    let interruption = Panel {
        title: "Is that right?".into(),
        heading_level: Some(2),
        content: "Few keep data for 40 years".into(),
        classes: "govuk-panel--interruption".into(),
        actions: Some(actions),
        ..Panel::default()
    };
    let link = |says: &str, href: &str| ErrorLink {
        content: says.into(),
        href: href.into(),
        ..ErrorLink::default()
    };
    let summary = ErrorSummary {
        title: "There is a problem".into(),
        error_list: vec![link("Enter a name", "#name"), link("Something else", "")],
        ..ErrorSummary::default()
    };
    let details = Details {
        summary: "Help with nationality".into(),
        content: "We need it to say who you are".into(),
        open: true,
        ..Details::default()
    };
    [
        PhaseBanner {
            tag: tag("", "Beta"),
            content: "This is new".into(),
            ..PhaseBanner::default()
        }
        .render(),
        BackLink { href: "#back".into(), ..BackLink::default() }.render(),
        summary.render(),
        panel.render(),
        interruption.render(),
        banner.render(),
        done.render(),
        WarningText { content: "You can be fined".into(), ..WarningText::default() }.render(),
        InsetText { content: "It can take 8 weeks".into(), ..InsetText::default() }.render(),
        details.render(),
        tag("govuk-tag--green", "Done").render(),
        tag("govuk-tag--red", "Late").render(),
    ]
    .into_iter()
    .collect()
}

fn questions() -> Html {
    let affix = |says: &str| Some(Affix { content: says.into(), ..Affix::default() });
    let name = Input {
        name: "name".into(),
        label: Label::of("Name"),
        hint: Some(Hint::of("As it stands on letters")),
        error_message: wrong("Enter a name"),
        ..Input::default()
    };
    let money = Input {
        name: "money".into(),
        label: Label::of("How much"),
        prefix: affix("£"),
        suffix: affix("a month"),
        classes: "govuk-input--width-10".into(),
        ..Input::default()
    };
    let why = Textarea {
        name: "why".into(),
        label: Label::of("Why"),
        error_message: wrong("Say why"),
        ..Textarea::default()
    };
    let file =
        FileUpload { name: "file".into(), label: Label::of("A file"), ..FileUpload::default() };
    let born = DateInput {
        id: "born".into(),
        name_prefix: "born".into(),
        items: DateInput::items_of(["Day", "Month", "Year"], ["27", "", "1999"]),
        fieldset: Some(Fieldset::of(Legend::of("When did it happen?"))),
        hint: Some(Hint::of("For example, 27 3 2026")),
        error_message: wrong("It must have a month"),
        ..DateInput::default()
    };
    let list = Select {
        name: "list".into(),
        label: Label::of("Which list"),
        items: vec![Choice::of("a", "The first"), Choice::of("b", "The second")],
        value: "b".into(),
        ..Select::default()
    };
    [
        name.render(),
        money.render(),
        why.render(),
        file.render(),
        born.render(),
        list.render(),
        choices(),
    ]
    .into_iter()
    .collect()
}

fn choices() -> Html {
    let more =
        Input { name: "mail".into(), label: Label::of("By mail: the address"), ..Input::default() };
    let how = Radios {
        name: "how".into(),
        fieldset: Some(Fieldset::of(Legend::of("How shall we answer?"))),
        error_message: wrong("Choose how"),
        items: vec![
            Radio {
                conditional: more.render(),
                hint: Some(Hint::of("Faster")),
                ..Radio::of("mail", "By mail")
            },
            Radio { divider: "or".into(), ..Radio::default() },
            Radio { checked: Some(true), ..Radio::of("post", "By post") },
        ],
        ..Radios::default()
    };
    let what = Checkboxes {
        name: "what".into(),
        fieldset: Some(Fieldset::of(Legend::of("What do you hold?"))),
        items: vec![
            Checkbox::of("a", "Names"),
            Checkbox { disabled: true, ..Checkbox::of("b", "Numbers") },
        ],
        values: vec!["a".into()],
        ..Checkboxes::default()
    };
    [how.render(), what.render(), Button::of("Continue").render()].into_iter().collect()
}

fn answers() -> Html {
    let row = |key: &str, value: &str| Row::of(key, value).change("#c", "Change", "it");
    let rows = vec![row("Name", "Acme Ltd"), Row::of("Telephone", "Not provided")];
    let list = SummaryList { rows: rows.clone(), ..SummaryList::default() };
    let title = Some(CardTitle { content: "Who you are".into(), ..CardTitle::default() });
    let card = SummaryList {
        rows,
        card: Some(Card { title, ..Card::default() }),
        ..SummaryList::default()
    };
    let figure = |says: &str| TableCell { format: "numeric".into(), ..TableCell::of(says) };
    let table = Table {
        caption: "Calls by month".into(),
        caption_classes: "govuk-table__caption--m".into(),
        head: vec![TableCell::of("Month"), figure("Calls")],
        rows: vec![
            vec![TableCell::of("May"), figure("1,346")],
            vec![TableCell::of("June"), figure("503")],
        ],
        first_cell_is_header: true,
        attributes: Attributes::of("id", "calls"),
        ..Table::default()
    };
    let start = Button { is_start_button: true, href: "#start".into(), ..Button::of("Start now") };
    let second =
        Button { classes: "govuk-button--secondary".into(), ..Button::of("Save and come back") };
    [list.render(), card.render(), table.render(), start.render(), second.render()]
        .into_iter()
        .collect()
}
