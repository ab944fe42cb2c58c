//! Percent-encoding of path segments and queries (RFC 3986).

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// All characters except RFC 3986's unreserved ones.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Replaces `{name}` in `path` by the encoded `value`; an error is a text for the caller.
///
/// A segment that is empty, `.` or `..` is refused: the URL would be that of another resource, as
/// `/orders//capture` is.
pub(crate) fn fill_segment(path: &mut String, name: &str, value: &str) -> Result<(), String> {
    if matches!(value, "" | "." | "..") {
        return Err(format!("path parameter `{name}` must not be empty, `.` or `..`"));
    }
    let hole = format!("{{{name}}}");
    let Some((before, after)) = path.split_once(&hole) else {
        return Err(format!("the path has no parameter `{name}`, or it was given twice"));
    };
    // An encoded value contains no brace, so a later call can't mistake it for a parameter.
    *path = format!("{before}{}{after}", utf8_percent_encode(value, RESERVED));
    Ok(())
}

/// Replaces `{name}` in `path` by text that is already encoded; an error is a text for the caller.
pub(crate) fn fill_encoded(path: &mut String, name: &str, segment: &str) -> Result<(), String> {
    if matches!(segment, "" | "." | "..") {
        return Err(format!("path parameter `{name}` must not be empty, `.` or `..`"));
    }
    let Some((before, after)) = path.split_once(&format!("{{{name}}}")) else {
        return Err(format!("the path has no parameter `{name}`, or it was given twice"));
    };
    *path = format!("{before}{segment}{after}");
    Ok(())
}

/// Appends `name=value` to a query, encoded.
pub(crate) fn push_query(query: &mut String, name: &str, value: &str) {
    if !query.is_empty() {
        query.push('&');
    }
    query.extend(utf8_percent_encode(name, RESERVED));
    query.push('=');
    query.extend(utf8_percent_encode(value, RESERVED));
}

/// All characters except those that the value of a cookie may contain (RFC 6265), and `%`.
const COOKIE: &AsciiSet =
    &percent_encoding::CONTROLS.add(b' ').add(b'"').add(b'%').add(b',').add(b';').add(b'\\');

/// Appends `name=value` to the value of a `Cookie` header. Characters that would end the cookie or
/// the header are percent-encoded.
pub(crate) fn push_cookie(cookies: &mut String, name: &str, value: &str) {
    const NAME: &AsciiSet = &COOKIE.add(b'=');
    if !cookies.is_empty() {
        cookies.push_str("; ");
    }
    cookies.extend(utf8_percent_encode(name, NAME));
    cookies.push('=');
    cookies.extend(utf8_percent_encode(value, COOKIE));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn path_segments_are_encoded() {
        let table = [
            ("5O190127TN364715T", Ok("/v2/orders/5O190127TN364715T/capture")),
            ("a/b", Ok("/v2/orders/a%2Fb/capture")),
            ("a b", Ok("/v2/orders/a%20b/capture")),
            ("../x", Ok("/v2/orders/..%2Fx/capture")),
            ("%2e%2e", Ok("/v2/orders/%252e%252e/capture")),
            ("a?b#c", Ok("/v2/orders/a%3Fb%23c/capture")),
            ("{id}", Ok("/v2/orders/%7Bid%7D/capture")),
            ("é", Ok("/v2/orders/%C3%A9/capture")),
            ("x\r\ny", Ok("/v2/orders/x%0D%0Ay/capture")),
            ("A-b_c.d~e", Ok("/v2/orders/A-b_c.d~e/capture")),
            ("...", Ok("/v2/orders/.../capture")),
            ("", Err("path parameter `id` must not be empty, `.` or `..`")),
            (".", Err("path parameter `id` must not be empty, `.` or `..`")),
            ("..", Err("path parameter `id` must not be empty, `.` or `..`")),
        ];
        for (value, expected) in table {
            let mut path = "/v2/orders/{id}/capture".to_owned();
            let outcome = fill_segment(&mut path, "id", value);
            match expected {
                Ok(filled) => assert_eq!((outcome, path.as_str()), (Ok(()), filled), "{value:?}"),
                Err(message) => assert_eq!(outcome, Err(message.to_owned()), "{value:?}"),
            }
        }
    }

    #[test]
    fn a_parameter_is_filled_once_and_must_exist() {
        let mut path = "/a/{one}/{two}".to_owned();
        assert_eq!(fill_segment(&mut path, "one", "{two}"), Ok(()));
        assert_eq!(fill_segment(&mut path, "two", "2"), Ok(()));
        assert_eq!(path, "/a/%7Btwo%7D/2");
        assert!(fill_segment(&mut path, "two", "3").is_err());
        assert!(fill_segment(&mut path, "three", "3").is_err());
    }

    #[test]
    fn queries() {
        let mut query = String::new();
        push_query(&mut query, "page", "1");
        push_query(&mut query, "fields", "a,b c&d=e+f");
        push_query(&mut query, "start time", "2024-01-01T00:00:00+01:00");
        push_query(&mut query, "empty", "");
        assert_eq!(
            query,
            "page=1&fields=a%2Cb%20c%26d%3De%2Bf&start%20time=2024-01-01T00%3A00%3A00%2B01%3A00&empty="
        );
    }
}
