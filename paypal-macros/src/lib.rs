//! `api!`: a typed client from an OpenAPI spec, in the caller's own crate.
//!
//! A shim: it parses its input and calls `paypal_codegen::embed::module`, the function behind the command line.

mod input;

use std::path::{Path, PathBuf};

use proc_macro::TokenStream;
use proc_macro2::TokenStream as Tokens;
use quote::quote;

use input::Input;

/// Expands to a module with the types and operations of a spec.
///
/// ```ignore
/// paypal_macros::api! {
///     partners,                          // the module, in snake_case
///     spec = "specs/partners.yaml",      // relative to the crate
///     overlay = "specs/overlay.yaml",    // optional: OpenAPI Overlay 1.0
/// }
///
/// let partners = partners::Partners::new(client.runtime());
/// ```
///
/// The caller's crate depends on `paypal-runtime`. It is compiled again when one of the files changes.
///
/// # Errors
/// A compile error for each problem, with file, line, column, JSON pointer and help.
#[proc_macro]
pub fn api(input: TokenStream) -> TokenStream {
    let expanded = syn::parse(input).and_then(expand);
    expanded.unwrap_or_else(|error| error.to_compile_error()).into()
}

fn expand(input: Input) -> syn::Result<Tokens> {
    let spec = path(&input.spec.value());
    let overlay = input.overlay.as_ref().map(|overlay| path(&overlay.value()));
    let module = paypal_codegen::embed::module(&input.module.to_string(), &spec, overlay.as_deref());
    let module = module.map_err(|problems| report(&input, &problems))?;
    // So that cargo compiles again when a file changes.
    let files = [Some(spec), overlay].into_iter().flatten().map(|path| path.display().to_string());
    Ok(quote! {
        #module
        const _: &[&[u8]] = &[#(::core::include_bytes!(#files)),*];
    })
}

/// Paths are relative to the crate that calls.
fn path(relative: &str) -> PathBuf {
    let root = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    Path::new(&root).join(relative)
}

/// All problems as one compile error at the path of the spec.
fn report(input: &Input, problems: &paypal_codegen::diagnostic::Diagnostics) -> syn::Error {
    let lines: Vec<String> = (problems.sorted().into_iter())
        .map(|problem| match &problem.help {
            Some(help) => format!("{problem}\n  help: {help}"),
            None => problem.to_string(),
        })
        .collect();
    syn::Error::new(input.spec.span(), lines.join("\n"))
}
