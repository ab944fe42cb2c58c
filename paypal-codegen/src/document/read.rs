//! Text to tree: one event parser for YAML and JSON.

use std::borrow::Cow;
use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span as RawSpan, Tag};

use super::{Key, Mapping, Node, NodeValue, SourceFile, Span, scalar};
use crate::diagnostic::{Diagnostic, Diagnostics, code};

/// How deep a document may nest. PayPal's deepest is under 30; recursion over a tree never goes deeper.
pub const MAX_DEPTH: usize = 200;

/// How many nodes all aliases of a document may expand to, so that a small file can't fill the memory.
pub const MAX_ALIASED_NODES: usize = 100_000;

/// Reads a file as YAML or JSON.
///
/// # Errors
/// If the file can't be read, or as [`read`].
pub fn load(path: &Path) -> Result<Node, Diagnostics> {
    read(&SourceFile::load(path)?)
}

/// Reads a text as YAML or JSON.
///
/// # Errors
/// If it is neither, holds no document or several, has a key twice in one mapping, nests too deep, or expands
/// aliases too far. All duplicate keys are reported at once.
pub fn read(file: &Arc<SourceFile>) -> Result<Node, Diagnostics> {
    let mut reader = Reader::new(file);
    match reader.run() {
        Ok(Some(root)) => reader.diagnostics.or(root),
        Ok(None) => {
            let empty = Diagnostic::error(code::EMPTY_DOCUMENT, "this file holds no document")
                .at(&Span::start_of(file));
            reader.diagnostics.push(empty);
            Err(reader.diagnostics)
        }
        Err(fatal) => {
            reader.diagnostics.push(*fatal);
            Err(reader.diagnostics)
        }
    }
}

/// A list or object whose end has not come yet.
struct Frame {
    span: Span,
    anchor: usize,
    items: Items,
}

enum Items {
    Sequence(Vec<Node>),
    Mapping { mapping: Mapping, key: Option<Key> },
}

struct Reader<'a> {
    file: &'a Arc<SourceFile>,
    offsets: Offsets,
    stack: Vec<Frame>,
    anchors: HashMap<usize, Node>,
    aliased: usize,
    root: Option<Node>,
    diagnostics: Diagnostics,
}

type Fatal = Box<Diagnostic>;

impl<'a> Reader<'a> {
    fn new(file: &'a Arc<SourceFile>) -> Self {
        Self {
            file,
            offsets: Offsets::new(file.text()),
            stack: Vec::new(),
            anchors: HashMap::new(),
            aliased: 0,
            root: None,
            diagnostics: Diagnostics::new(),
        }
    }

    fn run(&mut self) -> Result<Option<Node>, Fatal> {
        let file = Arc::clone(self.file);
        let mut parser = Parser::new_from_str(file.text());
        while let Some(event) = parser.next_event() {
            let (event, raw) = event.map_err(|error| {
                let mark = *error.marker();
                let span = self.span(RawSpan { start: mark, end: mark });
                Box::new(
                    Diagnostic::error(code::NOT_YAML, format!("neither YAML nor JSON: {}", error.info()))
                        .at(&span),
                )
            })?;
            self.event(event, raw)?;
        }
        Ok(self.root.take())
    }

