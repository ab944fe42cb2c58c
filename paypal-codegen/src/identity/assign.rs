//! Chooses for each new type the old type that it is.

use std::collections::{HashMap, HashSet};

use super::Identity;
use super::similar::similarity;
use crate::ir::{Program, TypeId};

/// A possible identity, with what speaks for it.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    old: TypeId,
    new: TypeId,
    similarity: f64,
    /// The number of places where operations use both.
    count: usize,
    /// Whether both have the same place in their documents.
    is_same_origin: bool,
    /// Whether several APIs share the old type.
    is_shared: bool,
}

/// Chooses the identities. Several new types may be one old type: the schema was inlined. An old
/// type that no new type is belongs to the new type that replaces it: schemas were merged.
///
/// `chosen` has the choices that were made before.
pub(super) fn assign(
    old: &Program,
    new: &Program,
    chosen: &HashMap<TypeId, TypeId>,
    identity: &mut Identity,
) {
    let mut candidates: Vec<Candidate> = Vec::new();
    for ((was, is), count) in &identity.pairs.types {
        let (Some(before), Some(after)) = (old.get(*was), new.get(*is)) else { continue };
        if let Some(similarity) = similarity(old, before, new, after) {
            let is_same_origin =
                before.origin == after.origin || before.copies.iter().any(|copy| copy.origin == after.origin);
            let is_shared = before.representative.is_some();
            let (old, new, count) = (*was, *is, *count);
            candidates.push(Candidate { old, new, similarity, count, is_same_origin, is_shared });
        }
    }
    candidates.sort_by(|one, other| {
        let key = |it: &Candidate| (it.is_shared, it.is_same_origin, it.count);
        let ids = |it: &Candidate| (it.old, it.new);
        other
            .similarity
            .total_cmp(&one.similarity)
            .then_with(|| key(other).cmp(&key(one)))
            .then_with(|| ids(one).cmp(&ids(other)))
    });
    for candidate in candidates.iter().filter(|it| chosen.get(&it.new) == Some(&it.old)) {
        identity.old_of.insert(candidate.new, candidate.old);
    }
    for candidate in &candidates {
        identity.old_of.entry(candidate.new).or_insert(candidate.old);
    }
    let mut kept: HashSet<TypeId> = identity.old_of.values().copied().collect();
    let mut merged: HashMap<TypeId, Vec<TypeId>> = HashMap::new();
    for candidate in &candidates {
        if kept.insert(candidate.old) {
            merged.entry(candidate.new).or_default().push(candidate.old);
        }
    }
    identity.merged = merged;
}
