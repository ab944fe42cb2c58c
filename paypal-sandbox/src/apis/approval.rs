//! The pages on which payers approve, and the controls that stand for them. Each API says what is
//! approved by a [`Request`], and carries the approval out.

use serde_json::{Value, json};

use super::{Answer, Exchange, card};
use crate::{
    error::{Detail, Failure, Problems},
    gate::check,
    pages::html::{
        Button, buyers, choice, form, input, notice, page, paragraph, parts, redirect, with_query,
    },
    world::{time::Time, work::Work},
};

/// Something that a payer is asked to approve.
pub(crate) struct Request {
    pub(crate) id: String,
    /// The title of the page: "Approve the payment".
    pub(crate) title: &'static str,
    /// A sentence about what the payer approves.
    pub(crate) words: String,
    /// The parts of a payment: each has a title and an amount.
    pub(crate) parts: Vec<(String, String)>,
    pub(crate) total: Option<String>,
    /// The path of the page, with its query.
    pub(crate) path: String,
    pub(crate) state: State,
    pub(crate) asks: Asks,
    pub(crate) return_url: Option<String>,
    pub(crate) cancel_url: Option<String>,
    /// The parameters with which the browser returns to `cancel_url`.
    pub(crate) cancelled: String,
}

/// Whether a request can be approved.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    Waiting,
    Expired,
    /// Nothing waits. The words say why, for people.
    Done(&'static str),
}

/// What the page asks of the payer.
pub(crate) enum Asks {
    Nothing,
    /// Who pays.
    Buyer,
    /// Who pays, and with which money.
    Funding,
    /// A card that is saved: its number, expiry and name.
    Card,
    /// Whether the bank of a card authenticates its holder.
    Authentication(String),
}

/// What the payer chose, in the fields `buyer`, `funding`, `three_d_secure` and `card`.
#[derive(Default)]
pub(crate) struct Choice {
    /// The id or email address of an account.
    pub(crate) buyer: Option<String>,
    pub(crate) funding: Option<String>,
    /// Whether the bank of the card refused to authenticate its holder.
    pub(crate) is_authentication_failed: bool,
    /// The card that the payer entered.
    pub(crate) card: Option<Value>,
}

/// The values of `funding`, and how the page names them.
const FUNDINGS: [(&str, &str); 4] = [
    ("BALANCE", "PayPal balance"),
    ("CARD", "Card, without a PayPal account"),
    ("ECHECK", "Bank account by eCheck: the money comes later"),
    ("DECLINED", "A way to pay that is declined at the capture"),
];
/// The values of `three_d_secure`, and how the page names them.
const AUTHENTICATIONS: [(&str, &str); 2] =
    [("PASSED", "The bank confirms the card holder"), ("FAILED", "The authentication fails")];

/// Approves. Returns the parameters with which the browser returns to the shop, or `None` if
/// nothing waited for an approval.
type Approved = Option<String>;

impl Choice {
    /// Reads the fields of a form or of a control, of which `names` are allowed.
    pub(crate) fn read(exchange: &Exchange<'_>, names: &[&str]) -> Result<Self, Failure> {
        only(exchange, names)?;
        let one_of = |name: &str, values: &[(&str, &str)]| match exchange.body.get(name) {
            None => Ok(None),
            Some(sent) => match values.iter().find(|(value, _)| sent.as_str() == Some(value)) {
                Some((value, _)) => Ok(Some((*value).to_owned())),
                None => Err(Failure::malformed_at("INVALID_PARAMETER_VALUE", &format!("/{name}"))),
            },
        };
        if let Some(card) = exchange.body.get("card") {
            check_card(card, exchange.now)?;
        }
        Ok(Self {
            buyer: exchange.buyer()?,
            funding: one_of("funding", &FUNDINGS)?,
            is_authentication_failed: one_of("three_d_secure", &AUTHENTICATIONS)?.as_deref()
                == Some("FAILED"),
            card: exchange.body.get("card").cloned(),
        })
    }
}

/// Checks a card that a payer enters, as the APIs check one that a merchant sends.
fn check_card(card: &Value, now: Time) -> Result<(), Failure> {
    for name in ["number", "expiry"] {
        if card.is_object() && card.get(name).is_none() {
            return Err(Failure::malformed_at("MISSING_REQUIRED_PARAMETER", &format!("/card/{name}")));
        }
    }
    let mut problems = Problems::default();
    check::conforms("orders", "card_request", card, "/card", &mut problems);
    problems.into_result()?;
    let expiry = card.get("expiry").and_then(Value::as_str).unwrap_or_default();
    if card::is_expired(expiry, now) {
        return Err(Detail::new("CARD_EXPIRED").at("/card/expiry").value(expiry).into());
    }
    Ok(())
}

