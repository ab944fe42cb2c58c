//! The fields and the query parameters that each control takes. An unknown one is refused: it is a
//! mistake of the caller that would have no effect otherwise.

use serde_json::Value;

use crate::{
    error::{Detail, Failure, Problems},
    route::Query,
};

/// The names that a control takes.
struct Control {
    method: &'static str,
    /// The path below `/_sandbox/`; a parameter is in braces.
    path: &'static str,
    /// The parameters of the query, besides `environment`.
    query: &'static [&'static str],
    /// The fields of the body that are texts.
    texts: &'static [&'static str],
    /// The other fields of the body.
    others: &'static [&'static str],
    /// Whether the control checks its body itself.
    checks_body: bool,
}

impl Control {
    const fn new(method: &'static str, path: &'static str) -> Self {
        Self { method, path, query: &[], texts: &[], others: &[], checks_body: false }
    }

    const fn query(self, query: &'static [&'static str]) -> Self {
        Self { query, ..self }
    }

    const fn texts(self, texts: &'static [&'static str]) -> Self {
        Self { texts, ..self }
    }

    const fn others(self, others: &'static [&'static str]) -> Self {
        Self { others, ..self }
    }

    const fn checks_body(self) -> Self {
        Self { checks_body: true, ..self }
    }

    fn is(&self, method: &str, path: &str) -> bool {
        let fits = |(own, sent): (&str, &str)| own == sent || (own.starts_with('{') && !sent.is_empty());
        self.method == method
            && self.path.split('/').count() == path.split('/').count()
            && self.path.split('/').zip(path.split('/')).all(fits)
    }
}

const CONTROLS: &[Control] = &[
    Control::new("GET", "health"),
    Control::new("GET", "environments"),
    Control::new("DELETE", "environments/{name}"),
    Control::new("GET", "clock"),
    Control::new("PUT", "clock").texts(&["now"]).others(&["rate"]),
    Control::new("POST", "clock/advance").texts(&["by"]),
    Control::new("GET", "ledger").query(&["currency"]),
    Control::new("POST", "ledger/seed").texts(&["from", "to", "account"]).others(&["count", "seed"]),
    Control::new("GET", "ledger/series").query(&["currency"]),
    Control::new("GET", "accounts"),
    Control::new("GET", "resources").query(&["kind", "limit"]),
    Control::new("GET", "resources/{kind}/{id}"),
    Control::new("GET", "requests").query(&["operation", "status", "after", "limit", "details"]),
    Control::new("GET", "requests/stream").query(&["after"]),
    Control::new("GET", "events/stream").query(&["after"]),
    Control::new("DELETE", "requests"),
    Control::new("GET", "events").query(&["type", "limit"]),
    Control::new("GET", "faults"),
    Control::new("POST", "faults").checks_body(),
    Control::new("PUT", "faults").checks_body(),
    Control::new("DELETE", "faults"),
    Control::new("DELETE", "faults/{id}"),
    Control::new("POST", "tokens/revoke"),
    Control::new("GET", "state"),
    Control::new("PUT", "state").checks_body(),
    Control::new("DELETE", "state"),
    Control::new("GET", "deliveries").query(&["status", "event_id", "webhook_id", "limit"]),
    Control::new("GET", "deliveries/stream").query(&["after"]),
    Control::new("POST", "deliveries/hold"),
    Control::new("POST", "deliveries/flush").texts(&["order"]).others(&["duplicates"]),
    Control::new("POST", "deliveries/{id}/resend"),
    Control::new("GET", "webhooks/root"),
    Control::new("POST", "webhooks/certs/rotate"),
    Control::new("POST", "orders/{id}/approve").texts(&["buyer", "funding", "three_d_secure"]),
    Control::new("POST", "orders/{id}/decline").texts(&["buyer"]),
    Control::new("POST", "orders/{id}/cancel"),
    Control::new("POST", "captures/{id}/settle").texts(&["status"]),
    Control::new("POST", "vault/setup-tokens/{id}/approve")
        .texts(&["buyer", "three_d_secure"])
        .others(&["card"]),
    Control::new("POST", "vault/setup-tokens/{id}/cancel"),
    Control::new("POST", "subscriptions/{id}/approve").texts(&["buyer"]),
    Control::new("POST", "subscriptions/{id}/cancel"),
    Control::new("POST", "subscriptions/{id}/fail-next").others(&["times"]),
    Control::new("POST", "payments/{id}/approve").texts(&["buyer"]),
    Control::new("POST", "payments/{id}/cancel"),
    Control::new("POST", "v1-orders/{id}/approve").texts(&["buyer"]),
    Control::new("POST", "v1-orders/{id}/cancel"),
    Control::new("POST", "invoices/{id}/pay").texts(&["buyer"]).others(&["amount", "tip"]),
    Control::new("POST", "invoices/{id}/refund").others(&["amount"]),
    Control::new("POST", "accounting-connections").texts(&["platform_name", "merchant", "status"]),
    Control::new("POST", "disputes")
        .texts(&["transaction", "reason", "stage", "channel", "note"])
        .others(&["amount"]),
    Control::new("POST", "payouts/items/{id}/claim").texts(&["account"]),
    Control::new("POST", "payouts/items/{id}/return"),
    Control::new("GET", "partners"),
    Control::new("POST", "partners/{referral_id}/complete")
        .texts(&["email", "country", "business"])
        .others(&["email_confirmed", "payments_receivable"]),
    Control::new("POST", "partners/{merchant_id}/revoke").texts(&["partner"]),
];

