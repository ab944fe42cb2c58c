//! How a call says who makes it.

/// A security scheme that calls can keep to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecurityScheme {
    /// Its name in the spec.
    pub name: String,
    /// What is sent.
    pub kind: SecurityKind,
}

/// What is sent to say who calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecurityKind {
    /// An access token that client id and secret are exchanged for.
    ClientCredentials {
        /// Where, below the base URL.
        token_path: String,
    },
    /// `Authorization: Bearer …`.
    Bearer,
    /// `Authorization: Basic …`.
    Basic,
    /// A key in a header.
    KeyInHeader(String),
    /// A key in the query.
    KeyInQuery(String),
}
