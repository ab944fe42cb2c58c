//! Writes diagnostics for machines: JSON with one object per line, and GitHub's workflow commands.

use serde_json::{Value, json};

use super::{Diagnostic, Diagnostics, Severity};
use crate::source::Span;

/// Writes one JSON object per line, in the order of [`Diagnostics::sorted`]. Every object has
/// `severity`, `code` and `message`; the other keys are present where their value is known.
pub fn json_lines(diagnostics: &Diagnostics) -> String {
    lines(diagnostics, |diagnostic| to_json(diagnostic).to_string())
}

/// Writes one workflow command per line, with which GitHub annotates the lines of a pull request.
pub fn github(diagnostics: &Diagnostics) -> String {
    lines(diagnostics, to_github)
}

fn lines(diagnostics: &Diagnostics, line: impl Fn(&Diagnostic) -> String) -> String {
    diagnostics.sorted().into_iter().map(line).collect::<Vec<_>>().join("\n")
}

fn to_json(diagnostic: &Diagnostic) -> Value {
    let mut object = json!({
        "severity": diagnostic.severity.to_string(),
        "code": diagnostic.code.as_str(),
        "message": diagnostic.message,
    });
    let whole = diagnostic.span.as_ref().map(place).or_else(|| {
        let file = diagnostic.path.as_ref()?;
        Some(json!({ "file": file }))
    });
    merge(&mut object, whole);
    merge(&mut object, diagnostic.pointer.as_ref().map(|pointer| json!({ "pointer": pointer })));
    merge(&mut object, diagnostic.help.as_ref().map(|help| json!({ "help": help })));
    let related: Vec<Value> = (diagnostic.related.iter())
        .map(|related| {
            let mut object = json!({ "message": related.message });
            merge(&mut object, Some(place(&related.span)));
            object
        })
        .collect();
    merge(&mut object, (!related.is_empty()).then(|| json!({ "related": related })));
    object
}

fn merge(object: &mut Value, more: Option<Value>) {
    if let (Value::Object(object), Some(Value::Object(more))) = (object, more) {
        object.extend(more);
    }
}

/// Returns the file, line and column of the start, and the position just behind the end. Lines and
/// columns are counted from 1, columns in characters.
fn place(span: &Span) -> Value {
    let (line, column) = end(span);
    json!({
        "file": span.file().name(),
        "line": span.line(),
        "column": span.column(),
        "end": { "line": line, "column": column },
    })
}

fn end(span: &Span) -> (usize, usize) {
    let text = span.text();
    let line = span.line() as usize + text.matches('\n').count();
    match text.rsplit_once('\n') {
        Some((_, last)) => (line, last.chars().count() + 1),
        None => (line, span.column() as usize + text.chars().count()),
    }
}

fn to_github(diagnostic: &Diagnostic) -> String {
    let command = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let mut properties = Vec::new();
    let mut property = |name: &str, value: String| {
        properties.push(format!("{name}={}", escape(&value).replace(':', "%3A").replace(',', "%2C")));
    };
    if let Some(file) = diagnostic.file() {
        property("file", file.to_owned());
    }
    if let Some(span) = &diagnostic.span {
        let (line, column) = end(span);
        property("line", span.line().to_string());
        property("endLine", line.to_string());
        property("col", span.column().to_string());
        // GitHub accepts columns only for a range within one line.
        if line == span.line() as usize {
            property("endColumn", column.to_string());
        }
    }
    property("title", diagnostic.code.to_string());
    let mut message = diagnostic.message.clone();
    if let Some(pointer) = diagnostic.pointer.as_ref().filter(|pointer| !pointer.is_empty()) {
        message.push_str(&format!("\nat {pointer}"));
    }
    if let Some(help) = &diagnostic.help {
        message.push_str(&format!("\nhelp: {help}"));
    }
    format!("::{command} {}::{}", properties.join(","), escape(&message))
}

/// Escapes the characters that a workflow command can't contain.
fn escape(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::code;
    use crate::source::SourceFile;

    fn problems() -> Diagnostics {
        let file = SourceFile::new("specs/a,b:c.yaml", "é: 1\nb: [x,\n  yé]\n");
        let mut problems = Diagnostics::new();
        problems.push(
            Diagnostic::error(code::WRONG_TYPE, "100% wrong\r\nindeed")
                .at(&Span::new(&file, 9, 9, 2, 4))
                .pointer("/b")
                .related(&Span::new(&file, 0, 2, 1, 1), "first")
                .help("mend it"),
        );
        problems.push(Diagnostic::warning(code::NO_CHANGE, "one line").at(&Span::new(&file, 0, 2, 1, 1)));
        problems.push(Diagnostic::note(code::UNREADABLE_FILE, "a file").in_file("gone.yaml"));
        problems.push(Diagnostic::note(code::UNREADABLE_FILE, "nowhere"));
        problems
    }

    #[test]
    fn json_is_one_object_a_line_with_all_that_is_known() {
        let text = json_lines(&problems());
        let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(
            lines,
            [
                json!({ "severity": "note", "code": "E0001", "message": "nowhere" }),
                json!({ "severity": "note", "code": "E0001", "message": "a file", "file": "gone.yaml" }),
                json!({
                    "severity": "warning", "code": "E0407", "message": "one line", "file": "specs/a,b:c.yaml",
                    "line": 1, "column": 1, "end": { "line": 1, "column": 2 },
                }),
                json!({
                    "severity": "error", "code": "E0201", "message": "100% wrong\r\nindeed", "file": "specs/a,b:c.yaml",
                    "line": 2, "column": 4, "end": { "line": 3, "column": 5 }, "pointer": "/b", "help": "mend it",
                    "related": [{
                        "message": "first", "file": "specs/a,b:c.yaml", "line": 1, "column": 1,
                        "end": { "line": 1, "column": 2 },
                    }],
                }),
            ]
        );
    }

    #[test]
    fn a_workflow_command_is_one_line_whatever_is_in_it() {
        assert_eq!(
            github(&problems()).lines().collect::<Vec<_>>(),
            [
                "::notice title=E0001::nowhere",
                "::notice file=gone.yaml,title=E0001::a file",
                "::warning file=specs/a%2Cb%3Ac.yaml,line=1,endLine=1,col=1,endColumn=2,title=E0407::one line",
                "::error file=specs/a%2Cb%3Ac.yaml,line=2,endLine=3,col=4,title=E0201::100%25 wrong%0D%0Aindeed%0Aat /b%0Ahelp: mend it",
            ]
        );
    }
}
