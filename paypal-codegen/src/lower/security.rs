//! Reads the security schemes of a document, and the requirements of each operation.

use super::{Lower, text};
use crate::diagnostic::code;
use crate::document::{Node, Pointer};
use crate::ir::{SecurityKind, SecurityScheme};
use crate::suggest;

/// A scheme of the document.
pub(super) struct Scheme<'a> {
    name: &'a str,
    node: &'a Node,
    pointer: Pointer,
    /// The kind of credentials; for an unsupported scheme, its description and a help line.
    kind: Result<SecurityKind, (String, &'static str)>,
    /// Whether an operation names it.
    is_used: bool,
    /// Whether an operation requires it without a supported alternative.
    is_needed: bool,
}

const AS_BEARER: &str =
    "get the token yourself, and describe the scheme by an overlay as `type: http, scheme: bearer`";
const OTHERWISE: &str = "remove the requirement by an overlay, or use another scheme: http bearer or basic, an API key in header or query, \
     OAuth client credentials";

impl<'a> Lower<'a> {
    /// Reads the schemes. An unsupported scheme is reported later, and only if an operation uses
    /// it.
    pub(super) fn security_schemes(&mut self) {
        let at = Pointer::root().child("components").child("securitySchemes");
        for (key, node) in self.document.at("/components/securitySchemes").into_iter().flat_map(Node::entries)
        {
            let Some((node, pointer)) = self.resolve(node, &at.child(key.as_str())) else { continue };
            let kind = kind(self.document, node);
            let name = key.as_str();
            self.schemes.push(Scheme { name, node, pointer, kind, is_used: false, is_needed: false });
        }
    }

    /// Returns the scopes of an operation, one set for each alternative requirement, and the names
    /// of the alternative schemes.
    pub(super) fn security(
        &mut self,
        operation: &'a Node,
        pointer: &Pointer,
    ) -> (Vec<Vec<String>>, Vec<String>) {
        let (requirements, at) = match operation.get("security") {
            Some(own) => (Some(own), pointer.child("security")),
            None => (self.document.get("security"), Pointer::root().child("security")),
        };
        let (mut scopes, mut schemes, mut several) = (Vec::new(), Vec::new(), None);
        let (mut left_out, mut is_open) = (Vec::new(), false);
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
            match (requirement.entries().count(), known.as_slice()) {
                (0, _) => is_open = true,
                (1, [one]) => match self.schemes.get_mut(*one) {
                    Some(scheme) if scheme.kind.is_ok() => {
                        scheme.is_used = true;
                        schemes.push(scheme.name.to_owned());
                    }
                    _ => left_out.push(*one),
                },
                (1, _) => is_open = true,
                _ => several = Some((requirement, at)),
            }
        }
        let can_call = is_open || !schemes.is_empty();
        for index in &left_out {
            if let Some(scheme) = self.schemes.get_mut(*index) {
                scheme.is_used = true;
                scheme.is_needed |= !can_call;
            }
        }
        if let Some((node, at)) = several.filter(|_| !can_call && left_out.is_empty()) {
            self.error(
                code::UNSUPPORTED,
                "several security schemes in one requirement are not supported",
                node,
                &at,
            )
            .help("keep one of the schemes by an overlay, and send the other credentials as a header of each call");
        }
        (scopes, schemes)
    }

    fn unknown_scheme(&mut self, name: &str, node: &'a Node, at: &Pointer) {
        let meant = suggest::nearest(name, self.schemes.iter().map(|scheme| scheme.name));
        let help = match meant {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => "describe the scheme under `components/securitySchemes`".to_owned(),
        };
        self.error(code::DANGLING_REFERENCE, format!("there is no security scheme `{name}`"), node, at)
            .help(help);
    }

    /// Returns the schemes that operations use. An unsupported scheme is an error if an operation
    /// has no supported alternative, else a note.
    pub(super) fn check_security(&mut self) -> Vec<SecurityScheme> {
        let mut usable = Vec::new();
        for scheme in std::mem::take(&mut self.schemes) {
            match scheme.kind {
                Ok(kind) if scheme.is_used => {
                    usable.push(SecurityScheme { name: scheme.name.to_owned(), kind });
                }
                Err((what, help)) if scheme.is_needed => {
                    let message = format!(
                        "{what} is not supported, and some operations allow no other security scheme"
                    );
                    self.error(code::UNSUPPORTED, message, scheme.node, &scheme.pointer).help(help);
                }
                Err((what, help)) if scheme.is_used => {
                    let message = format!("{what} is not supported; calls use another security scheme");
                    self.note(code::UNSUPPORTED, message, scheme.node, &scheme.pointer).help(help);
                }
                _ => {}
            }
        }
        usable
    }
}

/// Returns the kind of a scheme; for an unsupported one, its description and a help line.
fn kind(document: &Node, scheme: &Node) -> Result<SecurityKind, (String, &'static str)> {
    let value = |key: &str| text(scheme, key).unwrap_or_default();
    match value("type").as_str() {
        "http" => match value("scheme").to_ascii_lowercase().as_str() {
            "bearer" => Ok(SecurityKind::Bearer),
            "basic" => Ok(SecurityKind::Basic),
            other => Err((format!("the http authentication `{other}`"), OTHERWISE)),
        },
        "apiKey" => match value("in").as_str() {
            "header" => Ok(SecurityKind::KeyInHeader(value("name"))),
            "query" => Ok(SecurityKind::KeyInQuery(value("name"))),
            other => Err((format!("an API key in `{other}`"), OTHERWISE)),
        },
        "oauth2" => match scheme.get("flows").and_then(|flows| flows.get("clientCredentials")) {
            Some(flow) => match token_path(document, &text(flow, "tokenUrl").unwrap_or_default()) {
                Some(token_path) => Ok(SecurityKind::ClientCredentials { token_path }),
                None => {
                    Err(("a token endpoint that is not on a server of the document".to_owned(), AS_BEARER))
                }
            },
            None => Err(("OAuth without the flow `clientCredentials`".to_owned(), AS_BEARER)),
        },
        "openIdConnect" => Err(("OpenID Connect".to_owned(), AS_BEARER)),
        "mutualTLS" => Err((
            "a client certificate as a security scheme".to_owned(),
            "remove the requirement by an overlay, and give the certificate to the client's transport",
        )),
        other => Err((format!("a security scheme of type `{other}`"), OTHERWISE)),
    }
}

/// Returns the path of the token endpoint, below the base URL; `None` if the endpoint is not on a
/// server of the document. The client id and secret must go to the service's own host only.
fn token_path(document: &Node, url: &str) -> Option<String> {
    let Some((_, rest)) = url.split_once("://") else {
        return Some(format!("/{}", url.trim_start_matches('/')));
    };
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let path = format!("/{path}");
    let mut servers = (document.get("servers").into_iter().flat_map(Node::items))
        .filter_map(|server| server.get("url").and_then(Node::as_str))
        .filter_map(|server| server.split_once("://"))
        .map(|(_, rest)| rest.split_once('/').unwrap_or((rest, "")))
        .peekable();
    if servers.peek().is_none() {
        return Some(path);
    }
    // If the base URL has a path that the endpoint's path begins with, only the rest counts.
    let (_, base) = servers.find(|(server, _)| *server == host)?;
    let base = base.trim_end_matches('/');
    let below = path.strip_prefix(&format!("/{base}/")).filter(|_| !base.is_empty());
    Some(below.map_or_else(|| path.clone(), |below| format!("/{below}")))
}
