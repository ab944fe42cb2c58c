//! Finds the parts of a callback that the new document no longer has.

use super::PartKind;
use super::find::{Finder, media_schema};
use super::schema::{child, resolve};
use crate::ir::Callback;

impl Finder<'_> {
    /// Keeps the request and the answers of a callback.
    pub(super) fn callback(&mut self, was: &Callback, is: &Callback) {
        let (old, new) = (self.copies.old, self.copies.new);
        if new.at(&is.pointer).is_none() {
            return;
        }
        let place = |callback: &Callback, status: Option<&str>| match status {
            Some(status) => child(&callback.pointer, &["responses", status]),
            None => child(&callback.pointer, &["requestBody"]),
        };
        for (status, before) in was.types() {
            let after = is.types().find(|(other, _)| *other == status);
            if let Some((_, after)) = after {
                let places =
                    media_schema(old, &place(was, status)).zip(media_schema(new, &place(is, status)));
                if let Some((from, to)) = places {
                    self.refs((before, &from), (after, &to));
                }
                continue;
            }
            let Some((node, _)) = resolve(old, &place(was, status)) else { continue };
            let at = resolve(new, &place(is, status)).map_or_else(|| place(is, status), |(_, at)| at);
            let kind = if status.is_some() { PartKind::Response } else { PartKind::Body };
            self.add(kind, at, &node.clone());
        }
        for before in was.answers.iter().filter(|before| before.body.is_none()) {
            if !is.answers.iter().any(|after| after.key == before.key)
                && let Some((node, _)) = resolve(old, &place(was, Some(&before.key)))
            {
                self.add(PartKind::Response, place(is, Some(&before.key)), &node.clone());
            }
        }
    }
}
