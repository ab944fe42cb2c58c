//! What a `$ref` says.

use std::path::PathBuf;

use percent_encoding::percent_decode_str;

use super::fault::Fault;
use crate::diagnostic::code;
use crate::document::Pointer;

/// A file, or none for the one it stands in, and a JSON pointer into it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Target {
    pub(super) file: Option<PathBuf>,
    pub(super) pointer: String,
}

/// Reads the text of a reference.
pub(super) fn parse(text: &str) -> Result<Target, Fault> {
    let (file, fragment) = text.split_once('#').unwrap_or((text, ""));
    let file = match decoded(file)? {
        none if none.is_empty() => None,
        file => Some(local(file, text)?),
    };
    let fragment = decoded(fragment)?;
    if !fragment.is_empty() && !fragment.starts_with('/') {
        let message = format!("`{text}` names an anchor, which is not looked for");
        let help = "write the keys that lead to it, such as `#/components/schemas/thing`";
        return Err(Fault::new(code::NOT_FOLLOWED, message, help));
    }
    let pointer = Pointer::tokens(&fragment).fold(Pointer::root(), |at, token| at.child(token));
    Ok(Target { file, pointer: pointer.as_str().to_owned() })
}

/// A file on this machine, by a path relative to the file that refers.
fn local(file: String, text: &str) -> Result<PathBuf, Fault> {
    let scheme = file.split_once(':').map(|(scheme, _)| scheme);
    let is_url = scheme.is_some_and(|scheme| {
        scheme.starts_with(|char: char| char.is_ascii_alphabetic())
            && scheme.chars().all(|char| char.is_ascii_alphanumeric() || "+-.".contains(char))
    });
    if is_url || file.starts_with("//") {
        let message = format!("`{text}` is elsewhere, and nothing is fetched");
        let help = "put a copy beside the spec, and refer to that";
        return Err(Fault::new(code::NOT_FOLLOWED, message, help));
    }
    if file.starts_with(['/', '\\']) {
        let message = format!("`{text}` begins at the root of the machine");
        return Err(Fault::new(
            code::NOT_FOLLOWED,
            message,
            "write it relative to the file that refers to it",
        ));
    }
    Ok(PathBuf::from(file))
}

fn decoded(text: &str) -> Result<String, Fault> {
    match percent_decode_str(text).decode_utf8() {
        Ok(text) if !text.contains('\0') => Ok(text.into_owned()),
        _ => {
            let message = format!("`{text}` is no path: what it encodes is no text");
            Err(Fault::new(code::NOT_FOLLOWED, message, "write it without `%`"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_a_file_and_a_pointer() {
        let target =
            |text| parse(text).ok().map(|it| (it.file.map(|it| it.display().to_string()), it.pointer));
        let file = |file: &str, pointer: &str| Some((Some(file.to_owned()), pointer.to_owned()));
        assert_eq!(target("a.yaml"), file("a.yaml", ""));
        assert_eq!(target("./a%20b/c.json#/d~1e/f%7Bg%7D"), file("./a b/c.json", "/d~1e/f{g}"));
        assert_eq!(target("../a.yaml#"), file("../a.yaml", ""));
        assert_eq!(target("#/a"), Some((None, "/a".to_owned())));
        assert_eq!(target("#"), Some((None, String::new())));
    }

    #[test]
    fn what_is_elsewhere_is_refused() {
        for text in [
            "https://example.com/a.yaml",
            "HTTP://x",
            "file:///etc/hosts",
            "//host/a.yaml",
            "/etc/hosts",
            r"\\host\a",
            "C:/a.yaml",
            "a.yaml#anchor",
            "a%FF.yaml",
            "a%00.yaml",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
