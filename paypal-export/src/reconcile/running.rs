//! Finds the places in a day where the running balance breaks.
//!
//! Each row says the balance after it, and with its movement also the balance before it. In a whole
//! day, each balance after a row (and the opening balance) is the balance before another row (or
//! the closing balance). What has no counterpart is the edge of a break. So rows of one second may
//! be in any order, and a row that is settled later belongs where its balance fits.

use std::collections::BTreeMap;

use super::{
    books::{Page, Reading},
    entry::{Entry, minus},
    report::{Break, Place},
};
use crate::row::{Amount, Time};

/// A row or a balance of the account, with the balance before and after it.
struct Link {
    place: Place,
    /// The order in the day.
    order: (Option<Time>, usize),
    before: Option<Amount>,
    after: Option<Amount>,
}

/// Finds the breaks of a currency on a day. `counted` are the rows that count on it, each with the
/// time at which it does.
pub(super) fn breaks(
    currency: &str,
    page: &Page,
    reading: Reading,
    counted: &[(Option<Time>, &Entry)],
) -> Vec<Break> {
    let (Some(opening), Some(closing)) = (reading.ending(page.opening), reading.ending(page.closing)) else {
        return Vec::new();
    };
    let mut links =
        vec![Link { place: Place::OpeningBalance, order: (None, 0), before: None, after: Some(opening) }];
    // What rows move without saying the balance after them.
    let mut gaps = Vec::new();
    for (number, (time, entry)) in counted.iter().enumerate() {
        match reading.link(entry).filter(|(of, ..)| of == currency) {
            Some((_, before, after)) => links.push(Link {
                place: place_of(entry, *time),
                order: (*time, number + 1),
                before: Some(before),
                after: Some(after),
            }),
            None => {
                let counts = !reading.ending_is_total || reading.moves_total(entry.effect);
                let moved = entry.net(currency).filter(|amount| counts && !amount.is_zero());
                gaps.extend(moved);
            }
        }
    }
    links.sort_by_key(|link| link.order);
    links.push(Link {
        place: Place::ClosingBalance,
        order: (None, usize::MAX),
        before: Some(closing),
        after: None,
    });
    without_gaps(pair(&links), gaps)
}

fn place_of(entry: &Entry, time: Option<Time>) -> Place {
    Place::Row { id: entry.id.clone(), code: entry.code.clone(), time }
}

/// Pairs the edges of breaks in the order of the day. If both edges of a row have no counterpart,
/// the row may not belong to the running balance at all; the pairs with less money missing are
/// taken.
fn pair(links: &[Link]) -> Vec<Break> {
    let counts = counts(links);
    let (after, before) = (loose(links, &counts, true), loose(links, &counts, false));
    let alone: Vec<usize> = after.iter().filter(|place| before.contains(place)).copied().collect();
    let rest = |places: &[usize]| -> Vec<usize> {
        places.iter().filter(|place| !alone.contains(place)).copied().collect()
    };
    let apart = alone.iter().map(|place| (*place, *place));
    let apart = found(links, apart.chain(rest(&after).into_iter().zip(rest(&before))));
    let in_order = found(links, after.into_iter().zip(before));
    let missing = |breaks: &[Break]| {
        breaks.iter().fold(0_u128, |sum, found| sum.saturating_add(found.missing.units().unsigned_abs()))
    };
    if missing(&in_order) < missing(&apart) { in_order } else { apart }
}

/// Returns the breaks between links.
fn found(links: &[Link], pairs: impl Iterator<Item = (usize, usize)>) -> Vec<Break> {
    let mut breaks: Vec<(usize, Break)> = Vec::new();
    for (first, second) in pairs {
        let (Some(first_link), Some(second_link)) = (links.get(first), links.get(second)) else { continue };
        let missing = second_link.before.zip(first_link.after);
        let Some(missing) = missing.and_then(|(start, end)| minus(start, end).ok()) else { continue };
        let (before, after) = (first_link.place.clone(), second_link.place.clone());
        breaks.push((second, Break { before, after, missing }));
    }
    breaks.sort_by_key(|(place, _)| *place);
    breaks.into_iter().map(|(_, found)| found).collect()
}

/// Counts how often a balance comes after a link less how often it comes before one.
fn counts(links: &[Link]) -> BTreeMap<i128, i32> {
    let mut counts = BTreeMap::new();
    for link in links {
        for (balance, count) in [(link.after, 1), (link.before, -1)] {
            if let Some(balance) = balance {
                *counts.entry(balance.units()).or_default() += count;
            }
        }
    }
    counts
}

/// Returns the links whose balance after them, or before them, has no counterpart. Of several links
/// with one balance, those are chosen whose other balance has none either.
fn loose(links: &[Link], counts: &BTreeMap<i128, i32>, is_after: bool) -> Vec<usize> {
    let sides = |link: &Link| if is_after { (link.after, link.before) } else { (link.before, link.after) };
    let sign = if is_after { 1 } else { -1 };
    let mut by_balance: BTreeMap<i128, Vec<usize>> = BTreeMap::new();
    for (place, link) in links.iter().enumerate() {
        if let Some(balance) = sides(link).0 {
            by_balance.entry(balance.units()).or_default().push(place);
        }
    }
    let mut loose = Vec::new();
    for (balance, mut places) in by_balance {
        let count = counts.get(&balance).copied().unwrap_or_default() * sign;
        let is_other_loose = |place: &usize| {
            let other = links.get(*place).and_then(|link| sides(link).1);
            other.is_some_and(|other| counts.get(&other.units()).copied().unwrap_or_default() * sign < 0)
        };
        // The last one comes first for balances after a row, and the first one for those before.
        places.sort_by_key(|place| {
            let order = if is_after { usize::MAX - place } else { *place };
            (!is_other_loose(place), order)
        });
        loose.extend(places.into_iter().take(usize::try_from(count).unwrap_or_default()));
    }
    loose.sort_unstable();
    loose
}

/// Takes out the breaks that rows without a balance explain. If such a row stays unexplained, the
/// others tell nothing.
fn without_gaps(mut breaks: Vec<Break>, gaps: Vec<Amount>) -> Vec<Break> {
    for amount in gaps {
        match breaks.iter().position(|found| found.missing == amount) {
            Some(place) => drop(breaks.remove(place)),
            None => return Vec::new(),
        }
    }
    breaks
}
