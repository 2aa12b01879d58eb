//! A Rust file as the checks see it: with comments and literals blanked, its functions found.
//!
//! This is a scanner, not a parser: it knows strings, comments, characters and
//! braces, which is enough for measuring, and it costs nothing to build.

/// One Rust file.
pub(super) struct Source {
    /// Its path below the root.
    pub(super) path: String,
    /// Its text as it stands.
    pub(super) text: String,
    /// The same, with comments and the inside of literals blanked; lines and columns agree.
    pub(super) code: String,
    /// The same, with test modules blanked too; empty for a file that holds only tests.
    pub(super) product: String,
}

/// A function: where it starts and how many lines it has, its signature included.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Function {
    pub(super) name: String,
    /// From 1.
    pub(super) line: usize,
    pub(super) lines: usize,
}

impl Source {
    pub(super) fn new(path: &str, text: String) -> Self {
        let code = blanked(&text);
        let product = if holds_only_tests(path) { String::new() } else { without_tests(&code) };
        Self { path: path.to_owned(), text, code, product }
    }

    /// Whether a program wrote it.
    pub(super) fn is_generated(&self) -> bool {
        self.text.lines().take(5).any(|line| line.contains("generated, do not edit"))
    }

    pub(super) fn line_count(&self) -> usize {
        self.text.lines().count()
    }

    /// Lines of the product that hold code.
    pub(super) fn code_lines(&self) -> usize {
        self.product.lines().filter(|line| !line.trim().is_empty()).count()
    }

    /// How many functions are marked as tests.
    pub(super) fn test_count(&self) -> usize {
        self.code.matches("#[test]").count()
    }

    /// Every function with a body, nested ones too.
    pub(super) fn functions(&self) -> Vec<Function> {
        functions(&self.code)
    }
}

fn holds_only_tests(path: &str) -> bool {
    path.starts_with("tests/")
        || path.contains("/tests/")
        || path.ends_with("/tests.rs")
        || path.starts_with("fuzz/")
        || path.starts_with("bench/")
        || path.contains("/examples/")
}

/// The text with comments and the inside of literals replaced by blanks.
fn blanked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut before = ' ';
    while let Some(first) = rest.chars().next() {
        let length = piece(rest, before);
        let (whole, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
        if length == first.len_utf8() {
            out.push(first);
        } else {
            out.extend(whole.chars().map(|letter| if letter == '\n' { '\n' } else { ' ' }));
        }
        before = whole.chars().next_back().unwrap_or(' ');
        rest = after;
    }
    out
}

/// How many bytes belong to the comment or literal that starts here; one character where none does.
fn piece(rest: &str, before: char) -> usize {
    let one = rest.chars().next().map_or(1, char::len_utf8);
    if rest.starts_with("//") {
        return rest.find('\n').unwrap_or(rest.len());
    }
    if rest.starts_with("/*") {
        return block_comment(rest);
    }
    let in_word = before.is_alphanumeric() || before == '_';
    if rest.starts_with('"') {
        return quoted(rest, '"');
    }
    if !in_word && let Some(length) = raw(rest) {
        return length;
    }
    if rest.starts_with('\'') { character(rest) } else { one }
}

fn block_comment(rest: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(tail) = rest.get(at..) {
        if tail.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if tail.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            let Some(letter) = tail.chars().next() else { break };
            at += letter.len_utf8();
        }
    }
    rest.len()
}

/// A literal between two of these marks, with backslashes heeded.
fn quoted(rest: &str, mark: char) -> usize {
    let mut letters = rest.char_indices().skip(1);
    while let Some((at, letter)) = letters.next() {
        if letter == '\\' {
            letters.next();
        } else if letter == mark {
            return at + 1;
        }
    }
    rest.len()
}

/// `r"…"`, `r#"…"#`, `br"…"`, `cr"…"`.
fn raw(rest: &str) -> Option<usize> {
    let after = rest.strip_prefix(['b', 'c']).unwrap_or(rest).strip_prefix('r')?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    after.trim_start_matches('#').strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(hashes));
    let start = rest.len() - after.len() + hashes + 1;
    let end = rest.get(start..)?.find(&close)?;
    Some(start + end + close.len())
}

/// A character literal; a lifetime is one mark only.
fn character(rest: &str) -> usize {
    let mut letters = rest.chars().skip(1);
    match (letters.next(), letters.next()) {
        (Some('\\'), _) => quoted(rest, '\''),
        (Some(letter), Some('\'')) => 2 + letter.len_utf8(),
        _ => 1,
    }
}

