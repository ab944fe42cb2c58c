//! Chooses the request for each page of a list, independent of the type of its items.

use std::{
    collections::HashSet,
    hash::{BuildHasher, BuildHasherDefault, DefaultHasher},
};

use super::coverage::Coverage;
use super::cursor::PageCursor;
use super::page_info::{Links, PageInfo};
use super::paging::{Next, Paging};
use super::plan;
use super::position::{Position, RequestedPage, query, with_query};
use super::range;
use super::windows::Windows;
use crate::{Call, DateTime, Error};

/// The state of a listing: the next call, and the pages that were seen.
pub(super) struct Pager {
    paging: Paging,
    /// The call that requests the next page; after the last page, the call of that page.
    call: Call,
    state: PagerState,
    /// Hashes of the items, links and positions that were seen.
    seen: HashSet<u64>,
    /// The hash of the items of the last page.
    last_items: Option<u64>,
    /// How many pages in a row had the same items as the page before.
    equal_pages: u32,
    /// The number of items on the longest page so far.
    longest: usize,
    /// The windows of the time range, if the operation is read in windows.
    windows: Option<Windows>,
    /// The time of the last update of the service's data, from the last page.
    last_refreshed: Option<String>,
}

/// The number of equal pages in a row after which a list counts as endless, if the server says
/// nothing about its end.
const MOST_EQUAL_PAGES: u32 = 10;

/// The next action of the pager.
enum PagerState {
    /// Send the call.
    Send,
    /// Return this error; then end the list.
    Fail(Error),
    /// The list has ended.
    Done,
}

/// The next action of the stream.
pub(super) enum Step {
    /// Send this call.
    Send(Box<Call>),
    /// Return this error.
    Fail(Error),
    /// The list has ended.
    End,
}

impl Pager {
    /// Starts a listing with the caller's call.
    pub(super) fn new(call: Call, paging: Paging) -> Self {
        match windows(call.clone(), &paging) {
            Ok((call, windows)) => Self::of(call, paging, windows).in_first_window(),
            Err(why) => Self::failed(call, paging, why),
        }
    }

    /// Starts a listing that returns an error and ends, without a request.
    fn failed(call: Call, paging: Paging, why: String) -> Self {
        let error = Error::request(why).of(call.operation(), None);
        Self { state: PagerState::Fail(error), ..Self::of(call, paging, None) }
    }

    fn of(call: Call, paging: Paging, windows: Option<Windows>) -> Self {
        Self {
            paging,
            call,
            state: PagerState::Send,
            seen: HashSet::new(),
            last_items: None,
            equal_pages: 0,
            longest: 0,
            windows,
            last_refreshed: None,
        }
    }

    /// Continues a listing at a cursor.
    pub(super) fn resume(call: Call, paging: Paging, cursor: &PageCursor) -> Self {
        match Self::at_cursor(call.clone(), &paging, cursor) {
            Ok((call, windows)) => Self::of(call, paging, windows),
            Err(why) => Self::failed(call, paging, why),
        }
    }

    /// Returns the call for the page at a cursor, and the windows that follow.
    fn at_cursor(
        call: Call,
        paging: &Paging,
        cursor: &PageCursor,
    ) -> Result<(Call, Option<Windows>), String> {
        if !cursor.is_of(call.operation()) {
            return Err(format!("the cursor {cursor} belongs to another operation"));
        }
        let (call, windows) = windows(call, paging)?;
        let resumed = cursor.position().for_page(&call, paging)?;
        // The rest of the caller's range follows after the cursor's window.
        let range = paging.range.map(|range| (query(&resumed, range.from), query(&resumed, range.to)));
        let windows = match range {
            Some((Some(from), Some(to))) => windows.and_then(|windows| windows.at(&from, &to)),
            _ => None,
        };
        Ok((resumed, windows))
    }

    /// Returns the next action. After an error the same call is returned again, unless the list was
    /// [ended](Self::end).
    pub(super) fn step(&mut self) -> Step {
        match std::mem::replace(&mut self.state, PagerState::Done) {
            PagerState::Send => {
                self.state = PagerState::Send;
                Step::Send(Box::new(self.call.clone()))
            }
            PagerState::Fail(error) => Step::Fail(error),
            PagerState::Done => Step::End,
        }
    }

    /// Returns whether the next step sends a call.
    pub(super) fn is_sending(&self) -> bool {
        matches!(self.state, PagerState::Send)
    }

    /// Returns whether the list has ended.
    pub(super) fn is_over(&self) -> bool {
        matches!(self.state, PagerState::Done)
    }

    /// Returns the call that requests the next page.
    pub(super) fn call(&self) -> &Call {
        &self.call
    }

    /// Returns which part of the time range was answered; `None` if the call asks for none.
    pub(super) fn coverage(&self) -> Option<Coverage> {
        let windows = self.windows.as_ref()?;
        let (answered_end, is_shortened) = windows.answered_end();
        Some(Coverage {
            requested_end: DateTime::from(windows.requested_end()),
            answered_end: answered_end.map(DateTime::from),
            last_refreshed: self.last_refreshed.as_deref().map(DateTime::from),
            is_shortened,
        })
    }

