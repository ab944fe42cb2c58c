//! Generates a user of an interface from the interface itself: it names every type, makes every
//! value, reads every field, calls every function with every argument and relies on every trait.
//! `syn` parses the emitted Rust, so that no item is forgotten.

mod rows;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::{Fields, FnArg, Item, ReturnType, Type, UseTree, Visibility, parse_quote};

use paypal_codegen::ir::Scalar;

use crate::rounds::Source;

/// A use of one item.
pub struct Use {
    /// The used item: `Thing.note`, `Thing::new`, `get`.
    pub used: String,
    /// What the use does with the item.
    pub purpose: Purpose,
    /// A function that uses the item, on one line.
    pub code: String,
}

impl Use {
    /// Returns the first name in the path of the used item: the type, for a member of a type.
    pub fn owner(&self) -> &str {
        self.used.split(['.', ':']).next().unwrap_or_default()
    }

    /// Returns the last name in the path of the used item.
    pub fn member(&self) -> &str {
        self.used.rsplit(['.', ':']).next().unwrap_or_default()
    }
}

/// What a use does with the item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// It names the item, or relies on a trait of it.
    Name,
    /// It reads a value, as a user of a response does.
    Read,
    /// It makes or changes a value, as a user of a request does.
    Build,
}

/// The uses of an interface.
#[derive(Default)]
pub struct User {
    /// The runtime imports that the types and the calls need.
    pub imports: [BTreeSet<String>; 2],
    /// Uses of types, constants and errors.
    pub types: Vec<Use>,
    /// Uses of operations and calls.
    pub calls: Vec<Use>,
    /// Uses of the helpers of callbacks.
    pub callbacks: Vec<Use>,
    /// The types of fields, by struct and field.
    fields: BTreeMap<(String, String), Type>,
    count: usize,
}

impl User {
    /// Generates the user of a generated module, `pub mod things { … }`.
    pub fn of(module: &TokenStream) -> Self {
        let file: syn::File = syn::parse2(module.clone()).unwrap();
        let mut user = Self::default();
        user.items(&file.items, false);
        user
    }

