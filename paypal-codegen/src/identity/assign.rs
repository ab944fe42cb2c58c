//! Chooses for each new type the old type that it is.

use std::collections::{HashMap, HashSet};

use super::Identity;
use super::similar::similarity;
use crate::ir::{Program, TypeId};

/// A possible identity, with what speaks for it: the similarity, the number of places, and whether
/// both have the same place in their documents.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    old: TypeId,
    new: TypeId,
    similarity: f64,
    count: usize,
    is_same_origin: bool,
}

/// Chooses the identities. Several new types may be one old type: the schema was inlined. An old
/// type that no new type is belongs to the new type that replaces it: schemas were merged.
pub(super) fn assign(old: &Program, new: &Program, identity: &mut Identity) {
    let mut candidates: Vec<Candidate> = Vec::new();
    for ((was, is), count) in &identity.pairs.types {
        let (Some(before), Some(after)) = (old.get(*was), new.get(*is)) else { continue };
        if let Some(similarity) = similarity(old, before, new, after) {
            let is_same_origin =
                before.origin == after.origin || before.copies.iter().any(|copy| copy.origin == after.origin);
            candidates.push(Candidate { old: *was, new: *is, similarity, count: *count, is_same_origin });
        }
    }
    candidates.sort_by(|one, other| {
        let key = |it: &Candidate| (it.is_same_origin, it.count);
        let ids = |it: &Candidate| (it.old, it.new);
        other
            .similarity
            .total_cmp(&one.similarity)
            .then_with(|| key(other).cmp(&key(one)))
            .then_with(|| ids(one).cmp(&ids(other)))
    });
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
