//! Posts of a feed, and which of them have a twin in the other language.

use std::collections::{BTreeMap, BTreeSet};

use super::html::{Mark, marks};
use super::links::Pairs;
use super::text::Text;
use super::{facts, language};
use crate::Lang;

/// A post of a feed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Post {
    /// What the feed calls it.
    pub id: String,
    /// Where it is published.
    pub url: String,
    /// Its title.
    pub title: String,
    /// The day, as the feed writes it.
    pub day: String,
    /// The language that the feed says it is in.
    pub said: Option<String>,
    /// Its text, as HTML.
    pub html: String,
}

impl Post {
    /// The text of a post, ready to be compared.
    #[must_use]
    pub fn text(&self) -> Text {
        Text::html(&self.html)
    }

    /// The language that its words are in, or that the feed says where they do not tell.
    #[must_use]
    pub fn lang(&self) -> Option<Lang> {
        let words = language(&self.text()).or_else(|| language::language(&self.title));
        let said = self.said.as_deref().and_then(|said| said.get(..2)).map(str::to_ascii_lowercase);
        words.or_else(|| said.and_then(|said| said.parse().ok()))
    }
}

/// Which posts belong together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Twins {
    /// Index of the English post and of its Welsh twin.
    pub pairs: Vec<(usize, usize)>,
    /// Posts without a twin, with their language.
    pub alone: Vec<(usize, Lang)>,
    /// Posts of which the language cannot be told.
    pub unknown: Vec<usize>,
}

/// Finds the twin of each post: the same address or id but for the language, or else a post
/// that states the same facts, two of them at least.
#[must_use]
pub fn twins(posts: &[Post], pairs: &Pairs) -> Twins {
    let mut found = Twins::default();
    let mut spoken: [Vec<usize>; 2] = [Vec::new(), Vec::new()];
    for (at, post) in posts.iter().enumerate() {
        let [english, welsh] = &mut spoken;
        match post.lang() {
            Some(Lang::En) => english.push(at),
            Some(Lang::Cy) => welsh.push(at),
            None => found.unknown.push(at),
        }
    }
    let [mut english, mut welsh] = spoken;
    for key in [by_url, by_id, by_facts] {
        join(posts, key, pairs, (&mut english, &mut welsh), &mut found.pairs);
    }
    found.pairs.sort_unstable();
    found.alone = english.into_iter().map(|at| (at, Lang::En)).collect();
    found.alone.extend(welsh.into_iter().map(|at| (at, Lang::Cy)));
    found.alone.sort_by_key(|(at, _)| *at);
    found
}

type Keyed = fn(&Post, Lang, &Pairs) -> String;

fn join(
    posts: &[Post],
    key: Keyed,
    pairs: &Pairs,
    (english, welsh): (&mut Vec<usize>, &mut Vec<usize>),
    found: &mut Vec<(usize, usize)>,
) {
    let keyed = |at: usize, lang: Lang| {
        posts.get(at).map(|post| key(post, lang, pairs)).filter(|key| !key.is_empty())
    };
    let mut waiting: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for at in english.iter().rev() {
        if let Some(key) = keyed(*at, Lang::En) {
            waiting.entry(key).or_default().push(*at);
        }
    }
    welsh.retain(|at| {
        let key = keyed(*at, Lang::Cy);
        let twin = key.and_then(|key| waiting.get_mut(&key)).and_then(Vec::pop);
        found.extend(twin.map(|twin| (twin, *at)));
        twin.is_none()
    });
    let paired: BTreeSet<usize> = found.iter().map(|(twin, _)| *twin).collect();
    english.retain(|at| !paired.contains(at));
}

fn by_url(post: &Post, lang: Lang, pairs: &Pairs) -> String {
    if post.url.is_empty() { String::new() } else { pairs.normal(&post.url, lang) }
}

fn by_id(post: &Post, lang: Lang, pairs: &Pairs) -> String {
    let id = post.id.to_ascii_lowercase();
    let bare =
        [".en", ".cy", "-en", "-cy", "_en", "_cy"].iter().find_map(|end| id.strip_suffix(end));
    match bare {
        Some(bare) => bare.to_owned(),
        None if post.id.is_empty() => String::new(),
        None => pairs.normal(&post.id, lang),
    }
}

fn by_facts(post: &Post, lang: Lang, pairs: &Pairs) -> String {
    let stated = facts::facts(&post.text(), lang, pairs);
    let certain = stated.into_iter().filter(|fact| !fact.doubtful);
    let is_figure = |key: &facts::Key| {
        use facts::Key::{Date, Figure, Money, Percent};
        matches!(key, Figure(_) | Percent(_) | Money(..) | Date(..))
    };
    let mut keys: Vec<String> =
        certain.filter(|fact| is_figure(&fact.key)).map(|fact| format!("{:?}", fact.key)).collect();
    keys.sort();
    keys.dedup();
    if keys.len() < 2 { String::new() } else { keys.join(" ") }
}

/// The posts of an RSS or Atom feed; `None` if it is neither.
///
/// ```
/// let feed = "<rss><channel><item><title>Fines</title><link>https://a.uk/1</link></item></channel></rss>";
/// assert_eq!(words::parity::from_xml(feed).unwrap()[0].title, "Fines");
/// assert!(words::parity::from_xml("<p>a page</p>").is_none());
/// ```
#[must_use]
pub fn from_xml(source: &str) -> Option<Vec<Post>> {
    let marks = marks(source);
    let is_feed = |mark: &Mark| matches!(mark, Mark::Start { name, .. } if matches!(name.as_str(), "rss" | "feed" | "rdf:rdf"));
    marks.iter().any(is_feed).then(|| {
        let mut reader = Feed::default();
        for mark in &marks {
            reader.mark(mark);
        }
        reader.posts
    })
}