    fn event(&mut self, event: Event<'_>, raw: RawSpan) -> Result<(), Fatal> {
        match event {
            Event::Scalar(text, style, anchor, tag) => self.scalar(text, style, anchor, tag.as_deref(), raw),
            Event::MappingStart(anchor, tag) => {
                let items = Items::Mapping { mapping: Mapping::new(), key: None };
                self.open(items, anchor, tag.as_deref(), raw)
            }
            Event::SequenceStart(anchor, tag) => {
                self.open(Items::Sequence(Vec::new()), anchor, tag.as_deref(), raw)
            }
            Event::MappingEnd | Event::SequenceEnd => {
                self.close(raw);
                Ok(())
            }
            Event::Alias(anchor) => self.alias(anchor, raw),
            Event::DocumentStart(_) if self.root.is_some() => Err(Box::new(
                Diagnostic::error(code::SEVERAL_DOCUMENTS, "a second document begins here")
                    .at(&self.span(raw))
                    .help("keep one document in a file"),
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
        if self.expects_key() {
            // `200:` and `true:` are keys like any other: JSON has only strings there.
            self.key(Key { name: text.into_owned(), span });
            return Ok(());
        }
        let quoted = style != ScalarStyle::Plain;
        let value = match tag {
            None if quoted => NodeValue::String(text.into_owned()),
            Some(tag) if tag.suffix == "!" || is_core(tag, "str") => NodeValue::String(text.into_owned()),
            _ => {
                self.check_tag(tag, &span, &["null", "bool", "int", "float"])?;
                scalar::resolve_plain(&text).ok_or_else(|| {
                    let message = format!("JSON has no number `{text}`");
                    let help = "write it in quotes if it is a string";
                    Box::new(Diagnostic::error(code::NOT_A_NUMBER, message).at(&span).help(help))
                })?
            }
        };
        self.node(Node { value, span }, anchor);
        Ok(())
    }

    fn key(&mut self, new: Key) {
        if let Some(Frame { items: Items::Mapping { key, .. }, .. }) = self.stack.last_mut() {
            *key = Some(new);
        }
    }

    fn expects_key(&self) -> bool {
        matches!(self.stack.last(), Some(Frame { items: Items::Mapping { key: None, .. }, .. }))
    }

    fn open(&mut self, items: Items, anchor: usize, tag: Option<&Tag>, raw: RawSpan) -> Result<(), Fatal> {
        let span = self.span(raw);
        self.refuse_as_key(&span)?;
        let core = match &items {
            Items::Sequence(_) => "seq",
            Items::Mapping { .. } => "map",
        };
        self.check_tag(tag, &span, &[core])?;
        if self.stack.len() >= MAX_DEPTH {
            let message = format!("nested deeper than {MAX_DEPTH} levels");
            return Err(Box::new(Diagnostic::error(code::TOO_DEEP, message).at(&span)));
        }
        self.stack.push(Frame { span, anchor, items });
        Ok(())
    }

    fn close(&mut self, raw: RawSpan) {
        let Some(Frame { mut span, anchor, items }) = self.stack.pop() else { return };
        span.set_end(self.offsets.byte(raw.end));
        let value = match items {
            Items::Sequence(items) => NodeValue::Sequence(items),
            Items::Mapping { mapping, .. } => NodeValue::Mapping(mapping),
        };
        self.node(Node { value, span }, anchor);
    }

    fn alias(&mut self, anchor: usize, raw: RawSpan) -> Result<(), Fatal> {
        let span = self.span(raw);
        self.refuse_as_key(&span)?;
        let Some(node) = self.anchors.get(&anchor) else {
            let message = "this alias stands inside the node it refers to";
            return Err(Box::new(Diagnostic::error(code::UNFINISHED_ALIAS, message).at(&span)));
        };
        self.aliased = self.aliased.saturating_add(node.count());
        if self.aliased > MAX_ALIASED_NODES {
            let message = format!("the aliases up to here expand to more than {MAX_ALIASED_NODES} nodes");
            return Err(Box::new(Diagnostic::error(code::TOO_MANY_ALIASES, message).at(&span)));
        }
        let node = node.clone();
        self.node(node, 0);
        Ok(())
    }

    /// Puts a finished node into the list or object it belongs to.
    fn node(&mut self, node: Node, anchor: usize) {
        if anchor > 0 {
            self.aliased = self.aliased.saturating_add(node.count());
            self.anchors.insert(anchor, node.clone());
        }
        match self.stack.last_mut().map(|frame| &mut frame.items) {
            None => self.root = Some(node),
            Some(Items::Sequence(items)) => items.push(node),
            Some(Items::Mapping { mapping, key }) => {
                let Some(key) = key.take() else { return };
                if let Some((first, _)) = mapping.get_key_value(&*key.name) {
                    let twice =
                        Diagnostic::error(code::DUPLICATE_KEY, format!("the key `{}` again", key.name))
                            .at(&key.span)
                            .related(&first.span, "it stands here already");
                    self.diagnostics.push(twice.help("remove or rename one of the two"));
                } else {
                    mapping.insert(key, node);
                }
            }
        }
    }

    fn refuse_as_key(&self, span: &Span) -> Result<(), Fatal> {
        if !self.expects_key() {
            return Ok(());
        }
        let message = "a key must be a plain or quoted word";
        Err(Box::new(Diagnostic::error(code::KEY_NOT_SCALAR, message).at(span)))
    }

    fn check_tag(&self, tag: Option<&Tag>, span: &Span, known: &[&str]) -> Result<(), Fatal> {
        match tag {
            Some(tag) if !known.iter().any(|name| is_core(tag, name)) => Err(Box::new(
                Diagnostic::error(code::UNKNOWN_TAG, format!("the tag `{tag}` means nothing here"))
                    .at(span)
                    .help("remove the tag"),
            )),
            _ => Ok(()),
        }
    }

    fn span(&self, raw: RawSpan) -> Span {
        let start = self.offsets.byte(raw.start);
        let len = self.offsets.byte(raw.end).saturating_sub(start);
        Span::new(self.file, start, len, raw.start.line(), raw.start.col() + 1)
    }
}

fn is_core(tag: &Tag, name: &str) -> bool {
    tag.is_yaml_core_schema() && tag.suffix == name
}

/// The parser counts characters; a span counts bytes. They differ only behind characters that take several.
struct Offsets {
    /// For each character of several bytes: its number, and the bytes it and those before it take beyond one.
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
