//! Decides which page to request after a page, or that the page was the last one.

use super::page_info::{Links, PageInfo};
use super::paging::{Next, Paging};
use super::position::{Position, RequestedPage};

/// Returns the position of the next page; `None` if this page is the last. `longest` is the number
/// of items on the longest page before this one.
///
/// The server's own statements (`has_more`, `total_pages`, `total_items`, links) take precedence
/// over the length of a page. A short page counts as the last one only if the length of a full page
/// is known: the caller asked for a page size that the API allows, or another page was longer.
/// Otherwise one more page is requested, which is empty at the end of the list.
pub(super) fn after(
    paging: &Paging,
    requested: RequestedPage,
    info: &PageInfo,
    longest: usize,
) -> Option<Position> {
    if info.has_more == Some(false) {
        return None;
    }
    let count = i64::try_from(info.count).unwrap_or(i64::MAX);
    // Used if the server says nothing about the end, so that only the page's length is known.
    let is_short = || info.has_more.is_none() && is_short(paging, requested, count, longest);
    match paging.next {
        Next::Number { parameter, first } => {
            let at = requested.at.unwrap_or(first);
            let total = info.total_pages.filter(|total| *total > 0);
            let is_last = count == 0
                || match (total, &info.links) {
                    (Some(total), _) => at.saturating_sub(first).saturating_add(1) >= total,
                    (None, Links::Next(_)) => false,
                    (None, Links::Last) => true,
                    (None, Links::Silent) => is_short(),
                };
            let next = (!is_last).then(|| Position::new(parameter, at.saturating_add(1)))?;
            Some(with_size(next, paging, requested))
        }
        Next::Offset { parameter, first } => {
            // Counts the received items, not the requested page size: if the server returns fewer,
            // no item is skipped.
            let end = requested.at.unwrap_or(first).saturating_add(count);
            let total = info.total_items.filter(|total| *total > 0);
            let is_last = count == 0
                || match (total, &info.links) {
                    (Some(total), _) => end.saturating_sub(first) >= total,
                    (None, Links::Next(_)) => false,
                    (None, Links::Last) => true,
                    (None, Links::Silent) => is_short(),
                };
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
