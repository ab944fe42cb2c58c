//! Reads text into a tree, with one event parser for YAML and JSON.

use std::borrow::Cow;
use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span as RawSpan, Tag};

use super::{Key, Mapping, Node, NodeValue, Pointer, open, scalar};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, code};
use crate::source::{SourceFile, Span};

/// The maximum depth of a document. PayPal's deepest document is under 30. This also bounds
/// recursion over a tree.
pub const MAX_DEPTH: usize = 200;

/// The maximum number of nodes to which all aliases of a document may expand, so that a small file
/// can't fill the memory.
pub const MAX_ALIASED_NODES: usize = 100_000;

/// Reads a file as YAML or JSON.
///
/// # Errors
/// Fails if the file can't be read, and as [`read`] does.
pub fn load(path: &Path) -> Result<Node, Diagnostics> {
    read(&open(path)?)
}

/// Reads a text as YAML or JSON.
///
/// # Errors
/// Fails if the text is neither, has no document or several, has a key twice in one mapping, nests
/// too deep, or expands aliases too far. Reports all duplicate keys at once.
pub fn read(file: &Arc<SourceFile>) -> Result<Node, Diagnostics> {
    let mut reader = Reader::new(file);
    let root = reader.whole();
    let mut diagnostics = reader.diagnostics;
    for Duplicate { key, first, pointer } in reader.duplicates {
        diagnostics.push(
            Diagnostic::error(code::DUPLICATE_KEY, format!("the key `{}` is given twice", key.name))
                .at(&key.span)
                .related(&first, "it is first given here")
                .pointer(pointer)
                .help("remove or rename one of the two"),
        );
    }
    finished(root, diagnostics)
}

/// Reads a document as [`read`] does, but accepts a key that is given twice: the last value counts.
/// Returns such keys with their pointers.
///
/// # Errors
/// Returns all other problems.
pub fn read_lenient(file: &Arc<SourceFile>) -> Result<(Node, Vec<(Key, Pointer)>), Diagnostics> {
    let mut reader = Reader::new(file);
    let root = finished(reader.whole(), reader.diagnostics)?;
    Ok((root, reader.duplicates.into_iter().map(|it| (it.key, it.pointer)).collect()))
}

/// Returns the document, unless there are errors.
fn finished(root: Option<Node>, diagnostics: Diagnostics) -> Result<Node, Diagnostics> {
    match root {
        Some(root) => diagnostics.or(root),
        None => Err(diagnostics),
    }
}

/// A list or object whose end is not yet reached.
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
    duplicates: Vec<Duplicate>,
    diagnostics: Diagnostics,
}

/// A key that its object has already.
struct Duplicate {
    key: Key,
    /// The place of the first such key.
    first: Span,
    pointer: Pointer,
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
            duplicates: Vec::new(),
            diagnostics: Diagnostics::new(),
        }
    }

    /// Reads the only document of the file; `None` if there is none, or after a fatal problem.
    fn whole(&mut self) -> Option<Node> {
        match self.run() {
            Ok(Some(root)) => return Some(root),
            Ok(None) => self.diagnostics.push(
                Diagnostic::error(code::EMPTY_DOCUMENT, "this file has no document")
                    .at(&Span::start_of(self.file))
                    .pointer(Pointer::root())
                    .help("check that this is the right file, and that it is complete"),
            ),
            Err(fatal) => self.diagnostics.push(*fatal),
        }
        None
    }

    fn run(&mut self) -> Result<Option<Node>, Fatal> {
        let file = Arc::clone(self.file);
        let mut parser = Parser::new_from_str(file.text());
        while let Some(event) = parser.next_event() {
            let (event, raw) = event.map_err(|error| {
                let span = self.span(RawSpan::empty(*error.marker()));
                let message = format!("this is neither YAML nor JSON: {}", error.info());
                self.fatal(
                    code::NOT_YAML,
                    message,
                    &span,
                    "check the brackets, quotes and indentation before this place",
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
                let items = Items::Mapping { mapping: Mapping::default(), key: None };
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
            Event::DocumentStart(_) if self.root.is_some() => Err(self.fatal(
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
        if self.expects_key() {
            // `200:` and `true:` become strings, since JSON has only strings as keys.
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
                    let message = format!("`{text}` is not a number in JSON");
                    let help = "put it in quotes if it is a string";
                    self.fatal(code::NOT_A_NUMBER, message, &span, help)
                })?
            }
        };
        self.node(Node { value, span }, anchor);
        Ok(())
    }

    fn key(&mut self, new: Key) {
        let Some(Frame { items: Items::Mapping { mapping, key }, .. }) = self.stack.last_mut() else {
            return;
        };
        let first = mapping.get_key_value(&*new.name).map(|(first, _)| first.span.clone());
        *key = Some(new.clone());
        if let Some(first) = first {
            let pointer = self.pointer();
            self.duplicates.push(Duplicate { key: new, first, pointer });
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
            let message = format!("this nests deeper than {MAX_DEPTH} levels");
            return Err(self.fatal(code::TOO_DEEP, message, &span, "flatten the document"));
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

    /// Adds a finished node to the list or object that contains it.
    fn node(&mut self, node: Node, anchor: usize) {
        if anchor > 0 {
            self.aliased = self.aliased.saturating_add(node.count());
            self.anchors.insert(anchor, node.clone());
        }
        match self.stack.last_mut().map(|frame| &mut frame.items) {
            None => self.root = Some(node),
            Some(Items::Sequence(items)) => items.push(node),
            Some(Items::Mapping { mapping, key }) => {
                if let Some(key) = key.take() {
                    // The last of two equal keys counts, as in other JSON readers.
                    mapping.insert(key, node);
                }
            }
        }
    }

    fn refuse_as_key(&self, span: &Span) -> Result<(), Fatal> {
        if !self.expects_key() {
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
        Box::new(Diagnostic::error(code, message).at(span).pointer(self.pointer()).help(help))
    }

    /// Returns the pointer of the current node.
    fn pointer(&self) -> Pointer {
        let mut pointer = Pointer::root();
        for frame in &self.stack {
            match &frame.items {
                Items::Sequence(items) => pointer.push(items.len()),
                Items::Mapping { key: Some(key), .. } => pointer.push(&key.name),
                Items::Mapping { key: None, .. } => {}
            }
        }
        pointer
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
