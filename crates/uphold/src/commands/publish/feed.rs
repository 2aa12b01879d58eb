//! Feeds and folders: which posts have a twin, and whether it says the same.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;
use terms::{Actor, Problem};
use words::Lang;
use words::parity::{self, Pairs, Post, Text};

use super::{Alone, Found, codes, error, read, shown};
use crate::failure::Failure;

/// Compares the posts of a feed.
pub(super) fn file(path: &Path, pairs: &Pairs, found: &mut Found) -> Result<(), Failure> {
    let file = read::file(path)?;
    found.problems.extend(file.problem.clone());
    let posts = match serde_json::from_str::<Value>(&file.text) {
        Ok(feed) => from_json(&feed),
        Err(_) => parity::from_xml(&file.text),
    };
    let posts = posts.ok_or_else(|| error(codes::NO_FEED).in_file(shown(path)))?;
    if posts.is_empty() {
        return Err(error(codes::NO_POSTS).in_file(shown(path)).into());
    }
    let twins = parity::twins(&posts, pairs);
    let at = |index: usize| posts.get(index);
    for (english, welsh) in &twins.pairs {
        let (Some(en), Some(cy)) = (at(*english), at(*welsh)) else { continue };
        let (one, other) = (text(en), text(cy));
        let compared = found.texts((name(en), &one), (name(cy), &other), pairs);
        compared.unwrap_or_else(|problem| found.cannot([problem]));
    }
    for (index, lang) in twins.alone {
        let Some(post) = at(index) else { continue };
        found.alone.push(Alone { name: name(post).to_owned(), title: post.title.clone(), lang });
    }
    for post in twins.unknown.into_iter().filter_map(at) {
        let unknown = Problem::warning(codes::LANGUAGE_UNKNOWN, Actor::Caller);
        found.cannot([unknown.in_file(shown(path)).with("post", name(post))]);
    }
    Ok(())
}

fn name(post: &Post) -> &str {
    let names = [&post.url, &post.id, &post.title];
    names.into_iter().find(|name| !name.is_empty()).map_or("?", String::as_str)
}

/// A post's text with its title, as a heading, so that the title is compared as well.
fn text(post: &Post) -> Text {
    let title = post.title.replace('&', "&amp;").replace('<', "&lt;");
    let post = Post { html: format!("<h1>{title}</h1>\n{}", post.html), ..post.clone() };
    post.text()
}

/// The posts of a JSON Feed.
fn from_json(feed: &Value) -> Option<Vec<Post>> {
    let items = feed.get("items")?.as_array()?;
    let whole = string(feed, "language");
    Some(items.iter().map(|item| post(item, whole.as_ref())).collect())
}

fn post(item: &Value, whole: Option<&String>) -> Post {
    let html = string(item, "content_html").unwrap_or_else(|| {
        let plain = string(item, "content_text").unwrap_or_default();
        plain_as_html(&plain)
    });
    Post {
        id: item.get("id").map_or_else(String::new, |id| match id {
            Value::String(id) => id.clone(),
            other => other.to_string(),
        }),
        url: string(item, "url").unwrap_or_default(),
        title: string(item, "title").unwrap_or_default(),
        day: string(item, "date_published").unwrap_or_default(),
        said: string(item, "language").or_else(|| whole.cloned()),
        html,
    }
}

/// Plain text as HTML, line for line, with its bullets as lists.
fn plain_as_html(plain: &str) -> String {
    let mut out = String::new();
    let mut in_list = false;
    for line in plain.lines() {
        let words = line.trim();
        let item = ["- ", "* ", "• "].iter().find_map(|bullet| words.strip_prefix(bullet));
        if item.is_some() != in_list {
            out.push_str(if in_list { "</ul>" } else { "<ul>" });
            in_list = !in_list;
        }
        let words = item.unwrap_or(words).replace('&', "&amp;").replace('<', "&lt;");
        let tag = if in_list { "li" } else { "p" };
        out.push_str(&format!("<{tag}>{words}</{tag}>\n"));
    }
    out
}

fn string(of: &Value, name: &str) -> Option<String> {
    of.get(name)?.as_str().map(str::to_owned)
}

/// Compares the texts of a folder: `NAME.en.md` with `NAME.cy.md`.
pub(super) fn folder(path: &Path, pairs: &Pairs, found: &mut Found) -> Result<(), Failure> {
    let mut texts: BTreeMap<PathBuf, [Option<PathBuf>; 2]> = BTreeMap::new();
    collect(path, &mut texts, 0).map_err(|reason| {
        error(codes::CANNOT_READ).in_file(shown(path)).with("reason", reason.to_string())
    })?;
    if texts.is_empty() {
        return Err(error(codes::NO_POSTS).in_file(shown(path)).into());
    }
    for sides in texts.into_values() {
        match sides {
            [Some(english), Some(welsh)] => match found.files(&english, &welsh, pairs) {
                Err(Failure::Problems(problems)) => found.cannot(problems),
                other => other?,
            },
            [Some(english), None] => found.alone.push(alone(&english, Lang::En)),
            [None, Some(welsh)] => found.alone.push(alone(&welsh, Lang::Cy)),
            [None, None] => {}
        }
    }
    Ok(())
}

fn alone(path: &Path, lang: Lang) -> Alone {
    Alone { name: shown(path), title: String::new(), lang }
}

/// Folders within folders are followed so far, and no further.
const DEEPEST: usize = 16;

fn collect(
    folder: &Path,
    texts: &mut BTreeMap<PathBuf, [Option<PathBuf>; 2]>,
    depth: usize,
) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        if entry.file_type()?.is_dir() && !hidden && depth < DEEPEST {
            collect(&path, texts, depth + 1)?;
        } else if let Some((stem, lang)) = stem(&path) {
            let [english, welsh] = texts.entry(stem).or_default();
            let side = if lang == Lang::En { english } else { welsh };
            // Of `a.en.md` and `a.en.html`, the first by name.
            if side.as_ref().is_none_or(|known| path < *known) {
                *side = Some(path);
            }
        }
    }
    Ok(())
}

/// `posts/fine.cy.md` is the Welsh `posts/fine`.
fn stem(path: &Path) -> Option<(PathBuf, Lang)> {
    let end = path.extension()?.to_str()?.to_ascii_lowercase();
    if !matches!(end.as_str(), "md" | "markdown" | "html" | "htm" | "txt") {
        return None;
    }
    let bare = path.with_extension("");
    let lang: Lang = bare.extension()?.to_str()?.parse().ok()?;
    Some((bare.with_extension(""), lang))
}
