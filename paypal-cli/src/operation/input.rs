//! The arguments that a command line gives, with the files and the standard input that they name.

use std::path::Path;

use clap::ArgMatches;
use paypal_generated::registry::OperationEntry;
use paypal_generated::{File, Prefer, RequestId, Value};

use super::arguments::{Arguments, Attachment};
use super::body::Body;
use super::command::id;
use super::parameter::{Flag, flags};
use crate::blocking;
use crate::error::{Error, Result};

/// Returns the arguments that the command line of an operation gives. Reads the files that they
/// name, and standard input for `-`.
///
/// # Errors
///
/// Fails if a file cannot be read, or if a value is not what its option takes.
pub fn arguments(operation: &'static OperationEntry, matches: &ArgMatches) -> Result<Arguments> {
    let text = |name| given(matches, name).and_then(|mut values| values.next());
    let all = |name| given(matches, name).into_iter().flatten();
    let mut arguments = Arguments { no_check: matches.get_flag("no-check"), ..Arguments::default() };
    for flag in flags(operation) {
        let values = given(matches, &id(&flag)).into_iter().flatten();
        let values: Vec<String> = match flag.is_secret() {
            true => values.map(|value| secret(&flag, value)).collect::<Result<_>>()?,
            false => values.map(str::to_owned).collect(),
        };
        if !values.is_empty() {
            arguments.parameters.insert(flag.parameter.name.to_owned(), values);
        }
    }
    arguments.headers = all("header").map(header).collect::<Result<_>>()?;
    arguments.data = text("data").map(json).transpose()?;
    arguments.sets = all("set").map(str::parse).collect::<Result<_>>()?;
    arguments.files = all("file").map(|file| attachment(operation, file)).collect::<Result<_>>()?;
    arguments.request_id = text("request-id").map(request_id).transpose()?;
    arguments.prefer = text("prefer").map(|how| match how {
        "minimal" => Prefer::Minimal,
        _ => Prefer::Representation,
    });
    arguments.on_behalf_of = text("on-behalf-of").map(str::to_owned);
    arguments.mock = text("mock").map(str::to_owned);
    Ok(arguments)
}

/// Returns the values of an option; `None` also if the command does not have it.
fn given<'a>(matches: &'a ArgMatches, name: &str) -> Option<impl Iterator<Item = &'a str> + use<'a>> {
    let values = matches.try_get_many::<String>(name).ok().flatten()?;
    Some(values.map(String::as_str))
}

/// Reads `NAME: VALUE`.
///
/// # Errors
///
/// Fails without a colon.
pub(crate) fn header(text: &str) -> Result<(String, String)> {
    let (name, value) = text
        .split_once(':')
        .ok_or_else(|| Error::usage(format!("--header {text:?} has no colon")).help("write 'NAME: VALUE'"))?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}

/// Reads a request id.
///
/// # Errors
///
/// Fails if HTTP does not allow it.
pub(crate) fn request_id(text: &str) -> Result<RequestId> {
    RequestId::new(text).map_err(|error| Error::usage(format!("--request-id: {error}")))
}

/// Reads JSON from the text itself, from a file (`@FILE`), or from standard input (`-`).
///
/// # Errors
///
/// Fails if the file cannot be read, or if the text is not JSON.
pub(crate) fn json(data: &str) -> Result<Value> {
    let (text, source) = text_of(data)?;
    text.trim().parse().map_err(|error| {
        Error::usage(format!("{source} is not JSON: {error}"))
            .help("for a file write @FILE; for standard input write -")
    })
}

/// Reads a text from the argument itself, from a file (`@FILE`), or from standard input (`-`).
fn text_of(data: &str) -> Result<(String, String)> {
    match data.strip_prefix('@') {
        Some(path) => {
            let file = path.to_owned();
            // A pipe with a name may wait for its writer.
            let text = blocking::of_command(move || std::fs::read_to_string(file))?;
            Ok((text.map_err(|error| Error::usage(format!("{path}: {error}")))?, path.to_owned()))
        }
        None if data == "-" => {
            let text = blocking::of_command(|| std::io::read_to_string(std::io::stdin()))?;
            let text = text.map_err(|error| Error::usage(format!("standard input: {error}")))?;
            Ok((text, "standard input".to_owned()))
        }
        None => Ok((data.to_owned(), "--data".to_owned())),
    }
}

/// Reads a secret, which must not be in the arguments of a process.
fn secret(flag: &Flag, value: &str) -> Result<String> {
    if value != "-" && !value.starts_with('@') {
        return Err(Error::usage(format!("--{} is a secret, which is no argument", flag.name))
            .help("write @FILE, or - for standard input"));
    }
    Ok(text_of(value)?.0.trim().to_owned())
}

