//! Reads the pagination properties of a received page.

use std::borrow::Cow;
use std::hash::{DefaultHasher, Hasher};

use rust_decimal::prelude::ToPrimitive;

use super::paging::{Next, Paging};
use crate::{
    ValueRef,
    model::{FieldRef, Object, write},
};

/// The pagination properties of a received page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct PageInfo {
    /// The number of items on the page.
    pub(super) count: usize,
    /// A hash of the items. Two pages of a list may have equal items, if those have no ids.
    pub(super) fingerprint: u64,
    /// The total number of items, if the page has it.
    pub(super) total_items: Option<i64>,
    /// The total number of pages, if the page has it.
    pub(super) total_pages: Option<i64>,
    /// The value of the property that leads to the next page; it belongs to the page or to its last
    /// item.
    pub(super) next: Option<String>,
    /// Whether there is a next page, if the page has such a property.
    pub(super) has_more: Option<bool>,
    /// The page's links to other pages.
    pub(super) links: Links,
    /// The end of the part of the time range that the page's search covers, if the page has it.
    pub(super) answered_end: Option<String>,
    /// The time of the last update of the service's data, if the page has it.
    pub(super) last_refreshed: Option<String>,
}

/// The links of a page to other pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Links {
    /// There are no links to other pages.
    #[default]
    Silent,
    /// The link to the next page.
    Next(String),
    /// There are links to other pages, but none to a next page.
    Last,
}

impl PageInfo {
    /// Returns whether the server says nothing about the end of the list, so that only the length
    /// of the pages tells it.
    pub(super) fn is_silent(&self) -> bool {
        let totals = [self.total_items, self.total_pages];
        totals.iter().all(Option::is_none)
            && self.has_more.is_none()
            && self.next.is_none()
            && self.links == Links::Silent
    }

    /// Reads a page. The error text says what is wrong with the page.
    pub(super) fn of(page: FieldRef<'_>, paging: &Paging) -> Result<Self, String> {
        if page.object().is_none() && !matches!(page, FieldRef::Any(page) if page.is_object()) {
            return Err("a page is not an object".to_owned());
        }
        let mut info = Self { links: links(property(page, "links")), ..Self::default() };
        let mut last = FieldRef::Absent;
        match property(page, paging.items) {
            FieldRef::List(list) => {
                // An item that can't be read counts: it takes a place in the server's list.
                info.count = list.len() + left_out(page, paging.items);
                info.fingerprint = fingerprint(FieldRef::List(list));
                last = list.len().checked_sub(1).map_or(FieldRef::Absent, |last| list.field_ref(last));
            }
            FieldRef::Any(list) if list.is_array() => {
                info.count = list.elements().count();
                info.fingerprint = fingerprint(FieldRef::Any(list));
                last = list.elements().last().map_or(FieldRef::Absent, FieldRef::Any);
            }
            _ => {}
        }
        if info.count == 0 && !is_empty(page, paging.items) {
            return Err(format!("`{}` of a page is not a list", paging.items));
        }
        let total = |name: Option<&str>| name.and_then(|name| integer(property(page, name)));
        info.total_items = total(paging.total_items);
        info.total_pages = total(paging.total_pages);
        info.has_more = paging.has_more.and_then(|name| boolean(property(page, name)));
        if let Some((end, refreshed)) = paging.range.and_then(|range| range.answered) {
            info.answered_end = text(property(page, end));
            info.last_refreshed = text(property(page, refreshed));
        }
        let next = match paging.next {
            Next::Cursor { property: name, .. } | Next::Url { property: name } => property(page, name),
            Next::LastItem { property: name, .. } => inside(last, name),
            Next::Number { .. } | Next::Offset { .. } | Next::Link => return Ok(info),
        };
        info.next = text(next).filter(|next| !next.is_empty());
        if info.has_more == Some(true) && info.next.is_none() {
            return Err("a page says that there is a next page, but has no value that leads to it".to_owned());
        }
        Ok(info)
    }
}

/// Returns a property of the page, declared by the spec or not. A name that begins with `/` is a
/// JSON pointer.
pub(super) fn property<'a>(page: FieldRef<'a>, name: &str) -> FieldRef<'a> {
    match name.strip_prefix('/') {
        Some(keys) => {
            keys.split('/').fold(page, |at, key| inside(at, &key.replace("~1", "/").replace("~0", "~")))
        }
        None => inside(page, name),
    }
}

