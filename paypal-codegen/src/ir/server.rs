//! Describes the servers of an API.

/// A server of an API that a client can have as its environment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// The base URL. The variables that have a default are filled in, and the others stand in
    /// braces. Empty, or a path, if the spec names no host.
    pub url: String,
    /// The variables in the URL.
    pub variables: Vec<ServerVariable>,
    /// A description from the spec.
    pub description: Option<String>,
}

/// A variable of a server's URL that the caller sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerVariable {
    /// The name in the URL.
    pub name: String,
    /// A description from the spec.
    pub description: Option<String>,
}

/// The server of an operation that is not on the server of its API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OperationServer {
    /// The server of the API, or an empty text for all of them.
    pub api: String,
    /// The server of the operation.
    pub operation: String,
}
