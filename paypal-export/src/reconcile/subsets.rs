//! Finds sets of changes with a given sum.

use std::collections::HashMap;

/// A change of the total and of the available balance.
pub(super) type Change = (i128, i128);

/// Beyond this many changes, no sets of three are looked for.
const MOST_FOR_TRIPLES: usize = 160;
/// Up to this many changes, sets of any size are looked for.
const MOST_FOR_HALVES: usize = 20;
/// How many sets are shown to the caller at most.
const MOST_VISITS: usize = 200;

/// Calls `visit` with sets of two or more changes whose sum is a target, small sets first, until it
/// returns `true`. Sets are positions in increasing order; equal inputs give equal sets.
pub(super) fn find(changes: &[Change], target: Change, mut visit: impl FnMut(&[usize]) -> bool) {
    let mut left = MOST_VISITS;
    let mut visit = |set: &[usize]| {
        left = left.saturating_sub(1);
        visit(set) || left == 0
    };
    if pairs(changes, target, &mut visit) || triples(changes, target, &mut visit) {
        return;
    }
    let all: Vec<usize> = (0..changes.len()).collect();
    if all.len() > 3 && sum(changes, &all) == target && visit(&all) {
        return;
    }
    halves(changes, target, &mut visit);
}

fn pairs(changes: &[Change], target: Change, visit: &mut impl FnMut(&[usize]) -> bool) -> bool {
    let places = places(changes);
    for (first, change) in changes.iter().enumerate() {
        for &second in later(&places, minus(target, *change), first) {
            if visit(&[first, second]) {
                return true;
            }
        }
    }
    false
}

fn triples(changes: &[Change], target: Change, visit: &mut impl FnMut(&[usize]) -> bool) -> bool {
    if changes.len() > MOST_FOR_TRIPLES {
        return false;
    }
    let places = places(changes);
    for (first, change) in changes.iter().enumerate() {
        let rest = minus(target, *change);
        for (second, change) in changes.iter().enumerate().skip(first + 1) {
            for &third in later(&places, minus(rest, *change), second) {
                if visit(&[first, second, third]) {
                    return true;
                }
            }
        }
    }
    false
}

/// Looks for sets of four and more: sums of the first half meet sums of the second half.
fn halves(changes: &[Change], target: Change, visit: &mut impl FnMut(&[usize]) -> bool) {
    if changes.len() < 4 || changes.len() > MOST_FOR_HALVES {
        return;
    }
    let middle = changes.len() / 2;
    let set = |bits: u32, offset: usize| -> Vec<usize> {
        (0..middle + 1).filter(|bit| bits >> bit & 1 == 1).map(|bit| bit + offset).collect()
    };
    let mut sums: HashMap<Change, Vec<u32>> = HashMap::new();
    for bits in 0..1_u32 << middle {
        sums.entry(sum(changes, &set(bits, 0))).or_default().push(bits);
    }
    for bits in 0..1_u32 << (changes.len() - middle) {
        let second = set(bits, middle);
        let rest = minus(target, sum(changes, &second));
        for first in sums.get(&rest).into_iter().flatten() {
            let mut all = set(*first, 0);
            all.extend(&second);
            if all.len() > 3 && visit(&all) {
                return;
            }
        }
    }
}

fn places(changes: &[Change]) -> HashMap<Change, Vec<usize>> {
    let mut places: HashMap<Change, Vec<usize>> = HashMap::new();
    for (place, change) in changes.iter().enumerate() {
        places.entry(*change).or_default().push(place);
    }
    places
}

/// Returns the places of a change after a place.
fn later(places: &HashMap<Change, Vec<usize>>, change: Change, after: usize) -> &[usize] {
    let found = places.get(&change).map_or(&[] as &[usize], Vec::as_slice);
    found.get(found.partition_point(|place| *place <= after)..).unwrap_or_default()
}

fn sum(changes: &[Change], set: &[usize]) -> Change {
    let chosen = set.iter().filter_map(|place| changes.get(*place));
    chosen.fold((0, 0), |sum, change| (sum.0.saturating_add(change.0), sum.1.saturating_add(change.1)))
}

fn minus(left: Change, right: Change) -> Change {
    (left.0.saturating_sub(right.0), left.1.saturating_sub(right.1))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn all(changes: &[i128], target: i128) -> Vec<Vec<usize>> {
        let changes: Vec<Change> = changes.iter().map(|change| (*change, *change)).collect();
        let mut found = Vec::new();
        find(&changes, (target, target), |set| {
            found.push(set.to_vec());
            false
        });
        found
    }

    #[test]
    fn sets_are_found_small_ones_first() {
        assert_eq!(all(&[1, 2, 3, 4], 5), [vec![0, 3], vec![1, 2]]);
        assert_eq!(all(&[1, 2, 4, 8, 16], 7), [vec![0, 1, 2]]);
        assert_eq!(all(&[1, 2, 4, 8, 16], 30), [vec![1, 2, 3, 4]]);
        assert!(all(&[1, 2, 4], 100).is_empty());
        assert!(all(&[], 0).is_empty());
    }

    proptest! {
        #[test]
        fn every_set_has_the_sum_and_one_is_found_if_there_is_one(
            changes in prop::collection::vec(-1000_i128..1000, 2..12), bits in 0_u32..4096
        ) {
            let chosen: Vec<usize> = (0..changes.len()).filter(|bit| bits >> bit & 1 == 1).collect();
            let target: i128 = chosen.iter().map(|place| changes[*place]).sum();
            let found = all(&changes, target);
            for set in &found {
                prop_assert_eq!(set.iter().map(|place| changes[*place]).sum::<i128>(), target);
                prop_assert!(set.is_sorted());
            }
            prop_assert!(chosen.len() < 2 || !found.is_empty());
        }
    }
}
