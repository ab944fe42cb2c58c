//! What authorizations, captures and refunds show in the same way.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::world::{account::Account, work::Work};

/// The references that a payment copies from its purchase unit or its request.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct References {
    pub(crate) invoice_id: Option<String>,
    pub(crate) custom_id: Option<String>,
    pub(crate) note_to_payer: Option<String>,
}

impl References {
    pub(super) fn write(&self, object: &mut Map<String, Value>) {
        for (key, value) in [
            ("invoice_id", &self.invoice_id),
            ("custom_id", &self.custom_id),
            ("note_to_payer", &self.note_to_payer),
        ] {
            if let Some(value) = value {
                object.insert(key.to_owned(), Value::from(value.as_str()));
            }
        }
    }
}

/// How a payment turns out. Test values decide it: see `apis/orders/test_values.rs`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Outcome {
    #[default]
    Completed,
    /// The money comes later. The text is PayPal's reason: `ECHECK`.
    Pending(String),
    /// The payment is refused. The text is the response code of the card's processor: `0500`.
    Declined(Option<String>),
}

impl Outcome {
    /// Adds the reason of a pending payment and the processor's answer to a refused one.
    pub(super) fn write(&self, object: &mut Map<String, Value>) {
        match self {
            Self::Completed | Self::Declined(None) => {}
            Self::Pending(reason) => {
                object.insert("status_details".to_owned(), json!({ "reason": reason }));
            }
            Self::Declined(Some(code)) => {
                let response = json!({ "avs_code": "G", "cvv_code": "P", "response_code": code });
                object.insert("processor_response".to_owned(), response);
            }
        }
    }
}

/// The seller protection of a payment.
pub(super) fn seller_protection(outcome: &Outcome) -> Value {
    match outcome {
        Outcome::Declined(_) => json!({ "status": "NOT_ELIGIBLE" }),
        Outcome::Completed | Outcome::Pending(_) => json!({
            "status": "ELIGIBLE",
            "dispute_categories": ["ITEM_NOT_RECEIVED", "UNAUTHORIZED_TRANSACTION"],
        }),
    }
}

/// Adds the payee and the ids of related resources: the Payments API and the events show them, the
/// payments within an order do not.
pub(super) fn relate(work: &Work<'_>, mut shown: Value, merchant: &str, related: &[(&str, &str)]) -> Value {
    let Some(object) = shown.as_object_mut() else { return shown };
    let ids: Map<String, Value> =
        related.iter().map(|(name, id)| ((*name).to_owned(), Value::from(*id))).collect();
    object.insert("supplementary_data".to_owned(), json!({ "related_ids": ids }));
    if let Some(payee) = work.rows.find::<Account>(merchant) {
        let payee = json!({ "email_address": payee.email, "merchant_id": payee.id });
        object.insert("payee".to_owned(), payee);
    }
    shown
}
