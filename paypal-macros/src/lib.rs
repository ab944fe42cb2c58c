//! `api!`: generates a typed client from an OpenAPI spec, in the caller's own crate.
//!
//! [`api!`](api) reads a spec while your crate is compiled, and expands to a module with types and
//! methods. It is generated again whenever the spec changes. The macro accepts OpenAPI 3.0, 3.1 and
//! 3.2, in YAML or JSON.
//!
//! # Quick start
//!
//! Your crate depends on this crate and on `paypal-runtime`, which the generated code uses:
//!
//! ```toml
//! [dependencies]
//! # Use a checkout beside yours until the crates are published.
//! paypal-macros = { path = "../paypal-rust-sdk/paypal-macros" }
//! paypal-runtime = { path = "../paypal-rust-sdk/paypal-runtime" }
//! ```
//!
//! Name the module and the spec. The path of the spec begins at the folder of your `Cargo.toml`:
//!
//! ```
//! use paypal_runtime::{Credentials, Error};
//!
//! paypal_macros::api! { parcels, spec = "specs/parcels.yaml" }
//!
//! fn main() -> Result<(), Error> {
//!     let service = parcels::Parcels::builder(Credentials::bearer("key")).build()?;
//!     let request = service.get("7").request()?; // `service.get("7").await?` sends it
//!     assert_eq!(request.url().as_str(), "https://api.parcels.example/v1/parcels/7");
//!     Ok(())
//! }
//! ```
//!
//! The example uses the file `specs/parcels.yaml`, which is in the folder of this crate in the
//! repository. This is the part of it that the example needs, without its schemas:
//!
//! ```yaml
//! servers: [{ url: "https://api.parcels.example" }]
//! paths:
//!   /v1/parcels/{id}:
//!     get:
//!       operationId: parcels.get
//!       parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
//!       responses:
//!         "200":
//!           description: OK
//!           content: { application/json: { schema: { $ref: "#/components/schemas/parcel" } } }
//! ```
//!
//! A short spec may be in the macro itself:
//!
//! ```
//! paypal_macros::api! { stock, inline = r##"
//! openapi: 3.0.3
//! info: { title: Stock, version: "1" }
//! paths:
//!   /v1/items/{sku}:
//!     get:
//!       operationId: stock.get
//!       parameters: [{ name: sku, in: path, required: true, schema: { type: string } }]
//!       responses:
//!         "200":
//!           description: OK
//!           content: { application/json: { schema: { $ref: "#/components/schemas/item" } } }
//! components:
//!   schemas:
//!     item: { type: object, properties: { sku: { type: string }, count: { type: integer } } }
//! "## }
//!
//! async fn count(client: &paypal_runtime::Client) -> Result<Option<i64>, paypal_runtime::Error> {
//!     Ok(stock::Stock::new(client).get("tea").await?.count)
//! }
//! # fn main() {}
//! ```
//!
//! # The generated module
//!
//! The module has the following items, and `cargo doc --open` shows them with your crate:
//!
//! - The service is a struct with the name of the module, such as `Parcels`. It has a method for
//!   each operation. Required parameters are arguments, and optional ones are setters of the call.
//!   `Parcels::new(&client)` takes a client that exists. If the spec names a server,
//!   `Parcels::builder(credentials)` makes the service with a client of its own.
//! - Each schema with properties is a struct. Its function `new` takes the required properties, and
//!   each property is a public field. The structs of requests also have setters.
//! - Each schema with an `enum` of strings is an enum. Its variant `Unknown` keeps a value that the
//!   spec does not have.
//! - The module `operations` has the types of the calls.
//! - The module `registry` describes every operation and component as data, if you set
//!   `registry = true`.
//!
//! The errors of calls, the retries, the test tools and the blocking use are those of
//! `paypal-runtime`. Its documentation has a section for each.
//!
//! # Errors
//!
//! Each problem of the spec, the overlay or the arguments is an error of the compiler. It points at
//! the argument that causes it. For a problem inside of a file, it points at the path of the spec,
//! and its text names the file, the line and the column:
//!
//! ```text
//! error: /home/me/shop/specs/parcels.yaml:26:50: error[E0204]: `#/components/schemas/parcl` does
//!        not exist in this document (at /paths/~1v1~1parcels~1{id}/get/responses/200/…)
//!          help: did you mean `#/components/schemas/parcel`?
//! ```
//!
//! The command `paypal-codegen explain E0204` explains a code. `paypal-codegen check
//! specs/parcels.yaml` lists all problems of a spec, with notes that the macro does not print.
//!
//! # Testing
//!
//! A script answers in the place of the service (feature `testing` of `paypal-runtime`):
//!
//! ```
//! paypal_macros::api! { parcels, spec = "specs/parcels.yaml" }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), paypal_runtime::Error> {
//! use paypal_runtime::testing::{Answer, Script};
//!
//! let answer = Answer::text(200, "application/json", r#"{"id": "7", "state": "SENT"}"#);
//! let client: paypal_runtime::Client = Script::new([answer]).client()?;
//! let parcel = parcels::Parcels::new(&client).get("7").await?;
//! assert_eq!(parcel.state, Some(parcels::ParcelState::Sent));
//! # Ok(())
//! # }
//! ```
//!
//! # Alternatives
//!
//! The macro passes its arguments to `paypal_codegen::Builder`. So these ways give the same code:
//!
//! | way | choose it if |
//! |---|---|
//! | `api!` | you want the least work |
//! | `paypal_codegen::Builder` in a build script | your crate has a build script already |
//! | `paypal-codegen generate --spec` | you want to read and commit the generated files |
//!
//! This crate has no features. A whole client of another provider is in the folder
//! `examples/paddle` of the repository.

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
use paypal_codegen::embed::LeftOut;

