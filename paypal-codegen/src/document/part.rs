//! Lists the parts of an OpenAPI document, and the keys that lead to them.

use super::{Node, Pointer};

/// A part of a document that describes the interface. Data (`example`, `default`, `enum`) and
/// documentation are not parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// The whole document.
    Document,
    /// The object under `components`.
    Components,
    /// A path item with its operations.
    PathItem,
    /// An operation of a path item.
    Operation,
    /// A parameter.
    Parameter,
    /// A header of a response.
    Header,
    /// A request body.
    RequestBody,
    /// A response.
    Response,
    /// A media type of a body.
    Media,
    /// A schema.
    Schema,
    /// A security scheme.
    SecurityScheme,
}

/// The content of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Under {
    /// A part.
    One(Part),
    /// An object or a list of parts.
    Each(Part),
}

impl Part {
    /// The parts that can be components.
    pub const COMPONENTS: [Self; 6] = [
        Self::Schema,
        Self::Parameter,
        Self::Header,
        Self::RequestBody,
        Self::Response,
        Self::SecurityScheme,
    ];

    /// Returns the section of `components` for this part; `None` if it can't be a component.
    pub fn section(self) -> Option<&'static str> {
        match self {
            Self::Schema => Some("schemas"),
            Self::Parameter => Some("parameters"),
            Self::Header => Some("headers"),
            Self::RequestBody => Some("requestBodies"),
            Self::Response => Some("responses"),
            Self::SecurityScheme => Some("securitySchemes"),
            _ => None,
        }
    }

    /// Returns the content of a key of this part; `None` if it contains no part.
    pub fn under(self, key: &str) -> Option<Under> {
        use Under::{Each, One};
        Some(match (self, key) {
            (Self::Document, "paths") => Each(Self::PathItem),
            (Self::Document, "components") => One(Self::Components),
            (Self::Components, "pathItems") => Each(Self::PathItem),
            (Self::Components, _) => {
                Each(Self::COMPONENTS.into_iter().find(|part| part.section() == Some(key))?)
            }
            (Self::PathItem | Self::Operation, "parameters") => Each(Self::Parameter),
            (Self::PathItem, "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace") => {
                One(Self::Operation)
            }
            (Self::Operation, "requestBody") => One(Self::RequestBody),
            (Self::Operation, "responses") => Each(Self::Response),
            (Self::Parameter | Self::Header | Self::Media, "schema") => One(Self::Schema),
            (Self::Parameter | Self::Header | Self::RequestBody | Self::Response, "content") => {
                Each(Self::Media)
            }
            (Self::Response, "headers") => Each(Self::Header),
            (
                Self::Schema,
                "properties" | "patternProperties" | "$defs" | "definitions" | "dependentSchemas",
            ) => Each(Self::Schema),
            (Self::Schema, "allOf" | "anyOf" | "oneOf" | "prefixItems") => Each(Self::Schema),
            (Self::Schema, "items" | "additionalProperties" | "not") => One(Self::Schema),
            _ => return None,
        })
    }

    /// Returns the part at a pointer; `None` if it leads to no part.
    pub fn at(pointer: &str) -> Option<Self> {
        let mut part = Self::Document;
        let mut tokens = Pointer::tokens(pointer);
        while let Some(token) = tokens.next() {
            part = match part.under(&token)? {
                Under::One(inner) => inner,
                Under::Each(inner) => {
                    tokens.next()?;
                    inner
                }
            };
        }
        Some(part)
    }

    /// Calls `visit` with a node of this part, and with every part inside it. Recursion is safe,
    /// because the reader limits the depth of a document.
    pub fn visit<'a>(self, node: &'a Node, visit: &mut impl FnMut(&'a Node, Self)) {
        visit(node, self);
        for (key, child) in node.entries() {
            match self.under(key.as_str()) {
                Some(Under::One(part)) => part.visit(child, visit),
                Some(Under::Each(part)) => part.visit_each(child, visit),
                None => {}
            }
        }
    }

    /// Calls [`visit`](Self::visit) with each entry of an object or a list of this part.
    pub fn visit_each<'a>(self, node: &'a Node, visit: &mut impl FnMut(&'a Node, Self)) {
        let entries = node.entries().map(|(_, child)| child).chain(node.items());
        entries.for_each(|child| self.visit(child, visit));
    }

    /// Calls `change` with a node of this part, and then with every part inside it.
    pub fn visit_mut(self, node: &mut Node, change: &mut impl FnMut(&mut Node, Self)) {
        change(node, self);
        for (key, child) in node.as_mapping_mut().into_iter().flatten() {
            match self.under(key.as_str()) {
                Some(Under::One(part)) => part.visit_mut(child, change),
                Some(Under::Each(part)) => {
                    for (_, child) in child.as_mapping_mut().into_iter().flatten() {
                        part.visit_mut(child, change);
                    }
                    child.as_sequence_mut().into_iter().flatten().for_each(|it| part.visit_mut(it, change));
                }
                None => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::read;
    use crate::source::SourceFile;

    const DOCUMENT: &str = "
paths: { /a: { get: { responses: { '200': { content: { x: { schema: { $ref: a }, example: { schema: { $ref: b } } } } } } } } }
components:
  schemas:
    schema: { default: { $ref: c }, enum: [{ $ref: d }], properties: { default: { $ref: e }, $ref: { $ref: f } } }
    one: { x-a: { $ref: g }, example: { $ref: h }, examples: [{ $ref: i }], allOf: [{ $ref: j }] }
  parameters: { schema: { schema: { $ref: k }, examples: { a: { $ref: l } } } }
";

    #[test]
    fn references_in_data_are_not_visited() {
        let document = read(&SourceFile::new("a.yaml", DOCUMENT)).unwrap();
        let mut found = Vec::new();
        Part::Document
            .visit(&document, &mut |node, part| found.extend(node.reference().map(|it| (it, part))));
        let expected = ["a", "e", "f", "j", "k"].map(|target| (target, Part::Schema));
        assert_eq!(found, expected);
    }

    #[test]
    fn a_pointer_leads_to_a_part_or_to_data() {
        let table = [
            ("", Some(Part::Document)),
            ("/paths/~1a/get/responses/200", Some(Part::Response)),
            ("/components/schemas/a/properties/b", Some(Part::Schema)),
            ("/components/schemas/a/allOf/0", Some(Part::Schema)),
            ("/components/schemas", None),
            ("/components/schemas/a/example/schema", None),
        ];
        for (pointer, part) in table {
            assert_eq!(Part::at(pointer), part, "{pointer}");
        }
    }
}
