//! The consents of merchants to partners, who act for them.

use serde::{Deserialize, Serialize};

use super::{time::Time, work::Work};
use crate::store::Row;

/// A merchant that a partner referred, and its consent.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Partnership {
    pub(crate) id: String,
    pub(crate) partner: String,
    pub(crate) merchant: String,
    /// The partner's application.
    pub(crate) client_id: String,
    /// The partner's own id for the merchant.
    pub(crate) tracking_id: Option<String>,
    /// The features of the APIs that the merchant granted.
    pub(crate) features: Vec<String>,
    /// The products for which the merchant signed up.
    pub(crate) products: Vec<String>,
    /// Whether the partner acts with credentials of the merchant, and not with its own.
    pub(crate) is_first_party: bool,
    pub(crate) is_email_confirmed: bool,
    pub(crate) is_receivable: bool,
    pub(crate) created: Time,
    pub(crate) revoked: Option<Time>,
}

impl Row for Partnership {
    const TABLE: &'static str = "partnerships";
    fn key(&self) -> &str {
        &self.id
    }
}

impl Partnership {
    /// Creates a partnership without features and products.
    pub(crate) fn new(partner: &str, merchant: &str, client_id: &str, created: Time) -> Self {
        Self {
            id: key(partner, merchant),
            partner: partner.to_owned(),
            merchant: merchant.to_owned(),
            client_id: client_id.to_owned(),
            tracking_id: None,
            features: Vec::new(),
            products: Vec::new(),
            is_first_party: false,
            is_email_confirmed: true,
            is_receivable: true,
            created,
            revoked: None,
        }
    }
}

/// An application that PayPal made for a merchant, so that its partner can act with the merchant's
/// credentials.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct SellerApplication {
    pub(crate) client_id: String,
    pub(crate) client_secret: String,
    pub(crate) merchant: String,
}

impl Row for SellerApplication {
    const TABLE: &'static str = "seller-applications";
    fn key(&self) -> &str {
        &self.client_id
    }
}

impl Work<'_> {
    /// Finds the partnership of a partner and a merchant.
    pub(crate) fn partnership(&self, partner: &str, merchant: &str) -> Option<Partnership> {
        self.rows.find(&key(partner, merchant))
    }

    /// Whether a partner may act for a merchant. A merchant that no partner referred, such as the
    /// seeded ones, consents to everyone.
    pub(crate) fn has_consent(&self, partner: &str, merchant: &str) -> bool {
        if partner == merchant {
            return true;
        }
        match self.partnership(partner, merchant) {
            Some(partnership) => partnership.revoked.is_none(),
            None => !self.rows.all::<Partnership>().iter().any(|one| one.merchant == merchant),
        }
    }
}

fn key(partner: &str, merchant: &str) -> String {
    format!("{partner}/{merchant}")
}
