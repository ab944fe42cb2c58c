//! Reads YAML into a tree.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span as RawSpan, Tag};

use super::tree::{Items, Tree};
use super::{Key, MAX_ALIASED_NODES, MAX_DEPTH, Node, NodeValue, scalar};
use crate::diagnostic::{Code, Diagnostic, code};
use crate::source::{SourceFile, Span};

type Fatal = Box<Diagnostic>;

/// Reads the only document of a file into `tree`.
///
/// # Errors
/// Fails if the text is not YAML, has several documents, nests too deep, expands aliases too far,
/// or uses what JSON does not have.
pub(super) fn read(file: &Arc<SourceFile>, tree: &mut Tree) -> Result<(), Fatal> {
    let offsets = Offsets::new(file.text());
    let mut reader = Reader { file, offsets, tree, anchors: HashMap::new(), opened: Vec::new(), aliased: 0 };
    reader.run()
}

struct Reader<'a> {
    file: &'a Arc<SourceFile>,
    offsets: Offsets,
    tree: &'a mut Tree,
    /// The nodes with an anchor.
    anchors: HashMap<usize, Node>,
    /// The anchors of the lists and objects whose end is not yet reached; 0 where there is none.
    opened: Vec<usize>,
    /// The number of nodes with an anchor, and of those that aliases added.
    aliased: usize,
}

impl Reader<'_> {
    fn run(&mut self) -> Result<(), Fatal> {
        let file = Arc::clone(self.file);
        let mut parser = Parser::new_from_str(file.text());
        while let Some(event) = parser.next_event() {
            let (event, raw) = event.map_err(|error| {
                let span = self.span(RawSpan::empty(*error.marker()));
                let message = format!("this is neither YAML nor JSON: {}", error.info());
                self.fatal(code::NOT_YAML, message, &span, help(error.info()))
            })?;
            self.event(event, raw)?;
        }
        Ok(())
    }

    fn event(&mut self, event: Event<'_>, raw: RawSpan) -> Result<(), Fatal> {
        match event {
            Event::Scalar(text, style, anchor, tag) => self.scalar(text, style, anchor, tag.as_deref(), raw),
            Event::MappingStart(anchor, tag) => self.open(Items::mapping(), anchor, tag.as_deref(), raw),
            Event::SequenceStart(anchor, tag) => self.open(Items::sequence(), anchor, tag.as_deref(), raw),
            Event::MappingEnd | Event::SequenceEnd => {
                self.close(raw);
                Ok(())
            }
            Event::Alias(anchor) => self.alias(anchor, raw),
            Event::DocumentStart(_) if self.tree.root.is_some() => Err(self.fatal(
                code::SEVERAL_DOCUMENTS,
                "a second document begins here",
                &self.span(raw),
                "write only one document per file",
            )),
            _ => Ok(()),
        }
    }

    fn scalar(
        &mut self,
        text: Cow<'_, str>,
        style: ScalarStyle,
        anchor: usize,
        tag: Option<&Tag>,
        raw: RawSpan,
    ) -> Result<(), Fatal> {
        let span = self.span(raw);
        if self.tree.expects_key() {
            // `200:` and `true:` become strings, since JSON has only strings as keys.
            self.tree.key(Key { name: text.into_owned(), span });
            return Ok(());
        }
        let quoted = style != ScalarStyle::Plain;
        let value = match tag {
            None if quoted => NodeValue::String(text.into_owned()),
            Some(tag) if tag.suffix == "!" || is_core(tag, "str") => NodeValue::String(text.into_owned()),
            _ => {
                self.check_tag(tag, &span, &["null", "bool", "int", "float"])?;
                scalar::resolve_plain(&text).ok_or_else(|| {
                    let message = format!("`{text}` is not a number in JSON");
                    let help = "put it in quotes if it is a string";
                    self.fatal(code::NOT_A_NUMBER, message, &span, help)
                })?
            }
        };
        self.node(Node { value, span }, anchor);
        Ok(())
    }

    fn open(&mut self, items: Items, anchor: usize, tag: Option<&Tag>, raw: RawSpan) -> Result<(), Fatal> {
        let span = self.span(raw);
        self.refuse_as_key(&span)?;
        let core = match &items {
            Items::Sequence(_) => "seq",
            Items::Mapping { .. } => "map",
        };
        self.check_tag(tag, &span, &[core])?;
        if self.tree.depth() >= MAX_DEPTH {
            let message = format!("this nests deeper than {MAX_DEPTH} levels");
            return Err(self.fatal(code::TOO_DEEP, message, &span, "flatten the document"));
        }
        self.opened.push(anchor);
        self.tree.open(items, span);
        Ok(())
    }

    fn close(&mut self, raw: RawSpan) {
        let anchor = self.opened.pop().unwrap_or_default();
        if let Some(node) = self.tree.close(self.offsets.byte(raw.end)) {
            self.node(node, anchor);
        }
    }

    fn alias(&mut self, anchor: usize, raw: RawSpan) -> Result<(), Fatal> {
        let span = self.span(raw);
        self.refuse_as_key(&span)?;
        let Some(node) = self.anchors.get(&anchor) else {
            let message = "this alias is inside the node that it refers to";
            return Err(self.fatal(
                code::UNFINISHED_ALIAS,
                message,
                &span,
                "repeat the content instead of the alias",
            ));
        };
        self.aliased = self.aliased.saturating_add(node.count());
        if self.aliased > MAX_ALIASED_NODES {
            let message = format!("the aliases up to here expand to more than {MAX_ALIASED_NODES} nodes");
            return Err(self.fatal(code::TOO_MANY_ALIASES, message, &span, "use `$ref` instead"));
        }
        let node = node.clone();
        self.node(node, 0);
        Ok(())
    }

    /// Adds a finished node to the tree, and remembers it for aliases.
    fn node(&mut self, node: Node, anchor: usize) {
        if anchor > 0 {
            self.aliased = self.aliased.saturating_add(node.count());
            self.anchors.insert(anchor, node.clone());
        }
        self.tree.add(node);
    }

    fn refuse_as_key(&self, span: &Span) -> Result<(), Fatal> {
        if !self.tree.expects_key() {
            return Ok(());
        }
        let message = "a key must be a string, not a list, an object or an alias";
        Err(self.fatal(code::KEY_NOT_SCALAR, message, span, "write the key as a string"))
    }

    fn check_tag(&self, tag: Option<&Tag>, span: &Span, known: &[&str]) -> Result<(), Fatal> {
        match tag {
            Some(tag) if !known.iter().any(|name| is_core(tag, name)) => {
                let message = format!("the tag `{tag}` is not supported here");
                Err(self.fatal(code::UNKNOWN_TAG, message, span, "remove the tag"))
            }
            _ => Ok(()),
        }
    }

    /// Creates a problem after which reading stops.
    fn fatal(&self, code: Code, message: impl Into<String>, span: &Span, help: &str) -> Fatal {
        Box::new(Diagnostic::error(code, message).at(span).pointer(self.tree.pointer()).help(help))
    }

    fn span(&self, raw: RawSpan) -> Span {
        let start = self.offsets.byte(raw.start);
        let len = self.offsets.byte(raw.end).saturating_sub(start);
        Span::new(self.file, start, len, raw.start.line(), raw.start.col() + 1)
    }
}

