//! Compares what the command line sends with what the typed client sends, for every operation: the
//! request, and the curl command that it prints.

use std::collections::BTreeMap;
use std::path::Path;

use paypal_cli::operation::{self, Assignment, Body, Prepared};
use paypal_generated::model::DeviationKinds;
use paypal_generated::registry::{self, OperationEntry};
use paypal_generated::{Client, Request};
use serde_json::{Value, json};

use super::spawn::request_body;
use super::wire::{Expected, expected, rust_name};
use super::{Arguments, table::CALLS};
use crate::components::report;
use crate::script::Script;
use paypal_test_support::specs::{self, elements, operations};

/// A request as text, so that a difference can be read.
#[derive(Debug, PartialEq)]
struct Sent {
    method: String,
    url: String,
    headers: BTreeMap<String, String>,
    body: Content,
}

#[derive(Debug, PartialEq)]
enum Content {
    Nothing,
    Json(Value),
    Form(String),
    Parts(Vec<Part>),
}

#[derive(Debug, PartialEq)]
struct Part {
    name: String,
    filename: Option<String>,
    content_type: String,
    bytes: Vec<u8>,
}

const TOKEN: &str = "Bearer a-token";

impl Sent {
    /// Reads a request of a client, to which the token is added.
    fn of(request: &Request) -> Self {
        let headers = request.headers().iter();
        let mut headers: BTreeMap<String, String> = headers
            .map(|(name, value)| (name.as_str().to_owned(), value.to_str().unwrap().to_owned()))
            .collect();
        headers.insert("authorization".to_owned(), TOKEN.to_owned());
        let body = request.body().map_or(&[][..], |body| &body[..]);
        let boundary =
            headers.get("content-type").and_then(|it| it.split_once("boundary=").map(|it| it.1.to_owned()));
        let body = match boundary {
            Some(boundary) => {
                headers.remove("content-type");
                Content::Parts(parts(body, &boundary))
            }
            None => content(body, headers.get("content-type")),
        };
        Self { method: request.method().as_str().to_owned(), url: request.url().to_string(), headers, body }
    }

    /// Reads a curl command.
    fn of_curl(command: &str) -> Self {
        let words = shell_words(command);
        assert_eq!(words[0], "curl");
        let (mut method, mut url, mut headers) = (String::new(), String::new(), BTreeMap::new());
        let (mut body, mut forms) = (None, Vec::new());
        let mut words = words.into_iter().skip(1);
        while let Some(option) = words.next() {
            let mut value = || words.next().unwrap_or_else(|| panic!("{option} has no value: {command}"));
            match option.as_str() {
                "--request" => method = value(),
                "--url" => url = value(),
                "--globoff" => {}
                "--header" => {
                    let header = value();
                    let (name, text) = header.split_once(':').unwrap();
                    // `Name:` takes one of curl's own headers away.
                    if !text.is_empty() {
                        headers.insert(name.to_ascii_lowercase(), text.trim().to_owned());
                    }
                }
                "--data-raw" => body = Some(value()),
                "--form" => forms.push(form(&value())),
                other => panic!("{other} in {command}"),
            }
        }
        let body = match (body, forms.is_empty()) {
            (None, false) => Content::Parts(forms),
            (body, _) => content(body.unwrap_or_default().as_bytes(), headers.get("content-type")),
        };
        Self { method, url, headers, body }
    }
}

fn content(body: &[u8], content_type: Option<&String>) -> Content {
    if body.is_empty() {
        return Content::Nothing;
    }
    match content_type.map(String::as_str) {
        Some("application/x-www-form-urlencoded") => Content::Form(String::from_utf8(body.to_vec()).unwrap()),
        _ => Content::Json(serde_json::from_slice(body).unwrap()),
    }
}

/// Splits a multipart body.
fn parts(body: &[u8], boundary: &str) -> Vec<Part> {
    let body = String::from_utf8(body.to_vec()).unwrap();
    let delimiter = format!("--{boundary}\r\n");
    let parts = body.split(&delimiter).skip(1);
    let attribute = |head: &str, name: &str| {
        let (_, rest) = head.split_once(&format!(" {name}=\""))?;
        Some(rest.split('"').next().unwrap().to_owned())
    };
    parts
        .map(|part| {
            let (head, rest) = part.split_once("\r\n\r\n").unwrap();
            let rest = rest.strip_suffix(&format!("--{boundary}--\r\n")).unwrap_or(rest);
            let content_type = head.lines().find_map(|line| line.strip_prefix("Content-Type: ")).unwrap();
            Part {
                name: attribute(head, "name").unwrap(),
                filename: attribute(head, "filename"),
                content_type: content_type.to_owned(),
                bytes: rest.strip_suffix("\r\n").unwrap().as_bytes().to_vec(),
            }
        })
        .collect()
}

