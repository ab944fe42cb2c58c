//! Describes the security schemes that calls use.

/// A security scheme that the generated client supports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecurityScheme {
    /// The name of the scheme in the spec.
    pub name: String,
    /// The kind of credentials.
    pub kind: SecurityKind,
}

/// The kind of credentials that a call sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecurityKind {
    /// An OAuth access token, requested with the client id and the client secret.
    ClientCredentials {
        /// The path of the token endpoint, below the base URL.
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
