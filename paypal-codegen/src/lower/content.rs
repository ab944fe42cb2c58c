//! Checks the media types of a body, and reports those that are not used.

use super::Lower;
use super::media;
use crate::diagnostic::code;
use crate::document::{Node, Pointer};
use crate::suggest;

impl<'a> Lower<'a> {
    /// Returns the media type that an overlay chooses for a body. Reports one that the body does
    /// not have.
    pub(super) fn wanted(&mut self, written: &'a Node, body: &'a Node, at: &Pointer) -> Option<&'a str> {
        let node = media::wanted(written, body)?;
        let wanted = node.as_str()?;
        let names = || body.get("content").into_iter().flat_map(Node::entries).map(|(key, _)| key.as_str());
        let found = names().find(|name| *name == wanted);
        if found.is_none() {
            let message = format!("`{}` is {wanted}, but the body has no such media type", media::WANTED);
            self.error(code::WRONG_TYPE, message, node, &at.child(media::WANTED)).help(
                match suggest::nearest(wanted, names()) {
                    Some(meant) => format!("did you mean `{meant}`?"),
                    None => format!("write one of `{}`", names().collect::<Vec<_>>().join("`, `")),
                },
            );
        }
        found
    }

    /// Reports the media types that calls can't use, except those that are equivalent to the used
    /// one.
    pub(super) fn report_unused(&mut self, body: &'a Node, at: &Pointer) {
        let Some(content) = body.get("content") else { return };
        let Some(chosen) = media::chosen(content, None) else { return };
        for (key, node) in content.entries().filter(|(key, _)| key.as_str() != chosen.0) {
            if !media::is_the_same((key.as_str(), node), chosen) {
                let message = format!("`{}` is not used: `{}` is used instead", key.as_str(), chosen.0);
                self.note(code::NOT_CHOSEN, message, node, &at.child("content").child(key.as_str())).help(
                    format!(
                        "to use this media type, name it by `{}` beside `content` in an overlay",
                        media::WANTED
                    ),
                );
            }
        }
    }

    /// Warns if a body has a schema that says more than that the body consists of bytes.
    pub(super) fn as_bytes(&mut self, media: &str, node: &'a Node, at: &Pointer) {
        let Some(schema) = node.get("schema") else { return };
        let at = at.child("schema");
        let Some((target, _)) = self.resolve(schema, &at) else { return };
        if target.get("type").is_none_or(|ty| ty.as_str() == Some("string")) && target.reference().is_none() {
            return;
        }
        let message = format!("the schema of `{media}` is ignored: the body is sent and received as bytes");
        self.warning(code::ONLY_BYTES, message, schema, &at)
            .help("read and write the bytes with a library for that format");
    }
}
