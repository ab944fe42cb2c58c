//! The limits of single client ids, and who borrows whose limit.

use std::{collections::BTreeMap, error::Error as StdError, fmt};

use super::Rate;

/// The limit of one client id: its own level and rate, or the limit of another client id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyLimit {
    client_id: String,
    level: Option<usize>,
    rate: Option<Rate>,
    lender: Option<String>,
}

impl KeyLimit {
    /// Begins the limit of a client id. Without a level and a rate, those of the
    /// [`LimitRules`](crate::LimitRules) apply.
    pub fn new(client_id: impl Into<String>) -> Self {
        Self { client_id: client_id.into(), level: None, rate: None, lender: None }
    }

    /// Sets the maximum number of concurrent requests; less than 1 counts as 1.
    #[must_use]
    pub fn level(mut self, level: usize) -> Self {
        self.level = Some(level.max(1));
        self
    }

    /// Sets the maximum rate of requests.
    #[must_use]
    pub fn rate(mut self, rate: Rate) -> Self {
        self.rate = Some(rate);
        self
    }

    /// Borrows the limit of another client id: the requests of both count together, by the level
    /// and the rate of the lender. The borrower's own level and rate are ignored.
    #[must_use]
    pub fn borrow_from(mut self, lender: impl Into<String>) -> Self {
        self.lender = Some(lender.into());
        self
    }

    /// Returns the client id.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// Returns its own level, which is ignored if it borrows another's.
    pub fn own_level(&self) -> Option<usize> {
        self.level
    }

    /// Returns its own rate, which is ignored if it borrows another's.
    pub fn own_rate(&self) -> Option<Rate> {
        self.rate
    }

    /// Returns the client id that it borrows the limit of.
    pub fn lender(&self) -> Option<&str> {
        self.lender.as_deref()
    }
}

/// The limits of several client ids, with who borrows whose limit.
///
/// A lender may borrow as well; the last one of the chain is the root, whose limit counts. Limits
/// of different environments are never shared, even between the same client ids.
///
/// ```
/// use paypal_runtime::{KeyLimit, KeyLimits, LimitRules, LocalLimit};
///
/// let keys = KeyLimits::new([
///     KeyLimit::new("shop").level(25),
///     KeyLimit::new("app").level(5).borrow_from("shop"),
/// ])?;
/// assert_eq!((keys.root("app"), keys.level("app")), (Some("shop"), Some(25)));
/// let limit = LocalLimit::new(LimitRules::new().level(10).keys(keys));
/// # let _ = limit;
///
/// let circle = [KeyLimit::new("a").borrow_from("b"), KeyLimit::new("b").borrow_from("a")];
/// let error = KeyLimits::new(circle).unwrap_err();
/// assert_eq!(error.to_string(), "the limits of a → b → a are borrowed in a circle");
/// # Ok::<(), paypal_runtime::BorrowingError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct KeyLimits {
    limits: BTreeMap<String, KeyLimit>,
    /// The root of each client id.
    roots: BTreeMap<String, String>,
}

impl KeyLimits {
    /// Checks who borrows whose limit, and finds the root of each client id.
    ///
    /// # Errors
    ///
    /// Fails if a client id occurs twice, borrows its own limit, borrows that of a client id that
    /// is not in the list, or is part of a circle. The error names the chain.
    pub fn new(limits: impl IntoIterator<Item = KeyLimit>) -> Result<Self, BorrowingError> {
        let mut this = Self::default();
        for limit in limits {
            if let Some(double) = this.limits.insert(limit.client_id.clone(), limit) {
                return Err(BorrowingError::new(Fault::Twice, [double.client_id]));
            }
        }
        for start in this.limits.keys() {
            let root = this.find_root(start)?;
            this.roots.insert(start.clone(), root);
        }
        Ok(this)
    }

    fn find_root(&self, start: &str) -> Result<String, BorrowingError> {
        let (mut chain, mut current) = (vec![start.to_owned()], start);
        while let Some(lender) = self.limits.get(current).and_then(KeyLimit::lender) {
            let seen_at = chain.iter().position(|name| name == lender);
            chain.push(lender.to_owned());
            if let Some(first) = seen_at {
                let circle = chain.split_off(first);
                let fault = if circle.len() == 2 { Fault::Itself } else { Fault::Circle };
                return Err(BorrowingError::new(fault, circle));
            }
            if !self.limits.contains_key(lender) {
                return Err(BorrowingError::new(Fault::Unknown, chain));
            }
            current = lender;
        }
        Ok(current.to_owned())
    }

