//! The input of `api!`.

use syn::parse::{Parse, ParseStream};
use syn::{Ident, LitStr, Result, Token};

/// `partners, spec = "…", overlay = "…"`.
pub(crate) struct Input {
    pub(crate) module: Ident,
    pub(crate) spec: LitStr,
    pub(crate) overlay: Option<LitStr>,
}

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let module: Ident = input.parse()?;
        let (mut spec, mut overlay) = (None, None);
        while !input.is_empty() {
            input.parse::<Token![,]>()?;
            if input.is_empty() {
                break;
            }
            let key: Ident = input.parse()?;
            input.parse::<Token![=]>()?;
            let value: LitStr = input.parse()?;
            let place = match key.to_string().as_str() {
                "spec" => &mut spec,
                "overlay" => &mut overlay,
                _ => return Err(syn::Error::new(key.span(), "expected `spec` or `overlay`")),
            };
            if place.replace(value).is_some() {
                return Err(syn::Error::new(key.span(), format!("`{key}` is given twice")));
            }
        }
        let spec = spec.ok_or_else(|| syn::Error::new(module.span(), "`spec = \"path\"` is missing"))?;
        Ok(Self { module, spec, overlay })
    }
}