    /// Generates the user of some files of a committed crate, given by path.
    pub fn of_files<'a>(files: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let mut user = Self::default();
        for (path, text) in files {
            let items = syn::parse_file(text).unwrap().items;
            if path.ends_with("/callbacks.rs") {
                user.of_callbacks(&items);
            } else {
                user.items(&items, path.contains("/operations"));
            }
        }
        user
    }

    /// Returns the source; `things` is the path of the interface, whose service has a matching
    /// name.
    pub fn source(&self, things: &str) -> Source {
        let name = things.rsplit("::").next().unwrap();
        let service = name[..1].to_uppercase() + &name[1..];
        let [of_types, of_calls] =
            self.imports.each_ref().map(|imports| imports.iter().cloned().collect::<String>());
        let mut text = format!("mod types {{ pub use {things}::*; }} use types::*; {of_types}\n");
        let mut lines = BTreeMap::new();
        let mut add = |text: &mut String, uses: &[Use]| {
            for it in uses {
                lines.insert(text.lines().count() + 1, it.used.clone());
                text.push_str(&format!("{}\n", it.code));
            }
        };
        add(&mut text, &self.types);
        text.push_str(&format!(
            "mod calls {{ use super::types; use {things}::operations::*; use {things}::{service}; {of_calls}\n"
        ));
        add(&mut text, &self.calls);
        text.push_str("}\n");
        // Each use has its own imports, so that an interface without callbacks fails at its line.
        let in_module = |(index, it): (usize, &Use)| Use {
            used: it.used.clone(),
            purpose: it.purpose,
            code: format!(
                "mod callbacks_{index} {{ use super::types; use {things}::callbacks::*; {of_calls} {} }}",
                it.code
            ),
        };
        let callbacks: Vec<Use> = self.callbacks.iter().enumerate().map(in_module).collect();
        add(&mut text, &callbacks);
        Source { text, uses: lines }
    }

    /// Adds a function that uses an item; `body` is the code after the function's name.
    fn push(&mut self, calls: bool, purpose: Purpose, used: String, body: &TokenStream) {
        let name = format_ident!("use_{}", self.count);
        self.count += 1;
        let code = quote!(fn #name #body).to_string().replace('\n', " ");
        let list = if calls { &mut self.calls } else { &mut self.types };
        list.push(Use { used, purpose, code });
    }

    /// Adds a use that requires a type to implement a trait.
    fn relies(&mut self, calls: bool, ty: &TokenStream, of: &TokenStream) {
        let used = format!("{ty}: {of}").replace(' ', "");
        self.push(calls, Purpose::Name, used, &quote!(() { fn is<T: #of>() {} is::<#ty>(); }));
    }

    fn of_callbacks(&mut self, items: &[Item]) {
        let before = self.calls.len();
        self.items(items, true);
        self.callbacks.extend(self.calls.drain(before..));
    }

    fn items(&mut self, items: &[Item], calls: bool) {
        for item in items {
            match item {
                Item::Mod(module) if module.ident == "callbacks" => {
                    self.of_callbacks(module.content.as_ref().map_or(&[], |(_, items)| items));
                }
                Item::Mod(module) => {
                    let calls = calls || module.ident == "operations";
                    let items = module.content.as_ref().map(|(_, items)| items.as_slice());
                    self.items(items.unwrap_or_default(), calls);
                }
                Item::Use(import) => {
                    if import.tree.to_token_stream().to_string().starts_with("paypal_runtime") {
                        self.imports(&import.tree, "use ::", calls);
                    }
                }
                Item::Struct(it) if is_public(&it.vis) => self.structure(it, calls),
                Item::Enum(it) if is_public(&it.vis) => self.enumeration(it, calls),
                Item::Type(it) if is_public(&it.vis) => {
                    let (name, ty) = (&it.ident, &it.ty);
                    self.push(calls, Purpose::Name, name.to_string(), &quote!((it: #name) -> #ty { it }));
                }
                Item::Impl(it) => self.implementation(it, calls),
                Item::Macro(it) => self.macro_call(&it.mac, calls),
                Item::Struct(_) | Item::Static(_) => {}
                other => panic!("no use is defined for this item: {}", other.to_token_stream()),
            }
        }
    }

    /// Adds an import from the runtime; each name gets its own import.
    fn imports(&mut self, tree: &UseTree, path: &str, calls: bool) {
        match tree {
            UseTree::Path(inside) => self.imports(&inside.tree, &format!("{path}{}::", inside.ident), calls),
            UseTree::Name(name) => {
                self.imports[usize::from(calls)].insert(format!("{path}{}; ", name.ident));
            }
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.imports(tree, path, calls)),
            other => panic!("no import is defined for this item: {}", other.to_token_stream()),
        }
    }

    fn structure(&mut self, it: &syn::ItemStruct, calls: bool) {
        let name = &it.ident;
        self.push(calls, Purpose::Name, name.to_string(), &quote!((_: #name) {}));
        self.derives(&it.attrs, name, calls);
        let fields = match &it.fields {
            Fields::Named(fields) => fields,
            // The helper of a callback has functions only.
            Fields::Unit => return,
            Fields::Unnamed(_) => panic!("{name}"),
        };
        for field in fields.named.iter().filter(|field| is_public(&field.vis)) {
            let (field, ty) = (field.ident.as_ref().unwrap(), &field.ty);
            self.fields.insert((name.to_string(), field.to_string()), ty.clone());
            let used = format!("{name}.{field}");
            self.push(calls, Purpose::Read, used.clone(), &quote!((it: &#name) -> &#ty { &it.#field }));
            let body = quote!((it: &mut #name, value: #ty) { it.#field = value; });
            self.push(calls, Purpose::Build, used.clone(), &body);
            let body = quote!((#name { #field: it, .. }: #name) -> #ty { it });
            self.push(calls, Purpose::Read, used, &body);
        }
    }

    fn enumeration(&mut self, it: &syn::ItemEnum, calls: bool) {
        let name = &it.ident;
        self.push(calls, Purpose::Name, name.to_string(), &quote!((_: #name) {}));
        self.derives(&it.attrs, name, calls);
        for variant in &it.variants {
            let arm = &variant.ident;
            let used = format!("{name}::{arm}");
            match variant.fields.iter().next() {
                None => {
                    self.push(calls, Purpose::Build, used.clone(), &quote!(() -> #name { #name::#arm }));
                    let body = quote!((it: #name) -> bool { match it { #name::#arm => true, _ => false } });
                    self.push(calls, Purpose::Read, used, &body);
                }
                Some(field) => {
                    let ty = &field.ty;
                    let body = quote!((it: #ty) -> #name { #name::#arm(it) });
                    self.push(calls, Purpose::Build, used.clone(), &body);
                    let body = quote!((it: #name) -> Option<#ty> { match it { #name::#arm(it) => Some(it), _ => None } });
                    self.push(calls, Purpose::Read, used, &body);
                }
            }
        }
    }

    fn derives(&mut self, attributes: &[syn::Attribute], name: &syn::Ident, calls: bool) {
        let named: BTreeMap<&str, TokenStream> = BTreeMap::from([
            ("Clone", quote!(Clone)),
            ("Copy", quote!(Copy)),
            ("Debug", quote!(::std::fmt::Debug)),
            ("PartialEq", quote!(PartialEq)),
            ("Eq", quote!(Eq)),
            ("Hash", quote!(::std::hash::Hash)),
        ]);
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
            attribute
                .parse_nested_meta(|meta| {
                    let derived = meta.path.get_ident().unwrap().to_string();
                    self.relies(calls, &name.to_token_stream(), &named[derived.as_str()]);
                    Ok(())
                })
                .unwrap();
        }
    }

    fn implementation(&mut self, it: &syn::ItemImpl, calls: bool) {
        let ty = it.self_ty.to_token_stream();
        if let Some((of, _)) = &it.trait_ {
            self.relies(calls, &ty, &of.to_token_stream());
        }
        for item in &it.items {
            match item {
                syn::ImplItem::Fn(function) if is_public(&function.vis) => {
                    self.function(&ty, &function.sig, calls);
                }
                _ => {}
            }
        }
    }

    /// Adds a call of a function with all its arguments.
    fn function(&mut self, ty: &TokenStream, signature: &syn::Signature, calls: bool) {
        let name = &signature.ident;
        let output = match &signature.output {
            ReturnType::Type(_, output) if output.to_token_stream().to_string() == "Self" => ty.clone(),
            ReturnType::Type(_, output) => output.to_token_stream(),
            ReturnType::Default => quote!(()),
        };
        let (mut parameters, mut names) = (Vec::new(), Vec::new());
        let mut callee = quote!(#ty::#name);
        for (index, argument) in signature.inputs.iter().enumerate() {
            match argument {
                FnArg::Receiver(receiver) => {
                    let by = receiver.to_token_stream().to_string().starts_with('&').then(|| quote!(&));
                    parameters.push(quote!(it: #by #ty));
                    callee = quote!(it.#name);
                }
                FnArg::Typed(typed) => {
                    let argument = format_ident!("a{index}");
                    let ty = argument_type(&typed.ty);
                    parameters.push(quote!(#argument: #ty));
                    names.push(argument);
                }
            }
        }
        let body = quote!((#(#parameters),*) -> #output { #callee(#(#names),*) });
        // A method of the service is an operation; a method of a call is one of its parameters.
        let first = signature.inputs.first();
        let reads = first.is_some_and(|it| it.to_token_stream().to_string().replace(' ', "") == "&self");
        let purpose = if reads { Purpose::Read } else { Purpose::Build };
        self.push(calls, purpose, format!("{ty}::{name}"), &body);
    }

    /// Adds uses of the items that a macro of the runtime generates for a type.
    fn macro_call(&mut self, call: &syn::Macro, calls: bool) {
        let name = call.path.segments.last().unwrap().ident.to_string();
        let runtime = quote!(::paypal_runtime);
        match name.as_str() {
            "model" => {
                let model = rows::model(&call.tokens);
                let ty = &model.name;
                for of in [
                    quote!(::std::fmt::Debug),
                    quote!(PartialEq),
                    quote!(#runtime::model::Model),
                    quote!(#runtime::serde::Serialize),
                    quote!(#runtime::serde::de::DeserializeOwned),
                ] {
                    self.relies(calls, &ty.to_token_stream(), &of);
                }
                for field in &model.settable {
                    let held = &self.fields[&(ty.to_string(), field.to_string())];
                    let value = setter_parameter(held);
                    let body = quote!((it: #ty, value: #value) -> #ty { it.#field(value) });
                    self.push(calls, Purpose::Build, format!("{ty}::{field}"), &body);
                }
            }
            "string_enum" | "union" => {
                let ty = rows::first(&call.tokens).to_token_stream();
                for of in [quote!(#runtime::model::Field), quote!(#runtime::serde::Serialize)] {
                    self.relies(calls, &ty, &of);
                }
                if name == "string_enum" {
                    self.relies(calls, &ty, &quote!(for<'a> From<&'a str>));
                    self.relies(calls, &ty, &quote!(::std::fmt::Display));
                    let body = quote!((it: &#ty) -> &str { it.as_str() });
                    self.push(calls, Purpose::Read, format!("{ty}::as_str"), &body);
                }
            }
            "call" => {
                let (ty, value, request_id) = rows::call(&call.tokens);
                let of = quote!(::std::future::IntoFuture<Output = Result<#value, #runtime::Error>>);
                self.relies(calls, &ty.to_token_stream(), &of);
                let body = quote!((it: #ty) -> #ty { it.header("a", 1) });
                self.push(calls, Purpose::Build, format!("{ty}::header"), &body);
                if request_id {
                    let body = quote!((it: #ty, id: #runtime::RequestId) -> #ty { it.request_id(id) });
                    self.push(calls, Purpose::Build, format!("{ty}::request_id"), &body);
                }
            }
            "pages" => {
                let (ty, page, item) = rows::pages(&call.tokens);
                let body = quote!((it: #ty) -> #runtime::Items<#item> { it.items() });
                self.push(calls, Purpose::Build, format!("{ty}::items"), &body);
                let body = quote!((it: #ty) -> #runtime::Pages<#page> { it.pages() });
                self.push(calls, Purpose::Build, format!("{ty}::pages"), &body);
            }
            "money" => {
                let (ty, is_made) = rows::money(&call.tokens);
                self.relies(calls, &ty.to_token_stream(), &quote!(#runtime::Monetary));
                if is_made {
                    self.relies(calls, &ty.to_token_stream(), &quote!(From<#runtime::Amount>));
                }
            }
            "json_patch" => {
                let ty = rows::first(&call.tokens);
                let body = quote!((path: &str) -> #ty { #ty::replace(path, "value") });
                self.push(calls, Purpose::Build, format!("{ty}::replace"), &body);
            }
            other => panic!("no use is defined for the macro `{other}!`"),
        }
    }
}

/// Returns the type of an argument that a caller passes: one that coerces to the parameter's type.
fn argument_type(ty: &Type) -> TokenStream {
    match ty {
        Type::Reference(it) => match &*it.elem {
            Type::Slice(slice) => {
                let element = &slice.elem;
                quote!(&Vec<#element>)
            }
            text if text.to_token_stream().to_string() == "str" => quote!(&::std::borrow::Cow<'static, str>),
            _ => ty.to_token_stream(),
        },
        _ => ty.to_token_stream(),
    }
}

/// Returns the type of the parameter of a field's setter.
fn setter_parameter(held: &Type) -> TokenStream {
    let bare = inside(held, "Option").unwrap_or(held);
    let is = |name: &str| *bare == parse_quote_ident(name);
    let is_text = Scalar::ALL.iter().any(|scalar| scalar.is_text() && is(scalar.info().rust));
    if is_text || inside(bare, "Nullable").is_some() {
        return quote!(impl Into<#bare>);
    }
    inside(bare, "Box").unwrap_or(bare).to_token_stream()
}

fn parse_quote_ident(name: &str) -> Type {
    let name = format_ident!("{name}");
    parse_quote!(#name)
}

/// Returns the type inside `name<…>`.
fn inside<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        syn::GenericArgument::Type(inner) if last.ident == name => Some(inner),
        _ => None,
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}
