//! Finds the JSON path at which a body stops being JSON.

use crate::json::{JsonError, Peek, Reader};

/// Returns the JSON path of the value that cannot be parsed, such as `$.purchase_units[0].amount`;
/// `None` if the body is JSON.
pub(super) fn path_of_error(body: &[u8]) -> Option<String> {
    let body = String::from_utf8_lossy(body);
    let mut reader = Reader::new(body.trim_start_matches('\u{feff}'));
    let mut path = "$".to_owned();
    match value(&mut reader, &mut path).and_then(|()| reader.end()) {
        Ok(()) => None,
        Err(_) => Some(path),
    }
}

/// Parses any value. Entering a value extends the path, and leaving it shortens the path again, so
/// a failure leaves the path at the value that failed.
fn value(reader: &mut Reader<'_>, path: &mut String) -> Result<(), Box<JsonError>> {
    let outside = path.len();
    match reader.peek()? {
        Peek::Array => {
            let mut index = 0;
            path.push_str("[0]");
            let mut next = reader.first_element()?;
            while next.is_some() {
                value(reader, path)?;
                index += 1;
                path.truncate(outside);
                path.push_str(&format!("[{index}]"));
                next = reader.next_element()?;
            }
        }
        Peek::Object => {
            reader.enter_object()?;
            let mut is_first = true;
            while let Some(name) = reader.next_name(is_first)? {
                is_first = false;
                path.push('.');
                path.push_str(name);
                value(reader, path)?;
                path.truncate(outside);
            }
        }
        _ => {
            reader.skip()?;
        }
    }
    path.truncate(outside);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_of_invalid_json_is_found() {
        let table = [
            ("", Some("$")),
            ("<html>", Some("$")),
            ("{", Some("$")),
            (r#"{"id""#, Some("$")),
            (r#"{"id":"#, Some("$.id")),
            (r#"{"id":"5O1"#, Some("$.id")),
            (
                r#"{"units":[{"amount":{"value":"1"}},{"amount":{"value":1.}}]}"#,
                Some("$.units[1].amount.value"),
            ),
            (r#"{"a":[1,[true,null,-2,3.5,{"b":[]}],x]}"#, Some("$.a[2]")),
            ("[1,2", Some("$[2]")),
            ("{}x", Some("$")),
            ("{}", None),
            ("\u{feff}[{\"a\":\"é\"}]", None),
        ];
        for (body, expected) in table {
            assert_eq!(path_of_error(body.as_bytes()).as_deref(), expected, "{body}");
        }
        assert!(path_of_error("[".repeat(100_000).as_bytes()).is_some());
    }

    proptest::proptest! {
        #[test]
        fn a_path_is_returned_exactly_for_invalid_json(body in r#"[\[\]{}:,"a1 \\u]{0,40}"#) {
            let is_json = serde_json::from_str::<serde_json::Value>(&body).is_ok();
            proptest::prop_assert_eq!(path_of_error(body.as_bytes()).is_none(), is_json);
        }
    }
}
