//! Finds the JSON path at which a body stops being JSON.

use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

/// Returns the JSON path of the value that cannot be parsed, such as `$.purchase_units[0].amount`;
/// `None` if the body is JSON.
pub(super) fn path_of_error(body: &[u8]) -> Option<String> {
    let body = String::from_utf8_lossy(body);
    let mut json = serde_json::Deserializer::from_str(body.trim_start_matches('\u{feff}'));
    let mut path = "$".to_owned();
    match PathVisitor(&mut path).deserialize(&mut json).and_then(|()| json.end()) {
        Ok(()) => None,
        Err(_) => Some(path),
    }
}

/// Parses any value and drops it. Entering a value extends the path, and leaving it shortens the
/// path again, so a failure leaves the path at the value that failed.
struct PathVisitor<'a>(&'a mut String);

impl<'de> DeserializeSeed<'de> for PathVisitor<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for PathVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let outside = self.0.len();
        let mut index = 0;
        loop {
            self.0.push_str(&format!("[{index}]"));
            let more = list.next_element_seed(PathVisitor(self.0))?.is_some();
            self.0.truncate(outside);
            if !more {
                return Ok(());
            }
            index += 1;
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<(), A::Error> {
        let outside = self.0.len();
        while let Some(name) = object.next_key::<String>()? {
            self.0.push('.');
            self.0.push_str(&name);
            object.next_value_seed(PathVisitor(self.0))?;
            self.0.truncate(outside);
        }
        Ok(())
    }
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
            (r#"{"id""#, Some("$.id")),
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
