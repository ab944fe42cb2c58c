//! Parsers for the options of `api!`.

use proc_macro2::Span;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseBuffer, ParseStream};
use syn::{Attribute, Error, Ident, LitStr, Result, Token, braced};

/// The name of an operation or a component in the spec: an identifier, or a string if it is not a
/// valid one.
#[derive(Clone)]
pub(crate) enum Key {
    Word(Ident),
    Text(LitStr),
}

impl Key {
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Word(word) => word.to_string().trim_start_matches("r#").to_owned(),
            Self::Text(text) => text.value(),
        }
    }

    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Word(word) => word.span(),
            Self::Text(text) => text.span(),
        }
    }
}

impl Parse for Key {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        if input.peek(LitStr) {
            input.parse().map(Self::Text)
        } else {
            input.call(Ident::parse_any).map(Self::Word)
        }
    }
}

/// Returns the content of a pair of braces.
pub(crate) fn body(input: ParseStream<'_>) -> Result<ParseBuffer<'_>> {
    let body;
    braced!(body in input);
    Ok(body)
}

/// Parses `key = …, key = …`. Each key must be in `known` and may occur once.
pub(crate) fn each(
    input: ParseStream<'_>,
    known: &[&str],
    mut value: impl FnMut(&str, ParseStream<'_>) -> Result<()>,
) -> Result<()> {
    let mut seen: Vec<String> = Vec::new();
    while !input.is_empty() {
        let ident: Ident = input.parse()?;
        let key = ident.to_string();
        if !known.contains(&key.as_str()) {
            return Err(Error::new(ident.span(), format!("expected one of `{}`", known.join("`, `"))));
        }
        if seen.contains(&key) {
            return Err(Error::new(ident.span(), format!("`{key}` is given twice")));
        }
        input.parse::<Token![=]>()?;
        value(&key, input)?;
        seen.push(key);
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(())
}

/// Parses `{ key = value, key = value }`.
pub(crate) fn pairs<T>(
    input: ParseStream<'_>,
    value: fn(ParseStream<'_>) -> Result<T>,
) -> Result<Vec<(Key, T)>> {
    let body = body(input)?;
    let mut pairs = Vec::new();
    while !body.is_empty() {
        let key: Key = body.parse()?;
        body.parse::<Token![=]>()?;
        pairs.push((key, value(&body)?));
        if !body.is_empty() {
            body.parse::<Token![,]>()?;
        }
    }
    Ok(pairs)
}

/// Parses `{ key = #[…] #[…], … }`.
pub(crate) fn attributes(input: ParseStream<'_>) -> Result<Vec<(Key, Attribute)>> {
    let several = pairs(input, Attribute::parse_outer)?;
    let mut all = Vec::new();
    for (key, attributes) in several {
        if attributes.is_empty() {
            return Err(Error::new(key.span(), "expected an attribute, such as `#[must_use]`"));
        }
        for attribute in attributes {
            all.push((key.clone(), attribute));
        }
    }
    Ok(all)
}