    /// Processes the received page, and returns the cursor after it.
    pub(super) fn accept(&mut self, info: Result<PageInfo, String>) -> Result<Option<PageCursor>, Error> {
        let info = info.map_err(|why| self.error(why))?;
        let has_new_items = info.count > 0 && self.seen.insert(hash(&("items", info.fingerprint)));
        let link_repeats = match &info.links {
            Links::Next(href) => !self.seen.insert(hash(&("link", href))),
            Links::Last | Links::Silent => false,
        };
        self.equal_pages = match self.last_items.replace(info.fingerprint) {
            Some(last) if info.count > 0 && last == info.fingerprint => self.equal_pages + 1,
            _ => 0,
        };
        let requested = RequestedPage::of(&self.call, &self.paging).map_err(|why| self.error(why))?;
        let next = plan::after(&self.paging, requested, &info, self.longest);
        self.longest = self.longest.max(info.count);
        if let Some(windows) = &mut self.windows {
            windows.page_received(info.answered_end.as_deref());
        }
        if info.last_refreshed.is_some() {
            self.last_refreshed.clone_from(&info.last_refreshed);
        }
        if next.is_some() && !has_new_items && self.is_stuck(&info, link_repeats) {
            return Err(
                self.error("the same page was received again, so the list would never end".to_owned())
            );
        }
        let Some(position) = self.next_position(next) else {
            self.state = PagerState::Done;
            return Ok(None);
        };
        let is_circle = !self.seen.insert(hash(&("position", &position)));
        if is_circle && !has_new_items {
            return Err(self.error("a page leads back to an earlier page".to_owned()));
        }
        self.call = position.for_page(&self.call, &self.paging).map_err(|why| self.error(why))?;
        self.state = match is_circle {
            true => PagerState::Fail(self.error("a page leads back to an earlier page".to_owned())),
            false => PagerState::Send,
        };
        Ok(Some(PageCursor::new(self.call.operation(), position)))
    }

    /// Returns whether a page without new items shows that a counted list stands still, although
    /// its page number or offset goes on: the server's link to the next page repeats, or the server
    /// says nothing about the end and has sent equal pages many times in a row.
    fn is_stuck(&self, info: &PageInfo, link_repeats: bool) -> bool {
        if !matches!(self.paging.next, Next::Number { .. } | Next::Offset { .. }) {
            return false;
        }
        link_repeats || info.is_silent() && self.equal_pages >= MOST_EQUAL_PAGES
    }

    /// Ends the list.
    pub(super) fn end(&mut self) {
        self.state = PagerState::Done;
    }

    /// Halves the window if `error` says that the result is too large. Returns whether it did.
    pub(super) fn halve(&mut self, error: &Error) -> bool {
        let halved = self.windows.as_mut().is_some_and(|windows| windows.halve(error));
        if halved {
            self.narrow_to_window();
        }
        halved
    }

    /// Returns the next position: in this window, or at the beginning of the next window.
    fn next_position(&mut self, next: Option<Position>) -> Option<Position> {
        let Some(windows) = &mut self.windows else { return next };
        if let Some(position) = next {
            return Some(if windows.is_whole() { position } else { position.with(&windows.position()) });
        }
        (self.longest, self.equal_pages) = (0, 0);
        if !windows.advance() {
            return None;
        }
        let window = windows.position();
        Some(self.first_of_window(&window))
    }

    /// Returns the position of the window's first page.
    fn first_of_window(&self, window: &Position) -> Position {
        let size = self.paging.page_size.and_then(|name| Some((name, query(&self.call, name)?)));
        let first = match self.paging.next {
            Next::Number { parameter, first } => Position::new(parameter, first),
            Next::Offset { parameter, first } => Position::new(parameter, first),
            Next::Cursor { .. } | Next::LastItem { .. } | Next::Link | Next::Url { .. } => {
                Position::default()
            }
        };
        let first = match size {
            Some((name, size)) => first.and(name, size),
            None => first,
        };
        first.with(window)
    }

    /// Narrows the call to the first window, if there are several.
    fn in_first_window(mut self) -> Self {
        if self.windows.as_ref().is_some_and(|windows| !windows.is_whole()) {
            self.narrow_to_window();
        }
        self
    }

    fn narrow_to_window(&mut self) {
        let Some(window) = self.windows.as_ref().map(Windows::position) else { return };
        let at = RequestedPage::of(&self.call, &self.paging).ok().and_then(|requested| requested.at);
        let mut position = match (self.paging.next, at) {
            (Next::Number { parameter, .. } | Next::Offset { parameter, .. }, Some(at)) => {
                Position::new(parameter, at)
            }
            _ => Position::default(),
        };
        if let Some((name, size)) =
            self.paging.page_size.and_then(|name| Some((name, query(&self.call, name)?)))
        {
            position = position.and(name, size);
        }
        if let Ok(call) = position.with(&window).for_page(&self.call, &self.paging) {
            self.call = call;
        }
    }

    fn error(&self, why: String) -> Error {
        Error::paging(why).of(self.call.operation(), None)
    }
}

/// Completes the time range that a call asks for, and splits it into windows. The error text says
/// why the range can't be understood.
fn windows(call: Call, paging: &Paging) -> Result<(Call, Option<Windows>), String> {
    let Some(range) = paging.range else { return Ok((call, None)) };
    let Some((from, to)) = range::ends(&call, &range)? else { return Ok((call, None)) };
    let windows = Windows::new(range, &from, &to);
    Ok((with_query(call, [(range.from, &from), (range.to, &to)]), windows))
}

fn hash(value: &(&str, impl std::hash::Hash)) -> u64 {
    BuildHasherDefault::<DefaultHasher>::default().hash_one(value)
}