/// Returns the help line for an error of the parser.
fn help(error: &str) -> &'static str {
    match error.contains("Unicode character escape") {
        true => {
            "`\\u` and `\\U` give one whole character in YAML; write a surrogate pair as one `\\U0001F44D`, or as the character"
        }
        false => "check the brackets, quotes and indentation before this place",
    }
}

fn is_core(tag: &Tag, name: &str) -> bool {
    tag.is_yaml_core_schema() && tag.suffix == name
}

/// Converts offsets: the parser counts characters, a span counts bytes. They differ only after
/// characters of several bytes.
struct Offsets {
    /// For each character of several bytes: its index, and the number of extra bytes up to and
    /// including it.
    wide: Vec<(usize, usize)>,
}

impl Offsets {
    fn new(text: &str) -> Self {
        let mut extra = 0;
        let wide = if text.is_ascii() {
            Vec::new()
        } else {
            text.chars()
                .enumerate()
                .filter(|(_, char)| !char.is_ascii())
                .map(|(index, char)| {
                    extra += char.len_utf8() - 1;
                    (index, extra)
                })
                .collect()
        };
        Self { wide }
    }

    fn byte(&self, mark: Marker) -> usize {
        let before = self.wide.partition_point(|(index, _)| *index < mark.index());
        let extra = before.checked_sub(1).and_then(|last| self.wide.get(last)).map_or(0, |(_, extra)| *extra);
        mark.index() + extra
    }
}
