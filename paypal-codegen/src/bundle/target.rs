//! Parses the text of a `$ref`.

use std::path::PathBuf;

use percent_encoding::percent_decode_str;

use super::fault::Fault;
use crate::diagnostic::code;
use crate::document::Pointer;

/// The target of a reference: a file (`None` for the same file), and a JSON pointer into it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Target {
    pub(super) file: Option<PathBuf>,
    pub(super) pointer: String,
}

/// Parses the text of a reference.
pub(super) fn parse(text: &str) -> Result<Target, Fault> {
    let (file, fragment) = text.split_once('#').unwrap_or((text, ""));
    let file = match decoded(file)? {
        file if file.is_empty() => None,
        file => Some(local(file, text)?),
    };
    decoded(fragment)?;
    if !fragment.is_empty() && !fragment.starts_with('/') {
        let message = format!("`{text}` names an anchor, which is not supported");
        let help = "write the keys that lead to the target, such as `#/components/schemas/thing`";
        return Err(Fault::new(code::NOT_FOLLOWED, message, help));
    }
    let pointer = Pointer::parse(&format!("#{fragment}"));
    Ok(Target { file, pointer: pointer.as_str().to_owned() })
}

/// Returns the path of a local file, relative to the file with the reference.
fn local(file: String, text: &str) -> Result<PathBuf, Fault> {
    let scheme = file.split_once(':').map(|(scheme, _)| scheme);
    let is_url = scheme.is_some_and(|scheme| {
        scheme.starts_with(|char: char| char.is_ascii_alphabetic())
            && scheme.chars().all(|char| char.is_ascii_alphanumeric() || "+-.".contains(char))
    });
    if is_url || file.starts_with("//") {
        let message = format!("`{text}` is a URL, and URLs are not fetched");
        let help = "put a copy next to the spec, and refer to the copy";
        return Err(Fault::new(code::NOT_FOLLOWED, message, help));
    }
    if file.starts_with(['/', '\\']) {
        let message = format!("`{text}` is an absolute path");
        return Err(Fault::new(
            code::NOT_FOLLOWED,
            message,
            "write a path relative to the file with the reference",
        ));
    }
    Ok(PathBuf::from(file))
}

fn decoded(text: &str) -> Result<String, Fault> {
    match percent_decode_str(text).decode_utf8() {
        Ok(text) if !text.contains('\0') => Ok(text.into_owned()),
        _ => {
            let message = format!("`{text}` is not a path: its percent-encoding is not valid UTF-8");
            Err(Fault::new(code::NOT_FOLLOWED, message, "write it without `%`"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parse_splits_a_reference_into_file_and_pointer() {
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
    fn parse_rejects_urls_absolute_paths_and_anchors() {
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
