//! Changes the entries of `apis.yaml`: marks APIs that PayPal dropped as legacy, and removes the
//! mark of a spec of our own that PayPal's document replaces.

use std::ops::Range;
use std::path::{Path, PathBuf};

use crate::apis::{Api, State};
use crate::diagnostic::Diagnostics;
use crate::document::{self, Node};

/// Returns the entries as they are after the update.
pub(super) fn after(listed: &[Api], gone: &[Api], taken_over: &[Api]) -> Vec<Api> {
    let is_in = |list: &[Api], api: &Api| list.iter().any(|other| other.api == api.api);
    let change = |api: &Api| Api {
        state: if is_in(gone, api) { State::Legacy } else { api.state },
        own: api.own && !is_in(taken_over, api),
        ..api.clone()
    };
    listed.iter().map(change).collect()
}

/// Returns `apis.yaml` with the changed entries. Returns `None` if no entry changes.
pub(super) fn edited_list(
    specs: &Path,
    gone: &[Api],
    taken_over: &[Api],
) -> Result<Option<(PathBuf, String)>, Diagnostics> {
    let path = specs.join("apis.yaml");
    let list = document::load(&path)?;
    let mut text = list.span.file().text().to_owned();
    let of = |apis: &[Api]| -> Vec<&Node> {
        let is_in = |entry: &&Node| {
            let name = entry.get("api").and_then(Node::as_str);
            apis.iter().any(|api| name == Some(&api.api))
        };
        list.items().filter(is_in).collect()
    };
    let states = of(gone).into_iter().filter_map(|entry| entry.get("state"));
    let live = states.filter(|state| state.as_str() == Some("live"));
    let mut edits: Vec<(Range<usize>, &str)> = live.map(|state| (range(state), "legacy")).collect();
    edits.extend(of(taken_over).into_iter().filter_map(|entry| Some((own_mark(entry)?, ""))));
    edits.sort_by_key(|(range, _)| range.start);
    for (range, new) in edits.iter().rev() {
        text.replace_range(range.clone(), new);
    }
    Ok((!edits.is_empty()).then_some((path, text)))
}

fn range(node: &Node) -> Range<usize> {
    node.span.offset()..node.span.offset() + node.span.len()
}

/// Returns the place of `own: true` in an entry, with the separator to the next key, or, for the
/// last key, to the value before it.
fn own_mark(entry: &Node) -> Option<Range<usize>> {
    let entries = entry.as_mapping()?;
    let (index, key, value) = entries.get_full("own")?;
    let next = entries.get_index(index + 1).map(|(key, _)| key.span.offset());
    let before = index.checked_sub(1).and_then(|index| entries.get_index(index)).map(|(_, it)| range(it).end);
    match (next, before) {
        (Some(next), _) => Some(key.span.offset()..next),
        (None, Some(before)) => Some(before..range(value).end),
        (None, None) => None,
    }
}