/// Refuses fields of a form that the page does not know.
fn only(exchange: &Exchange<'_>, names: &[&str]) -> Result<(), Failure> {
    let fields =
        exchange.body.as_object().ok_or_else(|| Failure::malformed_at("MALFORMED_REQUEST_JSON", "/"))?;
    match fields.keys().find(|name| !names.contains(&name.as_str())) {
        Some(name) => {
            let words = "There is no such field.";
            let detail = Detail::new("INVALID_PARAMETER_VALUE").at(format!("/{name}")).description(words);
            Err(Failure::new(400, vec![detail]))
        }
        None => Ok(()),
    }
}

/// Shows the page, or acts on it: the method POST or the parameter `approve` approves; the field
/// `action` with the value `cancel`, or the parameter `cancel`, sends the payer back to the shop
/// while an approval is waited for. The parameters have no value, or `true`.
pub(crate) fn visit(
    exchange: &mut Exchange<'_>,
    request: Option<Request>,
    is_submitted: bool,
    approve: impl FnOnce(&mut Work<'_>, &Choice) -> Approved,
) -> Answer {
    let Some(request) = request else {
        return notice(404, "Nothing to approve", "There is nothing with the token of this link.");
    };
    if request.state == State::Expired {
        return notice(410, "Too late", "This link has expired.");
    }
    let has = |name: &str| matches!(exchange.query.get(name), Some("" | "true"));
    let is_cancelled =
        has("cancel") || (is_submitted && exchange.text("/action").as_deref() == Some("cancel"));
    if is_cancelled && request.state == State::Waiting {
        return match request.cancelled_url() {
            Some(url) => redirect(&url),
            None => notice(200, "Cancelled", "Nothing was approved. You may close this page."),
        };
    }
    if is_cancelled || !(is_submitted || has("approve")) {
        return show(&exchange.work, &request);
    }
    let mut choice = match Choice::read(
        exchange,
        &["action", "buyer", "funding", "three_d_secure", "number", "expiry", "name"],
    ) {
        Ok(choice) => choice,
        Err(failure) => {
            let (field, words) = failure.wrong_field().unwrap_or_default();
            return notice(422, "Not possible", &format!("{}: {words}", field.trim_start_matches('/')));
        }
    };
    let filled = |name: &str| exchange.text(&format!("/{name}")).filter(|text| !text.is_empty());
    if filled("number").is_some() {
        let fields = ["number", "expiry", "name"].into_iter();
        let entered = fields.filter_map(|name| Some((name.to_owned(), Value::from(filled(name)?))));
        choice.card = Some(Value::Object(entered.collect()));
    }
    if choice.card.as_ref().is_some_and(|card| check_card(card, exchange.now).is_err()) {
        return notice(422, "Not possible", "The number, the expiry or the name of the card is not valid.");
    }
    match approve(&mut exchange.work, &choice) {
        None => notice(409, "Nothing to approve", "Nothing waits for an approval."),
        Some(query) => match &request.return_url {
            Some(url) => redirect(&with_query(url, &query)),
            None => notice(200, "Approved", "You may close this page."),
        },
    }
}

/// Cancels in the place of the payer, which changes nothing.
pub(crate) fn cancel(request: &Request, issue: &'static str) -> Result<Answer, Failure> {
    if request.state != State::Waiting {
        return Err(Failure::refused(issue));
    }
    Ok(Answer::Json(200, json!({ "id": request.id, "redirect_url": request.cancelled_url() })))
}

impl Request {
    fn cancelled_url(&self) -> Option<String> {
        self.cancel_url.as_ref().map(|url| with_query(url, &self.cancelled))
    }

    /// Where the browser of a payer who approved is sent.
    pub(crate) fn approved_url(&self, query: &str) -> Option<String> {
        self.return_url.as_ref().map(|url| with_query(url, query))
    }
}

fn show(work: &Work<'_>, request: &Request) -> Answer {
    let mut body = paragraph(&request.words);
    if !request.parts.is_empty() || request.total.is_some() {
        body.push_str(&parts(&request.parts, request.total.as_deref()));
    }
    if let State::Done(words) = request.state {
        body.push_str(&paragraph(words));
        return page(200, request.title, &body);
    }
    let fields = match &request.asks {
        Asks::Nothing => String::new(),
        Asks::Buyer => buyers(work),
        Asks::Funding => buyers(work) + &choice("funding", "Pay with", &FUNDINGS),
        Asks::Card => [
            ("number", "Card number", "4111111111111111"),
            ("expiry", "Expiry", "2099-12"),
            ("name", "Name on the card", "Sam Buyer"),
        ]
        .into_iter()
        .map(|(name, label, value)| input(name, label, value))
        .collect(),
        Asks::Authentication(card) => {
            let words = format!("The bank of the {card} asks its holder to authenticate (3-D Secure).");
            paragraph(&words) + &choice("three_d_secure", "Authentication", &AUTHENTICATIONS)
        }
    };
    let label = match request.asks {
        Asks::Funding => "Pay",
        Asks::Authentication(_) => "Continue",
        _ => "Approve",
    };
    let buttons = [
        Button { label, action: "approve", is_main: true },
        Button { label: "Refuse", action: "cancel", is_main: false },
    ];
    body.push_str(&form(&work.page_path(&request.path), &fields, &buttons));
    page(200, request.title, &body)
}
