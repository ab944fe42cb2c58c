//! Decides which operations of a document are callbacks: calls that the service makes to an
//! endpoint of its user, and that no client makes.
//!
//! OpenAPI 3.0 has no word for such an operation at the top of a document, so PayPal lists it among
//! the others. An overlay says by `x-callback` which one it is. Without that key a rule decides, by
//! the tags and the path.

use std::fmt;

use crate::document::Node;

/// The key of an overlay that makes an operation a callback, or with `false` prevents it.
pub const KEY: &str = "x-callback";

/// The reason why an operation is a callback.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FoundBy {
    /// The document says so by `x-callback`.
    Key,
    /// The rule, because of this tag.
    Tag(String),
    /// The rule, because of this segment of the path.
    Segment(String),
}

/// Names the part of the document that the rule goes by.
impl fmt::Display for FoundBy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key => write!(f, "`{KEY}`"),
            Self::Tag(tag) => write!(f, "its tag `{tag}`"),
            Self::Segment(segment) => write!(f, "the segment `{segment}` of its path"),
        }
    }
}

/// Returns the reason why an operation is a callback; `None` if clients call it.
///
/// Without `x-callback`, an operation is a callback in one of these cases:
///
/// * A tag ends in the word `callback`, such as `externalcallback`.
/// * A tag ends in `callbacks`, and the operation needs no credentials.
/// * It is a `POST` without credentials to a path without parameters whose last segment ends in
///   `callback`, such as `/v2/checkout/orders/order-update-callback`.
///
/// A segment in which `callback` is not the last word (`callbacks`, `callback-urls`) names a
/// resource that clients manage, so no operation below it is a callback.
pub fn found(document: &Node, path: &str, method: &str, operation: &Node) -> Option<FoundBy> {
    if let Some(is_callback) = operation.get(KEY).and_then(Node::as_bool) {
        return is_callback.then_some(FoundBy::Key);
    }
    let segments = || path.split('/').filter(|segment| !segment.is_empty());
    if segments().filter(|segment| !segment.contains('{')).any(names_a_resource) {
        return None;
    }
    let is_open = needs_no_credentials(document, operation);
    // PayPal's document may have one tag in place of a list.
    let tags = operation.get("tags");
    let tags = tags
        .into_iter()
        .flat_map(|tags| tags.as_str().into_iter().chain(tags.items().filter_map(Node::as_str)));
    let mut tags = tags;
    let has_word = |tag: &&str| {
        let tag = tag.trim().to_ascii_lowercase();
        tag.ends_with(WORD) || is_open && tag.ends_with("callbacks")
    };
    if let Some(tag) = tags.find(has_word) {
        return Some(FoundBy::Tag(tag.to_owned()));
    }
    let last = segments().next_back()?;
    let is_callback = method.eq_ignore_ascii_case("post")
        && is_open
        && !path.contains('{')
        && last.to_ascii_lowercase().ends_with(WORD);
    is_callback.then(|| FoundBy::Segment(last.to_owned()))
}

const WORD: &str = "callback";

/// Returns whether something follows the word in a segment of a path.
fn names_a_resource(segment: &str) -> bool {
    let segment = segment.to_ascii_lowercase();
    segment.rfind(WORD).is_some_and(|at| at + WORD.len() < segment.len())
}

/// Returns whether an operation may be called without credentials.
fn needs_no_credentials(document: &Node, operation: &Node) -> bool {
    let requirements = operation.get("security").or_else(|| document.get("security"));
    let mut requirements = requirements.into_iter().flat_map(Node::items).peekable();
    requirements.peek().is_none() || requirements.any(|requirement| requirement.entries().next().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document;
    use crate::source::SourceFile;

    /// Applies the rule to an operation with these tags and further keys.
    fn rule(method: &str, path: &str, tags: &str, more: &str) -> Option<String> {
        let text = format!("tags: {tags}\n{more}\n");
        let operation = document::read(&SourceFile::new("operation.yaml", text)).unwrap();
        let root = document::read(&SourceFile::new("root.yaml", "paths: {}".to_owned())).unwrap();
        found(&root, path, method, &operation).map(|reason| reason.to_string())
    }

    const SCOPES: &str = "security: [{ Oauth2: [scope] }]";

    #[test]
    fn the_rule_finds_callbacks_by_tag_and_by_path() {
        let table = [
            ("post", "/v2/checkout/orders/order-update-callback", "[externalcallback]", ""),
            ("post", "/v2/checkout/orders/order-update", "[orders, externalcallback]", ""),
            ("put", "/v2/orders/{id}/update", "[ExternalCallback]", SCOPES),
            ("post", "/v2/shipping-options", "['server callbacks']", ""),
            ("post", "/v2/checkout/orders/order-update-callback", "[orders]", ""),
            ("post", "/v2/checkout/orders/callback", "[]", "security: []"),
            ("post", "/v1/shippingCallback/", "[]", "security: [{}, { Oauth2: [scope] }]"),
        ];
        for (method, path, tags, more) in table {
            assert!(rule(method, path, tags, more).is_some(), "{method} {path} {tags} {more}");
        }
        assert_eq!(rule("post", "/x", "[a-callback]", "").unwrap(), "its tag `a-callback`");
        let by_path = rule("post", "/x/a-callback", "[x]", "").unwrap();
        assert_eq!(by_path, "the segment `a-callback` of its path");
    }

    #[test]
    fn the_rule_leaves_operations_of_clients_alone() {
        let table = [
            // Operations that manage callbacks.
            ("post", "/v1/callbacks", "[callbacks]", ""),
            ("post", "/v1/callbacks", "[callback]", SCOPES),
            ("get", "/v1/callbacks/{id}", "[callbacks]", SCOPES),
            ("post", "/v1/callbacks/{id}/retry-callback", "[callbacks]", SCOPES),
            ("post", "/v1/callback-urls", "[callback]", ""),
            ("post", "/v1/orders/callback-configurations", "[callback-configurations]", ""),
            ("post", "/v1/merchants/register", "[callback-registration]", ""),
            ("post", "/v1/merchants/settings", "[callbacks]", SCOPES),
            // Operations with the word in their path, but called with credentials, by another
            // method, or on one resource.
            ("post", "/v1/notifications/test-callback", "[webhooks]", SCOPES),
            ("get", "/v1/merchants/callback", "[merchants]", ""),
            ("post", "/v1/merchants/{id}/callback", "[merchants]", ""),
            ("post", "/v1/merchants/{callback}", "[merchants]", ""),
            ("post", "/v1/callback/orders", "[orders]", ""),
            ("post", "/v1/orders", "[orders]", ""),
        ];
        for (method, path, tags, more) in table {
            assert_eq!(rule(method, path, tags, more), None, "{method} {path} {tags} {more}");
        }
    }

    #[test]
    fn x_callback_overrides_the_rule() {
        let path = "/v2/checkout/orders/order-update-callback";
        assert_eq!(rule("post", path, "[externalcallback]", "x-callback: false"), None);
        assert_eq!(rule("get", "/v1/callbacks", "[]", "x-callback: true").unwrap(), "`x-callback`");
    }

    #[test]
    fn requirements_of_the_document_count() {
        let text = "security: [{ Oauth2: [scope] }]\npaths: {}".to_owned();
        let root = document::read(&SourceFile::new("root.yaml", text)).unwrap();
        let operation = document::read(&SourceFile::new("operation.yaml", "tags: []".to_owned())).unwrap();
        assert_eq!(found(&root, "/v1/order-callback", "post", &operation), None);
    }
}
