//! Renders diagnostics for people: the source line with the wrong part underlined.

use std::borrow::Cow;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, Diagnostics, Severity};
use crate::source::Span;

/// The numbers of characters before a place, and of bytes from its start on, that the renderer gets
/// of a line. It shows fewer. A line can be a whole document.
const BEFORE: usize = 160;
const BEHIND: usize = 160;

/// Renders all diagnostics in order, separated by blank lines.
pub fn render(diagnostics: &Diagnostics, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let rendered: Vec<_> =
        diagnostics.sorted().into_iter().map(|diagnostic| render_one(diagnostic, &renderer)).collect();
    rendered.join("\n\n")
}

fn render_one(diagnostic: &Diagnostic, renderer: &Renderer) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level.primary_title(diagnostic.message.as_str()).id(diagnostic.code.as_str());
    let mut group = Group::with_title(title);
    if diagnostic.span.is_none()
        && let Some(path) = &diagnostic.path
    {
        group = group.element(Origin::path(path.as_str()));
    }
    let places = diagnostic.span.iter().map(|span| (span, AnnotationKind::Primary, "")).chain(
        diagnostic.related.iter().map(|place| (&place.span, AnnotationKind::Context, &*place.message)),
    );
    let mut origins = Vec::new();
    for (index, (span, kind, label)) in places.enumerate() {
        let excerpt = Excerpt::of(span);
        let annotation = kind.span(excerpt.start..excerpt.end).label((!label.is_empty()).then_some(label));
        let mut path = Cow::Borrowed(span.file().name());
        if let Some(column) = excerpt.cut_column {
            path = Cow::Owned(format!("{MARK}{index}"));
            origins.push((format!("{path}:{}:{column}", span.line()), span));
        }
        let snippet = Snippet::source(excerpt.text).path(path).line_start(span.line() as usize);
        group = group.element(snippet.annotation(annotation));
    }
    if let Some(pointer) = &diagnostic.pointer {
        let pointer = if pointer.is_empty() { "the root of the document" } else { pointer };
        group = group.element(Level::NOTE.message(format!("at {pointer}")));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    let mut text = renderer.render(&[group]);
    for (of_excerpt, span) in origins {
        text = text.replacen(&of_excerpt, &span.to_string(), 1);
    }
    text
}

/// The start of a path in place of that of a file: the renderer counts columns from the start of an
/// excerpt, so the file with line and column is put in afterwards. It is a character for private
/// use.
const MARK: char = '\u{f8ff}';

/// The part of the source line around a span, and the byte range of the span within the part.
struct Excerpt<'a> {
    text: Cow<'a, str>,
    start: usize,
    end: usize,
    /// The column within the part, if the start of the line is cut off.
    cut_column: Option<usize>,
}

impl<'a> Excerpt<'a> {
    /// Looks at no more than the part, since every problem of a file may be in one long line.
    fn of(span: &'a Span) -> Self {
        let text = span.file().text();
        let (before, after) = text.split_at_checked(span.offset()).unwrap_or((text, ""));
        let first = before.char_indices().rev().take(BEFORE).take_while(|(_, char)| *char != '\n').last();
        let mut first = first.map_or(before.len(), |(index, _)| index);
        let is_cut = !matches!(before.as_bytes().get(..first).and_then(<[u8]>::last), None | Some(b'\n'));
        let mut cut_column = None;
        if is_cut {
            let part = before.get(first..).unwrap_or_default();
            cut_column = Some(part.chars().count() + 1);
            first += part.char_indices().nth(CUT.len()).map_or(part.len(), |(index, _)| index);
        }
        let behind = after.char_indices().find(|(index, char)| *char == '\n' || *index >= BEHIND);
        let behind = before.len() + behind.map_or(after.len(), |(index, _)| index);
        let start = before.len() - first;
        let part = text.get(first..behind).unwrap_or_default();
        let end = floor(part, start.saturating_add(span.len())).max(start);
        match is_cut {
            true => {
                let text = Cow::Owned(format!("{CUT}{part}"));
                Self { text, start: start + CUT.len(), end: end + CUT.len(), cut_column }
            }
            false => Self { text: Cow::Borrowed(part), start, end, cut_column },
        }
    }
}

/// Replaces as many characters at the start of an excerpt whose line begins earlier.
const CUT: &str = "...";

/// Returns the largest character boundary at or before a byte index.
fn floor(text: &str, mut at: usize) -> usize {
    at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::code;
    use crate::source::SourceFile;

    /// Whatever the length of the line is, the renderer gets a short part of it, and the column is
    /// that of the line.
    #[test]
    fn a_problem_in_a_long_line_costs_as_much_as_one_in_a_short_line() {
        let line = "é{\"key\": [0, 1, 2, 3]}, ".repeat(100_000);
        let file = SourceFile::new("in.json", format!("first\n{line}\nlast"));
        for column in [1, 2, 300, 50_000, 2_000_000] {
            let offset = "first\n".len() + line.char_indices().nth(column - 1).map_or(0, |(index, _)| index);
            let span = Span::new(&file, offset, 1_000_000, 2, column);
            let excerpt = Excerpt::of(&span);
            assert!(excerpt.text.len() <= 2 * BEFORE + BEHIND + 4, "{}", excerpt.text.len());
            assert!(!excerpt.text.contains('\n') && !excerpt.text.contains("first"), "{}", excerpt.text);
            let problem = Diagnostic::note(code::NOT_ENFORCED, "a note").at(&span);
            let text = render(&problem.into(), false);
            assert!(text.contains(&format!("in.json:2:{column}\n")), "{text}");
            assert!(text.len() < 1_000, "{text}");
        }
    }
}
