//! Lists the public interface of generated code, one line per item, from tokens parsed by `syn`: it
//! shares no code with the comparison. Everything is `#[non_exhaustive]`, so users' code compiles
//! as long as no line is removed.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{Fields, FnArg, Item, Visibility};

/// Returns the interface of an embedded module.
pub fn interface(tokens: &TokenStream) -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    let file: syn::File = syn::parse2(tokens.clone()).unwrap();
    items(&file.items, &mut lines);
    let mut names = Vec::new();
    former_names(&file.items, &mut names);
    // A former name of a type has all items of the new name.
    let formerly = |line: &String| {
        let renamed = |line: String, (former, now): &(String, String)| rename(&line, now, former);
        names.iter().fold(line.clone(), renamed)
    };
    let former: Vec<String> = lines.iter().map(formerly).collect();
    lines.extend(former);
    lines
}

/// Collects the deprecated names of types, each with the new name.
fn former_names(list: &[Item], names: &mut Vec<(String, String)>) {
    for item in list {
        match item {
            Item::Mod(module) => {
                former_names(module.content.as_ref().map_or(&[], |(_, inside)| inside), names);
            }
            Item::Type(it) if it.attrs.iter().any(|attribute| attribute.path().is_ident("deprecated")) => {
                names.push((it.ident.to_string(), it.ty.to_token_stream().to_string()));
            }
            _ => {}
        }
    }
}

/// Replaces a word in a line.
fn rename(line: &str, from: &str, to: &str) -> String {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    line.split_inclusive(|c: char| !is_word(c))
        .map(|part| {
            let word = part.trim_end_matches(|c: char| !is_word(c));
            if word == from { part.replacen(from, to, 1) } else { part.to_owned() }
        })
        .collect()
}

/// Returns the interface of a committed crate from its files under `src/`; each line begins with
/// its API, or `shared`.
#[allow(dead_code, reason = "one of the tests has files")]
pub fn of_files<'a>(files: impl Iterator<Item = (&'a str, &'a str)>) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    // The registry lists all items again, behind a feature that is off by default.
    for (path, text) in files.filter(|(path, _)| !path.ends_with("registry.rs")) {
        let mut lines = BTreeSet::new();
        items(&syn::parse_file(text).unwrap().items, &mut lines);
        let module = path.split(['/', '.']).next().unwrap();
        all.extend(lines.into_iter().map(|line| format!("{module}: {line}")));
    }
    all
}

fn items(list: &[Item], lines: &mut BTreeSet<String>) {
    for item in list {
        match item {
            Item::Mod(module) => {
                if let Some((_, inside)) = &module.content {
                    items(inside, lines);
                }
            }
            Item::Struct(it) if is_public(&it.vis) => {
                lines.insert(format!("struct {}", it.ident));
                if let Fields::Named(fields) = &it.fields {
                    for field in fields.named.iter().filter(|field| is_public(&field.vis)) {
                        let (name, ty) = (field.ident.as_ref().unwrap(), field.ty.to_token_stream());
                        lines.insert(format!("{}.{name}: {ty}", it.ident));
                    }
                }
            }
            Item::Enum(it) if is_public(&it.vis) => {
                for variant in &it.variants {
                    let fields = variant.fields.to_token_stream();
                    lines.insert(format!("{}::{} {fields}", it.ident, variant.ident));
                }
            }
            Item::Type(it) if is_public(&it.vis) => {
                lines.insert(format!("type {} = {}", it.ident, it.ty.to_token_stream()));
            }
            // The types of `shared` that an API re-exports.
            Item::Use(it) if is_public(&it.vis) => {
                let text = it.tree.to_token_stream().to_string().replace([' ', '{', '}'], "");
                if let Some(names) = text.strip_prefix("crate::shared::") {
                    let names = names.split(',').filter(|name| !name.is_empty());
                    lines.extend(names.map(|name| format!("use {name}")));
                }
            }
            Item::Impl(it) => implementation(it, lines),
            Item::Macro(it) => macro_call(&it.mac, lines),
            _ => {}
        }
    }
}

fn implementation(it: &syn::ItemImpl, lines: &mut BTreeSet<String>) {
    let ty = it.self_ty.to_token_stream();
    if let Some((of, _)) = &it.trait_ {
        lines.insert(format!("impl {} for {ty}", of.to_token_stream()));
    }
    for item in &it.items {
        let syn::ImplItem::Fn(function) = item else { continue };
        if !is_public(&function.vis) {
            continue;
        }
        // Names of arguments are not part of the interface.
        let arguments: Vec<String> = (function.sig.inputs.iter())
            .map(|argument| match argument {
                FnArg::Typed(typed) => typed.ty.to_token_stream().to_string(),
                FnArg::Receiver(receiver) => receiver.to_token_stream().to_string(),
            })
            .collect();
        let output = function.sig.output.to_token_stream();
        lines.insert(format!("{ty}::{}({}) {output}", function.sig.ident, arguments.join(", ")));
    }
}

/// `call!` makes the call awaitable; `model!` generates a setter for each row that is not
/// `read_only`.
fn macro_call(call: &syn::Macro, lines: &mut BTreeSet<String>) {
    match call.path.segments.last().unwrap().ident.to_string().as_str() {
        "call" => {
            let text = call.tokens.to_string();
            let (head, id) =
                text.split_once(", request_id").map_or((text.as_str(), false), |it| (it.0, true));
            lines.insert(format!("call {}", head.trim()));
            if id {
                lines.insert(format!("request_id of {}", head.trim()));
            }
        }
        "model" => model(&call.tokens, lines),
        "pages" => {
            // The types of the call, of a page and of an item are the interface; the other
            // arguments describe how pages are read.
            let types: Vec<String> =
                call.tokens.to_string().split(" , ").take(2).map(str::to_owned).collect();
            lines.insert(format!("pages {}", types.join(", ")));
        }
        // The variants are read from the enum itself.
        "string_enum" | "union" => {}
        // Any other macro is listed as written.
        other => {
            lines.insert(format!("{other}! {}", call.tokens));
        }
    }
}

fn model(tokens: &TokenStream, lines: &mut BTreeSet<String>) {
    let mut name = String::new();
    for token in tokens.clone() {
        match token {
            TokenTree::Ident(ident) if name.is_empty() => name = ident.to_string(),
            TokenTree::Group(rows) => {
                let text = rows.stream().to_string();
                for row in text.split(',').filter(|row| !row.contains("read_only")) {
                    let field = row.split(':').next().unwrap_or_default().trim();
                    let field = field.trim_start_matches(|it: char| it.is_ascii_digit()).trim();
                    lines.insert(format!("{name} setter {field}"));
                }
            }
            _ => {}
        }
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}