/// Reads the value of curl's `--form`, and the file that it names.
fn form(text: &str) -> Part {
    let (name, rest) = text.split_once('=').unwrap();
    let is_file = rest.starts_with('@');
    let (value, rest) = quoted(rest.trim_start_matches('@'));
    let (mut filename, mut content_type) = (None, String::new());
    let mut rest = rest;
    while let Some(attribute) = rest.strip_prefix(';') {
        if let Some(text) = attribute.strip_prefix("filename=") {
            let (text, after) = quoted(text);
            filename = Some(text);
            rest = after;
        } else {
            content_type = attribute.strip_prefix("type=").unwrap().to_owned();
            rest = "";
        }
    }
    let bytes = if is_file { std::fs::read(value).unwrap() } else { value.into_bytes() };
    Part { name: name.to_owned(), filename, content_type, bytes }
}

/// Reads a text in double quotes, and returns the rest.
fn quoted(text: &str) -> (String, &str) {
    let mut chars = text.char_indices();
    assert_eq!(chars.next(), Some((0, '"')), "{text}");
    let mut value = String::new();
    while let Some((index, c)) = chars.next() {
        match c {
            '"' => return (value, &text[index + 1..]),
            '\\' => value.push(chars.next().unwrap().1),
            c => value.push(c),
        }
    }
    panic!("{text} has no end");
}

/// Splits a command of a POSIX shell into words. The only variable is that of the token.
fn shell_words(command: &str) -> Vec<String> {
    let (mut words, mut word) = (Vec::new(), None::<String>);
    let mut chars = command.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            ' ' | '\n' => words.extend(word.take()),
            '\'' => word.get_or_insert_default().extend(chars.by_ref().take_while(|c| *c != '\'')),
            '\\' => match chars.next().unwrap() {
                '\n' => {}
                c => word.get_or_insert_default().push(c),
            },
            '"' => {
                let word = word.get_or_insert_default();
                while let Some(c) = chars.next().filter(|c| *c != '"') {
                    match c {
                        '\\' => word.push(chars.next().unwrap()),
                        '$' => {
                            let mut name = String::new();
                            while let Some(c) = chars.next_if(|c| c.is_ascii_uppercase() || *c == '_') {
                                name.push(c);
                            }
                            word.push_str(match name.as_str() {
                                "PAYPAL_ACCESS_TOKEN" => "a-token",
                                "PAYPAL_SECURITY_CONTEXT" => SECURITY_CONTEXT,
                                other => panic!("the variable {other}"),
                            });
                        }
                        c => word.push(c),
                    }
                }
            }
            c => {
                assert!(c.is_ascii_alphanumeric() || "-_./:=@%+,".contains(c), "{c:?} is bare in {command}");
                word.get_or_insert_default().push(c);
            }
        }
    }
    words.extend(word);
    words
}

/// What the test's arguments have for the header `X-PAYPAL-SECURITY-CONTEXT`.
const SECURITY_CONTEXT: &str = "x_paypal_security_context a/b?c";

/// Returns the command line of an operation, with all options or without.
fn command_line(
    entry: &OperationEntry,
    expected: &Expected<'_>,
    options: bool,
    request_id: Option<&str>,
    folder: &Path,
) -> Vec<String> {
    let mut words = vec![operation::operation_name(entry), "--no-check".to_owned()];
    let mut positional = Vec::new();
    for flag in operation::flags(entry) {
        let parameter = expected.parameters.iter().find(|it| it.name == flag.parameter.name).unwrap();
        if flag.is_positional() {
            positional.push(parameter.value.clone());
        } else if flag.is_secret() {
            let file = folder.join("context");
            std::fs::write(&file, &parameter.value).unwrap();
            words.extend(options.then(|| format!("--{}=@{}", flag.name, file.display())));
        } else if options || parameter.required {
            words.push(format!("--{}={}", flag.name, parameter.value));
        }
    }
    for parameter in expected.parameters.iter().filter(|_| options) {
        match parameter.name.as_str() {
            "Prefer" => words.push("--prefer=representation".to_owned()),
            "PayPal-Auth-Assertion" => {
                words.push(format!("--header=PayPal-Auth-Assertion: {}", parameter.value));
            }
            _ => {}
        }
    }
    words.extend(request_id.map(|id| format!("--request-id={id}")));
    let is_given = options || expected.body_required || expected.operation.get("x-multipart").is_some();
    words.extend(expected.body.iter().filter(|_| is_given).map(|body| format!("--data={body}")));
    let files = elements(&expected.operation["x-multipart"]["files"]).filter(|_| options);
    for part in files.filter_map(Value::as_str) {
        let file = folder.join(format!("{}.pdf", rust_name(part)));
        std::fs::write(&file, "%PDF").unwrap();
        words.push(format!("--file={part}={}", file.display()));
    }
    words.push("--".to_owned());
    words.extend(positional);
    words
}

