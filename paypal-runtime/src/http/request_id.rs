//! `PayPal-Request-Id`, the idempotency key of a call.

use std::{fmt, str::FromStr};

/// The value of `PayPal-Request-Id`: PayPal answers a second call with the same id with the result
/// of the first.
///
/// From 1 to 1,000 characters of visible ASCII. Some operations accept fewer (orders 108, payments
/// v1 78); a call refuses a longer id before it is sent. How long PayPal remembers an id is in the
/// documentation of each operation.
///
/// To be able to repeat a call after a crash, create the id, store it, and only then send the call
/// with it.
///
/// ```
/// use paypal_runtime::RequestId;
///
/// let id = RequestId::new("order-1001-capture")?;
/// assert_eq!(id.as_str(), "order-1001-capture");
/// assert_ne!(RequestId::random(), RequestId::random());
/// # Ok::<(), paypal_runtime::InvalidRequestId>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RequestId(Box<str>);

impl RequestId {
    /// The most characters that any operation accepts.
    pub const MAX_LENGTH: usize = 1000;

    /// Creates an id from the caller's own text.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is empty, longer than [`MAX_LENGTH`](Self::MAX_LENGTH), or has
    /// other characters than visible ASCII (spaces too are refused).
    pub fn new(id: impl Into<String>) -> Result<Self, InvalidRequestId> {
        let id = id.into();
        let valid =
            (1..=Self::MAX_LENGTH).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_graphic());
        if valid { Ok(Self(id.into())) } else { Err(InvalidRequestId(())) }
    }

    /// Creates a random id (a version 4 UUID, 36 characters).
    pub fn random() -> Self {
        Self(uuid::Uuid::new_v4().to_string().into())
    }

    /// The id as it is sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for RequestId {
    type Err = InvalidRequestId;

    fn from_str(id: &str) -> Result<Self, Self::Err> {
        Self::new(id)
    }
}

impl TryFrom<&str> for RequestId {
    type Error = InvalidRequestId;

    fn try_from(id: &str) -> Result<Self, Self::Error> {
        Self::new(id)
    }
}

impl TryFrom<String> for RequestId {
    type Error = InvalidRequestId;

    fn try_from(id: String) -> Result<Self, Self::Error> {
        Self::new(id)
    }
}

/// The error of a text that is not a valid [`RequestId`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidRequestId(());

impl fmt::Display for InvalidRequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a request id has 1 to {} characters of visible ASCII", RequestId::MAX_LENGTH)
    }
}

impl std::error::Error for InvalidRequestId {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_visible_ascii_within_the_limit() {
        let (longest, too_long) = ("x".repeat(1000), "x".repeat(1001));
        let table = [
            ("a", true),
            ("order-1001/capture#1", true),
            (longest.as_str(), true),
            ("", false),
            ("a b", false),
            ("a\r\nHost: b", false),
            ("é", false),
            (too_long.as_str(), false),
        ];
        for (id, valid) in table {
            assert_eq!(RequestId::new(id).is_ok(), valid, "{id:?}");
        }
    }

    #[test]
    fn random_ids_differ_and_fit_every_operation() {
        let (one, two) = (RequestId::random(), RequestId::random());
        assert_ne!(one, two);
        assert_eq!(one.as_str().len(), 36);
    }
}
