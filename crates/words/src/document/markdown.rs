//! A document as Markdown, for whoever puts it into a site of their own.

use super::{Block, Document, Inline, Level};

/// The document as CommonMark, with the tables that GitHub added to it.
///
/// What a user typed stays text: every character that could mean something is escaped, there
/// is no HTML in it, and nothing becomes a link that was none.
///
/// ```
/// use words::document::{Block, Document, markdown};
///
/// let blocks = vec![Block::paragraph("1. *Stars* & <b>tags</b>")];
/// let document = Document { title: "Notice".to_owned(), blocks, ..Document::default() };
/// assert_eq!(markdown(&document), "# Notice\n\n1\\. \\*Stars\\* & \\<b\\>tags\\</b\\>\n");
/// ```
#[must_use]
pub fn markdown(document: &Document) -> String {
    let document = document.cleaned();
    let mut lines = vec![format!("# {}", escaped(&document.title))];
    if document.brand.name != document.title && !document.brand.name.is_empty() {
        lines.extend([String::new(), paragraph(&format!("**{}**", escaped(&document.brand.name)))]);
    }
    if !document.blocks.is_empty() {
        lines.push(String::new());
        lines.extend(blocks(&document.blocks));
    }
    lines.push(String::new());
    lines.join("\n")
}

fn blocks(blocks: &[Block]) -> Vec<String> {
    let mut lines = Vec::new();
    // Two lists that follow each other would be one: every second has other marks.
    let mut is_second = false;
    let mut before = None;
    for block in blocks {
        if before.is_some() {
            lines.push(String::new());
        }
        is_second = is_list(block) && before.is_some_and(is_list) && !is_second;
        before = Some(block);
        match block {
            Block::Heading { level, text, .. } => {
                let mark = if *level == Level::Section { "##" } else { "###" };
                lines.push(format!("{mark} {}", escaped(text)));
            }
            Block::Paragraph(pieces) => lines.extend(lines_of(&inline(pieces))),
            Block::List { ordered, items } => {
                let items = items.iter().map(|item| self::blocks(item)).collect();
                list(items, *ordered, is_second, &mut lines);
            }
            Block::Terms(terms) => {
                let item = |(term, inner): &(String, Vec<Block>)| under(term, inner);
                list(terms.iter().map(item).collect(), false, is_second, &mut lines);
            }
            Block::Table { caption, head, rows } => table(caption, head, rows, &mut lines),
            Block::Layer { summary, blocks } => lines.extend(under(summary, blocks)),
            Block::Notice(inner) => lines.extend(prefixed("> ", "> ", self::blocks(inner))),
        }
    }
    lines
}

fn is_list(block: &Block) -> bool {
    matches!(block, Block::List { .. } | Block::Terms(_))
}

/// A line that weighs more, and what belongs to it.
fn under(line: &str, inner: &[Block]) -> Vec<String> {
    let mut lines = vec![format!("**{}**", escaped(line))];
    if !inner.is_empty() {
        lines.push(String::new());
        lines.extend(blocks(inner));
    }
    lines
}

fn list(items: Vec<Vec<String>>, ordered: bool, is_second: bool, lines: &mut Vec<String>) {
    let is_loose = items.iter().any(|item| item.len() > 1);
    for (place, item) in items.into_iter().enumerate() {
        if is_loose && place > 0 {
            lines.push(String::new());
        }
        let mark = match (ordered, is_second) {
            (true, false) => format!("{}. ", place + 1),
            (true, true) => format!("{}) ", place + 1),
            (false, false) => "- ".to_owned(),
            (false, true) => "* ".to_owned(),
        };
        lines.extend(prefixed(&mark, &" ".repeat(mark.len()), item));
    }
}

fn table(caption: &str, head: &[String], rows: &[Vec<Vec<Inline>>], lines: &mut Vec<String>) {
    if !caption.is_empty() {
        lines.extend([format!("**{}**", escaped(caption)), String::new()]);
    }
    let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    lines.push(row(head.iter().map(|text| cell(&escaped(text))).collect()));
    lines.push(row(head.iter().map(|_| "---".to_owned()).collect()));
    for cells in rows {
        lines.push(row(cells.iter().map(|pieces| cell(&inline(pieces))).collect()));
    }
}

/// A cell has one line, and no bar in it.
fn cell(line: &str) -> String {
    line.replace("\\|", "&#124;").replace("\\\n", "/ ").replace('\n', "/ ")
}

/// The lines of a paragraph.
fn lines_of(text: &str) -> Vec<String> {
    text.split('\n').map(paragraph).collect()
}

