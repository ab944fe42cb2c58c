//! Which media type of a body is written and read, and what it is.

use crate::document::Node;

/// What a media type is to the generator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// JSON, or what stands for it.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`.
    FormData,
    /// Anything else: bytes.
    Bytes,
}

impl Format {
    /// What a media type is, whatever its parameters.
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

    /// What a person calls it.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Json => "JSON",
            Self::Form => "Form",
            Self::FormData => "Multipart",
            Self::Bytes => "Bytes",
        }
    }
}

/// What an overlay says of the media type of a body: `x-content-type`, beside its `content` or beside the reference to it.
pub(crate) fn wanted<'a>(written: &'a Node, body: &'a Node) -> Option<&'a Node> {
    written.get(WANTED).or_else(|| body.get(WANTED))
}

/// The key by which an overlay chooses one of several media types.
pub(crate) const WANTED: &str = "x-content-type";

/// The media type of a `content` that is written and read: the wanted one, or else `application/json`, other JSON, what stands for JSON,
/// a form, a multipart, text, bytes; the first of several. JSON and forms need a schema.
pub(crate) fn chosen<'a>(content: &'a Node, wanted: Option<&str>) -> Option<(&'a str, Format, &'a Node)> {
    let entries = || content.entries().map(|(key, media)| (key.as_str(), Format::of(key.as_str()), media));
    if let Some(found) = entries().find(|(name, _, _)| Some(*name) == wanted) {
        return Some(found);
    }
    entries()
        .filter(|(_, format, media)| *format == Format::Bytes || media.get("schema").is_some())
        .min_by_key(|(name, format, _)| rank(name, *format))
}

/// Whether a media type that was not chosen is another name of the one that was: the same JSON in a multipart, or as another kind of it.
pub(crate) fn is_the_same(other: (&str, &Node), chosen: (&str, Format, &Node)) -> bool {
    let (name, media) = other;
    let is_envelope = matches!(Format::of(name), Format::Json | Format::FormData);
    chosen.1 == Format::Json && is_envelope && media.get("schema") == chosen.2.get("schema")
}

/// What the header of a JSON body says, where that is not `application/json`.
pub(crate) fn header(media_type: &str) -> Option<String> {
    let is_another = essence(media_type).ends_with("json") && media_type != "application/json";
    is_another.then(|| media_type.to_owned())
}

/// Whether an answer of this media type comes without being asked for by name. A multipart is what PayPal answers to whoever asks for JSON.
pub(crate) fn is_usual(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == "application/json" || essence.starts_with("multipart/") || essence.contains('*')
}

/// The earlier one is chosen.
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

/// A media type without its parameters.
fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Whether a schema is a file.
pub(crate) fn is_file(schema: &Node) -> bool {
    schema.get("format").and_then(Node::as_str) == Some("binary")
}

/// The names of the files of a multipart schema, where it is nothing but files and lists of them.
pub(crate) fn files(schema: &Node) -> Option<Vec<&str>> {
    let properties: Vec<_> = schema.get("properties")?.entries().collect();
    let only_files =
        properties.iter().all(|(_, node)| is_file(node) || node.get("items").is_some_and(is_file));
    (only_files && !properties.is_empty()).then(|| properties.iter().map(|(key, _)| key.as_str()).collect())
}

/// Whether a multipart schema is one file: a binary string, or an object with that for its only property.
pub(crate) fn is_one_file(schema: &Node) -> bool {
    let mut properties = schema.get("properties").into_iter().flat_map(Node::entries);
    match (properties.next(), properties.next()) {
        (Some((_, only)), None) => is_file(only),
        (None, _) => is_file(schema),
        _ => false,
    }
}
