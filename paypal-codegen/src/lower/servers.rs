//! Reads the servers of a document, of its paths and of its operations.

use super::{Lower, description, text};
use crate::diagnostic::code;
use crate::document::{METHODS, Node, Pointer};
use crate::ir::{OperationServer, Server, ServerVariable};

impl<'a> Lower<'a> {
    /// Returns the servers that a client can have as its environment, the default first. Empty if
    /// the spec has none, or if they are PayPal's, which the runtime knows.
    pub(super) fn servers(&mut self) -> Vec<Server> {
        let document = self.document;
        let at = Pointer::root().child("servers");
        let (list, at) = match document.get("servers").filter(|list| list.items().next().is_some()) {
            Some(list) => (list, at),
            None => match common_servers(document) {
                Some((list, at)) => (list, at),
                None => return Vec::new(),
            },
        };
        let mut servers = Vec::new();
        for (index, node) in list.items().enumerate() {
            let server = server(node);
            self.server_urls.push(server.url.clone());
            if is_paypals(&server.url) {
                return Vec::new();
            }
            match is_usable(&server.url) {
                true => servers.push(server),
                false => {
                    let message = format!("no client can have the server `{}` by default", written(node));
                    self.note(code::NO_DEFAULT_SERVER, message, node, &at.child(index)).help(
                        "a server must be https, or http on a loopback address: give the client another environment",
                    );
                }
            }
        }
        servers.dedup_by(|one, other| one.url == other.url);
        servers
    }

    /// Returns the server of an operation for each server of its API, if the operation or its path
    /// has servers of its own.
    pub(super) fn operation_servers(
        &mut self,
        (path, path_at): (&'a Node, &Pointer),
        (operation, at): (&'a Node, &Pointer),
    ) -> Vec<OperationServer> {
        let own = operation.get("servers").map(|list| (list, at.child("servers")));
        let Some((list, at)) =
            own.or_else(|| path.get("servers").map(|list| (list, path_at.child("servers"))))
        else {
            return Vec::new();
        };
        let owns: Vec<String> = list.items().map(|node| server(node).url).collect();
        let Some(first) = owns.first() else { return Vec::new() };
        // A part of the document's servers: the client's environment decides between them.
        if owns.iter().all(|own| self.server_urls.contains(own)) {
            return Vec::new();
        }
        let apis: Vec<&String> =
            self.server_urls.iter().filter(|url| is_encrypted_or_loopback(url)).collect();
        let node = list.items().next().unwrap_or(list);
        let pairs: Vec<OperationServer> = match apis.as_slice() {
            [] => vec![OperationServer { api: String::new(), operation: first.clone() }],
            _ => (apis.iter().enumerate())
                .map(|(index, api)| {
                    let own = owns.get(index).filter(|_| owns.len() == apis.len()).unwrap_or(first);
                    OperationServer { api: (*api).clone(), operation: below_host(api, own) }
                })
                .collect(),
        };
        let unusable = pairs.iter().find(|pair| {
            !pair.operation.starts_with("https://") || pair.operation.contains(['{', '@', '?', '#'])
        });
        if let Some(pair) = unusable {
            let message = format!(
                "the operation's server `{}` is not used: calls go to the client's environment",
                pair.operation
            );
            self.warning(code::OWN_SERVER, message, node, &at)
                .help("set the server by an overlay: it must be https, and each variable needs an `enum`");
            return Vec::new();
        }
        let mut pairs = pairs;
        pairs.retain(|pair| pair.api != pair.operation);
        if let Some(pair) = pairs.first().filter(|pair| self.own_servers.insert(pair.operation.clone())) {
            let message =
                format!("operations are called at `{}`, with the client's credentials", pair.operation);
            self.note(code::OWN_SERVER, message, node, &at)
                .help("remove `servers` of the path and the operation by an overlay if they are wrong");
        }
        pairs
    }
}

/// Returns whether a server is PayPal's: the runtime's `Environment` has names for those.
fn is_paypals(url: &str) -> bool {
    let host = url.split_once("://").and_then(|(_, rest)| rest.split(['/', ':']).next());
    host.is_some_and(|host| host.ends_with(".paypal.com"))
}

/// Returns the servers of the operations, with their place, if all operations have the same.
fn common_servers(document: &Node) -> Option<(&Node, Pointer)> {
    let paths = Pointer::root().child("paths");
    let mut common: Option<(&Node, Pointer)> = None;
    for (key, path) in document.get("paths").into_iter().flat_map(Node::entries) {
        let at = paths.child(key.as_str());
        for (method, operation) in path.entries().filter(|(method, _)| METHODS.contains(&method.as_str())) {
            let own = operation.get("servers").map(|list| (list, at.child(method.as_str()).child("servers")));
            let found = own.or_else(|| Some((path.get("servers")?, at.child("servers"))))?;
            let urls = |list: &Node| list.items().map(written).collect::<Vec<_>>();
            if common.as_ref().is_some_and(|(list, _)| urls(list) != urls(found.0)) {
                return None;
            }
            common.get_or_insert(found);
        }
    }
    common
}

/// Returns the text of a server's URL.
fn written(server: &Node) -> String {
    text(server, "url").unwrap_or_default()
}

/// Returns a server with the defaults of its variables. A variable in the host has one only if the
/// spec lists its values: else the default is a placeholder, and the host may be a stranger's.
fn server(node: &Node) -> Server {
    let url = written(node);
    let url = match url.trim().trim_end_matches('/') {
        local if local.starts_with("//") => format!("https:{local}"),
        url => url.to_owned(),
    };
    let (mut filled, mut variables) = (String::new(), Vec::new());
    let mut parts = url.split('{');
    filled.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let (name, rest) = part.split_once('}').unwrap_or((part, ""));
        let variable = node.get("variables").and_then(|variables| variables.get(name));
        match variable.and_then(|variable| default(variable, &filled)) {
            Some(default) => filled.push_str(&default),
            None => {
                filled.push_str(&format!("{{{name}}}"));
                let description = variable.and_then(description);
                if !variables.iter().any(|known: &ServerVariable| known.name == name) {
                    variables.push(ServerVariable { name: name.to_owned(), description });
                }
            }
        }
        filled.push_str(rest);
    }
    let url = normalized(filled.trim_end_matches('/'));
    Server { url, variables, description: description(node) }
}

/// Returns a URL as a client's environment shows it: the host in lower case, and without the port
/// that the scheme has by default.
fn normalized(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return url.to_owned() };
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let scheme = scheme.to_ascii_lowercase();
    let port = if scheme == "https" { ":443" } else { ":80" };
    let mut in_braces = false;
    let lower = |c: char| {
        in_braces = c == '{' || in_braces && c != '}';
        if in_braces { c } else { c.to_ascii_lowercase() }
    };
    let authority: String = authority.chars().map(lower).collect();
    format!("{scheme}://{}{path}", authority.strip_suffix(port).unwrap_or(&authority))
}