fn find(method: &str, path: &str) -> Option<&'static Control> {
    CONTROLS.iter().find(|control| control.is(method, path))
}

/// Whether a control has its names in the table. Its path is that below `/_sandbox/`.
pub(super) fn knows(method: &str, path: &str) -> bool {
    find(method, path).is_some()
}

/// The method and the path of every control in the table.
#[cfg(test)]
pub(crate) fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    CONTROLS.iter().map(|control| (control.method, control.path))
}

/// Refuses the fields and parameters that a control does not take, and fields that are no texts
/// where they should be. A path that is none of the table's is not checked.
pub(crate) fn check(method: &str, path: &str, query: &Query, body: &Value) -> Result<(), Failure> {
    let path = path.strip_prefix("/_sandbox/").unwrap_or_default();
    let Some(control) = find(method, path) else { return Ok(()) };
    let mut problems = Problems::default();
    for (name, _) in query.iter().filter(|(name, _)| *name != "environment") {
        if !control.query.contains(&name) {
            problems.malformed(unknown(control.query).parameter("query", name));
        }
    }
    if control.checks_body {
        return problems.into_result();
    }
    let Value::Object(fields) = body else {
        return Err(Failure::malformed_at("INVALID_PARAMETER_SYNTAX", "/"));
    };
    for (name, value) in fields {
        let at = format!("/{name}");
        if control.texts.contains(&name.as_str()) {
            if !value.is_string() {
                problems.malformed(Detail::new("INVALID_PARAMETER_SYNTAX").at(at));
            }
        } else if !control.others.contains(&name.as_str()) {
            let names: Vec<&str> = control.texts.iter().chain(control.others).copied().collect();
            problems.malformed(unknown(&names).at(at));
        }
    }
    problems.into_result()
}

fn unknown(known: &[&str]) -> Detail {
    let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
    let words = format!("The control does not know this name. It takes {known}.");
    Detail::new("NOT_SUPPORTED").description(words)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::apis;

    #[test]
    fn every_control_of_an_api_has_its_names_here() {
        for (method, path, _) in apis::controls() {
            if let Some(path) = path.strip_prefix("/_sandbox/") {
                assert!(CONTROLS.iter().any(|control| control.is(method, path)), "{method} {path}");
            }
        }
    }

    #[test]
    fn every_unknown_name_of_every_control_is_refused() {
        for control in CONTROLS {
            let path = format!("/_sandbox/{}", control.path);
            let field = |query: &str, body: Value| {
                let failure = check(control.method, &path, &Query::parse(query), &body).err()?;
                assert_eq!(failure.status, 400);
                Some(failure.to_json("")["details"][0]["field"].as_str().unwrap().to_owned())
            };
            assert_eq!(field("environment=blue", json!({})), None, "{path}");
            assert_eq!(field("colour=red", json!({})).as_deref(), Some("colour"), "{path}");
            if control.checks_body {
                continue;
            }
            assert_eq!(field("", json!({ "colour": "red" })).as_deref(), Some("/colour"), "{path}");
            assert_eq!(field("", json!([])).as_deref(), Some("/"), "{path}");
            for name in control.query {
                assert_eq!(field(&format!("{name}=x"), json!({})), None, "{path} {name}");
            }
            for name in control.texts {
                assert_eq!(field("", json!({ *name: "x" })), None, "{path} {name}");
                assert_eq!(field("", json!({ *name: 1 })), Some(format!("/{name}")), "{path} {name}");
            }
            for name in control.others {
                assert_eq!(field("", json!({ *name: "x" })), None, "{path} {name}");
            }
        }
    }
}
