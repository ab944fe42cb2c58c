//! The page on which a payer approves an order.

use std::time::SystemTime;

use crate::{
    route::Query,
    state::{
        State,
        order::{Order, Status},
    },
};

/// The path of the page. The query parameter `token` is the order id.
pub(crate) const PATH: &str = "/checkoutnow";

/// The answer of the page.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Shown {
    Page(u16, String),
    /// Sends the payer back to the shop.
    Redirect(String),
}

/// Shows an order. Approves it if the form was posted or the query has `approve`; cancels if the
/// query has `cancel`.
pub(crate) fn visit(state: &mut State, posted: bool, query: &Query, now: SystemTime) -> Shown {
    let id = query.get("token").unwrap_or_default();
    let Some(order) = state.orders.get(id) else {
        return page(404, "No such order", "<p>There is no order with this token.</p>");
    };
    let (return_url, cancel_url) = (order.return_url.clone(), order.cancel_url.clone());
    if query.get("cancel").is_some() {
        return match cancel_url {
            Some(url) => Shown::Redirect(with_query(&url, &format!("token={id}"))),
            None => page(200, "Cancelled", "<p>The order was not approved.</p>"),
        };
    }
    if order.is_expired(now) {
        return page(410, "Too late", "<p>The order has expired.</p>");
    }
    if !posted && query.get("approve").is_none() {
        return show(order);
    }
    if !state.approve(id, now) {
        return page(409, "Nothing to approve", "<p>The order does not wait for an approval.</p>");
    }
    match return_url {
        Some(url) => Shown::Redirect(with_query(&url, &format!("token={id}&PayerID={}", state.payer_id))),
        None => page(200, "Approved", "<p>The order is approved. You may close this page.</p>"),
    }
}

fn show(order: &Order) -> Shown {
    let total =
        order.total().map_or_else(String::new, |total| format!("{} {}", total.text(), total.currency));
    let mut body = String::from("<ul>");
    for unit in &order.units {
        let title = unit.text("description").or_else(|| unit.text("reference_id")).unwrap_or_default();
        let amount = unit.amount().map_or_else(String::new, |amount| amount.text());
        body.push_str(&format!("<li>{} {}</li>", escape(&title), escape(&amount)));
    }
    body.push_str(&format!("</ul><p>Total: <strong>{}</strong></p>", escape(&total)));
    if order.status.is_unapproved() {
        let (id, action) = (escape(&order.id), PATH);
        body.push_str(&format!(
            "<form method=\"post\" action=\"{action}?token={id}\"><button>Approve</button></form>\
             <p><a href=\"{action}?token={id}&amp;cancel\">Cancel</a></p>"
        ));
    } else {
        body.push_str(&format!("<p>The order is {}.</p>", describe(order.status)));
    }
    page(200, "Approve the payment", &body)
}

fn describe(status: Status) -> &'static str {
    match status {
        Status::Approved => "approved",
        Status::Completed => "paid",
        Status::Voided => "voided",
        Status::Created | Status::PayerActionRequired => "waiting",
    }
}

fn page(status: u16, title: &str, body: &str) -> Shown {
    Shown::Page(
        status,
        format!(
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>{title}</title>\
             <h1>{title}</h1>{body}<p><small>paypal-sandbox: no money moves.</small></p></html>"
        ),
    )
}

fn with_query(url: &str, query: &str) -> String {
    let joint = if url.contains('?') { '&' } else { '?' };
    format!("{url}{joint}{query}")
}

fn escape(text: &str) -> String {
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
