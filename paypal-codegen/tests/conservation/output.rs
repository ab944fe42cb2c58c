//! Reads the generated Rust: `syn` parses the files, and the tables in macros are read token by
//! token.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::{Expr, ImplItem, Item, Member, ReturnType, Type};

#[derive(Clone, Debug)]
pub struct Row {
    pub presence: String,
    pub wire: String,
    pub read_only: bool,
}

#[derive(Clone, Debug)]
pub struct Static {
    pub api: String,
    pub id: String,
    pub method: String,
    pub path: String,
    pub request_id: bool,
}

/// A method that creates a call: the static of its operation, the type of the call, and the
/// parameters it sends.
#[derive(Clone, Debug)]
pub struct Method {
    pub constant: String,
    pub call: String,
    pub sends: BTreeSet<(String, String)>,
}

/// A module: an API, or `shared`.
#[derive(Clone, Debug, Default)]
pub struct Module {
    pub structs: BTreeMap<String, BTreeSet<String>>,
    pub models: BTreeMap<String, BTreeMap<String, Row>>,
    pub enums: BTreeMap<String, BTreeSet<String>>,
    pub string_enums: BTreeMap<String, BTreeMap<String, String>>,
    pub statics: BTreeMap<String, Static>,
    /// Methods by service and name.
    pub methods: BTreeMap<String, Method>,
    /// The parameters that the setters of a call send, by setter.
    pub setters: BTreeMap<String, BTreeMap<String, BTreeSet<(String, String)>>>,
    /// The payload type of a call, and whether it supports a request id.
    pub calls: BTreeMap<String, (String, bool)>,
}

/// The files by their path below `src`, each parsed separately, so that one can be replaced.
#[derive(Clone, Default)]
pub struct Output {
    texts: BTreeMap<String, String>,
    parsed: BTreeMap<String, Module>,
}

impl Output {
    pub fn read(src: &Path) -> Self {
        let mut output = Self::default();
        output.folder(src, "");
        output
    }

    fn folder(&mut self, folder: &Path, prefix: &str) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = format!("{prefix}{}", path.file_name().unwrap().to_string_lossy());
            if path.is_dir() {
                // This folder is written by hand.
                if name != "helpers" {
                    self.folder(&path, &format!("{name}/"));
                }
            } else if name.ends_with(".rs") && name.contains('/') && !name.ends_with("/registry.rs") {
                self.replace(&name, std::fs::read_to_string(&path).unwrap());
            }
        }
    }

    /// Returns a copy with the emitted files. Files that are equal are not parsed again.
    pub fn with(&self, files: &BTreeMap<String, String>) -> Self {
        let counts = |name: &str| name.contains('/') && !name.ends_with("/registry.rs");
        let mut other = self.clone();
        other.parsed.retain(|name, _| files.contains_key(name));
        other.texts.retain(|name, _| files.contains_key(name));
        for (name, text) in files.iter().filter(|(name, _)| counts(name)) {
            if self.texts.get(name) != Some(text) {
                other.replace(name, text.clone());
            }
        }
        other
    }

    /// Replaces the text of a file.
    pub fn replace(&mut self, name: &str, text: String) {
        let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let mut module = Module::default();
        file.items.iter().for_each(|item| module.item(item));
        self.parsed.insert(name.to_owned(), module);
        self.texts.insert(name.to_owned(), text);
    }

    /// Returns the path and the text of the first file of a module that contains a line.
    pub fn file_with(&self, module: &str, line: &str) -> (String, String) {
        let mut files = self.texts.iter().filter(|(name, _)| name.starts_with(&format!("{module}/")));
        let found =
            files.find(|(_, text)| text.contains(line)).unwrap_or_else(|| panic!("{module} has no {line}"));
        (found.0.clone(), found.1.clone())
    }

    pub fn modules(&self) -> BTreeMap<String, Module> {
        let mut modules: BTreeMap<String, Module> = BTreeMap::new();
        for (name, file) in &self.parsed {
            let module = modules.entry(name.split('/').next().unwrap().to_owned()).or_default();
            let file = file.clone();
            module.structs.extend(file.structs);
            module.models.extend(file.models);
            module.enums.extend(file.enums);
            module.string_enums.extend(file.string_enums);
            module.statics.extend(file.statics);
            module.methods.extend(file.methods);
            module.calls.extend(file.calls);
            for (call, setters) in file.setters {
                module.setters.entry(call).or_default().extend(setters);
            }
        }
        modules
    }
}

impl Module {
    fn item(&mut self, item: &Item) {
        match item {
            Item::Struct(item) => {
                let fields =
                    item.fields.iter().filter_map(|field| field.ident.as_ref()).map(|name| name.to_string());
                self.structs.insert(item.ident.to_string(), fields.collect());
            }
            Item::Enum(item) => {
                let variants = item.variants.iter().map(|variant| variant.ident.to_string()).collect();
                self.enums.insert(item.ident.to_string(), variants);
            }
            // `tests/tests/pages.rs` counts the statics for pagination.
            Item::Static(item) if type_name(&item.ty) == "Paging" => {}
            // `tests/descriptions.rs` tests the advice about issue codes.
            Item::Static(item) if item.ident == "ADVICE" => {}
            Item::Static(item) => {
                let made = operation(&item.expr);
                self.statics.insert(item.ident.to_string(), made);
            }
            Item::Impl(item) if item.trait_.is_none() => {
                let name = type_name(&item.self_ty);
                for method in
                    item.items.iter().filter_map(|it| if let ImplItem::Fn(it) = it { Some(it) } else { None })
                {
                    self.method(&name, method);
                }
            }
            Item::Macro(item) => {
                let name = item.mac.path.segments.last().unwrap().ident.to_string();
                let tokens: Vec<TokenTree> = item.mac.tokens.clone().into_iter().collect();
                match name.as_str() {
                    "model" => self.model(&tokens),
                    "string_enum" => self.string_enum(&tokens),
                    "call" => self.call(&tokens),
                    // Other tests check these macros: `tests/tests/pages.rs` counts the uses of
                    // `pages!`, `tests/tests/money.rs` compares the `money!` lines with the
                    // structs, and `tests/tests/json_patch.rs` tests the type `Patch`.
                    "pages" | "money" | "json_patch" => {}
                    // The alternatives of a union are the variants of its enum.
                    "union" => {}
                    other => panic!("the macro {other} is unknown"),
                }
            }
            _ => {}
        }
    }

