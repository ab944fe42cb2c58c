//! Pages for people.

use crate::apis::Answer;

/// Builds a page. `body` is HTML.
pub(crate) fn page(status: u16, title: &str, body: &str) -> Answer {
    Answer::Html(
        status,
        format!(
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>{title}</title>\
             <h1>{title}</h1>{body}<p><small>paypal-sandbox: no money moves.</small></p></html>"
        ),
    )
}

/// Adds parameters to the URL of a shop.
pub(crate) fn with_query(url: &str, query: &str) -> String {
    let joint = if url.contains('?') { '&' } else { '?' };
    format!("{url}{joint}{query}")
}

/// Escapes text for HTML.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}
