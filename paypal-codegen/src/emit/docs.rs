//! Documentation: Markdown that rustdoc takes without warnings.

/// Paragraphs of Markdown; a paragraph of several lines is kept as it is.
#[derive(Clone, Debug, Default)]
pub(super) struct Docs(Vec<String>);

impl Docs {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Documentation of one paragraph.
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

    /// The lines, with an empty one between paragraphs.
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

/// Breaks a paragraph into lines: never inside a code span or a link, nor before what would begin a list or a heading.
fn wrap(paragraph: &str, width: usize, lines: &mut Vec<String>) {
    let mut line = String::new();
    let (mut in_code, mut in_link) = (false, false);
    for word in paragraph.split(' ') {
        let begins = |c: char| c.is_alphabetic() || matches!(c, '`' | '(' | '[');
        let breakable = !in_code && !in_link && word.trim_start_matches('(').starts_with(begins);
        if breakable && !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
            lines.push(std::mem::take(&mut line));
        } else if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
        in_code ^= word.matches('`').count() % 2 == 1;
        in_link = !in_code && !word.contains("](") && (in_link || word.trim_start_matches('(').starts_with('['));
    }
    lines.push(line);
}

/// Text as a code span.
pub(super) fn code(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

/// Several code spans, with commas and a word before the last.
pub(super) fn codes(texts: &[String], last: &str) -> String {
    join(&texts.iter().map(|text| code(text)).collect::<Vec<_>>(), last)
}

/// `a, b and c`.
pub(super) fn join(texts: &[String], last: &str) -> String {
    match texts {
        [] => String::new(),
        [only] => only.clone(),
        [most @ .., end] => format!("{} {last} {end}", most.join(", ")),
    }
}

/// Prose as Markdown: what would be a tag, a link or emphasis is escaped, code spans stay, addresses become links.
pub(super) fn prose(text: &str) -> String {
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
    if word.starts_with("https://") || word.starts_with("http://") {
        let address = word.trim_end_matches(['.', ',', ';', ')']);
        let rest = word.strip_prefix(address).unwrap_or_default();
        out.push_str(&format!("<{address}>{rest}"));
        return;
    }
    for c in word.chars() {
        if matches!(c, '<' | '>' | '[' | ']' | '*' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
}

/// A text with a capital at its beginning and a full stop at its end.
pub(super) fn sentence(text: &str) -> String {
    let mut characters = text.chars();
    let Some(first) = characters.next() else { return String::new() };
    let mut sentence: String = first.to_uppercase().chain(characters).collect();
    if !sentence.ends_with(['.', '!', '?', ':']) {
        sentence.push('.');
    }
    sentence
}
