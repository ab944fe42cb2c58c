//! The actions that a dispute permits in its state.

use serde_json::{Value, json};

use super::dispute::{Dispute, Party, Stage, Status};
use crate::{
    apis::{Answer, Exchange},
    error::Failure,
    world::{event::NewEvent, time::Time, work::Work},
};

/// An action of a party, or in the sandbox of PayPal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Action {
    SendMessage,
    MakeOffer,
    AcceptOffer,
    DenyOffer,
    Escalate,
    AcceptClaim,
    AcknowledgeReturnItem,
    ProvideEvidence,
    ProvideSupportingInfo,
    RequireEvidence,
    Adjudicate,
    Appeal,
}

impl Action {
    const ALL: [Self; 12] = [
        Self::SendMessage,
        Self::MakeOffer,
        Self::AcceptOffer,
        Self::DenyOffer,
        Self::Escalate,
        Self::AcceptClaim,
        Self::AcknowledgeReturnItem,
        Self::ProvideEvidence,
        Self::ProvideSupportingInfo,
        Self::RequireEvidence,
        Self::Adjudicate,
        Self::Appeal,
    ];

    /// The last part of the path.
    fn path(self) -> &'static str {
        match self {
            Self::SendMessage => "send-message",
            Self::MakeOffer => "make-offer",
            Self::AcceptOffer => "accept-offer",
            Self::DenyOffer => "deny-offer",
            Self::Escalate => "escalate",
            Self::AcceptClaim => "accept-claim",
            Self::AcknowledgeReturnItem => "acknowledge-return-item",
            Self::ProvideEvidence => "provide-evidence",
            Self::ProvideSupportingInfo => "provide-supporting-info",
            Self::RequireEvidence => "require-evidence",
            Self::Adjudicate => "adjudicate",
            Self::Appeal => "appeal",
        }
    }
}

impl Dispute {
    /// Whether an action is possible now.
    pub(super) fn allows(&self, action: Action, now: Time) -> bool {
        let is_inquiry = self.stage == Stage::Inquiry && self.status != Status::Resolved;
        // Until the item is back, all other actions wait.
        let is_free = !self.awaits_return;
        match action {
            Action::SendMessage => is_inquiry,
            Action::MakeOffer => is_inquiry && is_free && !self.has_open_offer(),
            Action::AcceptOffer | Action::DenyOffer => self.has_open_offer(),
            Action::Escalate => is_inquiry && is_free,
            // After a decision the buyer has the money already.
            Action::AcceptClaim => {
                is_free && self.stage != Stage::PreArbitration && self.debtor() == Some(Party::Seller)
            }
            Action::AcknowledgeReturnItem => self.awaits_return,
            Action::ProvideEvidence => {
                is_free && !is_inquiry && !self.has_open_offer() && self.debtor().is_some()
            }
            Action::ProvideSupportingInfo | Action::RequireEvidence | Action::Adjudicate => {
                self.status == Status::UnderReview
            }
            Action::Appeal => self.is_appealable(now),
        }
    }

    /// The path of the dispute.
    pub(super) fn path(&self) -> String {
        format!("/v1/customer/disputes/{}", self.id)
    }

    /// Builds the links: to the dispute, and to the actions that its state permits.
    pub(super) fn links(&self, work: &Work<'_>) -> Vec<Value> {
        let allowed = Action::ALL.into_iter().filter(|action| self.allows(*action, work.now));
        let link = |action: Action| {
            let path = action.path();
            work.link(&path.replace('-', "_"), "POST", &format!("{}/{path}", self.path()))
        };
        [work.link("self", "GET", &self.path())].into_iter().chain(allowed.map(link)).collect()
    }
}

/// Finds the dispute of the path, if the caller is one of its parties.
pub(super) fn named(exchange: &Exchange<'_>) -> Result<Dispute, Failure> {
    let id = exchange.path.get("id");
    let found = exchange.rows.find::<Dispute>(id).filter(|dispute| is_party(exchange, dispute));
    found.ok_or_else(|| Failure::not_found("id", id))
}

/// Whether the caller is the seller or the buyer.
pub(super) fn is_party(exchange: &Exchange<'_>, dispute: &Dispute) -> bool {
    exchange.is_own(&dispute.merchant) || exchange.is_own(&dispute.buyer)
}

/// The party that the caller is.
pub(super) fn party(exchange: &Exchange<'_>, dispute: &Dispute) -> Party {
    if exchange.is_own(&dispute.merchant) { Party::Seller } else { Party::Buyer }
}

/// Finds the dispute of the path, and refuses an action that it does not permit now.
pub(super) fn begin(exchange: &Exchange<'_>, action: Action) -> Result<Dispute, Failure> {
    let dispute = named(exchange)?;
    if !dispute.allows(action, exchange.now) {
        return Err(Failure::refused("ACTION_NOT_ALLOWED_IN_CURRENT_DISPUTE_STATE"));
    }
    Ok(dispute)
}

/// Stores a changed dispute, and answers with a link to it.
pub(super) fn finish(exchange: &mut Exchange<'_>, dispute: Dispute) -> Result<Answer, Failure> {
    let link = exchange.link("self", "GET", &dispute.path());
    store(&mut exchange.work, dispute);
    Ok(Answer::Json(200, json!({ "links": [link] })))
}

/// Stores a changed dispute, and tells of the change.
pub(super) fn store(work: &mut Work<'_>, mut dispute: Dispute) {
    dispute.updated = work.now;
    work.rows.put(&dispute);
    let event_type = match dispute.status {
        Status::Resolved => "CUSTOMER.DISPUTE.RESOLVED",
        _ => "CUSTOMER.DISPUTE.UPDATED",
    };
    emit(work, event_type, &dispute);
}

/// Emits an event of a dispute.
pub(super) fn emit(work: &mut Work<'_>, event_type: &str, dispute: &Dispute) {
    let verb = event_type.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    let resource = dispute.to_json(work);
    work.emit(NewEvent {
        event_type,
        resource_type: "dispute",
        resource_version: "1.0",
        summary: &format!("A dispute was {verb}."),
        resource,
        merchant: &dispute.merchant,
    });
}
