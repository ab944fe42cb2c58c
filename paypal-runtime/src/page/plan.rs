//! Decides which page to request after a page, or that the page was the last one.

use super::page_info::{Links, PageInfo};
use super::paging::{Next, Paging};
use super::position::{Position, RequestedPage};

/// Returns the position of the next page; `None` if this page is the last. `longest` is the number
/// of items on the longest page before this one.
///
/// The server's own statements (`has_more`, `total_pages`, `total_items`, links) take precedence
/// over the length of a page. If they disagree, the list goes on: a request too many costs less
/// than a lost item. An empty page ends a list by number or offset all the same. A short page
/// counts as the last one only if the length of a full page is known: the caller asked for a page
/// size that the API allows, or another page was longer. Otherwise one more page is requested,
/// which is empty at the end of the list.
pub(super) fn after(
    paging: &Paging,
    requested: RequestedPage,
    info: &PageInfo,
    longest: usize,
) -> Option<Position> {
    let has_link = matches!(info.links, Links::Next(_));
    if info.has_more == Some(false) && !has_link {
        return None;
    }
    let goes_on = has_link || info.has_more == Some(true);
    let count = i64::try_from(info.count).unwrap_or(i64::MAX);
    // Used if the server says nothing about the end, so that only the page's length is known.
    let is_short = || !goes_on && is_short(paging, requested, count, longest);
    // Whether a counted page is the last one; `ended` compares its position with a total.
    let is_last = |total: Option<i64>, ended: &dyn Fn(i64) -> bool| {
        count == 0
            || !goes_on
                && match (total.filter(|total| *total > 0), &info.links) {
                    (Some(total), _) => ended(total),
                    (None, Links::Next(_)) => false,
                    (None, Links::Last) => true,
                    (None, Links::Silent) => is_short(),
                }
    };
    match paging.next {
        Next::Number { parameter, first } => {
            let at = requested.at.unwrap_or(first);
            let is_last =
                is_last(info.total_pages, &|total| at.saturating_sub(first).saturating_add(1) >= total);
            let next = (!is_last).then(|| Position::new(parameter, at.saturating_add(1)))?;
            Some(with_size(next, paging, requested))
        }
        Next::Offset { parameter, first } => {
            // Counts the received items, not the requested page size: if the server returns fewer,
            // no item is skipped.
            let end = requested.at.unwrap_or(first).saturating_add(count);
            let is_last = is_last(info.total_items, &|total| end.saturating_sub(first) >= total);
            let next = (!is_last).then(|| Position::new(parameter, end))?;
            Some(with_size(next, paging, requested))
        }
        Next::Cursor { parameter, .. } => info.next.as_ref().map(|next| Position::new(parameter, next)),
        Next::LastItem { parameter, .. } => {
            info.next.as_ref().filter(|_| !is_short()).map(|next| Position::new(parameter, next))
        }
        Next::Url { .. } => info.next.as_ref().map(|href| Position::of_link(href)),
        Next::Link => match &info.links {
            Links::Next(href) => Some(Position::of_link(href)),
            Links::Last | Links::Silent => None,
        },
    }
}

/// Returns whether a full page would have been longer.
fn is_short(paging: &Paging, requested: RequestedPage, count: i64, longest: usize) -> bool {
    let allowed =
        requested.size.filter(|size| paging.max_page_size.is_some_and(|most| *size <= i64::from(most)));
    count < allowed.unwrap_or(0).max(i64::try_from(longest).unwrap_or(i64::MAX))
}

/// Adds the page size: page numbers and offsets are only valid with the same page size.
fn with_size(position: Position, paging: &Paging, requested: RequestedPage) -> Position {
    match (paging.page_size, requested.size) {
        (Some(parameter), Some(size)) => position.and(parameter, size),
        _ => position,
    }
}
