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
        /// The token endpoint.
        token: TokenEndpoint,
        /// Whether the scheme has other flows too, whose tokens the caller gets.
        or_callers_token: bool,
    },
    /// An access token that the caller gets, by a flow that needs a person, and that may expire.
    CallersToken,
    /// `Authorization: Bearer …`.
    Bearer,
    /// `Authorization: Basic …`.
    Basic,
    /// `Authorization` with a scheme of the service's own, such as `Token …`.
    OwnScheme(String),
    /// A key in a header.
    KeyInHeader(String),
    /// A key in the query.
    KeyInQuery(String),
    /// A key in a cookie.
    KeyInCookie(String),
    /// A client certificate, which belongs to the transport.
    Certificate,
}

/// The token endpoint of OAuth client credentials.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TokenEndpoint {
    /// A path below the base URL.
    Path(String),
    /// A URL, which may be on another host.
    Url(String),
}

/// The part of a request in which a credential is sent. A call can't send two in one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CredentialPlace<'a> {
    /// A header, in lower case.
    Header(String),
    /// A parameter of the query.
    Query(&'a str),
    /// A cookie.
    Cookie(&'a str),
}

impl SecurityKind {
    /// Returns the part of a request in which the credential is sent; `None` for a certificate.
    pub fn place(&self) -> Option<CredentialPlace<'_>> {
        match self {
            Self::ClientCredentials { .. }
            | Self::CallersToken
            | Self::Bearer
            | Self::Basic
            | Self::OwnScheme(_) => Some(CredentialPlace::Header("authorization".to_owned())),
            Self::KeyInHeader(name) => Some(CredentialPlace::Header(name.to_ascii_lowercase())),
            Self::KeyInQuery(name) => Some(CredentialPlace::Query(name)),
            Self::KeyInCookie(name) => Some(CredentialPlace::Cookie(name)),
            Self::Certificate => None,
        }
    }

    /// Returns whether the credential is an access token, or a key that is sent as one.
    pub fn is_bearer(&self) -> bool {
        matches!(self, Self::ClientCredentials { .. } | Self::CallersToken | Self::Bearer)
    }
}