/// The code with everything under `#[cfg(test)]` blanked.
fn without_tests(code: &str) -> String {
    let mut out = String::with_capacity(code.len());
    let mut rest = code;
    while let Some((before, after)) = rest.split_once("#[cfg(test)]") {
        out.push_str(before);
        let length = item(after);
        let (inside, tail) = after.split_at_checked(length).unwrap_or((after, ""));
        out.extend(inside.chars().map(|letter| if letter == '\n' { '\n' } else { ' ' }));
        rest = tail;
    }
    out.push_str(rest);
    out
}

/// How many bytes the next item has: to its `;`, or to the brace that closes it.
fn item(code: &str) -> usize {
    let Some(open) = code.find(['{', ';']) else { return code.len() };
    match code.get(open..) {
        Some(tail) if tail.starts_with('{') => open + braces(tail),
        _ => open + 1,
    }
}

/// How many bytes from an opening brace to the one that closes it.
fn braces(code: &str) -> usize {
    let mut depth = 0_i32;
    for (at, letter) in code.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    code.len()
}

fn functions(code: &str) -> Vec<Function> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("fn ") {
        let (before, after) = code.split_at_checked(at).unwrap_or((code, ""));
        if before.ends_with(|letter: char| letter.is_alphanumeric() || letter == '_') {
            continue;
        }
        let Some(tail) = after.get("fn ".len()..) else { continue };
        let name: String =
            tail.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
        let length = item_of_function(after);
        let Some(whole) = after.get(..length) else { continue };
        if name.is_empty() || !whole.ends_with('}') {
            continue;
        }
        let line = before.matches('\n').count() + 1;
        found.push(Function { name, line, lines: whole.matches('\n').count() + 1 });
    }
    found
}

/// Like [`item`], but a `;` inside brackets (an array type) does not end the signature.
fn item_of_function(code: &str) -> usize {
    let mut depth = 0_i32;
    for (at, letter) in code.char_indices() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            ';' if depth == 0 => return at + 1,
            '{' if depth == 0 => return at + code.get(at..).map_or(0, braces),
            _ => {}
        }
    }
    code.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_literals_are_blanked_and_lines_stay() {
        let code = blanked("let a = \"fn {\"; // }\nlet b = '{'; /* { /* } */ */ let c = 'x';");
        assert_eq!(code.matches(['{', '}']).count(), 0);
        assert_eq!(code.lines().count(), 2);
        assert!(code.contains("let c = "));
    }

    #[test]
    fn raw_strings_and_lifetimes_are_known() {
        let code = blanked("fn f<'a>(x: &'a str) { r#\"\"}\"# ; b'\\''; br\"{\" }");
        assert_eq!(code.matches('{').count(), 1);
        assert_eq!(code.matches('}').count(), 1);
        assert!(code.contains("<'a>"));
        assert!(blanked("for x").contains("for x"));
    }

    #[test]
    fn functions_are_measured_with_their_signature() {
        let code = "fn one() {\n    1\n}\n\nimpl X {\n    fn two(\n        a: [u8; 4],\n    ) -> u8 {\n        if a { b }\n    }\n    fn three();\n}\n";
        let found = functions(code);
        assert_eq!(found.len(), 2);
        assert_eq!(found[0], Function { name: "one".into(), line: 1, lines: 3 });
        assert_eq!(found[1], Function { name: "two".into(), line: 6, lines: 5 });
    }

    #[test]
    fn function_pointers_are_no_functions() {
        assert!(functions("type Step = fn(&Path) -> X;\nlet f: fn (u8) = g;").is_empty());
    }

    #[test]
    fn test_modules_do_not_count_as_product() {
        let source = Source::new(
            "crates/x/src/lib.rs",
            "//! Doc.\nfn a() {}\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn b() {}\n}\nfn c() {}\n"
                .to_owned(),
        );
        assert_eq!(source.code_lines(), 2);
        assert_eq!(source.test_count(), 1);
        assert!(source.product.contains("fn c()"));
    }

    #[test]
    fn a_file_of_tests_has_no_product() {
        let source = Source::new("crates/x/src/y/tests.rs", "fn a() {}\n".to_owned());
        assert_eq!(source.code_lines(), 0);
    }
}
