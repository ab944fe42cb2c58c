//! What became of every operation, parameter, component, property and enum value of the specs.
//!
//! The documents, overlays applied, are walked by their structure alone, without a thought of types; then each thing found is
//! looked up in the program. What the program does not have for a known reason is left out; what it does not have for none, or has
//! without its being in a document, is an error. So nothing is lost between the two in silence.

mod documentation;
mod inventory;
mod json;
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

pub use documentation::{Documentation, Share};

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemKind {
    /// An operation.
    Operation,
    /// A parameter of an operation.
    Parameter,
    /// A success status of an operation.
    Status,
    /// A media type of a request body or of a success.
    MediaType,
    /// A component schema.
    Component,
    /// A property, where it is declared.
    Property,
    /// A property of a base, once for each schema that takes it in.
    Inherited,
    /// A value of an enum.
    Value,
    /// A documented issue code, once for each status of an operation.
    Issue,
}

impl ItemKind {
    /// All kinds, in the order they are shown.
    pub const ALL: [Self; 9] = [
        Self::Operation,
        Self::Parameter,
        Self::Status,
        Self::MediaType,
        Self::Component,
        Self::Property,
        Self::Inherited,
        Self::Value,
        Self::Issue,
    ];

    /// The word for one.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Operation => "operation",
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

/// What became of a thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Disposition {
    /// It has a Rust item, field, variant, method or argument of its own: this one.
    Emitted(String),
    /// Something that stands for others too stands for it.
    Merged {
        /// What that is.
        into: String,
        /// How it comes to stand for it.
        reason: String,
    },
    /// Nothing in Rust stands for it.
    LeftOut {
        /// Why.
        reason: String,
    },
}

impl Disposition {
    /// The word for it.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Emitted(_) => "emitted",
            Self::Merged { .. } => "merged",
            Self::LeftOut { .. } => "left out",
        }
    }
}

/// One thing of a document and what became of it.
#[derive(Clone, Debug)]
pub struct Line {
    /// The API.
    pub api: String,
    /// What it is.
    pub kind: ItemKind,
    /// What the document calls it.
    pub name: String,
    /// Where it stands.
    pub pointer: String,
    /// The operation it belongs to, or the schema that takes it in; empty where there is none.
    pub of: String,
    /// What became of it.
    pub disposition: Disposition,
}

/// How many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// In the documents.
    pub found: usize,
    /// Of those, with something of their own in Rust.
    pub emitted: usize,
    /// Of those, for which something else stands.
    pub merged: usize,
    /// Of those, for which nothing stands.
    pub left_out: usize,
}

impl Count {
    fn add(&mut self, other: Self) {
        self.found += other.found;
        self.emitted += other.emitted;
        self.merged += other.merged;
        self.left_out += other.left_out;
    }

    /// Whether everything that was found is accounted for.
    pub fn agrees(&self) -> bool {
        self.found == self.emitted + self.merged + self.left_out
    }
}

/// The whole account.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// The counts of each API, in the order of `apis.yaml`.
    pub apis: Vec<(String, BTreeMap<ItemKind, Count>)>,
    /// Everything that was found, in the order of the documents.
    pub lines: Vec<Line>,
    /// How much of what is emitted has a description, by kind of item.
    pub documentation: Vec<Documentation>,
    /// Whatever is not accounted for; empty where the sums agree.
    pub problems: Diagnostics,
}

impl Report {
    /// The counts of all APIs together.
    pub fn totals(&self) -> BTreeMap<ItemKind, Count> {
        let mut totals: BTreeMap<ItemKind, Count> = BTreeMap::new();
        for (kind, count) in self.apis.iter().flat_map(|(_, counts)| counts) {
            totals.entry(*kind).or_default().add(*count);
        }
        totals
    }

    /// Whether in every API everything that was found is accounted for, and nothing else is there.
    pub fn agrees(&self) -> bool {
        self.problems.is_empty()
            && self.apis.iter().flat_map(|(_, counts)| counts.values()).all(Count::agrees)
    }

    /// One JSON object: `counts`, `documentation`, `apis`, `lines`.
    pub fn to_json(&self) -> serde_json::Value {
        json::json(self)
    }

    /// For people: the tables and the reasons; with `every_line`, every line that is not plainly emitted too.
    pub fn to_text(&self, every_line: bool) -> String {
        text::text(self, every_line)
    }
}

/// Accounts for documents, overlays applied, by the program that was made of them. The documents are in the order of the
/// program's APIs.
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
