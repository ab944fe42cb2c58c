//! Recognises files that are something other than OpenAPI 3, such as a web page or Swagger 2.0, and
//! says what to do with them.

use std::path::Path;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, code};
use crate::document::{Node, Pointer};
use crate::source::{SourceFile, Span};

/// The first bytes of files that are no text, with the name of their format and the help.
const BINARY: [(&[u8], &str, &str); 5] = [
    (b"PK\x03\x04", "a zip archive", UNPACK),
    (b"\x1f\x8b", "compressed by gzip", UNPACK),
    (b"BZh", "compressed by bzip2", UNPACK),
    (b"\xfd7zXZ\0", "compressed by xz", UNPACK),
    (b"%PDF-", "a PDF document", "look for the spec as a JSON or YAML file"),
];

const UNPACK: &str = "unpack it, and name the OpenAPI file inside";

/// Recognises a file that is no text.
pub(super) fn binary(path: &Path, bytes: &[u8]) -> Option<Diagnostic> {
    let (_, format, help) = BINARY.iter().find(|(start, _, _)| bytes.starts_with(start))?;
    let message = format!("this file is {format}, not an OpenAPI document");
    Some(Diagnostic::error(code::NOT_A_SPEC, message).in_file(path.display()).help(*help))
}

/// Recognises a text that is neither JSON nor the YAML of a spec by its beginning.
pub(super) fn text(file: &Arc<SourceFile>) -> Option<Diagnostic> {
    let text = file.text();
    let start = text.trim_start();
    let first = start.lines().next().unwrap_or_default();
    let begins = |word: &str| first.get(..word.len()).is_some_and(|it| it.eq_ignore_ascii_case(word));
    let (what, help) = if start.is_empty() {
        let message = "this file is empty";
        let help = "check that this is the right file, and that it is complete";
        return Some(at_start(file, code::EMPTY_DOCUMENT, message.to_owned(), help));
    } else if begins("<!doctype html") || begins("<html") || (begins("<") && text.contains("<html")) {
        ("a web page (HTML)", "download the spec itself; on GitHub, that is the address behind `Raw`")
    } else if begins("<") {
        ("XML", "look for the OpenAPI document of the service; WSDL and WADL are not supported")
    } else if begins("#%RAML") {
        ("RAML", "convert it to OpenAPI 3")
    } else if begins("FORMAT: 1A") {
        ("API Blueprint", "convert it: npx apib2swagger --open-api-3 -i FILE -o openapi.json")
    } else if begins("syntax = \"proto") {
        ("a file of Protocol Buffers", NO_OPENAPI)
    } else {
        return None;
    };
    Some(at_start(file, code::NOT_A_SPEC, not_openapi(what), help))
}

const NO_OPENAPI: &str = "the generator reads OpenAPI only: look for the OpenAPI document of the service";

fn not_openapi(what: &str) -> String {
    format!("this file is {what}, not an OpenAPI document")
}

fn at_start(file: &Arc<SourceFile>, code: Code, message: String, help: &str) -> Diagnostic {
    let length = file.text().lines().next().map_or(0, str::len);
    let span = Span::new(file, 0, length, 1, 1);
    Diagnostic::error(code, message).at(&span).pointer(Pointer::root()).help(help)
}

/// Recognises a schema of GraphQL. It is sought only in a text that is no object in YAML, because
/// its words may be keys in YAML.
pub(super) fn graphql(file: &Arc<SourceFile>) -> Option<Diagnostic> {
    const KINDS: [&str; 7] = ["type ", "input ", "interface ", "enum ", "union ", "scalar ", "directive @"];
    let is_definition = |line: &str| {
        let line = line.strip_prefix("extend ").unwrap_or(line);
        let is_named = KINDS.iter().any(|kind| line.starts_with(kind)) && !line.contains(": ");
        is_named || line.starts_with("schema {") || line.starts_with("query ")
    };
    file.text()
        .lines()
        .any(is_definition)
        .then(|| at_start(file, code::NOT_A_SPEC, not_openapi("a GraphQL schema"), NO_OPENAPI))
}

/// Recognises a document in JSON or YAML that is something other than OpenAPI 3.
pub(super) fn document(document: &Node) -> Option<Diagnostic> {
    if document.get("openapi").is_some() {
        return None;
    }
    swagger(document).or_else(|| error_body(document)).or_else(|| {
        let (at, what, help) = other(document)?;
        Some(Diagnostic::error(code::NOT_A_SPEC, not_openapi(what)).help(help).at_key(document, at))
    })
}

