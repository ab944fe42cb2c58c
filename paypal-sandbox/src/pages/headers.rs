//! The headers that every page and every asset has.

use http::{HeaderMap, HeaderValue, header};

/// A page of a payer runs no script. Without `form-action`, the answer to a form may redirect to
/// any shop: Chromium holds redirects against that directive, too.
const PAYER: &str =
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'";
/// The inspector runs its own script, which talks to the sandbox alone.
const INSPECTOR: &str = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; \
    form-action 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

/// Adds the headers of a payer's page.
pub(crate) fn of_payer(headers: &mut HeaderMap) {
    guard(headers, PAYER);
}

/// Adds the headers of the inspector and of its assets.
pub(crate) fn of_inspector(headers: &mut HeaderMap) {
    guard(headers, INSPECTOR);
}

fn guard(headers: &mut HeaderMap, policy: &'static str) {
    let others = [
        (header::CONTENT_SECURITY_POLICY, policy),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        // With `no-referrer`, a browser would send forms with `Origin: null`, as if they came from
        // a foreign page.
        (header::REFERRER_POLICY, "same-origin"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    for (name, value) in others {
        headers.insert(name, HeaderValue::from_static(value));
    }
}
