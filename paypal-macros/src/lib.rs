//! `api!`: a typed client from an OpenAPI spec, in the caller's own crate.
//!
//! A shim: it parses its input and hands it to `paypal_codegen::Builder`, as a build script or the command line does.

mod input;
mod parse;
mod report;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use proc_macro::TokenStream;
use proc_macro2::TokenStream as Tokens;
use quote::{ToTokens as _, quote};

use input::{Input, Spec};
use paypal_codegen::Builder;
use paypal_codegen::diagnostic::Diagnostics;

/// Expands to a module with the types and operations of a spec.
///
/// ```ignore
/// paypal_macros::api! {
///     partners,                              // the module, in snake_case
///     spec = "specs/partners.yaml",          // relative to the crate; or `inline = r#"…"#` for the text itself
///     overlay = "specs/overlay.yaml",        // OpenAPI Overlay 1.0
///     folder = "specs",                      // where the files that the spec refers to are; its own folder otherwise
///     include = {                            // these operations alone, and the types they need
///         operations = ["partners.get"],     // by operationId
///         tags = ["onboarding"],
///         paths = ["/v1/partners/*"],        // a star at the end stands for anything
///     },
///     names = { "partners.get" = fetch, partner = Seller },          // of an operation, or else a component
///     types = { money = paypal_generated::orders::Money },           // taken from there instead of being made
///     registry = true,                       // a module `registry` too: operations and components as data, found by name
///     skip_unsupported = true,               // leave out operations that can't be generated, instead of refusing the spec
///     attributes = { partner = #[doc(alias = "seller")], "*" = #[must_use] },  // of one type, or of all
/// }
///
/// let partners = partners::Partners::new(client.runtime());
/// ```
///
/// All but the module and the spec may be left out. The caller's crate depends on `paypal-runtime`. It is compiled again when one of the
/// files changes. A type that is taken from elsewhere must be made by the same generator, and be of the same kind.
///
/// An operation that is skipped is a warning, in the guise of something deprecated: a macro has no other way to warn.
///
/// # Errors
/// A compile error for each problem: at the tokens that are at fault, or else at the spec with file, line, column, JSON pointer and
/// help.
#[proc_macro]
pub fn api(input: TokenStream) -> TokenStream {
    let expanded = syn::parse(input).and_then(|input: Input| expand(&input));
    expanded.unwrap_or_else(|error| error.to_compile_error()).into()
}

fn expand(input: &Input) -> syn::Result<Tokens> {
    let root = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    let Generated { module, read, warnings } =
        generate(input, Path::new(&root)).map_err(|problems| report::report(input, &problems))?;
    let left_out = report::left_out(input, &warnings);
    // So that cargo compiles again when a file changes.
    let read = read.iter().map(|path| path.display().to_string());
    Ok(quote! {
        #module
        #left_out
        const _: &[&[u8]] = &[#(::core::include_bytes!(#read)),*];
    })
}

/// What the expansion is made of.
struct Generated {
    module: Tokens,
    /// The files that were read for it.
    read: Vec<PathBuf>,
    warnings: Diagnostics,
}

/// Makes the module. Paths are relative to the crate that calls.
fn generate(input: &Input, root: &Path) -> Result<Generated, Diagnostics> {
    let embedded = builder(input, root).load()?;
    let read = embedded.read().map(Path::to_owned).collect();
    Ok(Generated { module: embedded.tokens()?, read, warnings: embedded.warnings })
}

fn builder(input: &Input, root: &Path) -> Builder {
    let module = input.module.to_string();
    let mut builder = match &input.spec {
        Spec::File(path) => Builder::new(root.join(path.value())).module(module),
        Spec::Inline(text) => Builder::inline(module, text.value()),
    };
    if let Some(overlay) = &input.overlay {
        builder = builder.overlay(root.join(overlay.value()));
    }
    if let Some(folder) = &input.folder {
        builder = builder.folder(root.join(folder.value()));
    }
    let values = |list: &[syn::LitStr]| list.iter().map(syn::LitStr::value).collect::<Vec<_>>();
    builder = values(&input.operations).into_iter().fold(builder, Builder::operation);
    builder = values(&input.tags).into_iter().fold(builder, Builder::tag);
    builder = values(&input.paths).into_iter().fold(builder, Builder::path);
    builder = builder.registry(input.registry);
    if input.skip_unsupported {
        builder = builder.skip_unsupported();
    }
    for (key, name) in &input.names {
        builder = builder.name(key.text(), name.to_string());
    }
    for (key, path) in &input.types {
        builder = builder.take(key.text(), path.to_token_stream().to_string().replace(' ', ""));
    }
    for (key, attribute) in &input.attributes {
        builder = builder.attribute(key.text(), attribute.to_token_stream().to_string());
    }
    builder
}
