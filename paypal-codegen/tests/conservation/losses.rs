//! Tests losses that a careless generator could cause: the comparison must fail for each of them,
//! and name it.

use paypal_codegen::diagnostic::Diagnostics;
use paypal_codegen::document::{Node, Pointer};
use paypal_codegen::emit;
use paypal_codegen::lock::NamesLock;
use paypal_codegen::pipeline::{self, Loaded};
use paypal_test_support::upstream;

use super::compare::compare;

/// Finds a node of a document that fulfils a condition.
fn find(node: &Node, at: &Pointer, wanted: &dyn Fn(&Pointer, &Node) -> bool) -> Option<Pointer> {
    if wanted(at, node) {
        return Some(at.clone());
    }
    let children = node.entries().map(|(key, child)| (at.child(key.as_str()), child));
    let items = node.items().enumerate().map(|(index, child)| (at.child(index), child));
    children.chain(items).find_map(|(at, child)| find(child, &at, wanted))
}

/// A loss in a document: its name, and the node to remove.
type Wanted = fn(&Pointer, &Node, &Node) -> bool;

const LOSSES: &[(&str, Wanted)] = &[
    ("a property", |at, _, _| parent(at, "properties") && at.as_str().starts_with("/components/schemas/")),
    ("an enum value", |at, _, _| parent(at, "enum") && at.as_str().starts_with("/components/schemas/")),
    ("an operation", |at, node, _| node.get("operationId").is_some() && at.as_str().starts_with("/paths/")),
    ("a parameter", |at, node, root| {
        let target = node.reference().and_then(|target| root.at(target)).unwrap_or(node);
        let is_request_id = target.get("name").and_then(Node::as_str) == Some("PayPal-Request-Id");
        let is_in_path = target.get("in").and_then(Node::as_str) == Some("path");
        parent(at, "parameters") && at.as_str().starts_with("/paths/") && !is_request_id && !is_in_path
    }),
    ("a success status", |at, _, _| parent(at, "responses") && at.as_str().ends_with("/201")),
    ("a base", |at, node, _| parent(at, "allOf") && node.reference().is_some()),
    ("a required list", |at, node, _| {
        at.as_str().ends_with("/required")
            && node.as_sequence().is_some()
            && at.as_str().starts_with("/components/")
    }),
    ("a readOnly beside a $ref", |at, _, root| {
        let parent = at.as_str().strip_suffix("/readOnly").and_then(|parent| root.at(parent));
        parent.is_some_and(|parent| parent.reference().is_some())
    }),
];

fn parent(at: &Pointer, name: &str) -> bool {
    let mut up = at.clone();
    up.pop();
    up.as_str().ends_with(&format!("/{name}"))
}

#[test]
fn a_loss_in_a_document_is_found() {
    let Some(dir) = upstream::upstream() else { return };
    let (input, _) = super::input(&dir);
    let (loaded, output) = (super::loaded(), super::committed());
    for (what, wanted) in LOSSES {
        let (api, pointer) = (loaded.documents.iter().enumerate())
            .find_map(|(index, (_, root))| {
                Some((index, find(root, &Pointer::root(), &|at, node| wanted(at, node, root))?))
            })
            .unwrap_or_else(|| panic!("no document has {what}"));
        let mut damaged: Loaded = loaded.clone();
        damaged.documents[api].1.remove_at(pointer.as_str()).unwrap();
        let documents: Vec<_> = damaged.documents.iter().map(|(api, document)| (api, document)).collect();
        // The lock is not used: it would keep a field required that no longer is.
        damaged.program = pipeline::build(&documents, &NamesLock::default(), true, &mut Diagnostics::new());
        let output = output.with(&emit::files(&damaged.program));
        let problems = compare(input, &super::account(&damaged).to_json(), &output);
        let name = named(&pointer, &loaded.documents[api].1);
        let naming = problems.iter().find(|problem| problem.contains(&name));
        assert!(!problems.is_empty(), "the loss of {what} at {pointer} went unnoticed");
        let naming = naming.unwrap_or_else(|| panic!("no line names {name}:\n{}", problems.join("\n")));
        println!("{what} at {pointer}: {} lines, such as\n    {naming}", problems.len());
    }
}

