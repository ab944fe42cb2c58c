//! The terminal: data on standard output, everything else on standard error, and prompts.

mod format;
mod hidden;
mod prompt;
mod table;

use std::borrow::Cow;
use std::io::{self, IsTerminal, Write};

use serde_json::{Value, json};

pub use format::Format;
pub use prompt::Choice;
pub use table::{row, table};

use crate::error::{Error, ErrorKind, Result};

/// Where a command writes, and whether it may ask.
///
/// Data alone goes to standard output; notes, progress, questions and errors go to standard error.
#[derive(Clone, Copy, Debug)]
pub struct Terminal {
    /// The format of data, as the user chose it; commands have defaults of their own.
    format: Option<Format>,
    /// Whether questions may be asked: standard input and standard error are terminals, and the
    /// user did not say `--no-input`.
    asks: bool,
    /// Whether questions whether to go on are answered by yes.
    yes: bool,
    /// Whether notes on standard error may have colors.
    colors: bool,
    /// Whether standard error may have what moves, such as a progress bar.
    moves: bool,
}

impl Terminal {
    /// Returns the terminal of the process.
    pub fn new(format: Option<Format>, no_input: bool, yes: bool) -> Self {
        let is_terminal = io::stdin().is_terminal() && io::stderr().is_terminal();
        let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let colors = io::stderr().is_terminal() && !no_color;
        let has_json_errors = matches!(format, Some(Format::Json | Format::Ndjson));
        let is_dumb = std::env::var_os("TERM").is_some_and(|name| name == "dumb");
        let moves = io::stderr().is_terminal() && !is_dumb && !no_input && !has_json_errors;
        Self { format, asks: is_terminal && !no_input, yes, colors, moves }
    }

    /// Returns the format of data: the user's, or the command's default.
    pub fn format(&self, default: Format) -> Format {
        self.format.unwrap_or(default)
    }

    /// Returns the format that the user chose.
    pub fn chosen_format(&self) -> Option<Format> {
        self.format
    }

    /// Returns whether questions may be asked.
    pub fn asks(&self) -> bool {
        self.asks
    }

    /// Returns whether `--yes` answers questions.
    pub fn says_yes(&self) -> bool {
        self.yes
    }

    /// Returns whether notes may have colors.
    pub fn has_colors(&self) -> bool {
        self.colors
    }

    /// Returns whether standard error may have progress bars: it is a terminal that can move its
    /// cursor, and a person looks at it.
    pub fn moves(&self) -> bool {
        self.moves
    }

    /// Writes a line of data to standard output.
    ///
    /// # Errors
    ///
    /// Fails if standard output cannot be written. The error of a closed pipe has the kind
    /// [`ErrorKind::OutputClosed`], whose exit code is 0: its reader has what it wanted.
    pub fn line(&self, text: impl AsRef<str>) -> Result<()> {
        let text = text.as_ref();
        let text = if io::stdout().is_terminal() { escaped(text) } else { text.into() };
        self.bytes(&[text.as_bytes(), b"\n"].concat())
    }

    /// Writes bytes of data to standard output, as they are.
    ///
    /// # Errors
    ///
    /// Fails like [`line`](Self::line).
    pub fn bytes(&self, bytes: &[u8]) -> Result<()> {
        let mut out = io::stdout().lock();
        match out.write_all(bytes).and_then(|()| out.flush()) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                Err(Error::new(ErrorKind::OutputClosed, "the reader of standard output has closed it"))
            }
            Err(error) => Err(Error::failed(format!("cannot write to standard output: {error}"))),
            Ok(()) => Ok(()),
        }
    }

    /// Writes a JSON value to standard output: indented for `json`, on one line for `ndjson`.
    ///
    /// # Errors
    ///
    /// Fails like [`line`](Self::line).
    pub fn json(&self, value: &Value) -> Result<()> {
        let text = match self.format {
            Some(Format::Ndjson) => value.to_string(),
            _ => serde_json::to_string_pretty(value).unwrap_or_else(|_| value.to_string()),
        };
        self.line(text)
    }

    /// Writes a note to standard error: a line for people, or `{"note": …}` if the format is JSON.
    pub fn note(&self, text: impl AsRef<str>) {
        let text = text.as_ref();
        match self.has_json_errors() {
            true => report(&json!({ "note": text.strip_prefix("note: ").unwrap_or(text) }).to_string()),
            false => report(text),
        }
    }

    /// Notes the id of the request that is sent, which repeats the request safely.
    pub fn note_request_id(&self, id: &str) {
        match self.has_json_errors() {
            true => report(&json!({ "note": format!("request id {id}"), "request_id": id }).to_string()),
            false => report(&format!("note: request id {id}")),
        }
    }

    /// Returns whether everything on standard error is JSON, one value per line.
    fn has_json_errors(&self) -> bool {
        matches!(self.format, Some(Format::Json | Format::Ndjson))
    }

    /// Writes an error to standard error: as JSON if the format is JSON, otherwise with its help
    /// line.
    pub fn error(&self, error: &Error) {
        if error.kind() == ErrorKind::OutputClosed {
            return;
        }
        if self.has_json_errors() {
            return report(&error.to_json().to_string());
        }
        if error.kind() == ErrorKind::Interrupted {
            return self.note(error.message());
        }
        self.note(format!("error: {}", error.message()));
        if let Some(call) = error.call() {
            for detail in call.details() {
                let place = [detail.field(), detail.issue()].into_iter().flatten();
                let words: Vec<&str> = place.chain(detail.description()).collect();
                self.note(format!("  {}", words.join(": ")));
            }
            if let Some(advice) = call.advice() {
                self.note(format!("advice: {advice}"));
            }
        }
        if let Some(help) = error.help_line() {
            self.note(format!("help: {help}"));
        }
    }
}

/// Returns a text for a terminal: what controls one and is allowed in JSON is escaped as JSON does
/// it, so JSON keeps its values.
fn escaped(text: &str) -> Cow<'_, str> {
    let controls =
        |c: char| matches!(c, '\u{7f}'..='\u{9f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if !text.contains(controls) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match controls(c) {
            true => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            false => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// Writes a line to standard error.
fn report(text: &str) {
    // A note that cannot be written changes nothing for the command.
    let _ = writeln!(io::stderr().lock(), "{}", printable(text));
}

/// Returns a text without the characters that control a terminal, which a text of PayPal may have:
/// control characters except a line break and a tabulator, and those that turn the direction.
pub(crate) fn printable(text: &str) -> String {
    let controls = |c: &char| match c {
        '\n' | '\t' => false,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => true,
        c => c.is_control(),
    };
    text.chars().filter(|c| !controls(c)).collect()
}

#[cfg(test)]
mod tests {
    use super::{escaped, printable};

    #[test]
    fn json_cannot_control_a_terminal_and_keeps_its_values() {
        let json = "{\"é\": \"a\u{9b}2J\u{202e}\u{7f}\"}";
        assert_eq!(escaped(json), r#"{"é": "a\u009b2J\u202e\u007f"}"#);
        let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
        assert_eq!(value(&escaped(json)), value(json));
    }

    #[test]
    fn a_note_controls_no_terminal() {
        let text = "a\u{1b}[31mred\u{1b}[0m\r\u{9b}2J\u{202e}\u{7}, é\tand\nmore";
        assert_eq!(printable(text), "a[31mred[0m2J, é\tand\nmore");
    }
}
