//! Renders diagnostics for people: the source line with the wrong part underlined.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, Diagnostics, Severity};
use crate::source::Span;

/// The maximum number of bytes that are shown of a line, counted from the start of the place. A
/// line can be a whole document.
const MAX_LINE: usize = 160;

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
    for (span, kind, label) in places {
        let excerpt = Excerpt::of(span);
        let annotation = kind.span(excerpt.start..excerpt.end).label((!label.is_empty()).then_some(label));
        let snippet = Snippet::source(excerpt.text).path(span.file().name()).line_start(span.line() as usize);
        group = group.element(snippet.annotation(annotation));
    }
    if let Some(pointer) = &diagnostic.pointer {
        let pointer = if pointer.is_empty() { "the root of the document" } else { pointer };
        group = group.element(Level::NOTE.message(format!("at {pointer}")));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    renderer.render(&[group])
}

/// The source line of a span, and the byte range of the span within the line.
struct Excerpt<'a> {
    text: &'a str,
    start: usize,
    end: usize,
}

impl<'a> Excerpt<'a> {
    fn of(span: &'a Span) -> Self {
        let text = span.file().text();
        let (before, after) = text.split_at_checked(span.offset()).unwrap_or((text, ""));
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line_end = before.len() + after.find('\n').unwrap_or(after.len());
        // Only the end of the line is cut: the renderer counts the column from the start of the
        // excerpt.
        let line_end = floor(text, line_end.min(before.len() + MAX_LINE));
        let start = before.len() - line_start;
        let line = text.get(line_start..line_end).unwrap_or_default();
        Self { text: line, start, end: floor(line, (start + span.len()).min(line.len())).max(start) }
    }
}

/// Returns the largest character boundary at or before a byte index.
fn floor(text: &str, mut at: usize) -> usize {
    at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
