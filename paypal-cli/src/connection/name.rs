//! The name of a connection.

use std::{fmt, str::FromStr};

use crate::error::Error;

/// The name of a connection: 1 to 64 characters that a file name and a shell take as they are.
/// Names are compared without regard to case, so `Shop` and `shop` are one name.
#[derive(Clone, Debug)]
pub struct Name(String);

impl Name {
    /// Returns the name as it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Name {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let is_allowed = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ' ' | '(' | ')');
        let is_edge = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == ')');
        if text.chars().count() > 64
            || !text.chars().all(is_allowed)
            || !is_edge(text.chars().next())
            || !is_edge(text.chars().next_back())
        {
            return Err(Error::usage(format!("{text:?} is not a name of a connection")).help(
                "a name has 1 to 64 letters, digits, spaces, and - _ . ( ) between them, such as `shop-sandbox`",
            ));
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl PartialEq for Name {
    fn eq(&self, other: &Self) -> bool {
        self.0.to_lowercase() == other.0.to_lowercase()
    }
}

impl Eq for Name {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_checked_and_compared_without_case() {
        for good in ["shop", "Shop 2 (EU)", "a.b_c-d", "é", "PayPal connection"] {
            assert_eq!(good.parse::<Name>().unwrap().as_str(), good);
        }
        for bad in ["", " a", "a ", "-a", "a/b", "a\nb", "..", &"a".repeat(65), "a\u{1b}[0m"] {
            assert!(bad.parse::<Name>().is_err(), "{bad:?}");
        }
        assert_eq!("Shop".parse::<Name>().unwrap(), "sHOP".parse::<Name>().unwrap());
    }
}