/// Returns the number of items of a page that can't be read.
fn left_out(page: FieldRef<'_>, items: &str) -> usize {
    let (parent, name) = items.rsplit_once('/').unwrap_or(("", items));
    let parent = if parent.is_empty() { page } else { property(page, parent) };
    let Some(object) = parent.object() else { return 0 };
    object.table().find(name, 0).map_or(0, |index| object.left_out(index))
}

/// Returns a property of a value, if the value is an object.
fn inside<'a>(value: FieldRef<'a>, name: &str) -> FieldRef<'a> {
    match value {
        FieldRef::Object(object) | FieldRef::Arm(object, _) => own(object, name),
        FieldRef::Any(value) => value.get(name).map_or(FieldRef::Absent, FieldRef::Any),
        _ => FieldRef::Absent,
    }
}

fn own<'a>(object: &'a dyn Object, name: &str) -> FieldRef<'a> {
    let declared = object.table().find(name, 0).map(|index| object.field_ref(index));
    match declared {
        Some(FieldRef::Absent) | None => object.extra().get(name).map_or(FieldRef::Absent, FieldRef::Any),
        Some(value) => value,
    }
}

/// Returns whether a page was received without items. Otherwise its items property holds a value
/// that is not a list; such a value is encoded as received.
fn is_empty(page: FieldRef<'_>, items: &str) -> bool {
    let mut text = Vec::new();
    write(&mut text, page);
    let page = ValueRef::new(str::from_utf8(&text).unwrap_or("null"));
    page.is_object() && page.get(items).is_none_or(|items| items.is_null() || items.is_array())
}

fn integer(value: FieldRef<'_>) -> Option<i64> {
    match value {
        FieldRef::Integer(value) => Some(value),
        FieldRef::Unsigned(value) => value.try_into().ok(),
        FieldRef::Number(value) => value.to_i64(),
        FieldRef::Text(text) => text.parse().ok(),
        FieldRef::Any(value) => value.as_i64().or_else(|| value.as_str()?.parse().ok()),
        _ => None,
    }
}

fn boolean(value: FieldRef<'_>) -> Option<bool> {
    match value {
        FieldRef::Boolean(value) => Some(value),
        FieldRef::Text(text) => text.parse().ok(),
        FieldRef::Any(value) => value.as_bool().or_else(|| value.as_str()?.parse().ok()),
        _ => None,
    }
}

fn text(value: FieldRef<'_>) -> Option<String> {
    match value {
        FieldRef::Text(text) => Some(text.to_owned()),
        FieldRef::Any(value) => value.as_str().map(Cow::into_owned),
        _ => None,
    }
}

/// Link relations to other pages that PayPal was seen to use.
const OTHER_PAGES: [&str; 7] = ["first", "last", "prev", "previous", "previous_page", "prev_page", "start"];

fn links(value: FieldRef<'_>) -> Links {
    let links: Vec<(String, String)> = match value {
        FieldRef::List(list) => (0..list.len())
            .filter_map(|index| match list.field_ref(index) {
                FieldRef::Object(link) | FieldRef::Arm(link, _) => {
                    Some((text(own(link, "rel"))?, text(own(link, "href"))?))
                }
                _ => None,
            })
            .collect(),
        FieldRef::Any(list) => list
            .elements()
            .filter_map(|link| {
                let text = |name| Some(link.get(name)?.as_str()?.into_owned());
                Some((text("rel")?, text("href")?))
            })
            .collect(),
        _ => Vec::new(),
    };
    let is = |rel: &str, wanted: &[&str]| wanted.iter().any(|wanted| rel.eq_ignore_ascii_case(wanted));
    match links.iter().find(|(rel, href)| is(rel, &["next", "next_page"]) && !href.is_empty()) {
        Some((_, href)) => Links::Next(href.clone()),
        None if links.iter().any(|(rel, _)| is(rel, &OTHER_PAGES)) => Links::Last,
        None => Links::Silent,
    }
}

/// Hashes a value in its encoded form.
fn fingerprint(value: FieldRef<'_>) -> u64 {
    let mut text = Vec::new();
    write(&mut text, value);
    let mut hasher = DefaultHasher::new();
    hasher.write(&text);
    hasher.finish()
}