fn prepared(client: &Client, entry: &'static OperationEntry, words: &[String]) -> Result<Prepared, String> {
    let matches = operation::command(entry).try_get_matches_from(words).map_err(|error| error.to_string())?;
    let arguments = operation::arguments(entry, &matches).map_err(|error| error.to_string())?;
    arguments.call(client, entry).map_err(|error| error.to_string())
}

#[test]
fn the_command_line_and_its_curl_send_what_the_typed_client_sends() {
    let client = Script::default().client(DeviationKinds::NONE);
    let folder = tempfile::tempdir().unwrap();
    let (mut found, mut compared) = (Vec::new(), 0);
    for api in specs::apis() {
        for spec in operations(&api.document) {
            let id = spec.2["operationId"].as_str().unwrap();
            let Some(call) = CALLS.iter().find(|call| (call.api, call.id) == (&api.name, id)) else {
                continue;
            };
            let entry = registry::find_operation(call.api, id).unwrap();
            let expected = expected(&api, spec);
            for (options, made) in [(true, call.request), (false, call.plain)] {
                let typed = made(&client, &expected.arguments).unwrap();
                let request_id = typed.header("PayPal-Request-Id");
                let words = command_line(entry, &expected, options, request_id, folder.path());
                let mut differs = |what: &str, sent: Sent| {
                    let typed = Sent::of(&typed);
                    compared += 1;
                    if sent != typed {
                        found.push(format!("{} {id}, {what}:\n{sent:?}\n{typed:?}", api.name));
                    }
                };
                let prepared = match prepared(&client, entry, &words) {
                    Ok(prepared) => prepared,
                    Err(error) => panic!("{} {id}: {error}\n{words:?}", api.name),
                };
                let request = prepared.call.request().unwrap();
                differs("the request", Sent::of(&request));
                let curl = operation::show::as_curl(&request, &prepared.parts);
                differs("curl", Sent::of_curl(&curl));
            }
        }
    }
    println!("{compared} comparisons of {} calls", CALLS.len());
    report(&found);
    assert_eq!(compared, CALLS.len() * 4);
}

/// Returns each scalar of a body as an assignment of `--set`.
fn assignments(value: &Value, path: &str, out: &mut Vec<String>) {
    let below = |name: &str| format!("{path}/{}", name.replace('~', "~0").replace('/', "~1"));
    match value {
        Value::Object(object) if !object.is_empty() => {
            object.iter().for_each(|(name, value)| assignments(value, &below(name), out));
        }
        Value::Array(list) if !list.is_empty() => {
            list.iter()
                .enumerate()
                .for_each(|(index, value)| assignments(value, &below(&index.to_string()), out));
        }
        Value::String(text) => out.push(format!("{path}={text}")),
        // In a field of any JSON, `=` sets a text.
        Value::Number(_) | Value::Bool(_) if path.contains("/any/") => out.push(format!("{path}:={value}")),
        Value::Number(_) | Value::Bool(_) => out.push(format!("{path}={value}")),
        other => out.push(format!("{path}:={other}")),
    }
}

#[test]
fn every_body_can_be_built_value_by_value() {
    let (mut found, mut count) = (Vec::new(), 0);
    for api in specs::apis() {
        for (_, _, spec) in operations(&api.document) {
            let id = spec["operationId"].as_str().unwrap();
            let Some(entry) = registry::find_operation(&api.name, id) else { continue };
            let (Some(body), Some(wanted)) = (Body::of(entry), request_body(&api, spec)) else { continue };
            let mut sets = Vec::new();
            assignments(&wanted, "", &mut sets);
            count += sets.len();
            let sets: Vec<Assignment> = sets.iter().map(|set| set.parse().unwrap()).collect();
            match body.value(None, &sets, true) {
                Ok(value) => {
                    let value: Value =
                        value.map_or(json!(null), |it| serde_json::from_str(it.text()).unwrap());
                    if value != wanted {
                        found.push(format!("{} {id}:\n{value}\n{wanted}", api.name));
                    }
                }
                Err(error) => found.push(format!("{} {id}: {error}", api.name)),
            }
        }
    }
    println!("{count} values");
    report(&found);
    assert!(count > 1000);
}

/// The arguments of the typed calls stand for values that a shell must not change.
#[test]
fn the_arguments_need_quotes() {
    assert!(Arguments::default().text("id").contains(['&', '{', '#']));
}
