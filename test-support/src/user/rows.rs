//! Parses the arguments of the macros in emitted code, as far as they make a public interface.

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream};
use syn::{Ident, LitInt, LitStr, Token, Type, braced};

/// Returns the first token of the arguments, which is the name of the type.
pub fn first(tokens: &TokenStream) -> Ident {
    match tokens.clone().into_iter().next() {
        Some(TokenTree::Ident(name)) => name,
        other => panic!("{other:?}"),
    }
}

/// The arguments of `model!`.
pub struct Model {
    pub name: Ident,
    /// The fields that have a setter.
    pub settable: Vec<Ident>,
}

pub fn model(tokens: &TokenStream) -> Model {
    syn::parse2(tokens.clone()).unwrap()
}

impl Parse for Model {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.parse()?;
        input.parse::<Token![=]>()?;
        input.parse::<LitStr>()?;
        while input.peek(Ident) {
            input.parse::<Ident>()?;
        }
        let rows;
        braced!(rows in input);
        let mut settable = Vec::new();
        while !rows.is_empty() {
            rows.parse::<LitInt>()?;
            let field: Ident = rows.call(syn::ext::IdentExt::parse_any)?;
            rows.parse::<Token![:]>()?;
            rows.parse::<Ident>()?;
            rows.parse::<TokenTree>()?;
            rows.parse::<Token![=]>()?;
            rows.parse::<LitStr>()?;
            let mut flags = Vec::new();
            while rows.peek(Ident) {
                flags.push(rows.parse::<Ident>()?.to_string());
            }
            if !flags.iter().any(|flag| flag == "read_only" || flag == "no_setter") {
                settable.push(field);
            }
            rows.parse::<Token![,]>()?;
        }
        Ok(Self { name, settable })
    }
}

/// Arguments of the form `Call -> Value`, and whether `, request_id` follows.
struct Call(Ident, Type, bool);

pub fn call(tokens: &TokenStream) -> (Ident, Type, bool) {
    let Call(name, value, request_id) = syn::parse2(tokens.clone()).unwrap();
    (name, value, request_id)
}

impl Parse for Call {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.parse()?;
        input.parse::<Token![->]>()?;
        let value = input.parse()?;
        let request_id = input.peek(Token![,]);
        if request_id {
            input.parse::<Token![,]>()?;
            input.parse::<Ident>()?;
        }
        Ok(Self(name, value, request_id))
    }
}

/// Arguments of the form `Call -> Page, Item, STATIC, |page| …`.
struct Pages(Ident, Type, Type);

pub fn pages(tokens: &TokenStream) -> (Ident, Type, Type) {
    let Pages(name, page, item) = syn::parse2(tokens.clone()).unwrap();
    (name, page, item)
}

impl Parse for Pages {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.parse()?;
        input.parse::<Token![->]>()?;
        let page = input.parse()?;
        input.parse::<Token![,]>()?;
        let item = input.parse()?;
        input.parse::<Token![,]>()?;
        input.parse::<TokenStream>()?;
        Ok(Self(name, page, item))
    }
}

/// Returns the money type, and whether an amount alone is enough to construct it.
pub fn money(tokens: &TokenStream) -> (Ident, bool) {
    let words: Vec<String> = tokens.clone().into_iter().map(|token| token.to_string()).collect();
    if words[0] == "received" {
        return (syn::parse_str(&words[1]).unwrap(), false);
    }
    (first(tokens), words[1] != "?")
}
