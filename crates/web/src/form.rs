//! What a visitor sends: fields and files, from either encoding of forms.

mod body;
mod fields;

use axum::extract::{FromRequest, Multipart, Request};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use terms::Date;

/// The most that a form without files may have, in bytes.
const FIELDS: usize = 64 * 1024;
/// The most that a form with files may have: write `Form<UPLOAD>`.
pub const UPLOAD: usize = 1024 * 1024;
/// Fields and files in one form.
const MOST_PARTS: usize = 200;

/// A form that was sent to us, from one of our own pages.
///
/// Refused before the page sees it: more than `MOST` bytes, what takes too long, what another
/// site sends, and what is no form.
#[derive(Debug, Default)]
pub struct Form<const MOST: usize = FIELDS> {
    fields: Vec<(String, String)>,
    files: Vec<(String, File)>,
}

/// A file. What it was called is not kept: names of files are full of people.
#[derive(Debug)]
pub struct File {
    /// What is in it.
    pub bytes: Vec<u8>,
    chosen: bool,
}

impl<const MOST: usize> Form<MOST> {
    /// What was answered, without blanks around it; empty where nothing was.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        let field = self.fields.iter().find(|(field, _)| field == name);
        field.map_or("", |(_, value)| value.trim())
    }

    /// Everything that was answered under this name, as checkboxes do.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let fields = self.fields.iter().filter(move |(field, _)| field == name);
        fields.map(|(_, value)| value.trim())
    }

    /// A day in three fields, as it was typed, and the day if there is such a day.
    #[must_use]
    pub fn day(&self, name: &str) -> ([&str; 3], Option<Date>) {
        let typed = ["day", "month", "year"].map(|part| self.text(&format!("{name}-{part}")));
        let [day, month, year] = typed;
        let whole = |text: &str| text.bytes().all(|digit| digit.is_ascii_digit());
        let date = typed
            .iter()
            .all(|text| whole(text))
            .then(|| Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok());
        (typed, date.flatten())
    }

    /// Whether a file was chosen in which there is nothing.
    #[must_use]
    pub fn is_empty_file(&self, name: &str) -> bool {
        let mut files = self.files.iter().filter(|(field, _)| field == name);
        files.any(|(_, file)| file.chosen && file.bytes.is_empty())
    }

    /// The file that was chosen; an empty one is none.
    #[must_use]
    pub fn file(&self, name: &str) -> Option<&File> {
        let mut files = self.files.iter().filter(|(field, _)| field == name);
        files.find(|(_, file)| !file.bytes.is_empty()).map(|(_, file)| file)
    }
}

impl<S: Send + Sync, const MOST: usize> FromRequest<S> for Form<MOST> {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let refuse = |status: StatusCode| status.into_response();
        if !is_of_ours(request.headers()) {
            return Err(refuse(StatusCode::FORBIDDEN));
        }
        let (parts, body) = request.into_parts();
        let bytes = body::read(body, MOST).await.map_err(refuse)?;
        let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let kind = kind.map(|kind| kind.split(';').next().unwrap_or(kind).trim().to_lowercase());
        match kind.as_deref() {
            Some("application/x-www-form-urlencoded") => {
                let fields =
                    fields::parse(&bytes).ok_or_else(|| refuse(StatusCode::BAD_REQUEST))?;
                Ok(Self { fields, files: Vec::new() })
            }
            Some("multipart/form-data") => {
                let request = Request::from_parts(parts, bytes.into());
                let parts = Multipart::from_request(request, state).await;
                let parts = parts.map_err(|_| refuse(StatusCode::BAD_REQUEST))?;
                Self::of_parts(parts).await.ok_or_else(|| refuse(StatusCode::BAD_REQUEST))
            }
            _ => Err(refuse(StatusCode::UNSUPPORTED_MEDIA_TYPE)),
        }
    }
}

impl<const MOST: usize> Form<MOST> {
    async fn of_parts(mut parts: Multipart) -> Option<Self> {
        let mut form = Self::default();
        while let Some(part) = parts.next_field().await.ok()? {
            if form.fields.len() + form.files.len() >= MOST_PARTS {
                return None;
            }
            let name = part.name()?.to_owned();
            if let Some(called) = part.file_name() {
                let chosen = !called.is_empty();
                let bytes = part.bytes().await.ok()?.to_vec();
                form.files.push((name, File { bytes, chosen }));
            } else {
                form.fields.push((name, plain(part.bytes().await.ok()?.to_vec())?));
            }
        }
        Some(form)
    }
}

/// Text with plain line ends; none where it is not UTF-8.
fn plain(bytes: Vec<u8>) -> Option<String> {
    Some(String::from_utf8(bytes).ok()?.replace("\r\n", "\n"))
}

/// Whether a browser says that the form stood on one of our pages. A program that is no browser
/// says nothing, and cannot be made to send anything by another site.
fn is_of_ours(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    if let Some(site) = text("sec-fetch-site") {
        return matches!(site, "same-origin" | "none");
    }
    let Some(origin) = text("origin") else { return true };
    let (_, host) = origin.split_once("://").unwrap_or_default();
    !host.is_empty() && text("host") == Some(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_a_day_or_what_was_typed() {
        let typed = |day: &str, month: &str, year: &str| {
            let pairs = [("born-day", day), ("born-month", month), ("born-year", year)];
            let fields = pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
            let form: Form = Form { fields, files: Vec::new() };
            let (typed, date) = form.day("born");
            assert_eq!(typed, [day.trim(), month, year]);
            date.map(|date| date.to_string())
        };
        assert_eq!(typed(" 7", "03", "2026").as_deref(), Some("2026-03-07"));
        for (day, month, year) in [
            ("31", "2", "2026"),
            ("", "", ""),
            ("+1", "2", "2026"),
            ("1", "May", "2026"),
            ("1", "2", "99999"),
        ] {
            assert_eq!(typed(day, month, year), None, "{day} {month} {year}");
        }
    }

    #[test]
    fn only_our_own_pages_send_forms() {
        let told = |pairs: &[(&'static str, &str)]| {
            let mut headers = HeaderMap::new();
            for (name, value) in pairs {
                headers.insert(*name, value.parse().unwrap());
            }
            is_of_ours(&headers)
        };
        assert!(told(&[]));
        assert!(told(&[("sec-fetch-site", "same-origin"), ("origin", "null")]));
        assert!(told(&[("host", "a:80"), ("origin", "http://a:80")]));
        assert!(!told(&[("sec-fetch-site", "cross-site")]));
        assert!(!told(&[("sec-fetch-site", "same-site")]));
        assert!(!told(&[("host", "a:80"), ("origin", "http://b:80")]));
        assert!(!told(&[("host", "null"), ("origin", "null")]));
        assert!(!told(&[("origin", "http://")]));
    }
}
