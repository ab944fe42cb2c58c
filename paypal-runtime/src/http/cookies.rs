//! Reads and joins the values of the header `Cookie`.

/// Returns the cookies of a header's value, as `name=value`.
fn pairs(cookies: &str) -> impl Iterator<Item = &str> {
    cookies.split(';').map(str::trim).filter(|pair| !pair.is_empty())
}

/// Returns the name of a cookie. Names are compared with case (RFC 6265).
fn name(pair: &str) -> &str {
    pair.split_once('=').map_or(pair, |(name, _)| name.trim_end())
}

/// Returns the cookies whose names are not among those of `new`, in their order.
pub(crate) fn others<'a>(cookies: &'a str, new: &str) -> Vec<&'a str> {
    pairs(cookies).filter(|pair| pairs(new).all(|new| name(new) != name(pair))).collect()
}

/// Returns the cookies of both values, in which `new` replaces those of the same names.
pub(crate) fn merged(cookies: &str, new: &str) -> String {
    let mut all = others(cookies, new);
    all.extend(Some(new).filter(|new| !new.is_empty()));
    all.join("; ")
}

#[cfg(test)]
mod tests {
    use super::merged;

    #[test]
    fn new_cookies_replace_those_of_the_same_names() {
        let table = [
            ("", "a=1", "a=1"),
            ("a=1", "", "a=1"),
            ("a=1", "b=2", "a=1; b=2"),
            ("a=1; b=2;c=3", "b=4", "a=1; c=3; b=4"),
            ("a=1; a=2; b=3", "c=4; a=5", "b=3; c=4; a=5"),
            // The new cookies are sent as they are: a list has several of one name.
            ("n=0", "n=1; n=2", "n=1; n=2"),
            ("A=1; ab=2", "a=3", "A=1; ab=2; a=3"),
            ("a =1; b", "a=2; b=3", "a=2; b=3"),
            ("a=b=c", "b=1", "a=b=c; b=1"),
        ];
        for (cookies, new, expected) in table {
            assert_eq!(merged(cookies, new), expected, "{cookies} and {new}");
        }
    }
}
