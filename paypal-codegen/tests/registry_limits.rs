//! Tests the limits that the generated registry has, for each kind of limit and each place of one.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

use paypal_codegen::Builder;

/// A spec with the schema of a parameter, and with components, one line each.
fn registry(parameter: &str, components: &[&str]) -> String {
    let schemas: String = components.iter().map(|line| format!("    {line}\n")).collect();
    let name = |line: &&str| line.split_once(':').unwrap().0.to_owned();
    let properties: String = components
        .iter()
        .map(|line| format!("{0}: {{ $ref: '#/components/schemas/{0}' }}, ", name(line)))
        .collect();
    let spec = format!(
        "openapi: 3.0.3
info: {{ title: Things, version: '1' }}
paths:
  /things:
    post:
      operationId: things.create
      parameters: [{{ name: q, in: query, schema: {parameter} }}]
      requestBody: {{ content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/all' }} }} }} }}
      responses: {{ '204': {{ description: Done }} }}
components:
  schemas:
{schemas}    all: {{ type: object, properties: {{ {properties} }} }}
"
    );
    let loaded = Builder::inline("things", spec).registry(true).load();
    loaded.unwrap_or_else(|problems| panic!("{problems}")).text()
}

/// Returns the rows of the constant of a component, and whether its entry uses the constant.
fn rows(text: &str, component: &str) -> (Vec<String>, bool) {
    let lines = || text.lines().map(str::trim);
    let entry = lines()
        .find(|line| line.contains("ComponentEntry::of") && line.contains(&format!("\"{component}\"")));
    let (_, used) = entry.unwrap().split_once(&format!("\"{component}\", ")).unwrap();
    let Some((_, constant)) = used.split_once(".with_limits(") else { return (Vec::new(), false) };
    let constant = format!("const {}: ", constant.trim_end_matches("),"));
    let rows = lines().skip_while(|line| !line.starts_with(&constant)).skip(1);
    (rows.take_while(|line| *line != "];").map(str::to_owned).collect(), true)
}

/// The schema of the component `it`, other components, and the expected rows of `it`.
const TABLE: [(&str, &[&str], &[&str]); 14] = [
    // The own limits of a property.
    (
        r"{ type: object, properties: { a: { type: string, minLength: 1, maxLength: 9, pattern: '^\d' } } }",
        &[],
        &[r#"("a", Limits::NONE.min_length(1).max_length(9).pattern("^\\d")),"#],
    ),
    (
        "{ type: object, properties: { a: { type: number, minimum: -0.5, maximum: 1e3 }, b: { type: boolean } } }",
        &[],
        &[r#"("a", Limits::NONE.minimum("-0.5").maximum("1e3")),"#],
    ),
    // The limits of the component to which a property refers; its own limits count more.
    (
        "{ type: object, properties: { a: { $ref: '#/components/schemas/id', maxLength: 5 } } }",
        &["id: { type: string, minLength: 2, maxLength: 7 }"],
        &[r#"("a", Limits::NONE.min_length(2).max_length(5)),"#],
    ),
    (
        "{ type: object, properties: { a: { allOf: [{ $ref: '#/components/schemas/other' }] } } }",
        &["id: { type: string, maxLength: 7 }", "other: { allOf: [{ $ref: '#/components/schemas/id' }] }"],
        &[r#"("a", Limits::NONE.max_length(7)),"#],
    ),
    // Lists, with their elements.
    (
        "{ type: object, properties: { a: { type: array, minItems: 1, maxItems: 3, items: { type: string, maxLength: 4 } } } }",
        &[],
        &[r#"("a", Limits::NONE.min_items(1).max_items(3)),"#, r#"("a/*", Limits::NONE.max_length(4)),"#],
    ),
    (
        "{ type: array, items: { type: array, maxItems: 2, items: { $ref: '#/components/schemas/id' } } }",
        &["id: { type: string, maxLength: 7 }"],
        &[r#"("*", Limits::NONE.max_items(2)),"#, r#"("*/*", Limits::NONE.max_length(7)),"#],
    ),
    (
        "{ type: object, properties: { a: { $ref: '#/components/schemas/ids' } } }",
        &["ids: { type: array, maxItems: 8, items: { type: string, maxLength: 7 } }"],
        &[r#"("a", Limits::NONE.max_items(8)),"#, r#"("a/*", Limits::NONE.max_length(7)),"#],
    ),
    // The values of a map.
    (
        "{ type: object, additionalProperties: { type: integer, minimum: 3 } }",
        &[],
        &[r#"("*", Limits::NONE.minimum("3")),"#],
    ),
    // The component itself, also if it is an enum.
    ("{ type: string, maxLength: 3 }", &[], &[r#"("", Limits::NONE.max_length(3)),"#]),
    ("{ type: string, enum: [A, B], minLength: 1 }", &[], &[r#"("", Limits::NONE.min_length(1)),"#]),
    // An object in place is described here, and one that is a component in its own entry.
    (
        "{ type: object, properties: { 'a/~': { type: array, items: { type: object, properties: { b: { type: string, maxLength: 6 } } } } } }",
        &[],
        &[r#"("a~1~0/*/b", Limits::NONE.max_length(6)),"#],
    ),
    (
        "{ type: object, properties: { a: { $ref: '#/components/schemas/other' }, b: { $ref: '#/components/schemas/it' } } }",
        &["other: { type: object, properties: { c: { type: string, maxLength: 6 } } }"],
        &[],
    ),
    // Limits that allow everything, that don't fit the type, or that no registry can hold.
    ("{ type: string, minLength: 0, maximum: 3, maxItems: 1, maxLength: 4294967296 }", &[], &[]),
    (
        "{ type: integer, minLength: 1, pattern: a, maximum: 3 }",
        &[],
        &[r#"("", Limits::NONE.maximum("3")),"#],
    ),
];

#[test]
fn the_registry_has_the_limits_of_a_component_by_their_places() {
    for (schema, others, expected) in TABLE {
        let it = format!("it: {schema}");
        let components: Vec<&str> = others.iter().copied().chain([it.as_str()]).collect();
        let text = registry("{ type: string }", &components);
        let (found, has_limits) = rows(&text, "it");
        assert_eq!(found, expected, "{schema}");
        assert_eq!(has_limits, !expected.is_empty(), "{schema}");
        assert!(text.contains("limits: &[] }"), "{schema}");
    }
}

#[test]
fn the_registry_has_the_limits_of_a_parameter() {
    let id = "id: { type: string, maxLength: 7 }";
    let table = [
        ("{ type: string, minLength: 1 }", r#"&[("", Limits::NONE.min_length(1))]"#),
        ("{ $ref: '#/components/schemas/id' }", r#"&[("", Limits::NONE.max_length(7))]"#),
        (
            "{ type: array, maxItems: 2, items: { $ref: '#/components/schemas/id' } }",
            r#"&[("", Limits::NONE.max_items(2)), ("*", Limits::NONE.max_length(7))]"#,
        ),
        ("{ type: integer, maximum: 9 }", r#"&[("", Limits::NONE.maximum("9"))]"#),
    ];
    for (schema, expected) in table {
        let text = registry(schema, &[id]);
        assert!(text.contains(&format!("limits: {expected} }},")), "{schema}:\n{text}");
    }
}

#[test]
fn components_with_equal_limits_share_a_constant() {
    let text = registry(
        "{ type: string }",
        &["one: { type: string, maxLength: 7 }", "two: { type: string, maxLength: 7 }"],
    );
    // The third component, `all`, has a constant of its own.
    assert_eq!(text.matches(": &[(&str, Limits)] = ").count(), 2, "{text}");
    assert_eq!(rows(&text, "one"), rows(&text, "two"));
}
