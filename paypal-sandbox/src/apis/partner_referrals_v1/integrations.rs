//! The merchants of a partner.

use serde_json::{Value, json};

use crate::{
    apis::{Answer, Exchange, object},
    error::{Detail, Failure},
    world::partnership::Partnership,
};

/// The permissions and the scopes that a feature of a referral grants.
const FEATURES: [(&str, &str, &str); 9] = [
    ("PAYMENT", "EXPRESS_CHECKOUT", "payments/realtimepayment"),
    ("REFUND", "REFUND", "payments/refund"),
    ("DIRECT_PAYMENT", "DIRECT_PAYMENT", "payments/realtimepayment"),
    ("PARTNER_FEE", "MANAGE_PENDING_TRANSACTION_STATUS", "payments/partnerfee"),
    ("BILLING_AGREEMENT", "BILLING_AGREEMENT", "billing-agreements"),
    ("PAYOUTS", "MASS_PAY", "payments/payouts"),
    ("INVOICE_READ_WRITE", "INVOICING", "invoicing"),
    ("ADVANCED_TRANSACTIONS_SEARCH", "TRANSACTION_SEARCH", "reporting/search/read"),
    ("ACCESS_MERCHANT_INFORMATION", "ACCESS_BASIC_PERSONAL_DATA", "customer/merchant-integrations/read"),
];

/// The products that a merchant gets, by those of a referral.
const PRODUCTS: [(&str, &[&str]); 5] = [
    ("PPCP", &["PPCP_STANDARD", "PPCP_CUSTOM"]),
    ("EXPRESS_CHECKOUT", &["EXPRESS_CHECKOUT"]),
    ("PAYMENT_METHODS", &["PAYMENT_METHODS"]),
    ("ADVANCED_VAULTING", &["ADVANCED_VAULTING"]),
    ("WP_PRO", &["WEBSITE_PAYMENTS_PRO_3_0"]),
];

/// Finds a merchant by the partner's own id for it.
pub(super) fn find(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let partner = partner(exchange)?;
    let tracking_id = exchange.query.get("tracking_id").unwrap_or_default();
    let is_meant =
        |one: &Partnership| one.partner == partner && one.tracking_id.as_deref() == Some(tracking_id);
    let found = exchange.rows.all::<Partnership>().into_iter().rfind(is_meant);
    let found = found.ok_or_else(|| {
        let detail = Detail::new("INVALID_RESOURCE_ID").parameter("query", "tracking_id");
        Failure::new(404, vec![detail.value(tracking_id)])
    })?;
    Ok(Answer::Json(200, json!({ "merchant_id": found.merchant, "tracking_id": tracking_id })))
}

/// Shows what a merchant can do, and what it granted to the partner.
pub(super) fn status(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let partner = partner(exchange)?;
    let id = exchange.path.get("merchant_id");
    let found = exchange.partnership(&partner, id);
    let partnership = found.ok_or_else(|| Failure::not_found("merchant_id", id))?;
    let mut shown = object(show(exchange, &partnership));
    if let Some(fields) = exchange.query.get("fields") {
        let wanted: Vec<&str> = fields.split(',').map(str::trim).collect();
        shown.retain(|name, _| wanted.contains(&name.as_str()));
    }
    Ok(Answer::Json(200, Value::Object(shown)))
}

fn show(exchange: &Exchange<'_>, partnership: &Partnership) -> Value {
    let has = |feature: &str| partnership.features.iter().any(|granted| granted == feature);
    let is_granted = partnership.revoked.is_none();
    let granted = || FEATURES.iter().filter(|(feature, _, _)| is_granted && has(feature));
    let mut permissions: Vec<&str> = granted().map(|(_, permission, _)| *permission).collect();
    permissions.dedup();
    let mut scopes: Vec<String> =
        granted().map(|(_, _, scope)| format!("https://uri.paypal.com/services/{scope}")).collect();
    scopes.sort();
    scopes.dedup();
    let wanted = |name: &str| partnership.products.iter().any(|product| product == name);
    let products: Vec<Value> = PRODUCTS
        .iter()
        .filter(|(name, _)| wanted(name))
        .flat_map(|(_, names)| *names)
        .map(|name| json!({ "name": name, "vetting_status": "SUBSCRIBED", "status": "ACTIVE" }))
        .collect();
    let integrations = if is_granted {
        let kind = if partnership.is_first_party { "FIRST_PARTY_INTEGRATED" } else { "OAUTH_THIRD_PARTY" };
        let parties = json!([{ "partner_client_id": partnership.client_id, "scopes": scopes }]);
        json!([{
            "integration_type": kind, "integration_method": "PAYPAL", "status": "A",
            "oauth_third_party": parties,
        }])
    } else {
        json!([])
    };
    let mut shown = object(json!({
        "merchant_id": partnership.merchant, "products": products,
        "payments_receivable": partnership.is_receivable,
        "primary_email_confirmed": partnership.is_email_confirmed,
        "date_created": partnership.created.text(), "granted_permissions": permissions,
        "oauth_integrations": integrations, "limitations": [],
        "capabilities": [
            { "name": "RECEIVE_MONEY", "status": "ACTIVE" },
            { "name": "SEND_MONEY", "status": "ACTIVE" },
            { "name": "WITHDRAW_MONEY", "status": "ACTIVE" },
        ],
    }));
    let tracking_id = partnership.tracking_id.clone();
    shown.extend(tracking_id.map(|id| ("tracking_id".to_owned(), Value::from(id))));
    if let Some(account) = exchange.account(&partnership.merchant) {
        shown.insert("primary_email".to_owned(), Value::from(account.email));
        shown.insert("given_name".to_owned(), Value::from(account.given_name));
        shown.insert("surname".to_owned(), Value::from(account.surname));
        shown.extend(account.business.map(|name| ("legal_name".to_owned(), Value::from(name))));
    }
    Value::Object(shown)
}

/// Returns the partner of the path, which must be the caller.
pub(super) fn partner(exchange: &Exchange<'_>) -> Result<String, Failure> {
    let id = exchange.path.get("partner_id");
    if id == exchange.caller.own {
        return Ok(id.to_owned());
    }
    match exchange.account(id) {
        Some(_) => Err(Failure::denied("The path names another partner.")),
        None => Err(Failure::not_found("partner_id", id)),
    }
}
