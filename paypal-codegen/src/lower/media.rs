//! Which media type of a body is written and read, and what it is.

use crate::document::Node;

/// What a media type is to the generator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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
        let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        match essence.as_str() {
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

/// The media type of a `content` that is written and read: `application/json` first, then whatever else is JSON, then a form, then
/// bytes; the first of several. JSON and forms need a schema.
pub(crate) fn chosen(content: &Node) -> Option<(&str, Format, &Node)> {
    let entries = content.entries().map(|(key, media)| (key.as_str(), Format::of(key.as_str()), media));
    entries
        .filter(|(_, format, media)| *format == Format::Bytes || media.get("schema").is_some())
        .min_by_key(|(name, format, _)| (*name != "application/json", *format))
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
