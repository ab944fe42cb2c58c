//! The input of `api!`.

use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Error, Ident, LitBool, LitStr, Path, Result, Token, bracketed};

use crate::parse::{Key, attributes, body, each, pairs};

/// The input: `partners, spec = "…", overlay = "…", …`.
pub(crate) struct Input {
    pub(crate) module: Ident,
    pub(crate) spec: Spec,
    pub(crate) overlay: Option<LitStr>,
    pub(crate) folder: Option<LitStr>,
    pub(crate) operations: Vec<LitStr>,
    pub(crate) tags: Vec<LitStr>,
    pub(crate) paths: Vec<LitStr>,
    pub(crate) names: Vec<(Key, Ident)>,
    pub(crate) types: Vec<(Key, Path)>,
    pub(crate) attributes: Vec<(Key, Attribute)>,
    pub(crate) skip_unsupported: bool,
    pub(crate) registry: bool,
}

/// The source of the spec.
pub(crate) enum Spec {
    File(LitStr),
    Inline(LitStr),
}

impl Spec {
    pub(crate) fn literal(&self) -> &LitStr {
        match self {
            Self::File(literal) | Self::Inline(literal) => literal,
        }
    }
}

const KEYS: [&str; 10] = [
    "spec",
    "inline",
    "overlay",
    "folder",
    "include",
    "names",
    "types",
    "attributes",
    "registry",
    "skip_unsupported",
];
const INCLUDE: [&str; 3] = ["operations", "tags", "paths"];

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let module: Ident = input.parse()?;
        let mut spec = None;
        let mut made = Self {
            spec: Spec::File(LitStr::new("", module.span())),
            module,
            overlay: None,
            folder: None,
            operations: Vec::new(),
            tags: Vec::new(),
            paths: Vec::new(),
            names: Vec::new(),
            types: Vec::new(),
            attributes: Vec::new(),
            skip_unsupported: false,
            registry: false,
        };
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
        each(input, &KEYS, |key, input| {
            match key {
                "spec" | "inline" if spec.is_some() => {
                    return Err(input.error("`spec` or `inline` is already given"));
                }
                "spec" => spec = Some(Spec::File(input.parse()?)),
                "inline" => spec = Some(Spec::Inline(input.parse()?)),
                "overlay" => made.overlay = Some(input.parse()?),
                "folder" => made.folder = Some(input.parse()?),
                "names" => made.names = pairs(input, Ident::parse)?,
                "types" => made.types = pairs(input, Path::parse_mod_style)?,
                "registry" => made.registry = input.parse::<LitBool>()?.value,
                "skip_unsupported" => made.skip_unsupported = input.parse::<LitBool>()?.value,
                "attributes" => made.attributes = attributes(input)?,
                _ => each(&body(input)?, &INCLUDE, |key, input| {
                    let list;
                    bracketed!(list in input);
                    let list =
                        Punctuated::<LitStr, Token![,]>::parse_terminated(&list)?.into_iter().collect();
                    match key {
                        "operations" => made.operations = list,
                        "tags" => made.tags = list,
                        _ => made.paths = list,
                    }
                    Ok(())
                })?,
            }
            Ok(())
        })?;
        made.spec = spec.ok_or_else(|| Error::new(made.module.span(), "`spec = \"path\"` is missing"))?;
        Ok(made)
    }
}
