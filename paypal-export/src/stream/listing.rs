//! Reads lists that come in pages: whole, each row once, or not at all.

use std::collections::{BTreeMap, BTreeSet};

use paypal_generated::{Value, runtime::Call};
use url::form_urlencoded;

use crate::{
    error::{Error, Result},
    row::Json,
    source::{Asking, WindowError},
};

/// How often a list is read at most whose pages do not fit together, because something was added or
/// left the list between them.
const READS: u32 = 4;
/// How many pages without rows may follow each other.
const MOST_EMPTY: u32 = 3;
/// The parameters that lead to the next page.
const CURSORS: [&str; 2] = ["next_page_token", "page"];

/// A list that comes in pages.
#[derive(Clone, Copy, Debug)]
pub(super) struct List {
    pub(super) api: &'static str,
    pub(super) operation: &'static str,
    /// The property that has the rows of a page.
    pub(super) items: &'static str,
    /// The JSON pointer of a row's id.
    pub(super) id: &'static str,
    /// How many rows a page has.
    pub(super) size: u64,
    /// How many pages PayPal sends at most.
    pub(super) most_pages: u64,
    /// Whether the list is of a range of time that is halved if the list is too large.
    pub(super) is_window: bool,
}

/// What a list has.
#[derive(Debug, Default)]
pub(super) struct Listed {
    /// The rows, each as PayPal sent it.
    pub(super) rows: Vec<Value>,
    /// The first page.
    pub(super) first: Option<Value>,
    /// How many rows PayPal counts, if it does.
    pub(super) total: Option<u64>,
    pub(super) notes: Vec<String>,
}

/// The pages of one reading.
#[derive(Debug)]
struct Pages {
    rows: BTreeMap<u64, Value>,
    /// The place of each row, by its id.
    places: BTreeMap<String, u64>,
    first: Option<Value>,
    total: Option<u64>,
    /// Whether all pages say the same total.
    is_stable: bool,
    /// How many rows were there before.
    repeated: u64,
    /// How many rows were there before on a page before.
    moved: u64,
}

impl List {
    /// Reads a list whose pages have numbers, until its pages fit together.
    ///
    /// # Errors
    ///
    /// Fails with `TooLarge` if there are more pages than PayPal sends, and if the pages of a range
    /// of time do not fit together.
    pub(super) async fn read(
        &self,
        asking: &Asking,
        prepare: impl Fn(Call) -> Call + Send + Sync,
    ) -> Result<Listed, WindowError> {
        let mut last = None;
        for _ in 0..READS {
            let pages = self.numbered(asking, &prepare).await?;
            if pages.is_whole() {
                return Ok(pages.into_listed(Vec::new()));
            }
            last = Some(pages);
        }
        let Some(pages) = last else { return Ok(Listed::default()) };
        let (found, repeated) = (pages.count(), pages.repeated);
        // A row that is there on two pages may have pushed another one out of both.
        let is_counted = pages.total.is_none_or(|total| total == found + repeated);
        if pages.is_stable && pages.moved == 0 && is_counted {
            let note = format!("{} sends {repeated} rows twice", self.operation);
            return Ok(pages.into_listed(vec![note]));
        }
        if self.is_window {
            return Err(WindowError::TooLarge);
        }
        let text = match pages.total {
            Some(total) if total != found => {
                format!("{} counts {total} rows, but sends {found}", self.operation)
            }
            _ => format!("{} sends {repeated} rows on two pages", self.operation),
        };
        Err(Error::failed(text).help("run the export again later; nothing of this list was written").into())
    }

    async fn numbered(
        &self,
        asking: &Asking,
        prepare: &(impl Fn(Call) -> Call + Send + Sync),
    ) -> Result<Pages, WindowError> {
        let mut pages = Pages::new();
        let mut number = 1_u64;
        loop {
            let page = asking
                .ask(self.api, self.operation, |call| {
                    prepare(call).query("page_size", self.size).query("page", number)
                })
                .await?;
            let json = Json::read(&page);
            let count = |pointer: &str| json.text(pointer).and_then(|text| text.parse::<u64>().ok());
            let (total, last) = (count("/total_items"), count("/total_pages"));
            if total.is_some_and(|total| total > self.most_pages.saturating_mul(self.size)) {
                return Err(WindowError::TooLarge);
            }
            pages.is_stable &= number == 1 || pages.total == total;
            pages.total = total;
            let found = pages.take(self, &page);
            asking.page(found);
            let is_last = match (last, total) {
                (Some(last), _) => number >= last,
                (None, Some(total)) => number.saturating_mul(self.size) >= total,
                (None, None) if json.elements("/links").is_empty() => (found as u64) < self.size,
                (None, None) => next(&json).is_none(),
            };
            if number == 1 {
                pages.first = Some(page);
            }
            if is_last || found == 0 {
                return Ok(pages);
            }
            if number >= self.most_pages {
                return Err(WindowError::TooLarge);
            }
            number += 1;
        }
    }

