//! Chooses the media type of a body, and defines the formats of media types.

use crate::document::Node;

/// The format of a media type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// JSON, or a media type that PayPal uses for JSON.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`.
    FormData,
    /// Anything else: bytes.
    Bytes,
}

impl Format {
    /// Returns the format of a media type, ignoring its parameters.
    pub(crate) fn of(media_type: &str) -> Self {
        match essence(media_type).as_str() {
            "multipart/form-data" => Self::FormData,
            "application/x-www-form-urlencoded" => Self::Form,
            // PayPal lists the other multiparts beside JSON, with the same schema, and sends JSON.
            "multipart/mixed" | "multipart/related" | "*/*" | "application/*" | "text/json" => Self::Json,
            json if json.ends_with("/json") || json.ends_with("+json") => Self::Json,
            _ => Self::Bytes,
        }
    }

    /// Returns the display name of the format.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Json => "JSON",
            Self::Form => "Form",
            Self::FormData => "Multipart",
            Self::Bytes => "Bytes",
        }
    }
}

/// Returns the media type that an overlay chooses by `x-content-type`, beside the body's `content`
/// or beside the reference to the body.
pub(crate) fn wanted<'a>(written: &'a Node, body: &'a Node) -> Option<&'a Node> {
    written.get(WANTED).or_else(|| body.get(WANTED))
}

/// The key by which an overlay chooses one of several media types.
pub(crate) const WANTED: &str = "x-content-type";

/// Returns the media type of a `content` that is used, with its format and its value; `None` if the
/// `content` is empty. It is the wanted one, or else the first of these: `application/json`, other
/// JSON, a media type that PayPal uses for JSON, a form, a multipart, each of them with a schema,
/// then the same without a schema, text, bytes.
pub(crate) fn chosen<'a>(content: &'a Node, wanted: Option<&str>) -> Option<(&'a str, Format, &'a Node)> {
    let entries = || content.entries().map(|(key, media)| (key.as_str(), format(key.as_str(), media), media));
    if let Some(found) = entries().find(|(name, _, _)| Some(*name) == wanted) {
        return Some(found);
    }
    entries().min_by_key(|(name, format, media)| {
        let is_bare = *format != Format::Bytes && media.get("schema").is_none();
        (*format == Format::Bytes, is_bare, rank(name, *format))
    })
}

/// Returns the format of a media type. A media type that matches any other one is JSON, unless its
/// schema is a file.
fn format(media_type: &str, media: &Node) -> Format {
    match Format::of(media_type) {
        Format::Json if media_type.contains('*') && media.get("schema").is_some_and(is_file) => Format::Bytes,
        format => format,
    }
}

/// Returns whether an unused media type is equivalent to the chosen one: the same JSON in a
/// multipart, or under another name of JSON.
pub(crate) fn is_the_same(other: (&str, &Node), chosen: (&str, Format, &Node)) -> bool {
    let (name, media) = other;
    let is_envelope = matches!(Format::of(name), Format::Json | Format::FormData);
    chosen.1 == Format::Json && is_envelope && media.get("schema") == chosen.2.get("schema")
}

/// Returns whether a media type is plain text.
pub(crate) fn is_plain_text(media_type: &str) -> bool {
    essence(media_type) == "text/plain"
}

/// Returns the `Content-Type` of a JSON body, if it is not `application/json`.
pub(crate) fn header(media_type: &str) -> Option<String> {
    let is_another = essence(media_type).ends_with("json") && media_type != "application/json";
    is_another.then(|| media_type.to_owned())
}

/// Returns whether a response has this media type if the request accepts JSON. PayPal answers such
/// requests with a multipart as well.
pub(crate) fn is_usual(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == "application/json" || essence.starts_with("multipart/") || essence.contains('*')
}

/// The rank of a media type; the lowest rank is chosen.
fn rank(media_type: &str, format: Format) -> u8 {
    let essence = essence(media_type);
    match format {
        Format::Json if essence == "application/json" => 0,
        Format::Json if essence.ends_with("json") => 1,
        Format::Json => 2,
        Format::Form => 3,
        Format::FormData => 4,
        Format::Bytes if essence.starts_with("text/") => 5,
        Format::Bytes => 6,
    }
}

/// Returns a media type without its parameters.
fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Returns whether a schema is a file.
pub(crate) fn is_file(schema: &Node) -> bool {
    schema.get("format").and_then(Node::as_str) == Some("binary")
}

/// Returns the names of the files of a multipart schema, if it has only files and lists of files.
pub(crate) fn files(schema: &Node) -> Option<Vec<&str>> {
    let properties: Vec<_> = schema.get("properties")?.entries().collect();
    let only_files =
        properties.iter().all(|(_, node)| is_file(node) || node.get("items").is_some_and(is_file));
    (only_files && !properties.is_empty()).then(|| properties.iter().map(|(key, _)| key.as_str()).collect())
}

/// Returns whether a multipart schema is one file: a binary string, or an object with a binary
/// string as its only property.
pub(crate) fn is_one_file(schema: &Node) -> bool {
    let mut properties = schema.get("properties").into_iter().flat_map(Node::entries);
    match (properties.next(), properties.next()) {
        (Some((_, only)), None) => is_file(only),
        (None, _) => is_file(schema),
        _ => false,
    }
}