/// One line of a paragraph, escaped where its beginning could start a list, a rule or a table.
fn paragraph(line: &str) -> String {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    match line.split_at_checked(digits) {
        Some((number, rest)) if digits > 0 && rest.starts_with(['.', ')']) => {
            format!("{number}\\{rest}")
        }
        _ if line.starts_with(['-', '+', '=', ':']) => format!("\\{line}"),
        _ => line.to_owned(),
    }
}

fn inline(pieces: &[Inline]) -> String {
    let mut line = String::new();
    let mut strong_ended = false;
    for piece in pieces {
        let mut words = escaped(piece.words());
        let is_strong = matches!(piece, Inline::Strong(_));
        if std::mem::take(&mut strong_ended) && line.strip_suffix("**").is_some_and(ends_in_mark) {
            words = first_as_entity(&words);
        }
        if is_strong && words.starts_with(is_mark) {
            line = last_as_entity(&line);
        }
        match piece {
            Inline::Text(_) | Inline::In(..) => line.push_str(&words),
            Inline::Strong(_) => line.push_str(&format!("**{words}**")),
            Inline::Link(_, to) | Inline::LinkIn(_, _, to) => {
                line.push_str(&format!("[{words}](<{}>)", to.replace('&', "&amp;")));
            }
            Inline::Break => line.push_str("\\\n"),
        }
        strong_ended = is_strong;
    }
    line
}

/// Whether stars beside it might not be taken as weight: it may count as punctuation.
fn is_mark(letter: char) -> bool {
    !letter.is_alphanumeric()
}

fn ends_in_mark(text: &str) -> bool {
    text.ends_with(is_mark)
}

/// A letter before stars that a mark follows: as a reference, which ends in a mark itself.
fn last_as_entity(line: &str) -> String {
    match line.chars().next_back() {
        Some(letter) if !letter.is_whitespace() && !letter.is_ascii_punctuation() => {
            let rest = line.get(..line.len() - letter.len_utf8()).unwrap_or_default();
            format!("{rest}&#{};", u32::from(letter))
        }
        _ => line.to_owned(),
    }
}

/// A letter behind stars that a mark stands before.
fn first_as_entity(words: &str) -> String {
    match words.chars().next() {
        Some(letter) if !letter.is_whitespace() && !letter.is_ascii_punctuation() => {
            let rest = words.get(letter.len_utf8()..).unwrap_or_default();
            format!("&#{};{rest}", u32::from(letter))
        }
        _ => words.to_owned(),
    }
}

/// Text that stays text; only the beginning of a line is left to [`paragraph`].
fn escaped(text: &str) -> String {
    if text == "\n" {
        return text.to_owned();
    }
    let mut shown = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let after = letters.peek();
        let means_something = match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '{' | '|' | '~' | '#' | '@' | '$'
            | '^' => true,
            '&' => after.is_none_or(|after| after.is_ascii_alphanumeric() || *after == '#'),
            '!' => after.is_none(),
            ':' => after.is_none_or(|after| *after == '/'),
            '.' => shown.to_ascii_lowercase().ends_with("www"),
            _ => false,
        };
        if means_something {
            shown.push('\\');
        }
        shown.push(letter);
    }
    shown
}

fn prefixed(first: &str, rest: &str, lines: Vec<String>) -> Vec<String> {
    let prefix = |place: usize| if place == 0 { first } else { rest };
    let set = |(place, line): (usize, String)| {
        format!("{}{line}", prefix(place)).trim_end_matches(' ').to_owned()
    };
    lines.into_iter().enumerate().map(set).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_something_is_escaped_and_little_else() {
        assert_eq!(escaped("Terms & conditions: a-b, (c)."), "Terms & conditions: a-b, (c).");
        assert_eq!(escaped("&amp; www.x https://x a@b !"), "\\&amp; www\\.x https\\://x a\\@b \\!");
        assert_eq!(paragraph("12) x"), "12\\) x");
        assert_eq!(paragraph("--- x"), "\\--- x");
    }

    #[test]
    fn weight_between_letters_stays_weight() {
        let pieces = [Inline::text("a"), Inline::Strong("(b)".to_owned()), Inline::text("c")];
        assert_eq!(inline(&pieces), "&#97;**(b)**&#99;");
    }

    #[test]
    fn neighbouring_lists_have_other_marks() {
        let list = || Block::list(["a".to_owned()]);
        assert_eq!(blocks(&[list(), list(), list()]), ["- a", "", "* a", "", "- a"]);
    }
}
