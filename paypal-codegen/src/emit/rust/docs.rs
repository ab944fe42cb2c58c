//! Writes documentation as Markdown that rustdoc accepts without warnings.

/// Paragraphs of Markdown. A paragraph that already has several lines is not wrapped.
#[derive(Clone, Debug, Default)]
pub(super) struct Docs(Vec<String>);

impl Docs {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Creates documentation with one paragraph.
    pub(super) fn of(paragraph: impl Into<String>) -> Self {
        Self(vec![paragraph.into()])
    }

    /// Adds a paragraph, unless it is empty.
    pub(super) fn push(&mut self, paragraph: impl Into<String>) {
        let paragraph = paragraph.into();
        if !paragraph.is_empty() {
            self.0.push(paragraph);
        }
    }

    /// Adds sentences as one paragraph.
    pub(super) fn sentences(&mut self, sentences: &[String]) {
        self.push(sentences.join(" "));
    }

    /// Returns the lines, with an empty line between paragraphs.
    pub(super) fn lines(&self, width: usize) -> Vec<String> {
        let mut lines = Vec::new();
        for paragraph in &self.0 {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            if paragraph.contains('\n') {
                lines.extend(paragraph.lines().map(str::to_owned));
            } else {
                wrap(paragraph, width, &mut lines);
            }
        }
        lines
    }
}

/// Breaks a paragraph into lines.
fn wrap(paragraph: &str, width: usize, lines: &mut Vec<String>) {
    let mut line = String::new();
    for piece in pieces(paragraph) {
        if !line.is_empty() && line.chars().count() + 1 + piece.chars().count() > width {
            lines.push(std::mem::take(&mut line));
        } else if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(&piece);
    }
    lines.push(line);
}

/// Splits a paragraph into pieces that must stay on one line: a code span, the text of a link, or a
/// word together with following text that would begin a list or a heading on a new line.
fn pieces(paragraph: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let (mut in_code, mut in_link) = (false, false);
    for word in paragraph.split(' ') {
        let inner = word.trim_start_matches('(');
        let begins = inner.starts_with(|c: char| c.is_alphabetic() || matches!(c, '`' | '['));
        match pieces.last_mut() {
            Some(piece) if in_code || in_link || !begins => {
                piece.push(' ');
                piece.push_str(word);
            }
            _ => pieces.push(word.to_owned()),
        }
        in_code ^= word.matches('`').count() % 2 == 1;
        in_link = !word.contains(']') && (in_link || inner.starts_with('['));
    }
    pieces
}