/// Recognises Swagger, the predecessor of OpenAPI 3.
fn swagger(document: &Node) -> Option<Diagnostic> {
    let key = ["swagger", "swaggerVersion"].into_iter().find(|key| document.get(key).is_some())?;
    let version = document.get(key).and_then(|node| node.as_str().or(node.as_number())).unwrap_or_default();
    let version = if version == "2" { "2.0" } else { version };
    let message = format!("this is Swagger {version}, not OpenAPI 3");
    let problem = Diagnostic::error(code::UNSUPPORTED_VERSION, message).at_key(document, key);
    Some(if key == "swagger" {
        let file = document.span.file().name();
        let stem = Path::new(file).file_stem().unwrap_or_default().to_string_lossy();
        problem.help(format!("convert it: npx swagger2openapi {file} --outfile {stem}.openapi.json"))
    } else {
        problem.help("ask for a newer spec of the service: only Swagger 2.0 can be converted")
    })
}

/// Recognises the error that a server sent instead of the file: `{"message": "Not Found"}`, or
/// `404: Not Found`, which is an object in YAML.
fn error_body(document: &Node) -> Option<Diagnostic> {
    const WORDS: [&str; 6] = ["message", "error", "errors", "error_description", "detail", "statusCode"];
    let mapping = document.as_mapping()?;
    let is_status = |key: &str| key.len() == 3 && key.starts_with(['4', '5']) && key.parse::<u16>().is_ok();
    let is_error = |key: &&str| WORDS.contains(key) || is_status(key);
    let key = mapping.keys().map(|key| key.as_str()).find(is_error)?;
    let is_spec = ["paths", "info", "components", "webhooks"].iter().any(|key| mapping.contains_key(*key));
    if is_spec || mapping.len() > 8 {
        return None;
    }
    let help = "download it again: check the address, and whether it needs a login";
    let message = "this file is the error message of a server, not an OpenAPI document";
    Some(Diagnostic::error(code::NOT_A_SPEC, message).at_key(document, key).help(help))
}

/// Recognises the formats of other tools. Returns the key that tells it, the name of the format,
/// and the help.
fn other(document: &Node) -> Option<(&'static str, &'static str, &'static str)> {
    let has = |pointer: &str| document.at(pointer).is_some();
    let text = |pointer: &str| document.at(pointer).and_then(Node::as_str).unwrap_or_default();
    if has("/info/_postman_id") || text("/info/schema").contains("getpostman.com") {
        let help =
            "export the API as OpenAPI 3, or convert it: npx postman-to-openapi COLLECTION openapi.yaml";
        return Some(("info", "a Postman collection", help));
    }
    let known = [
        ("asyncapi", "AsyncAPI", "AsyncAPI describes messages; look for the OpenAPI document of the service"),
        ("overlay", "an OpenAPI Overlay", "name the spec, and the overlay by the option `overlay`"),
        ("arazzo", "Arazzo", "name one of the files under `sourceDescriptions`"),
        ("openrpc", "OpenRPC", NO_OPENAPI),
        ("__schema", "a GraphQL schema", NO_OPENAPI),
        ("smithy", "a Smithy model", NO_OPENAPI),
        ("discoveryVersion", "a Google API Discovery document", NO_OPENAPI),
    ];
    if let Some(found) = known.into_iter().find(|(key, _, _)| document.get(key).is_some()) {
        return Some(found);
    }
    if has("/data/__schema") {
        return Some(("data", "a GraphQL schema", NO_OPENAPI));
    }
    if has("/log/entries") {
        return Some(("log", "a recording of HTTP traffic (HAR)", NO_OPENAPI));
    }
    if has("/_type") && has("/resources") {
        return Some(("_type", "an Insomnia collection", "export the API as OpenAPI 3"));
    }
    let is_schema = has("/$schema") && !has("/info") && !has("/paths");
    is_schema.then_some((
        "$schema",
        "a JSON Schema",
        "refer to it from the `components` of an OpenAPI document",
    ))
}

impl Diagnostic {
    /// Sets the place to a key of the document, with its value if that is on the same line.
    fn at_key(self, document: &Node, key: &str) -> Self {
        let found = document.as_mapping().and_then(|mapping| mapping.get_key_value(key));
        let Some((key, value)) = found else { return self.at(&document.span).pointer(Pointer::root()) };
        let is_short = value.as_mapping().is_none() && value.as_sequence().is_none();
        let span = if is_short { &value.span } else { &key.span };
        self.at(span).pointer(Pointer::root().child(key.as_str()))
    }
}
