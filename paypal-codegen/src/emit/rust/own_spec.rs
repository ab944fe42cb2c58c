//! Documents that the spec of an API is our own.

use super::context::Context;
use crate::ir::Api;

/// Returns the documentation that the spec is our own. `of` is the word for the item that it
/// describes.
pub(super) fn note(context: &Context<'_>, api: &Api, of: &str) -> Option<String> {
    let service = context.options.provider_name();
    api.own.then(|| {
        format!(
            "{service} publishes no OpenAPI file for this {of}: its spec is written by hand from {service}'s \
             documentation."
        )
    })
}