/// Returns the default of a variable that follows this beginning of a URL.
fn default(variable: &Node, begin: &str) -> Option<String> {
    let values: Vec<&str> =
        variable.get("enum").into_iter().flat_map(Node::items).filter_map(Node::as_str).collect();
    let default = variable.get("default").and_then(Node::as_str);
    if begin.is_empty() {
        // The scheme of the URL.
        return values
            .iter()
            .copied()
            .chain(default)
            .find(|value| *value == "https")
            .or(default)
            .map(str::to_owned);
    }
    let is_in_path = begin.split_once("://").is_none_or(|(_, rest)| rest.contains('/'));
    let default = default.filter(|default| {
        is_in_path || default.starts_with('/') || default.is_empty() || values.contains(default)
    });
    default.map(str::to_owned)
}

/// Returns whether the URL may be the base URL of a client: it is encrypted, on this machine, or
/// has no host, which the caller then gives.
fn is_usable(url: &str) -> bool {
    url.is_empty() || url.starts_with('/') || is_encrypted_or_loopback(url)
}

/// Returns whether a secret may be sent to a URL.
pub(super) fn is_encrypted_or_loopback(url: &str) -> bool {
    let Some((scheme, rest)) = url.split_once("://") else { return false };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let is_plain =
        !authority.is_empty() && !authority.contains(['@', ' ', ',']) && !rest.contains(['?', '#', ' ']);
    let host = match authority.strip_prefix('[') {
        Some(ip) => ip.split(']').next().unwrap_or_default(),
        None => authority.split(':').next().unwrap_or_default(),
    };
    let is_loopback =
        host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback());
    is_plain && (scheme == "https" || scheme == "http" && is_loopback)
}

/// Returns the server of an operation as a whole URL: one without a host is on the API's server.
fn below_host(api: &str, own: &str) -> String {
    if own.contains("://") {
        return own.to_owned();
    }
    let host_at = api.find("://").map_or(0, |at| at + 3);
    let path_at = api.get(host_at..).and_then(|rest| rest.find('/')).map_or(api.len(), |at| host_at + at);
    let host = api.get(..path_at).unwrap_or_default();
    format!("{host}/{}", own.trim_start_matches('/')).trim_end_matches('/').to_owned()
}