/// Returns the text as a code span.
pub(super) fn code(text: &str) -> String {
    let text = match text {
        "" => "\"\"".to_owned(),
        text => text.split_whitespace().collect::<Vec<_>>().join(" "),
    };
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

/// Returns several code spans, joined by commas and, before the last, a word.
pub(super) fn codes(texts: &[String], last: &str) -> String {
    join(&texts.iter().map(|text| code(text)).collect::<Vec<_>>(), last)
}

/// Joins texts: `a, b and c`.
pub(super) fn join(texts: &[String], last: &str) -> String {
    match texts {
        [] => String::new(),
        [only] => only.clone(),
        [most @ .., end] => format!("{} {last} {end}", most.join(", ")),
    }
}

/// Returns prose as Markdown: escapes tags, links and emphasis, keeps code spans, and turns URLs
/// into links.
pub(super) fn prose(text: &str) -> String {
    // Join all lines: an indented line would be code, and Rust forbids a bare carriage return.
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(text.len() + 8);
    for (index, part) in text.trim().split('`').enumerate() {
        if index > 0 {
            out.push('`');
        }
        if index % 2 == 1 {
            out.push_str(part);
            continue;
        }
        for (index, word) in part.split(' ').enumerate() {
            if index > 0 {
                out.push(' ');
            }
            escape(word, &mut out);
        }
    }
    if text.matches('`').count() % 2 == 1 {
        out.push('`');
    }
    out
}

fn escape(word: &str, out: &mut String) {
    let start = ["https://", "http://"].iter().filter_map(|scheme| word.find(scheme)).min();
    let (before, rest) = word.split_at(start.unwrap_or(word.len()));
    for c in before.chars() {
        if matches!(c, '<' | '>' | '[' | ']' | '*' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
    let address = address(rest);
    if address.ends_with("//") {
        out.push_str(address);
    } else if !address.is_empty() {
        out.push_str(&format!("<{address}>"));
    }
    let rest = rest.get(address.len()..).unwrap_or_default();
    if !rest.is_empty() {
        escape(rest, out);
    }
}

/// Returns the URL at the beginning of a word, without the punctuation after it.
fn address(word: &str) -> &str {
    let mut open = 0_usize;
    let is_end = |c: char| {
        match c {
            '(' => open += 1,
            ')' if open > 0 => open -= 1,
            ')' | '<' | '>' | '"' | '[' | ']' | '\\' => return true,
            _ => {}
        }
        false
    };
    let end = word.find(is_end).unwrap_or(word.len());
    word.get(..end).unwrap_or_default().trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '\''])
}

/// Splits the text into its first sentence, which rustdoc shows in lists of items, and the rest.
pub(super) fn summary(text: &str) -> (&str, &str) {
    let mut in_code = false;
    for (at, c) in text.char_indices() {
        in_code ^= c == '`';
        let rest = text.get(at + 1..).unwrap_or_default();
        if c == '.' && !in_code && rest.starts_with(|next: char| next.is_whitespace()) {
            return (text.get(..=at).unwrap_or(text), rest.trim_start());
        }
    }
    (text, "")
}

/// Returns the text with a capital at its beginning and a full stop at its end.
pub(super) fn sentence(text: &str) -> String {
    let mut characters = text.chars();
    let Some(first) = characters.next() else { return String::new() };
    let mut sentence: String = first.to_uppercase().chain(characters).collect();
    if !sentence.ends_with(['.', '!', '?', ':']) {
        sentence.push('.');
    }
    sentence
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_escapes_markdown() {
        let table = [
            ("a <b> [c] *d*", r"a \<b\> \[c\] \*d\*"),
            ("`<b>` stays", "`<b>` stays"),
            ("an `open end", "an `open end`"),
            ("two\r\n\n    lines\r", "two lines"),
            ("see https://paypal.com/x.", "see <https://paypal.com/x>."),
            (
                "[the docs](https://paypal.com/x), (http://a.b)",
                r"\[the docs\](<https://paypal.com/x>), (<http://a.b>)",
            ),
            (
                "https://a.b/c_(d) [e](https://f.g)/[h](https://i.j)",
                r"<https://a.b/c_(d)> \[e\](<https://f.g>)/\[h\](<https://i.j>)",
            ),
            ("https:// *x*", r"https:// \*x\*"),
        ];
        for (text, expected) in table {
            assert_eq!(prose(text), expected);
        }
    }

    #[test]
    fn summary_splits_off_the_first_sentence() {
        let table = [
            ("Creates it. Then `a. b` follows.", ("Creates it.", "Then `a. b` follows.")),
            ("Reads `a. b` once. Twice.", ("Reads `a. b` once.", "Twice.")),
            ("Costs 1.50 a call.", ("Costs 1.50 a call.", "")),
        ];
        for (text, expected) in table {
            assert_eq!(summary(text), expected);
        }
    }

    #[test]
    fn lines_never_breaks_inside_code_or_links_or_before_a_list() {
        let mut docs = Docs::of("aaaa `b b b b b b` cccc 1. - dddd [e e e](https://f) gggg");
        docs.push("");
        docs.push("kept\nas it is");
        let expected = [
            "aaaa",
            "`b b b b b b`",
            "cccc 1. -",
            "dddd",
            "[e e e](https://f)",
            "gggg",
            "",
            "kept",
            "as it is",
        ];
        assert_eq!(docs.lines(8), expected);
    }

    #[test]
    fn code_and_sentence_format_their_text() {
        assert_eq!(code("a`b"), "`` a`b ``");
        assert_eq!(code("^[a-z]\n$"), "`^[a-z] $`");
        assert_eq!(codes(&["a".into(), "b".into(), "c".into()], "or"), "`a`, `b` or `c`");
        assert_eq!(sentence("élan"), "Élan.");
        assert_eq!(sentence("Done!"), "Done!");
        assert_eq!(sentence(""), "");
    }
}
