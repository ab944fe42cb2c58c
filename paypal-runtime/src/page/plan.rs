//! What to ask after a page, or that it was the last.

use super::facts::{Facts, Links};
use super::paging::{Next, Paging};
use super::position::{Asked, Position};

/// Where the page after this one begins; `None` where this is the last. `longest` is the number of items of the longest page before it.
///
/// What the server says of the end (`has_more`, `total_pages`, `total_items`, its links) comes before what a page's length suggests. A page is
/// taken for the last one for being short only where it is sure how long it could be: where the caller asked for a size that the API
/// allows, or where another page was longer. Otherwise one more page is asked for, and comes empty.
pub(super) fn after(paging: &Paging, asked: Asked, facts: &Facts, longest: usize) -> Option<Position> {
    if facts.has_more == Some(false) {
        return None;
    }
    let count = i64::try_from(facts.count).unwrap_or(i64::MAX);
    // Where nothing is said of the end but by the page's length.
    let is_short = || facts.has_more.is_none() && is_short(paging, asked, count, longest);
    match paging.next {
        Next::Number { parameter, first } => {
            let at = asked.at.unwrap_or(first);
            let total = facts.total_pages.filter(|total| *total > 0);
            let is_last = count == 0
                || match (total, &facts.links) {
                    (Some(total), _) => at.saturating_sub(first).saturating_add(1) >= total,
                    (None, Links::Next(_)) => false,
                    (None, Links::Last) => true,
                    (None, Links::Silent) => is_short(),
                };
            let next = (!is_last).then(|| Position::new(parameter, at.saturating_add(1)))?;
            Some(with_size(next, paging, asked))
        }
        Next::Offset { parameter, first } => {
            // What came is counted, not what was asked for: a server that gives less than asked skips nothing.
            let end = asked.at.unwrap_or(first).saturating_add(count);
            let total = facts.total_items.filter(|total| *total > 0);
            let is_last = count == 0
                || match (total, &facts.links) {
                    (Some(total), _) => end.saturating_sub(first) >= total,
                    (None, Links::Next(_)) => false,
                    (None, Links::Last) => true,
                    (None, Links::Silent) => is_short(),
                };
            let next = (!is_last).then(|| Position::new(parameter, end))?;
            Some(with_size(next, paging, asked))
        }
        Next::Cursor { parameter, .. } => facts.next.as_ref().map(|next| Position::new(parameter, next)),
        Next::LastItem { parameter, .. } => {
            facts.next.as_ref().filter(|_| !is_short()).map(|next| Position::new(parameter, next))
        }
        Next::Url { .. } => facts.next.as_ref().map(|href| Position::of_link(href)),
        Next::Link => match &facts.links {
            Links::Next(href) => Some(Position::of_link(href)),
            Links::Last | Links::Silent => None,
        },
    }
}

/// Whether a full page would have been longer.
fn is_short(paging: &Paging, asked: Asked, count: i64, longest: usize) -> bool {
    let allowed = asked.size.filter(|size| paging.max_page_size.is_some_and(|most| *size <= i64::from(most)));
    count < allowed.unwrap_or(0).max(i64::try_from(longest).unwrap_or(i64::MAX))
}

/// Pages are counted in a size; whoever goes on from here must count in the same.
fn with_size(position: Position, paging: &Paging, asked: Asked) -> Position {
    match (paging.page_size, asked.size) {
        (Some(parameter), Some(size)) => position.and(parameter, size),
        _ => position,
    }
}