#[derive(Default)]
struct Feed {
    posts: Vec<Post>,
    /// The language of the whole feed.
    said: Option<String>,
    open: Option<Post>,
    element: String,
    words: String,
}

impl Feed {
    fn mark(&mut self, mark: &Mark) {
        match mark {
            Mark::Start { name, .. } if matches!(name.as_str(), "item" | "entry") => {
                let said = mark.attribute("xml:lang").map(str::to_owned).or(self.said.clone());
                self.open = Some(Post { said, ..Post::default() });
            }
            Mark::Start { name, .. } => {
                if name == "feed" {
                    self.said = mark.attribute("xml:lang").map(str::to_owned);
                }
                let to = mark.attribute("rel").is_none_or(|rel| rel == "alternate");
                if let (Some(post), Some(href)) = (&mut self.open, mark.attribute("href"))
                    && name == "link"
                    && to
                    && post.url.is_empty()
                {
                    href.clone_into(&mut post.url);
                }
                if is_known(name) {
                    self.element.clone_from(name);
                    self.words.clear();
                }
            }
            Mark::Words { words, .. } => self.words.push_str(words),
            Mark::End { name } if matches!(name.as_str(), "item" | "entry") => {
                self.posts.extend(self.open.take());
            }
            Mark::End { name } if *name == self.element => self.close(),
            Mark::End { .. } => {}
        }
    }

    fn close(&mut self) {
        let words = std::mem::take(&mut self.words).trim().to_owned();
        let element = std::mem::take(&mut self.element);
        let Some(post) = &mut self.open else {
            if element == "language" {
                self.said = Some(words);
            }
            return;
        };
        match element.as_str() {
            "title" => post.title = words,
            "id" | "guid" => post.id = words,
            "link" if !words.is_empty() => post.url = words,
            "pubdate" | "published" | "updated" | "dc:date" => post.day = words,
            "language" | "dc:language" => post.said = Some(words),
            "description" | "summary" | "content" | "content:encoded"
                if post.html.len() < words.len() =>
            {
                post.html = words
            }
            _ => {}
        }
    }
}

fn is_known(name: &str) -> bool {
    matches!(
        name,
        "title"
            | "id"
            | "guid"
            | "link"
            | "pubdate"
            | "published"
            | "updated"
            | "dc:date"
            | "language"
            | "dc:language"
            | "description"
            | "summary"
            | "content"
            | "content:encoded"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const EN: &str =
        "<p>The firm was fined £240,000 for 80 calls that it made to people on the list.</p>";
    const CY: &str =
        "<p>Mae'r cwmni wedi cael dirwy o £240,000 am wneud 80 o alwadau i bobl ar y rhestr.</p>";

    fn post(url: &str, html: &str) -> Post {
        Post { url: url.to_owned(), html: html.to_owned(), ..Post::default() }
    }

    #[test]
    fn a_twin_is_found_by_address_id_or_facts() {
        let none = Pairs::default();
        let by_address = [post("https://a.uk/en/1", EN), post("https://a.uk/cy/1", CY)];
        assert_eq!(twins(&by_address, &none).pairs, [(0, 1)]);
        let mut by_id = [post("https://a.uk/x", EN), post("https://a.uk/y", CY)];
        by_id[0].id = "n1-en".to_owned();
        by_id[1].id = "n1-cy".to_owned();
        assert_eq!(twins(&by_id, &none).pairs, [(0, 1)]);
        let by_facts = [post("https://a.uk/x", EN), post("https://a.uk/y", CY)];
        assert_eq!(twins(&by_facts, &none).pairs, [(0, 1)]);
    }

    #[test]
    fn a_post_without_a_twin_stands_alone() {
        let other = CY.replace("80", "90").replace("240", "250");
        let posts =
            [post("https://a.uk/x", EN), post("https://a.uk/y", &other), post("z", "<p>1</p>")];
        let found = twins(&posts, &Pairs::default());
        assert_eq!(found.alone, [(0, Lang::En), (1, Lang::Cy)]);
        assert_eq!(found.unknown, [2]);
    }

    #[test]
    fn atom_and_rss_are_read() {
        let atom = "<feed xml:lang='cy'><title>F</title><entry><title>T</title><id>i</id>\
            <link rel='alternate' href='https://a.uk/1'/><content type='html'>&lt;p&gt;x&lt;/p&gt;</content></entry></feed>";
        let posts = from_xml(atom).unwrap();
        assert_eq!(posts[0].url, "https://a.uk/1");
        assert_eq!(posts[0].html, "<p>x</p>");
        assert_eq!(posts[0].said.as_deref(), Some("cy"));
        let rss = "<rss><channel><language>en</language><item><guid>g</guid>\
            <description><![CDATA[<p>y</p>]]></description></item></channel></rss>";
        let posts = from_xml(rss).unwrap();
        assert_eq!((posts[0].id.as_str(), posts[0].html.as_str()), ("g", "<p>y</p>"));
        assert_eq!(posts[0].said.as_deref(), Some("en"));
    }
}