    /// Reads a list whose pages have a link to the next one. PayPal counts no rows of such a list:
    /// one of several pages is read until two readings have the same rows. A row that leaves the
    /// list meanwhile may hide the first row of the next page.
    ///
    /// # Errors
    ///
    /// Fails with `TooLarge` if the list has more pages than PayPal sends, or changes with each
    /// reading.
    pub(super) async fn follow(
        &self,
        asking: &Asking,
        prepare: impl Fn(Call) -> Call + Send + Sync,
    ) -> Result<Listed, WindowError> {
        let mut before: Option<Pages> = None;
        for _ in 0..READS {
            let (pages, number) = self.linked(asking, &prepare).await?;
            let is_same = |before: &Pages| before.places.keys().eq(pages.places.keys());
            if number == 1 || before.as_ref().is_some_and(is_same) {
                return Ok(pages.into_listed(Vec::new()));
            }
            before = Some(pages);
        }
        Err(WindowError::TooLarge)
    }

    /// Reads all pages once. Returns how many there were.
    async fn linked(
        &self,
        asking: &Asking,
        prepare: &(impl Fn(Call) -> Call + Send + Sync),
    ) -> Result<(Pages, u64), WindowError> {
        let mut pages = Pages::new();
        let mut cursor: Option<(String, String)> = None;
        let mut seen = BTreeSet::new();
        let mut number = 1_u64;
        let mut empty = 0;
        loop {
            let page = asking
                .ask(self.api, self.operation, |call| {
                    let call = prepare(call).query("page_size", self.size);
                    match &cursor {
                        Some((name, value)) => call.query(name, value),
                        None => call,
                    }
                })
                .await?;
            let found = pages.take(self, &page);
            asking.page(found);
            empty = if found == 0 { empty + 1 } else { 0 };
            let href = next(&Json::read(&page));
            let is_full = found as u64 >= self.size;
            // The list may go on, but PayPal does not show it.
            if number >= self.most_pages && (href.is_some() || is_full) {
                return Err(WindowError::TooLarge);
            }
            let Some(href) = href else { return Ok((pages, number)) };
            let next = self.cursor(&href)?;
            if !seen.insert(next.clone()) || empty > MOST_EMPTY {
                let how = if empty > MOST_EMPTY { "go on without rows" } else { "lead in a circle" };
                let text = format!("the pages of {} {how}", self.operation);
                return Err(Error::failed(text).help("run the export again later").into());
            }
            cursor = Some(next);
            number += 1;
        }
    }

    /// Returns the parameter that leads to the next page.
    fn cursor(&self, href: &str) -> Result<(String, String)> {
        let query = href.split_once('?').map_or("", |(_, query)| query);
        let pairs: BTreeMap<String, String> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        let found = CURSORS.iter().find_map(|name| Some(((*name).to_owned(), pairs.get(*name)?.clone())));
        found.ok_or_else(|| {
            Error::failed(format!("{} has a next page whose link this program cannot read", self.operation))
                .help("tell the makers of this program")
        })
    }
}

impl Pages {
    fn new() -> Self {
        Self {
            rows: BTreeMap::new(),
            places: BTreeMap::new(),
            first: None,
            total: None,
            is_stable: true,
            repeated: 0,
            moved: 0,
        }
    }

    /// Takes the rows of a page. Of two rows with one id the later one is kept. Returns how many
    /// the page has.
    fn take(&mut self, list: &List, page: &Value) -> usize {
        let mut found = 0;
        let begin = self.count() + self.repeated;
        for row in page.get(list.items).into_iter().flat_map(|items| items.elements()) {
            found += 1;
            let row = row.to_value();
            // A row without an id is told apart by all its values.
            let id = Json::read(&row).text(list.id).map_or_else(|| row.text().to_owned(), str::to_owned);
            let place = self.count() + self.repeated;
            if let Some(earlier) = self.places.insert(id, place) {
                self.rows.remove(&earlier);
                self.repeated += 1;
                self.moved += u64::from(earlier < begin);
            }
            self.rows.insert(place, row);
        }
        found
    }

    fn count(&self) -> u64 {
        u64::try_from(self.rows.len()).unwrap_or(u64::MAX)
    }

    fn is_whole(&self) -> bool {
        self.is_stable && self.repeated == 0 && self.total.is_none_or(|total| total == self.count())
    }

    fn into_listed(self, notes: Vec<String>) -> Listed {
        Listed { rows: self.rows.into_values().collect(), first: self.first, total: self.total, notes }
    }
}

/// Returns the link to the next page.
fn next(page: &Json<'_>) -> Option<String> {
    let links = page.elements("/links").iter();
    let mut next = links.filter(|link| link.text("/rel") == Some("next"));
    next.find_map(|link| link.text("/href")).map(str::to_owned)
}

#[cfg(test)]
mod tests;
