//! The walk from page to page, whatever is on them.

use std::{
    collections::HashSet,
    hash::{BuildHasher, BuildHasherDefault, DefaultHasher},
};

use super::cursor::PageCursor;
use super::facts::Facts;
use super::paging::Paging;
use super::plan;
use super::position::Asked;
use crate::{Call, Error};

/// The walk from page to page: which call is next, and what was seen.
pub(super) struct Pager {
    paging: &'static Paging,
    /// The call of the page that is asked next; after the last page, its own.
    call: Call,
    ahead: Ahead,
    /// Hashes of the pages and positions that were seen.
    seen: HashSet<u64>,
    /// The number of items of the longest page.
    longest: usize,
}

/// What comes next.
enum Ahead {
    /// The call is sent.
    Ask,
    /// First this is told; then the call is sent.
    Warn(Error),
    /// This is told; then there is nothing more.
    Refuse(Error),
    /// Nothing more.
    Nothing,
}

/// What to do next.
pub(super) enum Step {
    /// Send this call.
    Send(Box<Call>),
    /// Tell this.
    Tell(Error),
    /// There is nothing more.
    End,
}

impl Pager {
    /// Begins with the caller's call.
    pub(super) fn new(call: Call, paging: &'static Paging) -> Self {
        Self { paging, call, ahead: Ahead::Ask, seen: HashSet::new(), longest: 0 }
    }

    /// Begins where another walk left off.
    pub(super) fn resume(call: Call, paging: &'static Paging, cursor: &PageCursor) -> Self {
        let turned = if cursor.is_of(call.operation()) {
            cursor.position().turn(&call, paging)
        } else {
            Err(format!("the cursor {cursor} is of another operation"))
        };
        match turned {
            Ok(call) => Self::new(call, paging),
            Err(why) => {
                let error = Error::request(why).of(call.operation(), None);
                Self { ahead: Ahead::Refuse(error), ..Self::new(call, paging) }
            }
        }
    }

    /// What to do next. After an error the same call comes again.
    pub(super) fn step(&mut self) -> Step {
        match std::mem::replace(&mut self.ahead, Ahead::Nothing) {
            Ahead::Ask => {
                self.ahead = Ahead::Ask;
                Step::Send(Box::new(self.call.clone()))
            }
            Ahead::Warn(error) => {
                self.ahead = Ahead::Ask;
                Step::Tell(error)
            }
            Ahead::Refuse(error) => Step::Tell(error),
            Ahead::Nothing => Step::End,
        }
    }

    /// Whether the next step would send a call.
    pub(super) fn is_asking(&self) -> bool {
        matches!(self.ahead, Ahead::Ask)
    }

    /// Whether there is nothing more.
    pub(super) fn is_over(&self) -> bool {
        matches!(self.ahead, Ahead::Nothing)
    }

    /// The call of the page that is asked next.
    pub(super) fn call(&self) -> &Call {
        &self.call
    }

    /// Takes in what the page tells that was asked for; gives where the list goes on after it.
    pub(super) fn accept(&mut self, facts: Result<Facts, String>) -> Result<Option<PageCursor>, Error> {
        let facts = facts.map_err(|why| self.error(why))?;
        if facts.count > 0 && !self.seen.insert(hash(&("page", facts.fingerprint))) {
            return Err(self.error("a page came twice, so that the list would have no end".to_owned()));
        }
        let asked = Asked::of(&self.call, self.paging).map_err(|why| self.error(why))?;
        let next = plan::after(self.paging, asked, &facts, self.longest);
        self.longest = self.longest.max(facts.count);
        let Some(position) = next else {
            self.ahead = Ahead::Nothing;
            return Ok(None);
        };
        let circles = !self.seen.insert(hash(&("position", &position)));
        if circles && facts.count == 0 {
            return Err(self.error("an empty page leads back to itself".to_owned()));
        }
        self.call = position.turn(&self.call, self.paging).map_err(|why| self.error(why))?;
        self.ahead = match circles {
            true => Ahead::Warn(self.error("a page leads back to one before it".to_owned())),
            false => Ahead::Ask,
        };
        Ok(Some(PageCursor::new(self.call.operation(), position)))
    }

    fn error(&self, why: String) -> Error {
        Error::paging(why).of(self.call.operation(), None)
    }
}

fn hash(what: &(&str, impl std::hash::Hash)) -> u64 {
    BuildHasherDefault::<DefaultHasher>::default().hash_one(what)
}
