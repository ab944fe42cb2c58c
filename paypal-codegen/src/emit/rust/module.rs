//! Prints a tree of modules as files, or as one nested module.

use std::collections::BTreeMap;

use super::docs::Docs;
use super::text::{WIDTH, import};

/// A module.
#[derive(Debug, Default)]
pub(super) struct Module {
    /// The name; empty for the crate itself.
    pub(super) name: String,
    /// The spec from which the file is generated: `specs/orders.yaml`.
    pub(super) source: String,
    /// Whether the module is `pub`.
    pub(super) public: bool,
    /// Whether the modules beside its parent see the module.
    pub(super) visible_above: bool,
    /// Whether rustdoc leaves the module out.
    pub(super) hidden: bool,
    /// The condition of its `#[cfg]`.
    pub(super) cfg: Option<String>,
    /// The documentation.
    pub(super) docs: Docs,
    /// The inner attributes, each with a newline.
    pub(super) attributes: String,
    /// Whether `rustfmt` skips the children.
    pub(super) verbatim: bool,
    /// The `use` declarations, each with a newline.
    pub(super) uses: Vec<String>,
    /// The items, each with a newline.
    pub(super) items: Vec<String>,
    /// The names that the parent module re-exports.
    pub(super) exports: Vec<String>,
    /// The child modules.
    pub(super) children: Vec<Module>,
}

impl Module {
    pub(super) fn new(name: impl Into<String>, source: impl Into<String>, docs: Docs) -> Self {
        Self { name: name.into(), source: source.into(), docs, ..Self::default() }
    }

    /// Returns the files, by path. `root` is the path of this module.
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
            if child.hidden {
                text.push_str("#[doc(hidden)]\n");
            }
            text.push_str(&format!("{}mod {};\n", child.visibility(), child.name));
        });
        text
    }

    /// Returns the module with all children as one item.
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
        match (self.public, self.visible_above) {
            (true, _) => "pub ",
            (false, true) => "pub(super) ",
            (false, false) => "",
        }
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
