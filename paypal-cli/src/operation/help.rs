//! The help of an operation: what it does, its request, its body, and an example.

use paypal_generated::registry::OperationEntry;
use paypal_generated::runtime::RequestIdUse;

use super::answer::is_file;
use super::body::{Body, type_name};
use super::example::example;
use super::money::{Effect, effect};
use super::shell;

/// The most issues that help names.
const MOST_ISSUES: usize = 5;

/// Returns the help after the options: the request, the body, scopes, issues and an example.
pub(super) fn details(operation: &'static OperationEntry) -> String {
    let mut sections =
        vec![format!("Request: {} {} ({})", operation.method.as_str(), operation.path, operation.id)];
    sections.extend(body(operation));
    sections.push(repetition(operation));
    if is_file(operation) {
        sections.push("The answer is a file: use --output FILE.".to_owned());
    }
    if effect(operation) == Effect::MovesMoney {
        sections.push("With a live connection it asks before it sends: --yes answers.".to_owned());
    }
    let scopes: Vec<String> = operation.scopes.iter().map(|scopes| scopes.join("\n  and ")).collect();
    if !scopes.is_empty() {
        sections.push(format!("Scopes:\n  {}", scopes.join("\nor\n  ")));
    }
    sections.extend(issues(operation));
    sections.push(format!("Example:\n  {}", lines(&example(operation))));
    sections.push(
        "Global options: --connection NAME, --format json|table|ndjson, --no-input, --yes (see paypal --help)"
            .to_owned(),
    );
    sections.join("\n\n")
}

/// Returns a command with each option on a line of its own, if it is long.
fn lines(words: &[String]) -> String {
    let line = shell::line(words);
    if line.len() < 80 { line } else { line.replace(" --", " \\\n    --") }
}

fn body(operation: &'static OperationEntry) -> Option<String> {
    let body = Body::of(operation)?;
    let name = operation.request?.component?;
    let need = if body.is_required() { "required" } else { "optional" };
    let mut lines = vec![format!("Body, {need} ({name}); * marks required fields:")];
    let fields = body.fields();
    let width = fields.iter().map(|field| field.name.len()).max().unwrap_or(0);
    lines.extend(fields.iter().map(|field| {
        let mark = if field.required { '*' } else { ' ' };
        format!("  {mark} {:width$}  {}", field.name, type_name(&field.kind))
    }));
    if !body.files().is_empty() {
        lines.push(format!("Files (--file PART=PATH): {}", body.files().join(", ")));
    }
    Some(lines.join("\n"))
}

fn repetition(operation: &OperationEntry) -> String {
    match operation.request_id {
        RequestIdUse::Supported { lifetime, .. } => {
            let time = match lifetime {
                None | Some("forever") => String::new(),
                Some(time) => format!(" for {time}"),
            };
            format!("Repeating: with the same --request-id PayPal does it once{time}.")
        }
        RequestIdUse::ReadOnly => "Repeating: it only reads.".to_owned(),
        RequestIdUse::Unsupported if operation.operation.is_safe() => "Repeating: it only reads.".to_owned(),
        RequestIdUse::Unsupported if operation.operation.is_repeatable() => {
            "Repeating: the same request again changes nothing more.".to_owned()
        }
        RequestIdUse::Unsupported => {
            "Repeating: sent twice, it acts twice; it accepts no request id.".to_owned()
        }
    }
}

fn issues(operation: &OperationEntry) -> Option<String> {
    let codes: Vec<&str> = operation.issues.iter().flat_map(|(_, codes)| codes.iter().copied()).collect();
    let named = codes.get(..MOST_ISSUES.min(codes.len()))?.join(", ");
    match codes.len() {
        0 => None,
        count if count <= MOST_ISSUES => Some(format!("Issues: {named}")),
        count => Some(format!("Issues: {count} are documented, such as {named}")),
    }
}