    /// Returns the client id whose limit counts for a client id; `None` if it is not in the list.
    pub fn root(&self, client_id: &str) -> Option<&str> {
        self.roots.get(client_id).map(String::as_str)
    }

    /// Returns the level that counts for a client id: that of its root.
    pub fn level(&self, client_id: &str) -> Option<usize> {
        self.get(self.root(client_id)?)?.own_level()
    }

    /// Returns the rate that counts for a client id: that of its root.
    pub fn rate(&self, client_id: &str) -> Option<Rate> {
        self.get(self.root(client_id)?)?.own_rate()
    }

    /// Returns whether a rate is set for any client id.
    pub(super) fn has_rates(&self) -> bool {
        self.limits.values().any(|limit| limit.own_rate().is_some())
    }

    /// Returns what was set for a client id.
    pub fn get(&self, client_id: &str) -> Option<&KeyLimit> {
        self.limits.get(client_id)
    }
}

/// The error of limits that cannot be borrowed as described.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BorrowingError {
    fault: Fault,
    chain: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    Twice,
    Itself,
    Unknown,
    Circle,
}

impl BorrowingError {
    fn new(fault: Fault, chain: impl Into<Vec<String>>) -> Self {
        Self { fault, chain: chain.into() }
    }

    /// Returns the client ids at fault, each of which borrows the limit of the next one.
    pub fn chain(&self) -> &[String] {
        &self.chain
    }
}

impl fmt::Display for BorrowingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let chain = self.chain.join(" → ");
        let last = self.chain.last().map_or("", String::as_str);
        match self.fault {
            Fault::Twice => write!(f, "the limit of {last} is set twice"),
            Fault::Itself => write!(f, "{last} borrows its own limit"),
            Fault::Unknown => write!(f, "{chain}: the limit of {last} is borrowed and not set"),
            Fault::Circle => write!(f, "the limits of {chain} are borrowed in a circle"),
        }
    }
}

impl StdError for BorrowingError {}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn limit(name: &str, lender: &str) -> KeyLimit {
        let limit = KeyLimit::new(name);
        if lender.is_empty() { limit.level(name.len()) } else { limit.level(99).borrow_from(lender) }
    }

    #[test]
    fn a_chain_leads_to_its_root_whose_level_counts() {
        let rows = [("root", ""), ("b", "root"), ("c", "b"), ("other", "")];
        let keys = KeyLimits::new(rows.map(|(name, lender)| limit(name, lender))).unwrap();
        for (name, root, level) in
            [("root", "root", 4), ("b", "root", 4), ("c", "root", 4), ("other", "other", 5)]
        {
            assert_eq!((keys.root(name), keys.level(name)), (Some(root), Some(level)), "{name}");
        }
        assert_eq!((keys.root("unknown"), keys.level("unknown")), (None, None));
    }

    #[test]
    fn what_cannot_be_borrowed_is_refused_with_its_chain() {
        type Row<'a> = (&'a [(&'a str, &'a str)], &'a [&'a str], &'a str);
        let table: [Row<'_>; 4] = [
            (&[("a", "a")], &["a", "a"], "a borrows its own limit"),
            (&[("a", "x")], &["a", "x"], "a → x: the limit of x is borrowed and not set"),
            (&[("a", ""), ("a", "")], &["a"], "the limit of a is set twice"),
            (&[("a", ""), ("b", "c"), ("c", "b"), ("d", "a")], &[], "are borrowed in a circle"),
        ];
        for (rows, chain, says) in table {
            let error = KeyLimits::new(rows.iter().map(|(name, lender)| limit(name, lender))).unwrap_err();
            assert!(error.to_string().contains(says), "{error}");
            assert!(chain.is_empty() || error.chain() == chain, "{error:?}");
        }
    }

    proptest! {
        #[test]
        fn any_list_has_roots_that_borrow_nothing_or_is_refused(
            lenders in prop::collection::vec(0usize..9, 0..8),
        ) {
            let name = |number: usize| format!("n{number}");
            let limits = lenders.iter().enumerate().map(|(at, lender)| match lender {
                0 => KeyLimit::new(name(at)),
                lender => KeyLimit::new(name(at)).borrow_from(name(lender - 1)),
            });
            match KeyLimits::new(limits) {
                Ok(keys) => for at in 0..lenders.len() {
                    let root = keys.root(&name(at)).unwrap();
                    prop_assert_eq!(keys.get(root).unwrap().lender(), None);
                },
                Err(error) => prop_assert!(error.chain().len() > 1),
            }
        }
    }
}
