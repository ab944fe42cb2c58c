//! The Disputes API: buyers ask for their money back.
//!
//! A buyer opens a dispute by the control `POST /_sandbox/disputes`. The money is held until the
//! dispute is resolved. The operations of buyers are open to the seller's application as well,
//! since a buyer of the sandbox has none.

mod action;
mod claim;
mod dispute;
mod evidence;
mod list;
mod money;
mod negotiation;
mod opening;
mod resolution;
mod view;

use super::Api;

pub(crate) use dispute::is_disputed;

pub(super) const API: Api = Api {
    name: "disputes",
    handlers: &[
        ("disputes.list", list::list),
        ("disputes.get", list::get),
        ("disputes.patch", list::patch),
        ("disputes.provide-evidence", evidence::provide),
        ("disputes.appeal", evidence::appeal),
        ("disputes.accept-claim", claim::accept),
        ("disputes.adjudicate", resolution::adjudicate),
        ("disputes.require-evidence", evidence::require),
        ("disputes.escalate", negotiation::escalate),
        ("disputes.send-message", negotiation::send_message),
        ("disputes.make-offer", negotiation::make_offer),
        ("disputes.accept-offer", negotiation::accept_offer),
        ("disputes.deny-offer", negotiation::deny_offer),
        ("disputes.acknowledge-return-item", claim::acknowledge_return),
        ("disputes.provide-supporting-info", evidence::provide_supporting_info),
    ],
    views: &[],
    briefs: &[],
    jobs: &[(dispute::DUE, resolution::due)],
    controls: &[("POST", "/_sandbox/disputes", opening::open)],
};
