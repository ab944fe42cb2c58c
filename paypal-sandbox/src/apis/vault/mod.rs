//! The Payment Method Tokens API: payment sources that are saved to be charged again.

mod approval;
mod payment_token;
mod payment_tokens;
mod setup_token;
mod setup_tokens;

use super::Api;
use crate::store::Row;

pub(super) use payment_token::{PaymentToken, find, of_customer, save};
use setup_token::SetupToken;

pub(super) const API: Api = Api {
    name: "vault",
    handlers: &[
        ("setup-tokens.create", setup_tokens::create),
        ("setup-tokens.get", setup_tokens::get),
        ("payment-tokens.create", payment_tokens::create),
        ("payment-tokens.get", payment_tokens::get),
        ("payment-tokens.delete", payment_tokens::delete),
        ("customer.payment-tokens.get", payment_tokens::list),
    ],
    views: &[
        (PaymentToken::TABLE, |work, id| work.rows.find::<PaymentToken>(id).map(|one| one.to_json(work))),
        (SetupToken::TABLE, |work, id| work.rows.find::<SetupToken>(id).map(|one| one.to_json(work))),
    ],
    briefs: &[],
    jobs: &[(setup_token::EXPIRE, setup_token::expire)],
    controls: &[
        ("GET", approval::PATH, approval::show),
        ("POST", approval::PATH, approval::submit),
        ("POST", "/_sandbox/vault/setup-tokens/{id}/approve", approval::control),
        ("POST", "/_sandbox/vault/setup-tokens/{id}/cancel", approval::cancel),
    ],
};