fn attachment(operation: &'static OperationEntry, text: &str) -> Result<Attachment> {
    let names = Body::of(operation).map_or(&[][..], |body| body.files());
    let (part, path) = match (text.split_once('='), names) {
        (Some((part, path)), _) => (part, path),
        // The name is clear if there is only one.
        (None, [only]) => (*only, text),
        (None, _) => {
            return Err(Error::usage(format!("--file {text:?} names no part")).help("write PART=PATH"));
        }
    };
    let (place, kind) = (path.to_owned(), content_type(Path::new(path)));
    let file = blocking::of_command(move || File::open(place, kind))?;
    let file = file.map_err(|error| Error::usage(format!("{path}: {error}")))?;
    Ok(Attachment { part: part.to_owned(), path: path.into(), file })
}

/// Returns the content type of a file by its extension, for the types that PayPal takes.
fn content_type(path: &Path) -> &'static str {
    let extension = path.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    match extension.as_str() {
        "pdf" => "application/pdf",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "txt" => "text/plain",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use paypal_generated::{Client, registry};

    use super::*;
    use crate::operation::{command, example, find};

    fn parsed(words: &[&str]) -> Result<Arguments> {
        let operation = find("orders", "create").unwrap();
        let matches = command(operation).try_get_matches_from(words).unwrap();
        arguments(operation, &matches)
    }

    #[test]
    fn each_command_is_valid_and_its_example_makes_a_request() {
        let client = Client::sandbox("id", "secret").unwrap();
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("context.json"), "{}").unwrap();
        std::fs::write(folder.path().join("body.json"), "{}").unwrap();
        for operation in registry::operations() {
            command(operation).debug_assert();
            let inside = |word: &String| word.replace('@', &format!("@{}/", folder.path().display()));
            let words: Vec<String> = example(operation)
                .iter()
                .skip(2)
                .map(|word| match word.starts_with('@') {
                    true => inside(word),
                    false => word.clone(),
                })
                .collect();
            let matches = command(operation)
                .try_get_matches_from(&words)
                .unwrap_or_else(|error| panic!("{words:?}: {error}"));
            let made =
                arguments(operation, &matches).and_then(|arguments| arguments.call(&client, operation));
            let made = made.unwrap_or_else(|error| panic!("{words:?}: {error:?}"));
            made.call.request().unwrap();
        }
    }

    #[test]
    fn arguments_are_read_from_the_command_line() {
        let made = parsed(&[
            "create",
            "--data",
            r#"{"intent":"CAPTURE"}"#,
            "--set",
            "intent=AUTHORIZE",
            "--header",
            "X-A:  b: c ",
            "--request-id",
            "r-1",
            "--prefer",
            "representation",
            "--client-metadata-id",
            "m",
        ])
        .unwrap();
        assert_eq!(made.data.unwrap().text(), r#"{"intent":"CAPTURE"}"#);
        assert_eq!(made.sets.len(), 1);
        assert_eq!(made.headers, [("X-A".to_owned(), "b: c".to_owned())]);
        assert_eq!(made.request_id.unwrap().as_str(), "r-1");
        assert_eq!(made.prefer, Some(Prefer::Representation));
        assert_eq!(made.parameters["PayPal-Client-Metadata-Id"], ["m"]);
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("body.json");
        std::fs::write(&file, "{\"a\": 1.50}\n").unwrap();
        let at = format!("@{}", file.display());
        assert_eq!(parsed(&["create", "--data", &at]).unwrap().data.unwrap().text(), "{\"a\": 1.50}");
        for (option, value, why) in [
            ("--data", "@/nowhere/body.json", "/nowhere/body.json: "),
            ("--data", "{", "--data is not JSON"),
            ("--header", "no colon", "has no colon"),
            ("--set", "intent", "has no value"),
            ("--request-id", "", "--request-id"),
        ] {
            let error = parsed(&["create", option, value]).unwrap_err();
            assert!(error.message().contains(why), "{error}");
        }
    }

    #[test]
    fn a_secret_is_no_argument() {
        let operation = find("partner_referrals_v1", "get-partner").unwrap();
        let words = ["get-partner", "A", "--security-context", "{}"];
        let matches = command(operation).try_get_matches_from(words).unwrap();
        let error = arguments(operation, &matches).unwrap_err();
        assert!(error.message().contains("is a secret"), "{error}");
    }
}
