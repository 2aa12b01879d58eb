//! What is the same on every page: head, header, choice of language, footer.

use words::Lang;

use crate::address;
use crate::govuk::{
    Element, Footer, FooterLink, FooterMeta, Header, Html, LanguageItem, LanguageNavigation,
    PhaseBanner, SkipLink, Tag,
};
use crate::page::{Fault, Page};
use crate::voice::Voice;

/// The name of the product, the same in both languages.
const NAME: &str = "Uphold";

/// The whole document.
pub(crate) fn document(page: &Page<'_>) -> Result<String, Fault> {
    let voice = page.voice;
    let html = Element::new("html").class("govuk-template").attr("lang", voice.lang().id());
    let body = Element::new("body").class("govuk-template__body").put(skip(voice)?);
    let body = body.put(top(voice)?).put(middle(page)?).put(bottom(voice)?);
    Ok(format!("<!DOCTYPE html>\n{}\n", html.put(head(page)?).put(body).html()))
}

fn head(page: &Page<'_>) -> Result<Html, Fault> {
    let voice = page.voice;
    let mut title = format!("{} – {NAME}", page.title);
    if page.title == NAME {
        title = NAME.to_owned();
    }
    if page.wrong {
        title = format!("{}: {title}", voice.say("page-error")?);
    }
    let meta = |name, content| Element::new("meta").attr("name", name).attr("content", content);
    let link = |rel, href: &str| Element::new("link").attr("rel", rel).attr("href", href);
    let mut head = Element::new("head").put(Element::new("meta").attr("charset", "utf-8"));
    head = head.put(Element::new("title").put(title.as_str()));
    head = head.put(meta("viewport", "width=device-width, initial-scale=1, viewport-fit=cover"));
    head = head.put(meta("theme-color", "#1d4f5c")).put(meta("color-scheme", "light"));
    head = head.put(link("icon", "/assets/icon.svg").attr("type", "image/svg+xml"));
    head = head.put(link("stylesheet", &voice.site().style.path));
    if page.report {
        head = head.put(link("stylesheet", &voice.site().report.path));
    }
    for lang in Lang::ALL {
        head = head.put(link("alternate", &voice.here(lang)).attr("hreflang", lang.id()));
    }
    Ok(head.html())
}

fn skip(voice: &Voice) -> Result<Html, Fault> {
    let content = voice.say("page-skip")?.into();
    Ok(SkipLink { content, ..SkipLink::default() }.render())
}

fn top(voice: &Voice) -> Result<Element, Fault> {
    let header = Header { logo: NAME.into(), url: voice.href("/"), ..Header::default() };
    Ok(Element::new("header").put(header.render()).put(unreviewed(voice)?))
}

fn middle(page: &Page<'_>) -> Result<Element, Fault> {
    let main = Element::new("main").class("govuk-main-wrapper").attr("id", "content");
    let main = main.attr("tabindex", "-1");
    let row = Element::new("div").class("govuk-grid-row");
    let wide = if page.report { "govuk-grid-column-full" } else { "govuk-grid-column-two-thirds" };
    let column = Element::new("div").class(wide).put(page.body.clone());
    let container = Element::new("div").class("govuk-width-container");
    let container = container.put(languages(page)?);
    Ok(container.put(page.above.clone()).put(main.put(row.put(column))))
}

fn languages(page: &Page<'_>) -> Result<Html, Fault> {
    let voice = page.voice;
    if !page.stay.is_empty() {
        return staying(page);
    }
    let item = |lang: Lang| LanguageItem {
        content: lang.name().into(),
        href: voice.here(lang),
        current: lang == voice.lang(),
        lang: lang.id().to_owned(),
        ..LanguageItem::default()
    };
    let navigation = LanguageNavigation {
        items: Lang::ALL.map(item).to_vec(),
        aria_label: voice.say("page-language")?,
        ..LanguageNavigation::default()
    };
    Ok(navigation.render())
}

/// The choice of language on a page that follows a form: what was sent is sent again.
fn staying(page: &Page<'_>) -> Result<Html, Fault> {
    let voice = page.voice;
    let mut list = Element::new("ul").class("govuk-language-navigation__list");
    for lang in Lang::ALL {
        let item = Element::new("li").class("govuk-language-navigation__list-item");
        list = list.put(if lang == voice.lang() {
            let text = Element::new("span").class("govuk-language-navigation__text");
            item.put(text.attr("aria-current", "true").attr("lang", lang.id()).put(lang.name()))
        } else {
            let button = Element::new("button").class("uphold-link-button").attr("type", "submit");
            let button = button.attr("lang", lang.id()).put(lang.name());
            let at = match page.stay_at {
                "" => voice.here(lang),
                below => address::joined(lang, below),
            };
            let form = Element::new("form").attr("method", "post").attr("action", &at);
            // A report's figures are longer than the other encoding takes.
            let form = form.attr("enctype", "multipart/form-data");
            item.put(form.put(page.stay.clone()).put(button))
        });
    }
    let nav = Element::new("nav").class("govuk-language-navigation");
    Ok(nav.attr("aria-label", &voice.say("page-language")?).put(list).html())
}

/// Says of Welsh that no translator has reviewed it, while that is so.
fn unreviewed(voice: &Voice) -> Result<Option<Html>, Fault> {
    if voice.lang() != Lang::Cy || voice.site().welsh_is_reviewed {
        return Ok(None);
    }
    let tag = Tag { content: voice.say("page-unreviewed-tag")?.into(), ..Tag::default() };
    let english = Element::new("a").class("govuk-link").attr("href", &voice.here(Lang::En));
    let english = english.attr("hreflang", "en").put(voice.say("page-unreviewed-link")?.as_str());
    let mut says = voice.html("page-unreviewed")?;
    says.push(" ");
    says.push(english);
    Ok(Some(PhaseBanner { tag, content: says.into(), ..PhaseBanner::default() }.render()))
}

fn bottom(voice: &Voice) -> Result<Element, Fault> {
    let link = |below: &str, key: &str| {
        let (text, href) = (voice.say(key)?, voice.href(below));
        Ok::<_, Fault>(FooterLink { text, href, ..FooterLink::default() })
    };
    let meta = FooterMeta {
        visually_hidden_title: voice.say("page-footer-links")?,
        items: vec![
            link("/privacy", "page-privacy-title")?,
            link("/accessibility", "page-accessibility-title")?,
        ],
        content: voice.html("page-footer")?.into(),
    };
    let footer = Footer { meta: Some(meta), ..Footer::default() };
    Ok(Element::new("footer").put(footer.render()))
}