    fn method(&mut self, ty: &str, method: &syn::ImplItemFn) {
        let tokens = quote::quote!(#method);
        let sends = sends(tokens.clone());
        let returns = match &method.sig.output {
            ReturnType::Type(_, ty) => type_name(ty),
            ReturnType::Default => String::new(),
        };
        let text = tokens.to_string();
        let name = method.sig.ident.to_string();
        if let Some((_, rest)) = text.split_once("Call :: new (& self . client , & ") {
            let constant = rest.split(')').next().unwrap().trim().to_owned();
            self.methods.insert(format!("{ty}::{name}"), Method { constant, call: returns, sends });
        } else if returns == "Self" && !sends.is_empty() {
            self.setters.entry(ty.to_owned()).or_default().insert(name, sends);
        }
    }

    /// Reads `Name = "component" open { 0 field: required Type = "wire" read_only, … }`.
    fn model(&mut self, tokens: &[TokenTree]) {
        let mut rows = BTreeMap::new();
        for row in rows_of(tokens) {
            let colon = row.iter().position(|token| token.to_string() == ":").unwrap();
            let field: String = row[1..colon].iter().map(ToString::to_string).collect();
            let equals = row.iter().position(|token| token.to_string() == "=").unwrap();
            let marks: Vec<String> = row[equals + 2..].iter().map(ToString::to_string).collect();
            let presence = row[colon + 1].to_string();
            assert!(["required", "optional", "expected"].contains(&presence.as_str()), "{presence}");
            let wire = string(&row[equals + 1]);
            let read_only = marks.iter().any(|mark| mark == "read_only");
            assert!(rows.insert(field, Row { presence, wire, read_only }).is_none(), "a field twice");
        }
        self.models.insert(tokens[0].to_string(), rows);
    }

    /// Reads `Name { 0 Variant = "wire", … }`.
    fn string_enum(&mut self, tokens: &[TokenTree]) {
        let rows = rows_of(tokens).into_iter().map(|row| (row[1].to_string(), string(&row[3]))).collect();
        self.string_enums.insert(tokens[0].to_string(), rows);
    }

    /// Reads `Call -> types::Payload, request_id`.
    fn call(&mut self, tokens: &[TokenTree]) {
        let text: String = tokens[3..].iter().map(ToString::to_string).collect();
        let (payload, request_id) = match text.strip_suffix(",request_id") {
            Some(payload) => (payload, true),
            None => (text.as_str(), false),
        };
        let payload = payload.replace("types::", "").replace(' ', "");
        self.calls.insert(tokens[0].to_string(), (payload, request_id));
    }
}

/// Returns the rows between the last braces, split at their commas.
fn rows_of(tokens: &[TokenTree]) -> Vec<Vec<TokenTree>> {
    let Some(TokenTree::Group(group)) = tokens.last() else { panic!("no table") };
    assert_eq!(group.delimiter(), Delimiter::Brace);
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    tokens.split(|token| token.to_string() == ",").filter(|row| !row.is_empty()).map(<[_]>::to_vec).collect()
}

fn string(token: &TokenTree) -> String {
    syn::parse_str::<syn::LitStr>(&token.to_string()).unwrap().value()
}

/// Returns every `.path("name", …)`, `.query(…)` and `.header(…)`. The content type belongs to the
/// body and is not a parameter.
fn sends(tokens: TokenStream) -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (index, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        let before: Vec<String> =
            tokens[index.saturating_sub(2)..index].iter().map(ToString::to_string).collect();
        if let [dot, place] = before.as_slice()
            && dot == "."
            && ["path", "query", "header"].contains(&place.as_str())
            && let Some(name @ TokenTree::Literal(_)) = group.stream().into_iter().next()
        {
            let name = string(&name);
            if !name.eq_ignore_ascii_case("content-type") {
                found.insert((place.clone(), name));
            }
        }
        found.extend(sends(group.stream()));
    }
    found
}

fn operation(expr: &Expr) -> Static {
    let Expr::Struct(made) = expr else { panic!("a static that is no operation") };
    let field = |name: &str| {
        let found = made.fields.iter().find(|it| matches!(&it.member, Member::Named(ident) if ident == name));
        let expr = &found.unwrap().expr;
        quote::quote!(#expr).to_string()
    };
    let text = |name: &str| syn::parse_str::<syn::LitStr>(&field(name)).unwrap().value();
    Static {
        api: text("api"),
        id: text("id"),
        method: field("method").rsplit(' ').next().unwrap().to_uppercase(),
        path: text("path"),
        request_id: field("request_id").contains("Supported {"),
    }
}

fn type_name(ty: &Type) -> String {
    match ty {
        Type::Path(path) => path.path.segments.last().unwrap().ident.to_string(),
        _ => String::new(),
    }
}
