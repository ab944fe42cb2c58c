//! Disputes as answers and events show them.

use serde_json::{Map, Value, json};

use super::{
    action::Action,
    dispute::{Dispute, Party, Stage, Status},
};
use crate::{apis::object, world::work::Work};

impl Dispute {
    /// The state from the point of view of a party.
    pub(super) fn state(&self, work: &Work<'_>, viewer: Party) -> &'static str {
        match (self.status, self.debtor()) {
            (Status::Resolved, _) if self.is_appealable(work.now) => "APPEALABLE",
            (Status::Resolved, _) => "RESOLVED",
            (Status::UnderReview, _) => "UNDER_PAYPAL_REVIEW",
            (Status::Open, _) => "OPEN_INQUIRIES",
            (_, Some(debtor)) if debtor == viewer => "REQUIRED_ACTION",
            _ => "REQUIRED_OTHER_PARTY_ACTION",
        }
    }

    /// The kinds of refund with which the seller can accept the claim.
    pub(super) fn claim_types(&self) -> &'static [&'static str] {
        match self.reason.as_str() {
            "MERCHANDISE_OR_SERVICE_NOT_RECEIVED" => &["REFUND"],
            "MERCHANDISE_OR_SERVICE_NOT_AS_DESCRIBED" => &["REFUND", "PARTIAL_REFUND", "REFUND_WITH_RETURN"],
            _ => &["REFUND", "PARTIAL_REFUND"],
        }
    }

    /// The dispute in lists.
    pub(super) fn to_info(&self, work: &Work<'_>, viewer: Party) -> Value {
        let mut info = self.common();
        info.insert("dispute_state".to_owned(), Value::from(self.state(work, viewer)));
        info.insert("links".to_owned(), Value::from(self.links(work)));
        Value::Object(info)
    }

    /// The whole dispute.
    pub(super) fn to_json(&self, work: &Work<'_>) -> Value {
        let mut shown = self.common();
        shown.insert("disputed_transactions".to_owned(), json!([self.transaction(work)]));
        if let Some(outcome) = self.outcome.as_ref().filter(|_| self.status == Status::Resolved) {
            let mut value = object(json!({ "outcome_code": outcome.code, "outcome_reason": outcome.reason }));
            let refunded = outcome.refunded.as_ref();
            value.extend(refunded.map(|money| ("amount_refunded".to_owned(), money.to_json())));
            shown.insert("dispute_outcome".to_owned(), Value::Object(value));
        } else {
            let left = json!({ "allowed_refund_amount": self.amount.to_json() });
            shown.insert("refund_details".to_owned(), left);
        }
        if let Some(offer) = &self.offer {
            let mut value = object(json!({
                "buyer_requested_amount": self.amount.to_json(), "offer_type": offer.offer_type,
                "history": self.offer_history,
            }));
            let amount = offer.amount.as_ref();
            value.extend(amount.map(|money| ("seller_offered_amount".to_owned(), money.to_json())));
            shown.insert("offer".to_owned(), Value::Object(value));
        }
        for (name, list) in [
            ("messages", &self.messages),
            ("evidences", &self.evidences),
            ("supporting_info", &self.supporting_info),
            ("adjudications", &self.adjudications),
            ("fund_movements", &self.fund_movements),
        ] {
            if !list.is_empty() {
                shown.insert(name.to_owned(), Value::from(list.clone()));
            }
        }
        for (name, value) in
            [("communication_details", &self.communication_details), ("extensions", &self.extensions)]
        {
            shown.extend(value.clone().map(|value| (name.to_owned(), value)));
        }
        let options = self.response_options(work);
        if !options.is_empty() {
            shown.insert("allowed_response_options".to_owned(), Value::Object(options));
        }
        shown.insert("links".to_owned(), Value::from(self.links(work)));
        Value::Object(shown)
    }

    /// What lists and the whole dispute have in common.
    fn common(&self) -> Map<String, Value> {
        let mut shown = object(json!({
            "dispute_id": self.id, "create_time": self.created.text(), "update_time": self.updated.text(),
            "reason": self.reason, "status": self.status.as_str(), "dispute_amount": self.amount.to_json(),
            "dispute_life_cycle_stage": self.stage.as_str(),
            "dispute_channel": if self.is_external { "EXTERNAL" } else { "INTERNAL" },
        }));
        if let (Some(due), Some(debtor)) = (&self.due, self.debtor()) {
            let name = match debtor {
                Party::Seller => "seller_response_due_date",
                Party::Buyer => "buyer_response_due_date",
            };
            shown.insert(name.to_owned(), Value::from(due.at.text()));
        }
        shown
    }

    fn transaction(&self, work: &Work<'_>) -> Value {
        let refunded = self.outcome.as_ref().and_then(|outcome| outcome.refunded.as_ref());
        let status = match refunded {
            Some(money) if *money == self.payment.gross => "REFUNDED",
            Some(money) if !money.amount.is_zero() => "PARTIALLY_REFUNDED",
            _ => "COMPLETED",
        };
        let mut shown = object(json!({
            "buyer_transaction_id": self.payment.buyer_id, "seller_transaction_id": self.payment.id,
            "create_time": self.payment.created.text(), "transaction_status": status,
            "gross_amount": self.payment.gross.to_json(),
        }));
        for (name, value) in [("invoice_number", &self.payment.invoice_id), ("custom", &self.payment.custom)]
        {
            shown.extend(value.clone().map(|value| (name.to_owned(), Value::from(value))));
        }
        if let Some(buyer) = work.account(&self.buyer) {
            shown.insert("buyer".to_owned(), json!({ "name": buyer.full_name() }));
        }
        if let Some(seller) = work.account(&self.merchant) {
            let name = seller.business.clone().unwrap_or_else(|| seller.full_name());
            let seller = json!({ "email": seller.email, "merchant_id": seller.id, "name": name });
            shown.insert("seller".to_owned(), seller);
        }
        Value::Object(shown)
    }

    fn response_options(&self, work: &Work<'_>) -> Map<String, Value> {
        let mut options = Map::new();
        if self.allows(Action::AcceptClaim, work.now) {
            let types = json!({ "accept_claim_types": self.claim_types() });
            options.insert("accept_claim".to_owned(), types);
        }
        if self.allows(Action::MakeOffer, work.now) {
            let types =
                ["REFUND", "REFUND_WITH_RETURN", "REFUND_WITH_REPLACEMENT", "REPLACEMENT_WITHOUT_REFUND"];
            options.insert("make_offer".to_owned(), json!({ "offer_types": types }));
        }
        if self.allows(Action::AcknowledgeReturnItem, work.now) {
            let types = [
                "ITEM_RECEIVED",
                "ITEM_NOT_RECEIVED",
                "DAMAGED",
                "EMPTY_PACKAGE_OR_DIFFERENT",
                "MISSING_ITEMS",
            ];
            options.insert("acknowledge_return_item".to_owned(), json!({ "acknowledgement_types": types }));
        }
        options
    }

    /// Whether PayPal decides the dispute, and no longer the parties.
    pub(super) fn is_claim(&self) -> bool {
        self.stage != Stage::Inquiry
    }
}