/// Expands to a module with the types and operations of a spec.
///
/// ```
/// paypal_macros::api! {
///     parcels,                                 // the module, in snake_case
///     spec = "specs/parcels.yaml",             // relative to the crate; or `inline = r#"…"#`
///     overlay = "specs/parcels.overlay.yaml",  // OpenAPI Overlay 1.0
///     folder = "specs",                        // of other files; default: the spec's own
///     include = {                              // only these operations, and the types they need
///         operations = ["parcels.create"],     // by operationId
///         tags = ["tracking"],
///         paths = ["/v1/parcels/*"],           // `*` at the end matches any rest of the path
///     },
///     names = { "parcels.get" = find, parcel = Shipment },  // of operations or components
///     types = { money = paypal_generated::orders::Money },  // existing types to use
///     registry = true,                         // adds a module `registry`: operations and
///                                              // components as data, found by name
///     skip_unsupported = true,                 // skips unsupported operations, instead of failing
///     attributes = { parcel = #[doc(alias = "package")], "*" = #[must_use] },  // of a type, all
/// }
///
/// async fn price(client: &paypal_runtime::Client) -> Result<(), paypal_runtime::Error> {
///     let parcels = parcels::Parcels::new(client);
///     let sent: parcels::Shipment = parcels.send(&parcels::NewParcel::new("Rome")).await?;
///     let found = parcels.find(&sent.id).await?;
///     let price: Option<paypal_generated::orders::Money> = found.price;
///     println!("{price:?}");
///     Ok(())
/// }
/// # fn main() {}
/// ```
///
/// The module and the spec are required. The caller's crate must depend on `paypal-runtime`. It is
/// compiled again when one of the files changes. A type in `types` must be generated by the same
/// generator version and be of the same kind as the component it replaces.
///
/// Skipped operations are reported as deprecation warnings, with one more that counts them: a macro
/// has no other way to warn. It is an error if no operation is left.
///
/// # Errors
/// Each problem is a compile error: at the tokens that cause it, or else at the spec, with file,
/// line, column, JSON pointer and help.
#[proc_macro]
pub fn api(input: TokenStream) -> TokenStream {
    let expanded = syn::parse(input).and_then(|input: Input| expand(&input));
    expanded.unwrap_or_else(|error| error.to_compile_error()).into()
}

fn expand(input: &Input) -> syn::Result<Tokens> {
    let root = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    let Generated { module, read, warnings, left_out } =
        generate(input, Path::new(&root)).map_err(|problems| report::report(input, &problems))?;
    let left_out = report::left_out(input, &warnings, left_out.as_ref());
    // Cargo compiles the crate again when one of these files changes.
    let read = read.iter().map(|path| path.display().to_string());
    Ok(quote! {
        #module
        #left_out
        const _: &[&[u8]] = &[#(::core::include_bytes!(#read)),*];
    })
}

/// The parts of an expansion.
struct Generated {
    module: Tokens,
    /// The files that were read.
    read: Vec<PathBuf>,
    warnings: Diagnostics,
    left_out: Option<LeftOut>,
}

/// Generates the module. Relative paths start at the caller's crate.
fn generate(input: &Input, root: &Path) -> Result<Generated, Diagnostics> {
    let embedded = builder(input, root).load()?;
    let read = embedded.read().map(Path::to_owned).collect();
    let module = embedded.tokens()?;
    Ok(Generated { module, read, warnings: embedded.warnings, left_out: embedded.left_out })
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
