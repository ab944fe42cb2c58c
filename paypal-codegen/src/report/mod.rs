//! Accounts for every operation, parameter, component, property and enum value of the specs.
//!
//! One pass lists the items of the documents, with overlays applied, by their structure alone. Each
//! item is then looked up in the program. An item that the program lacks for a known reason is
//! counted as left out. An item without a known reason is an error, as is an item of the program
//! that no document has. So no item gets lost silently.

mod documentation;
mod inventory;
mod json;
mod kept_parts;
mod reconcile;
pub(crate) mod rust;
mod text;
mod unaccounted;
mod unused;

use std::collections::BTreeMap;

use crate::apis;
use crate::diagnostic::Diagnostics;
use crate::document::Node;
use crate::ir::Program;
use crate::kept::KeptPart;

pub use documentation::{Documentation, Share};
pub use kept_parts::kept_parts;

/// The kinds of items that are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemKind {
    /// An operation of clients.
    Operation,
    /// A callback, which the service calls.
    Callback,
    /// A parameter of an operation.
    Parameter,
    /// A success status of an operation, or any status of a callback.
    Status,
    /// A media type of a request body or of such a status.
    MediaType,
    /// A component schema.
    Component,
    /// A property, at its declaration.
    Property,
    /// A property of a base, once for each schema that inherits it.
    Inherited,
    /// A value of an enum.
    Value,
    /// A documented issue code, once for each status of an operation.
    Issue,
}

impl ItemKind {
    /// All kinds, in output order.
    pub const ALL: [Self; 10] = [
        Self::Operation,
        Self::Callback,
        Self::Parameter,
        Self::Status,
        Self::MediaType,
        Self::Component,
        Self::Property,
        Self::Inherited,
        Self::Value,
        Self::Issue,
    ];

    /// Returns the word for the kind in output.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Operation => "operation",
            Self::Callback => "callback",
            Self::Parameter => "parameter",
            Self::Status => "status",
            Self::MediaType => "media type",
            Self::Component => "component",
            Self::Property => "property",
            Self::Inherited => "inherited",
            Self::Value => "value",
            Self::Issue => "issue",
        }
    }
}

/// How the program represents an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Disposition {
    /// The item has its own Rust item, field, variant, method or argument, with this path.
    Emitted(String),
    /// Another Rust item represents this one too.
    Merged {
        /// The Rust path of that item.
        into: String,
        /// The reason.
        reason: String,
    },
    /// No Rust item represents it.
    LeftOut {
        /// The reason.
        reason: String,
    },
}

impl Disposition {
    /// Returns the word for the disposition in output.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Emitted(_) => "emitted",
            Self::Merged { .. } => "merged",
            Self::LeftOut { .. } => "left out",
        }
    }
}

/// One item of a document with its disposition.
#[derive(Clone, Debug)]
pub struct Line {
    /// The API.
    pub api: String,
    /// The kind of the item.
    pub kind: ItemKind,
    /// The name in the document.
    pub name: String,
    /// The JSON pointer.
    pub pointer: String,
    /// The operation or schema that the item belongs to; empty if there is none.
    pub of: String,
    /// How the program represents the item.
    pub disposition: Disposition,
}

/// The numbers of items of one kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// The number of items in the documents.
    pub found: usize,
    /// The number of items with their own Rust item.
    pub emitted: usize,
    /// The number of items that another Rust item represents.
    pub merged: usize,
    /// The number of items without a Rust item.
    pub left_out: usize,
}

impl Count {
    fn add(&mut self, other: Self) {
        self.found += other.found;
        self.emitted += other.emitted;
        self.merged += other.merged;
        self.left_out += other.left_out;
    }

    /// Returns whether every item is accounted for.
    pub fn agrees(&self) -> bool {
        self.found == self.emitted + self.merged + self.left_out
    }
}

/// The complete report.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// The counts of each API, in the order of `apis.yaml`.
    pub apis: Vec<(String, BTreeMap<ItemKind, Count>)>,
    /// All items, in document order.
    pub lines: Vec<Line>,
    /// The number of described items, by kind.
    pub documentation: Vec<Documentation>,
    /// The parts that PayPal no longer describes, and that stay.
    pub no_longer_described: Vec<KeptPart>,
    /// The items that are not accounted for; empty if the sums agree.
    pub problems: Diagnostics,
}

impl Report {
    /// Returns the counts of all APIs together.
    pub fn totals(&self) -> BTreeMap<ItemKind, Count> {
        let mut totals: BTreeMap<ItemKind, Count> = BTreeMap::new();
        for (kind, count) in self.apis.iter().flat_map(|(_, counts)| counts) {
            totals.entry(*kind).or_default().add(*count);
        }
        totals
    }

    /// Returns whether every item of every API is accounted for, and the program has no other
    /// items.
    pub fn agrees(&self) -> bool {
        self.problems.is_empty()
            && self.apis.iter().flat_map(|(_, counts)| counts.values()).all(Count::agrees)
    }

    /// Returns the report as one JSON object with the keys `counts`, `documentation`, `apis`,
    /// `no_longer_described` and `lines`.
    pub fn to_json(&self) -> serde_json::Value {
        json::json(self)
    }

    /// Returns the report as text: the tables and the reasons. With `every_line`, also lists each
    /// item that is merged or left out.
    pub fn to_text(&self, every_line: bool) -> String {
        text::text(self, every_line)
    }
}

/// Accounts for documents, with overlays applied, in the program that was built from them. The
/// documents must be in the order of the program's APIs.
pub fn report(documents: &[(&apis::Api, &Node)], program: &Program) -> Report {
    let sites: Vec<_> = documents.iter().map(|(_, document)| inventory::inventory(document)).collect();
    let mut report = Report { documentation: documentation::documentation(program), ..Report::default() };
    for (index, ((entry, document), found)) in documents.iter().zip(&sites).enumerate() {
        let unused = unused::unused_places(document, program.apis.get(index));
        let reconciliation = reconcile::Reconciliation::new(program, index, &unused);
        let mut counts: BTreeMap<ItemKind, Count> = BTreeMap::new();
        for site in found {
            let count = counts.entry(site.kind).or_default();
            count.found += 1;
            let Some(disposition) = reconciliation.disposition(site) else {
                report.problems.push(reconcile::unaccounted_site(document, site));
                continue;
            };
            match disposition {
                Disposition::Emitted(_) => count.emitted += 1,
                Disposition::Merged { .. } => count.merged += 1,
                Disposition::LeftOut { .. } => count.left_out += 1,
            }
            report.lines.push(Line {
                api: entry.api.clone(),
                kind: site.kind,
                name: site.name.clone(),
                pointer: site.pointer.clone(),
                of: site.of.clone(),
                disposition,
            });
        }
        report.apis.push((entry.api.clone(), counts));
    }
    report.problems.extend(unaccounted::unaccounted(program, &sites));
    report
}
