//! The page on which a payer approves a payment of the APIs of the first version.

use super::{Answer, Exchange};
use crate::{
    page::{escape, page, with_query},
    world::work::Work,
};

/// The payment that a payer is asked to approve.
pub(crate) struct Request {
    pub(crate) id: String,
    /// The token in the URL of the page.
    pub(crate) token: String,
    /// The path of the page, with its query.
    pub(crate) path: String,
    /// The parts of the payment: each has a title and an amount.
    pub(crate) parts: Vec<(String, String)>,
    pub(crate) is_expired: bool,
    /// Whether the payer has not approved yet.
    pub(crate) is_waiting: bool,
    pub(crate) return_url: Option<String>,
    pub(crate) cancel_url: Option<String>,
    /// The parameter that names the resource when the browser returns: `paymentId`.
    pub(crate) parameter: &'static str,
}

/// Approves in the name of a buyer: an id or an email address, or the first buyer. Returns the id
/// of the buyer, or `None` if nothing waited for an approval.
pub(crate) type Approve = fn(&mut Work<'_>, &str, Option<&str>) -> Option<String>;

/// Shows the page, or acts on it: the method POST or the parameter `approve` approves, and the
/// parameter `cancel` sends the payer back to the shop.
pub(crate) fn visit(
    exchange: &mut Exchange<'_>,
    request: Option<Request>,
    is_submitted: bool,
    approve: Approve,
) -> Answer {
    let Some(request) = request else {
        return page(404, "No such payment", "<p>There is no payment with this token.</p>");
    };
    if exchange.query.get("cancel").is_some() {
        return match &request.cancel_url {
            Some(url) => Answer::Redirect(with_query(url, &format!("token={}", request.token))),
            None => page(200, "Cancelled", "<p>The payment was not approved.</p>"),
        };
    }
    if request.is_expired {
        return page(410, "Too late", "<p>The payment has expired.</p>");
    }
    if !is_submitted && exchange.query.get("approve").is_none() {
        return form(&exchange.work, &request);
    }
    let Ok(buyer) = exchange.buyer() else {
        return page(422, "No such buyer", "<p>No account has this id or email address.</p>");
    };
    let Some(payer) = approve(&mut exchange.work, &request.id, buyer.as_deref()) else {
        return page(409, "Nothing to approve", "<p>The payment does not wait for an approval.</p>");
    };
    match &request.return_url {
        Some(url) => {
            let (name, id, token) = (request.parameter, &request.id, &request.token);
            Answer::Redirect(with_query(url, &format!("{name}={id}&token={token}&PayerID={payer}")))
        }
        None => page(200, "Approved", "<p>The payment is approved. You may close this page.</p>"),
    }
}

fn form(work: &Work<'_>, request: &Request) -> Answer {
    let mut body = String::from("<ul>");
    for (title, amount) in &request.parts {
        body.push_str(&format!("<li>{} {}</li>", escape(title), escape(amount)));
    }
    body.push_str("</ul>");
    if request.is_waiting {
        let action = escape(&work.page(&request.path));
        body.push_str(&format!(
            "<form method=\"post\" action=\"{action}\"><button>Approve</button></form>\
             <p><a href=\"{action}&amp;cancel\">Cancel</a></p>"
        ));
    } else {
        body.push_str("<p>The payment does not wait for an approval.</p>");
    }
    page(200, "Approve the payment", &body)
}
