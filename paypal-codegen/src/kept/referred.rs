//! Keeps the names of components that overlays refer to.

use std::collections::BTreeMap;

use super::schema::references;
use super::{Part, PartKind};
use crate::document::Node;
use crate::identity::Moves;
use crate::lock::upstream::component_at;

/// Adds a copy of each component that an overlay refers to, and that has another name in the new
/// document; both are one type. The documents are by API, before their overlays were applied.
pub fn refer(
    parts: &mut BTreeMap<String, Vec<Part>>,
    overlays: &BTreeMap<String, Node>,
    (old, new): (&BTreeMap<String, Node>, &BTreeMap<String, Node>),
    moves: &Moves,
) {
    for (api, overlay) in overlays {
        let (Some(old), Some(new)) = (old.get(api), new.get(api)) else { continue };
        let mut targets = Vec::new();
        references(overlay, &mut targets);
        for target in targets {
            let Some(pointer) = target.strip_prefix('#').filter(|it| component_at(it).is_some()) else {
                continue;
            };
            let of_api = parts.get(api).map_or(&[][..], Vec::as_slice);
            let is_there = new.at(pointer).is_some() || of_api.iter().any(|part| part.at == pointer);
            let Some(was) = old.at(pointer).filter(|_| !is_there) else { continue };
            let mut now = moves.of(api, pointer).into_iter();
            let now = now.find(|place| component_at(place).is_some() && new.at(place).is_some());
            // Without a new place it is a copy that an earlier update kept.
            let value = now.and_then(|place| new.at(&place)).unwrap_or(was).clone();
            let (at, span) = (pointer.to_owned(), was.span.clone());
            let of_api = parts.entry(api.clone()).or_default();
            of_api.push(Part { kind: PartKind::Schema, at, value, span });
            of_api.sort_by(|one, other| (&one.at, one.kind).cmp(&(&other.at, other.kind)));
        }
    }
}
