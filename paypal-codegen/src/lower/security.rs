//! Reads the security schemes of a document, and the requirements of each operation.

use super::{Lower, text};
use crate::diagnostic::code;
use crate::document::{Node, Pointer};
use crate::ir::{SecurityKind, SecurityScheme, TokenEndpoint};
use crate::suggest;

/// A security scheme of the document.
pub(super) struct Scheme<'a> {
    name: &'a str,
    node: &'a Node,
    pointer: Pointer,
    /// The kind of credentials. For an unsupported scheme, its description for messages.
    kind: Result<SecurityKind, String>,
    /// A note for the user of a supported scheme.
    note: Option<Note>,
    /// Whether an operation uses it.
    is_used: bool,
    /// Whether an operation requires it without a supported alternative.
    is_needed: bool,
}

/// The message and the help line of a note.
type Note = (String, &'static str);

const OTHERWISE: &str = "remove the requirement by an overlay, or use another scheme: http bearer or basic, an API key, OAuth, \
     OpenID Connect";
const BY_CALLER: &str =
    "get the token yourself, and pass it by `Credentials::bearer` or `Credentials::refreshed_bearer`";
const OWN_SCHEME: &str = "pass the whole value of the header by `Credentials::api_key(\"Authorization\", …)`";
const BY_TRANSPORT: &str = "give the certificate to the client's transport: `ReqwestTransport::from_client`";

/// The schemes of HTTP authentication with a header that must be computed for each request.
const COMPUTED: [&str; 14] = [
    "digest",
    "hoba",
    "mutual",
    "negotiate",
    "ntlm",
    "kerberos",
    "oauth",
    "vapid",
    "dpop",
    "gnap",
    "concealed",
    "hawk",
    "signature",
    "httpsig",
];

impl<'a> Lower<'a> {
    /// Reads the schemes. An unsupported scheme is reported later, and only if an operation uses
    /// it.
    pub(super) fn security_schemes(&mut self) {
        let at = Pointer::root().child("components").child("securitySchemes");
        for (key, node) in self.document.at("/components/securitySchemes").into_iter().flat_map(Node::entries)
        {
            let Some((node, pointer)) = self.resolve(node, &at.child(key.as_str())) else { continue };
            let (kind, note) = match kind(self.document, node) {
                Ok((kind, note)) => (Ok(kind), note),
                Err(what) => (Err(what), None),
            };
            let name = key.as_str();
            let (is_used, is_needed) = (false, false);
            self.schemes.push(Scheme { name, node, pointer, kind, note, is_used, is_needed });
        }
    }

    /// Returns two lists with an entry for each alternative security requirement of an operation:
    /// its scopes, and the names of its schemes. The second list omits alternatives that calls
    /// can't use.
    pub(super) fn security(
        &mut self,
        operation: &'a Node,
        pointer: &Pointer,
    ) -> (Vec<Vec<String>>, Vec<Vec<String>>) {
        let (requirements, at) = match operation.get("security") {
            Some(own) => (Some(own), pointer.child("security")),
            None => (self.document.get("security"), Pointer::root().child("security")),
        };
        let (mut scopes, mut alternatives) = (Vec::new(), Vec::new());
        let (mut left_out, mut collision, mut is_open) = (Vec::<usize>::new(), None, false);
        for (index, requirement) in requirements.into_iter().flat_map(Node::items).enumerate() {
            let at = at.child(index);
            let of_all = requirement.entries().flat_map(|(_, scopes)| scopes.items());
            scopes.push(of_all.filter_map(|scope| scope.as_str().map(str::to_owned)).collect());
            let mut known = Vec::new();
            for (key, node) in requirement.entries() {
                match self.schemes.iter().position(|scheme| scheme.name == key.as_str()) {
                    Some(index) => known.push(index),
                    None => self.unknown_scheme(key.as_str(), node, &at.child(key.as_str())),
                }
            }
            let schemes: Vec<&Scheme<'_>> =
                known.iter().filter_map(|index| self.schemes.get(*index)).collect();
            if schemes.iter().any(|scheme| scheme.kind.is_err()) {
                left_out.extend(
                    known
                        .iter()
                        .filter(|index| self.schemes.get(**index).is_some_and(|scheme| scheme.kind.is_err())),
                );
            } else if collide(&schemes) {
                collision = Some((requirement, at));
            } else if known.len() == requirement.entries().count() {
                alternatives.push(schemes.iter().map(|scheme| scheme.name.to_owned()).collect());
                for index in known {
                    if let Some(scheme) = self.schemes.get_mut(index) {
                        scheme.is_used = true;
                    }
                }
            } else {
                // The unknown scheme was already reported.
                is_open = true;
            }
        }
        let can_call = is_open || !alternatives.is_empty();
        for index in &left_out {
            if let Some(scheme) = self.schemes.get_mut(*index) {
                scheme.is_used = true;
                scheme.is_needed |= !can_call;
            }
        }
        if let Some((node, at)) = collision.filter(|_| !can_call && left_out.is_empty()) {
            let message = "two security schemes of one requirement are sent in the same place";
            self.error(code::UNSUPPORTED, message, node, &at).help("keep one of the schemes by an overlay");
        }
        (scopes, alternatives)
    }

    /// Reports a scheme that the document does not define.
    fn unknown_scheme(&mut self, name: &str, node: &'a Node, at: &Pointer) {
        let meant = suggest::nearest(name, self.schemes.iter().map(|scheme| scheme.name));
        let help = match meant {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => "describe the scheme under `components/securitySchemes`".to_owned(),
        };
        self.error(code::DANGLING_REFERENCE, format!("there is no security scheme `{name}`"), node, at)
            .help(help);
    }

    /// Returns the schemes that operations use. An unsupported scheme is an error if some operation
    /// has no supported alternative; otherwise it is a note.
    pub(super) fn check_security(&mut self) -> Vec<SecurityScheme> {
        let mut usable = Vec::new();
        for scheme in std::mem::take(&mut self.schemes) {
            match scheme.kind {
                Ok(kind) if scheme.is_used => {
                    if let Some((message, help)) = scheme.note {
                        self.note(code::BY_CALLER, message, scheme.node, &scheme.pointer).help(help);
                    }
                    usable.push(SecurityScheme { name: scheme.name.to_owned(), kind });
                }
                Err(what) if scheme.is_needed => {
                    let message = format!(
                        "{what} is not supported, and some operations allow no other security scheme"
                    );
                    self.error(code::UNSUPPORTED, message, scheme.node, &scheme.pointer).help(OTHERWISE);
                }
                Err(what) if scheme.is_used => {
                    let message = format!("{what} is not supported; calls use another security scheme");
                    self.note(code::UNSUPPORTED, message, scheme.node, &scheme.pointer).help(OTHERWISE);
                }
                _ => {}
            }
        }
        usable
    }
}

/// Returns whether two different credentials of one requirement would be sent in the same place.
/// Two schemes with access tokens do not collide: the client sends one token for both.
fn collide(schemes: &[&Scheme<'_>]) -> bool {
    let kinds: Vec<&SecurityKind> = schemes.iter().filter_map(|scheme| scheme.kind.as_ref().ok()).collect();
    kinds.iter().enumerate().any(|(index, one)| {
        kinds.iter().skip(index + 1).any(|other| {
            one.place().is_some_and(|place| Some(place) == other.place())
                && one != other
                && !(one.is_bearer() && other.is_bearer())
        })
    })
}

/// Returns the kind of a scheme, with a note for the user.
///
/// # Errors
/// If the scheme is not supported, returns its description.
fn kind(document: &Node, scheme: &Node) -> Result<(SecurityKind, Option<Note>), String> {
    let value = |key: &str| text(scheme, key).unwrap_or_default();
    let plain = |kind| Ok((kind, None));
    match value("type").as_str() {
        "http" => {
            let written = value("scheme");
            match written.to_ascii_lowercase().as_str() {
                "bearer" => plain(SecurityKind::Bearer),
                "basic" => plain(SecurityKind::Basic),
                "" => Err("http authentication without a scheme".to_owned()),
                name if is_computed(name) => Err(format!("the http authentication `{name}`")),
                _ => {
                    let note = format!("the caller writes the header of the http authentication `{written}`");
                    Ok((SecurityKind::OwnScheme(written), Some((note, OWN_SCHEME))))
                }
            }
        }
        "apiKey" => match value("in").as_str() {
            "header" => plain(SecurityKind::KeyInHeader(value("name"))),
            "query" => plain(SecurityKind::KeyInQuery(value("name"))),
            "cookie" => plain(SecurityKind::KeyInCookie(value("name"))),
            other => Err(format!("an API key in `{other}`")),
        },
        "oauth2" => Ok(oauth(document, scheme)),
        "openIdConnect" => {
            let note = "the caller gets the token of OpenID Connect".to_owned();
            Ok((SecurityKind::CallersToken, Some((note, BY_CALLER))))
        }
        "mutualTLS" => {
            let note = "the client certificate belongs to the transport".to_owned();
            Ok((SecurityKind::Certificate, Some((note, BY_TRANSPORT))))
        }
        other => Err(format!("a security scheme of type `{other}`")),
    }
}

/// Returns whether a scheme of HTTP authentication computes its header for each request.
fn is_computed(scheme: &str) -> bool {
    COMPUTED.contains(&scheme) || ["hmac", "scram", "aws", "sha256"].iter().any(|part| scheme.contains(part))
}

/// Returns the kind of an OAuth scheme. The client exchanges a secret for tokens only by the flow
/// `clientCredentials`, and only at an encrypted endpoint. For other flows, the caller gets the
/// token.
fn oauth(document: &Node, scheme: &Node) -> (SecurityKind, Option<Note>) {
    let flows = || scheme.get("flows").into_iter().flat_map(Node::entries);
    let names: Vec<&str> =
        flows().map(|(name, _)| name.as_str()).filter(|name| !name.starts_with("x-")).collect();
    let others: Vec<&str> = names.iter().copied().filter(|name| *name != "clientCredentials").collect();
    let url = flows().find(|(name, _)| name.as_str() == "clientCredentials").map(|(_, flow)| {
        let url = text(flow, "tokenUrl").unwrap_or_default();
        (token_endpoint(document, &url), url)
    });
    match url {
        Some((Some(token), _)) => {
            (SecurityKind::ClientCredentials { token, or_callers_token: !others.is_empty() }, None)
        }
        Some((None, url)) => {
            let note = format!("the caller gets the token: no secret is sent to the endpoint `{url}`");
            (SecurityKind::CallersToken, Some((note, BY_CALLER)))
        }
        None => {
            let flows = others.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
            let flows = if flows.is_empty() { "OAuth".to_owned() } else { format!("OAuth's flow {flows}") };
            let note = format!("the caller gets the token of {flows}");
            (SecurityKind::CallersToken, Some((note, BY_CALLER)))
        }
    }
}

/// Returns the token endpoint. If it is on a server of the document, it is a path, which the client
/// appends to its environment's base URL; otherwise it is a URL. Returns `None` for a URL that is
/// neither encrypted nor on this machine.
fn token_endpoint(document: &Node, url: &str) -> Option<TokenEndpoint> {
    let servers = document.get("servers").into_iter().flat_map(Node::items);
    let mut servers: Vec<&str> =
        servers.filter_map(|server| server.get("url").and_then(Node::as_str)).collect();
    servers.iter_mut().for_each(|server| *server = server.trim_end_matches('/'));
    if !url.contains("://") {
        return relative_endpoint(servers.first().copied(), url);
    }
    let is_below = |server: &&&str| {
        let rest = url.get(server.len()..).filter(|_| starts_with_ignoring_case(url, server));
        server.contains("://") && rest.is_some_and(|rest| rest.starts_with('/'))
    };
    if let Some(path) = servers.iter().find(is_below).and_then(|server| url.get(server.len()..))
        && !path.contains(['?', '#'])
        && !path.starts_with("//")
    {
        return Some(TokenEndpoint::Path(path.to_owned()));
    }
    let may_be_used = !url.contains(['{', '#', '@']) && super::servers::is_encrypted_or_loopback(url);
    may_be_used.then(|| TokenEndpoint::Url(url.to_owned()))
}

/// Returns the endpoint of a URL without a host. A URL that begins with a slash is relative to the
/// host of the first server, and not to its path.
fn relative_endpoint(server: Option<&str>, url: &str) -> Option<TokenEndpoint> {
    let path = format!("/{}", url.trim_start_matches('/'));
    if url.trim().is_empty() || path.contains(['?', '#', ' ', '\\']) {
        return None;
    }
    let after_scheme = server.and_then(|server| server.split_once("://")).map(|(_, rest)| rest);
    let base = after_scheme.or(server).and_then(|rest| rest.find('/').and_then(|at| rest.get(at..)));
    let (Some(base), true) = (base.filter(|base| *base != "/"), url.starts_with('/')) else {
        return Some(TokenEndpoint::Path(path));
    };
    if let Some(below) = path.strip_prefix(base).filter(|below| below.starts_with('/')) {
        return Some(TokenEndpoint::Path(below.to_owned()));
    }
    let host = server.and_then(|server| server.strip_suffix(base)).filter(|host| host.contains("://"));
    match host.map(|host| format!("{host}{path}")) {
        Some(url) if !url.contains('{') && super::servers::is_encrypted_or_loopback(&url) => {
            Some(TokenEndpoint::Url(url))
        }
        _ => Some(TokenEndpoint::Path(path)),
    }
}

/// Returns whether a text starts with another one, ignoring the case of ASCII letters.
fn starts_with_ignoring_case(text: &str, start: &str) -> bool {
    text.get(..start.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(start))
}
