//! Whole numbers, whatever type the spec gives them.

use crate::Decimal;

/// A field with a whole number. PayPal's specs give the same number another type now and then: a
/// method of a helper keeps its own type, and compiles after such an update.
pub(super) trait WholeNumber {
    /// Returns the number; `None` if there is none, or if it is not whole.
    fn whole(&self) -> Option<i64>;
}

impl WholeNumber for i64 {
    fn whole(&self) -> Option<i64> {
        Some(*self)
    }
}

impl WholeNumber for Decimal {
    fn whole(&self) -> Option<i64> {
        self.to_string().whole()
    }
}

impl WholeNumber for String {
    fn whole(&self) -> Option<i64> {
        self.trim().parse().ok()
    }
}

impl<T: WholeNumber> WholeNumber for Option<T> {
    fn whole(&self) -> Option<i64> {
        self.as_ref()?.whole()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_from_each_type() {
        assert_eq!(Some(3_i64).whole(), Some(3));
        assert_eq!(" 3 ".to_owned().whole(), Some(3));
        assert_eq!(Decimal::from(3).whole(), Some(3));
        for none in [None, Some("three".to_owned()), Some(String::new())] {
            assert_eq!(none.whole(), None);
        }
    }
}
