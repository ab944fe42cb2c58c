// Written by `paypal-codegen generate` from specs/orders_v1.yaml. Do not edit.

//! Defines the types of `order` and its inline schemas.

use paypal_runtime::{DateTime, model::{Extra, UnknownValue}};
use super::{ApplicationContext, Currency, LinkDescription, Metadata, PaymentDetails, PurchaseUnit};

/// Whether `pay` takes the money at once (`SALE`) or only authorizes it (`AUTHORIZE`).
///
/// The values of `order.intent` of PayPal's Orders v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderIntent {
    /// `SALE`
    Sale,
    /// `AUTHORIZE`
    Authorize,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { OrderIntent {
    0 Sale = "SALE",
    1 Authorize = "AUTHORIZE",
} }

/// The state of the order: `CREATED` until the payer approves, `COMPLETED` once paid.
///
/// The values of `order.status` of PayPal's Orders v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderStatus {
    /// `CREATED`
    Created,
    /// `APPROVED`
    Approved,
    /// `COMPLETED`
    Completed,
    /// `FAILED`
    Failed,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { OrderStatus {
    0 Created = "CREATED",
    1 Approved = "APPROVED",
    2 Completed = "COMPLETED",
    3 Failed = "FAILED",
} }

/// The addresses that the payer's browser returns to after approving or cancelling.
///
/// The object `order.redirect_urls` of PayPal's Orders v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderRedirectUrls {
    /// The page that the payer returns to after approval.
    ///
    /// Format: `uri`.
    pub return_url: Option<String>,
    /// The page that the payer returns to after cancelling.
    ///
    /// Format: `uri`.
    pub cancel_url: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl OrderRedirectUrls {
    /// Creates an empty `OrderRedirectUrls`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for OrderRedirectUrls {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { OrderRedirectUrls = "order.redirect_urls" {
    0 return_url: optional String = "return_url",
    1 cancel_url: optional String = "cancel_url",
} }

/// An order, as created and read: purchase units, totals, redirect URLs and state.
///
/// The `order` object of PayPal's Orders v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Order {
    /// The id of the order.
    ///
    /// Set by PayPal.
    pub id: Option<String>,
    /// Whether `pay` takes the money at once (`SALE`) or only authorizes it (`AUTHORIZE`).
    pub intent: Option<OrderIntent>,
    /// The parts of the order, each for one payee.
    ///
    /// At least 1 element.
    pub purchase_units: Vec<PurchaseUnit>,
    /// The payment of the order.
    pub payment_details: Option<PaymentDetails>,
    /// The total of all purchase units.
    pub gross_total_amount: Option<Currency>,
    /// Settings of PayPal's pages.
    pub application_context: Option<ApplicationContext>,
    /// More data, as pairs of name and value.
    ///
    /// **Deprecated.**
    pub metadata: Option<Metadata>,
    /// The state of the order: `CREATED` until the payer approves, `COMPLETED` once paid.
    ///
    /// Set by PayPal.
    pub status: Option<OrderStatus>,
    /// The addresses that the payer's browser returns to after approving or cancelling.
    pub redirect_urls: OrderRedirectUrls,
    /// The time when PayPal created this order or sale.
    ///
    /// Set by PayPal.
    pub create_time: Option<DateTime>,
    /// The time when this order or sale last changed.
    ///
    /// Set by PayPal.
    pub update_time: Option<DateTime>,
    /// The possible next steps.
    ///
    /// Set by PayPal.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Order {
    /// Creates an `Order` from its required fields.
    pub fn new(purchase_units: Vec<PurchaseUnit>, redirect_urls: OrderRedirectUrls) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.purchase_units = purchase_units;
        new.redirect_urls = redirect_urls;
        new
    }
}

paypal_runtime::model! { Order = "order" {
    0 id: optional String = "id" read_only,
    1 intent: optional OrderIntent = "intent",
    2 purchase_units: required [PurchaseUnit] = "purchase_units",
    3 payment_details: optional PaymentDetails = "payment_details",
    4 gross_total_amount: optional Currency = "gross_total_amount",
    5 application_context: optional ApplicationContext = "application_context",
    6 metadata: optional Metadata = "metadata",
    7 status: optional OrderStatus = "status" read_only,
    8 redirect_urls: required OrderRedirectUrls = "redirect_urls",
    9 create_time: optional DateTime = "create_time" read_only,
    10 update_time: optional DateTime = "update_time" read_only,
    11 links: optional [LinkDescription] = "links" read_only,
} }