/// Returns the text that a line about the loss must contain.
fn named(pointer: &Pointer, root: &Node) -> String {
    let node = root.at(pointer.as_str()).unwrap();
    let text = pointer.as_str();
    if parent(pointer, "enum") {
        return format!("{:?}", node.as_str().unwrap());
    }
    if parent(pointer, "parameters") {
        let target = node.reference().and_then(|target| root.at(target)).unwrap_or(node);
        return format!("{:?}", target.get("name").and_then(Node::as_str).unwrap());
    }
    if parent(pointer, "allOf") {
        return node.reference().unwrap().trim_start_matches('#').to_owned();
    }
    if let Some((operation, status)) = text.split_once("/responses/") {
        return format!("{operation} {status:?}");
    }
    text.trim_end_matches("/required").trim_end_matches("/readOnly").to_owned()
}

/// A loss in the emitted text: its name, the module, the text to replace, the replacement, and the
/// text that a line about it must contain.
const TEXTS: &[(&str, &str, &str, &str, &str)] = &[
    ("a row of a table", "orders", "    0 id: optional String = \"id\",\n", "", ".id"),
    ("a field of a struct", "shared", "    pub currency_code: String,\n", "", "currency_code"),
    ("the rest of a mark", "orders", " read_only,", ",", "read_only is false and not true"),
    ("a mark too much", "orders", "= \"name\",", "= \"name\" read_only,", "read_only is true and not false"),
    ("a presence", "shared", "currency_code: required", "currency_code: optional", "currency_code"),
    ("a name on the wire", "shared", "= \"currency_code\"", "= \"currency\"", "\"currency_code\""),
    ("a value of a table", "orders", " = \"CAPTURE\",", " = \"CAPTURED\",", "\"CAPTURE\""),
    ("what a setter sends", "disputes", ".query(\"page_size\"", ".query(\"page\"", "\"page_size\""),
    ("a path parameter", "disputes", ".path(\"id\", id)", "", "\"id\""),
    ("the id of a static", "disputes", "\"disputes.get\"", "\"disputes.got\"", "disputes.got"),
    ("a request id", "orders", ", request_id);", ");", "request id"),
    ("an arm", "disputes", "    /// Status 204, without a body.\n    NoContent,\n", "", "204"),
];

#[test]
fn a_loss_in_the_emitted_text_is_found() {
    let Some(dir) = upstream::upstream() else { return };
    let (input, _) = super::input(&dir);
    let report = super::account(super::loaded()).to_json();
    let output = super::committed();
    for (what, module, text, instead, name) in TEXTS {
        let (file, whole) = output.file_with(module, text);
        let mut damaged = output.clone();
        damaged.replace(&file, whole.replacen(text, instead, 1));
        let problems = compare(input, &report, &damaged);
        let naming = problems.iter().find(|problem| problem.contains(name));
        assert!(!problems.is_empty(), "the loss of {what} in {file} went unnoticed");
        let naming = naming.unwrap_or_else(|| panic!("no line names {name}:\n{}", problems.join("\n")));
        println!("{what} in {file}: {} lines, such as\n    {naming}", problems.len());
    }
}

#[test]
fn a_missing_method_or_operation_is_found() {
    let Some(dir) = upstream::upstream() else { return };
    let (input, _) = super::input(&dir);
    let report = super::account(super::loaded()).to_json();
    let output = super::committed();
    let (file, whole) = output.file_with("disputes", "static GET: Operation");
    let mut items = syn::parse_file(&whole).unwrap();
    let is_get = |item: &syn::Item| matches!(item, syn::Item::Impl(it) if quote::quote!(#it).to_string().replace(' ', "").contains("&GET)"));
    let before = items.items.len();
    items.items.retain(|item| !is_get(item));
    assert_eq!(items.items.len(), before - 1);
    let mut damaged = output.clone();
    damaged.replace(&file, quote::quote!(#items).to_string());
    let problems = compare(input, &report, &damaged);
    assert!(problems.iter().any(|problem| problem.contains("disputes.get")), "{}", problems.join("\n"));
}
