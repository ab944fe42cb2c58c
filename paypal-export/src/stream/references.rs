//! Finds the ids of other streams in transactions.

use super::{
    DailySource, RowOptions, Scope, WholeRequest,
    transactions::{REACH, Transactions},
};
use crate::{
    error::{Error, Result},
    row::Json,
    source::{Asking, Window, WindowError},
};

/// What the search for ids did.
#[derive(Debug, Default)]
pub(super) struct Searched {
    /// The range that was searched by now, in this run and in earlier ones.
    pub(super) range: Option<Window>,
    /// How often a range had too many results, and was halved.
    pub(super) halved: u64,
    pub(super) notes: Vec<String>,
}

/// The id to which a transaction refers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reference<'a> {
    pub(super) id: &'a str,
    /// The type of the id, such as `SUB`; empty if PayPal tells none.
    pub(super) id_type: &'a str,
    /// The T-code of the transaction.
    pub(super) code: &'a str,
}

/// Returns the parts of the asked range that were not searched yet. The end of what was searched is
/// searched again, because transactions come late.
pub(super) fn parts(request: &WholeRequest<'_>) -> Vec<Window> {
    let Window { start, end } = request.range;
    let lookback = i64::try_from(Transactions.lookback().as_secs()).unwrap_or_default();
    let parts = match request.earlier.memory.searched() {
        Some(searched) if !request.restarts && start <= searched.end && searched.start <= end => vec![
            Window { start, end: searched.start },
            Window { start: start.max(searched.end.saturating_sub(lookback)), end },
        ],
        _ => vec![request.range],
    };
    parts.into_iter().filter(|part| part.start < part.end).collect()
}

/// Searches [parts](parts) of the range, and calls `each` for each transaction that refers to an
/// id.
///
/// # Errors
///
/// Fails if a call fails, or if a second has too many transactions.
pub(super) async fn search(
    asking: &Asking,
    request: &WholeRequest<'_>,
    mut each: impl FnMut(Reference<'_>) + Send,
) -> Result<Searched> {
    let options = RowOptions { scope: Scope::All, has_payer: false };
    let mut searched = Searched::default();
    let mut until = request.range.end;
    // PayPal refuses what is before.
    let earliest = asking.present() - REACH;
    let reached = parts(request).into_iter().map(|part| Window { start: part.start.max(earliest), ..part });
    let mut windows: Vec<Window> = reached.flat_map(pieces).collect();
    windows.reverse();
    while let Some(window) = windows.pop() {
        match Transactions.read(asking, options, window).await {
            Ok(read) => {
                for row in &read.rows {
                    refer(&Json::read(row), &mut each);
                }
                searched.notes.extend(read.notes);
                if read.complete_until < window.end {
                    // What follows is not in PayPal's reports yet.
                    until = read.complete_until;
                    break;
                }
            }
            Err(WindowError::TooLarge) => {
                searched.halved += 1;
                let [first, second] = window.halves().ok_or_else(|| {
                    let text = Window::text(window.start);
                    Error::failed(format!("PayPal refuses the second {text} for too many results"))
                })?;
                windows.extend([second, first]);
            }
            Err(WindowError::Failed(error)) => return Err(error),
        }
    }
    searched.range = join(request, until);
    Ok(searched)
}

/// Calls `each` if a transaction refers to an id.
fn refer(json: &Json<'_>, each: &mut impl FnMut(Reference<'_>)) {
    let text = |pointer| json.text(pointer).unwrap_or_default();
    let id = text("/transaction_info/paypal_reference_id");
    if !id.is_empty() {
        let id_type = text("/transaction_info/paypal_reference_id_type");
        each(Reference { id, id_type, code: text("/transaction_info/transaction_event_code") });
    }
}

/// Cuts a range into windows that PayPal answers.
fn pieces(range: Window) -> Vec<Window> {
    let most = i64::from(Transactions.max_days()) * 86_400;
    let mut pieces = Vec::new();
    let mut start = range.start;
    while start < range.end {
        let end = range.end.min(start.saturating_add(most));
        pieces.push(Window { start, end });
        start = end;
    }
    pieces
}

/// Joins the range that is searched now, up to a second, with that of earlier runs.
fn join(request: &WholeRequest<'_>, until: i64) -> Option<Window> {
    let now = Window { start: request.range.start, end: until };
    let earlier = request.earlier.memory.searched();
    if now.start >= now.end {
        return earlier;
    }
    Some(match earlier {
        // The part before the earlier range may have ended early: then the rest is searched again.
        Some(earlier) if now.start <= earlier.end && earlier.start <= now.end => {
            Window { start: now.start.min(earlier.start), end: now.end.max(earlier.end) }
        }
        _ => now,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::{Earlier, Memory};

    const DAY: i64 = 86_400;

    fn request(earlier: &Earlier, start: i64, end: i64) -> WholeRequest<'_> {
        let range = Window { start: start * DAY, end: end * DAY };
        WholeRequest { range, ids: &[], earlier, restarts: false }
    }

    fn searched(start: i64, end: i64) -> Earlier {
        let mut memory = Memory::default();
        memory.set_searched(Some(Window { start: start * DAY, end: end * DAY }));
        Earlier { memory, ..Earlier::default() }
    }

    #[test]
    fn only_what_is_new_is_searched() {
        let parts = |earlier: &Earlier, start, end| -> Vec<(i64, i64)> {
            let parts = parts(&request(earlier, start, end));
            parts.into_iter().map(|part| (part.start / DAY, part.end / DAY)).collect()
        };
        let none = Earlier::default();
        assert_eq!(parts(&none, 10, 20), [(10, 20)]);
        let earlier = searched(10, 20);
        assert_eq!(parts(&earlier, 10, 25), [(17, 25)]);
        assert_eq!(parts(&earlier, 5, 25), [(5, 10), (17, 25)]);
        assert_eq!(parts(&earlier, 5, 12), [(5, 10)]);
        assert_eq!(parts(&earlier, 12, 15), []);
        assert_eq!(parts(&earlier, 30, 40), [(30, 40)], "a gap is not bridged");
        assert_eq!(parts(&earlier, 1, 5), [(1, 5)]);
        let mut again = request(&earlier, 10, 25);
        again.restarts = true;
        assert_eq!(super::parts(&again), [Window { start: 10 * DAY, end: 25 * DAY }]);
    }

    #[test]
    fn what_was_searched_grows_without_gaps() {
        let joined = |earlier: &Earlier, start, end, until: i64| {
            join(&request(earlier, start, end), until * DAY).map(|range| (range.start / DAY, range.end / DAY))
        };
        assert_eq!(joined(&Earlier::default(), 10, 20, 18), Some((10, 18)));
        assert_eq!(joined(&Earlier::default(), 10, 20, 10), None);
        assert_eq!(joined(&searched(10, 20), 10, 25, 24), Some((10, 24)));
        assert_eq!(joined(&searched(10, 20), 5, 15, 15), Some((5, 20)));
        assert_eq!(joined(&searched(10, 20), 30, 40, 40), Some((30, 40)));
    }

    #[test]
    fn a_year_is_cut_into_windows_without_gaps() {
        let pieces = pieces(Window { start: 0, end: 365 * DAY });
        assert_eq!(pieces.len(), 12);
        assert!(pieces.windows(2).all(|pair| pair[0].end == pair[1].start));
        assert!(pieces.iter().all(|piece| piece.end - piece.start <= 31 * DAY));
        assert_eq!(pieces.last().map(|piece| piece.end), Some(365 * DAY));
    }
}
