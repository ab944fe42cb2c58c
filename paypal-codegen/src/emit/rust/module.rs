//! A tree of modules, printed as files or as one nested module.

use std::collections::BTreeMap;

use super::docs::Docs;
use super::text::{WIDTH, import};

/// A module.
#[derive(Debug, Default)]
pub(super) struct Module {
    /// Its name; of the crate, none.
    pub(super) name: String,
    /// What its file was made from: `specs/orders.yaml`.
    pub(super) source: String,
    /// Whether it is `pub`.
    pub(super) public: bool,
    /// The condition under which it is there.
    pub(super) cfg: Option<String>,
    /// Its documentation.
    pub(super) docs: Docs,
    /// Inner attributes, each ending a line.
    pub(super) attributes: String,
    /// Whether `rustfmt` leaves its children alone.
    pub(super) verbatim: bool,
    /// `use` declarations, each ending a line.
    pub(super) uses: Vec<String>,
    /// Items, each ending a line.
    pub(super) items: Vec<String>,
    /// The names its parent re-exports.
    pub(super) exports: Vec<String>,
    /// The modules in it.
    pub(super) children: Vec<Module>,
}

impl Module {
    pub(super) fn new(name: impl Into<String>, source: impl Into<String>, docs: Docs) -> Self {
        Self { name: name.into(), source: source.into(), docs, ..Self::default() }
    }

    /// The files, by path; this module's own is `root`.
    pub(super) fn files(&self, root: &str) -> BTreeMap<String, String> {
        let mut files = BTreeMap::new();
        files.insert(root.to_owned(), self.file());
        for child in &self.children {
            child.add_files("", &mut files);
        }
        files
    }

    fn add_files(&self, folder: &str, files: &mut BTreeMap<String, String>) {
        let path = format!("{folder}{}", self.name);
        if self.children.is_empty() {
            files.insert(format!("{path}.rs"), self.file());
            return;
        }
        files.insert(format!("{path}/mod.rs"), self.file());
        for child in &self.children {
            child.add_files(&format!("{path}/"), files);
        }
    }

    fn file(&self) -> String {
        let mut text =
            format!("// Written by `paypal-codegen generate` from {}. Do not edit.\n\n", self.source);
        self.body(&mut text, |child, text| {
            if self.verbatim {
                text.push_str("#[rustfmt::skip]\n");
            }
            text.push_str(&format!("{}mod {};\n", child.visibility(), child.name));
        });
        text
    }

    /// The module with everything in it, as one item.
    pub(super) fn inline(&self) -> String {
        let mut text = String::new();
        self.add_inline(&mut text);
        text
    }

    fn add_inline(&self, text: &mut String) {
        text.push_str(&format!("{}mod {} {{\n", self.visibility(), self.name));
        self.body(text, |child, text| child.add_inline(text));
        text.push_str("}\n");
    }

    fn visibility(&self) -> &'static str {
        if self.public { "pub " } else { "" }
    }

    fn body(&self, text: &mut String, declare: impl Fn(&Module, &mut String)) {
        let mut blocks: Vec<String> = Vec::new();
        let docs: String = self
            .docs
            .lines(WIDTH - 4)
            .iter()
            .map(|line| format!("{}\n", format!("//! {line}").trim_end()))
            .collect();
        blocks.push(docs);
        blocks.push(self.attributes.clone());
        let mut declared = String::new();
        let mut exported = String::new();
        for child in &self.children {
            let cfg = child.cfg.as_ref().map(|cfg| format!("#[cfg({cfg})]\n")).unwrap_or_default();
            declared.push_str(&cfg);
            declare(child, &mut declared);
            if !child.exports.is_empty() {
                exported.push_str(&cfg);
                exported.push_str(&import("pub ", &child.name, &child.exports));
            }
        }
        blocks.push(declared);
        blocks.push(self.uses.concat());
        blocks.push(exported);
        blocks.extend(self.items.iter().cloned());
        blocks.retain(|block| !block.is_empty());
        text.push_str(&blocks.join("\n"));
    }
}
