//! Splits the lines of Rust into code and comments, without parsing.

/// A line of Rust.
#[derive(Debug, Default, PartialEq)]
pub struct Line {
    /// The code of the line: without comments, and with nothing between the quotes of texts.
    pub code: String,
    /// Whether a comment begins on the line or goes on from the line before.
    pub has_comment: bool,
}

enum State {
    Code,
    LineComment,
    /// A block comment, and how many of its kind it is in.
    BlockComment(usize),
    /// A text, and how many `#` end it; `None` for one with escapes.
    Text(Option<usize>),
}

/// The lines of a file.
pub fn lines(text: &str) -> Vec<Line> {
    let mut lines = vec![Line::default()];
    let mut state = State::Code;
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        if next == '\n' {
            if let State::LineComment = state {
                state = State::Code;
            }
            let has_comment = matches!(state, State::BlockComment(_));
            lines.push(Line { has_comment, ..Line::default() });
            rest = &rest[1..];
            continue;
        }
        let line = lines.last_mut().unwrap();
        let (consumed, after) = step(rest, next, state, line);
        state = after;
        rest = &rest[consumed..];
    }
    lines
}

/// Reads one token or character: its length in bytes, and the state after it.
fn step(rest: &str, next: char, state: State, line: &mut Line) -> (usize, State) {
    match state {
        State::Code => code(rest, next, line),
        State::LineComment => (next.len_utf8(), State::LineComment),
        State::BlockComment(depth) if rest.starts_with("/*") => (2, State::BlockComment(depth + 1)),
        State::BlockComment(1) if rest.starts_with("*/") => (2, State::Code),
        State::BlockComment(depth) if rest.starts_with("*/") => (2, State::BlockComment(depth - 1)),
        State::BlockComment(depth) => (next.len_utf8(), State::BlockComment(depth)),
        State::Text(None) if next == '\\' => {
            let escaped = rest[1..].chars().next().filter(|it| *it != '\n').map_or(0, char::len_utf8);
            (1 + escaped, State::Text(None))
        }
        State::Text(hashes) => {
            let end = format!("\"{}", "#".repeat(hashes.unwrap_or(0)));
            if rest.starts_with(&end) {
                line.code.push('"');
                return (end.len(), State::Code);
            }
            (next.len_utf8(), State::Text(hashes))
        }
    }
}

fn code(rest: &str, next: char, line: &mut Line) -> (usize, State) {
    if rest.starts_with("//") || rest.starts_with("/*") {
        line.has_comment = true;
        let state = if rest.starts_with("//") { State::LineComment } else { State::BlockComment(1) };
        return (2, state);
    }
    let within_word = line.code.chars().last().is_some_and(|last| last.is_alphanumeric() || last == '_');
    if next == 'r' && !within_word {
        let hashes = rest[1..].chars().take_while(|it| *it == '#').count();
        if rest[1 + hashes..].starts_with('"') {
            line.code.push('"');
            return (hashes + 2, State::Text(Some(hashes)));
        }
    }
    if next == '"' {
        line.code.push('"');
        return (1, State::Text(None));
    }
    if next == '\'' {
        // A character; a lifetime has no quote at its end.
        let mut letters = rest[1..].char_indices();
        let end = match letters.next() {
            Some((_, '\\')) => rest[3..].find('\'').map(|at| at + 4),
            Some((_, letter)) if rest[1 + letter.len_utf8()..].starts_with('\'') => {
                Some(2 + letter.len_utf8())
            }
            _ => None,
        };
        if let Some(end) = end {
            return (end, State::Code);
        }
    }
    line.code.push(next);
    (next.len_utf8(), State::Code)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<String> {
        lines(text).into_iter().map(|line| line.code).collect()
    }

    #[test]
    fn comments_and_texts_are_no_code() {
        assert_eq!(codes("a // b\n/* c\n /* d */ e */ f"), ["a ", "", " f"]);
        assert_eq!(codes("\"a\\\"b\" c r#\"d\"e\"# 'f' '\\'' '\"' 'g: x"), ["\"\" c \"\"    'g: x"]);
        assert_eq!(codes("b\"// a\nb\" var\"c\""), ["b\"", "\" var\"\""]);
    }

    #[test]
    fn a_block_comment_goes_on_over_lines() {
        let has: Vec<bool> = lines("a\nb /*\nc\n*/ d\ne").iter().map(|line| line.has_comment).collect();
        assert_eq!(has, [false, true, true, true, false]);
    }
}
