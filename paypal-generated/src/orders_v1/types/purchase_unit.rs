// Written by `paypal-codegen generate` from specs/orders_v1.yaml. Do not edit.

//! Defines the types of `purchase_unit` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{Amount, Item, Metadata, PartnerFeeDetails, Payee, PaymentSummary, ShippingAddress};

/// The state of the payment of this unit.
///
/// The values of `purchase_unit.status` of PayPal's Orders v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PurchaseUnitStatus {
    /// `NOT_PROCESSED`
    NotProcessed,
    /// `PENDING`
    Pending,
    /// `VOIDED`
    Voided,
    /// `AUTHORIZED`
    Authorized,
    /// `CAPTURED`
    Captured,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PurchaseUnitStatus {
    0 NotProcessed = "NOT_PROCESSED",
    1 Pending = "PENDING",
    2 Voided = "VOIDED",
    3 Authorized = "AUTHORIZED",
    4 Captured = "CAPTURED",
} }

/// The reason why the unit is pending or was voided.
///
/// The values of `purchase_unit.reason_code` of PayPal's Orders v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PurchaseUnitReasonCode {
    /// `PAYER_SHIPPING_UNCONFIRMED`
    PayerShippingUnconfirmed,
    /// `MULTI_CURRENCY`
    MultiCurrency,
    /// `RISK_REVIEW`
    RiskReview,
    /// `REGULATORY_REVIEW`
    RegulatoryReview,
    /// `VERIFICATION_REQUIRED`
    VerificationRequired,
    /// `ORDER`
    Order,
    /// `OTHER`
    Other,
    /// `DECLINED_BY_POLICY`
    DeclinedByPolicy,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PurchaseUnitReasonCode {
    0 PayerShippingUnconfirmed = "PAYER_SHIPPING_UNCONFIRMED",
    1 MultiCurrency = "MULTI_CURRENCY",
    2 RiskReview = "RISK_REVIEW",
    3 RegulatoryReview = "REGULATORY_REVIEW",
    4 VerificationRequired = "VERIFICATION_REQUIRED",
    5 Order = "ORDER",
    6 Other = "OTHER",
    7 DeclinedByPolicy = "DECLINED_BY_POLICY",
} }

/// The part of an order that belongs to one seller: amount, items, shipping and payments.
///
/// The `purchase_unit` object of PayPal's Orders v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PurchaseUnit {
    /// Your own name of the part, unique within the order.
    ///
    /// At most 256 characters.
    pub reference_id: String,
    /// The amount of the unit, with its parts.
    pub amount: Amount,
    /// The account that receives the money.
    pub payee: Option<Payee>,
    /// The description of the purchase.
    ///
    /// At most 127 characters.
    pub description: Option<String>,
    /// Your own key; the payer does not see it.
    ///
    /// At most 127 characters.
    pub custom: Option<String>,
    /// Your invoice number.
    ///
    /// At most 256 characters.
    pub invoice_number: Option<String>,
    /// Text for the payer's card statement, 22 characters at most.
    ///
    /// At most 22 characters.
    pub payment_descriptor: Option<String>,
    /// The items that the payer buys.
    pub items: Option<Vec<Item>>,
    /// The address to which PayPal sends messages about the payment.
    ///
    /// At most 2048 characters. Format: `uri`.
    pub notify_url: Option<String>,
    /// The delivery address.
    pub shipping_address: Option<ShippingAddress>,
    /// The way of shipping.
    pub shipping_method: Option<String>,
    /// The commission that the partner takes from the payment of this unit, and the account that receives it.
    pub partner_fee_details: Option<PartnerFeeDetails>,
    /// The group of units that are paid or refused together.
    ///
    /// 1 to 100.
    pub payment_linked_group: Option<i64>,
    /// More data, as pairs of name and value.
    pub metadata: Option<Metadata>,
    /// The payments made for the unit.
    pub payment_summary: Option<PaymentSummary>,
    /// The state of the payment of this unit.
    ///
    /// Set by PayPal.
    pub status: Option<PurchaseUnitStatus>,
    /// The reason why the unit is pending or was voided.
    ///
    /// Set by PayPal.
    pub reason_code: Option<PurchaseUnitReasonCode>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PurchaseUnit {
    /// Creates a `PurchaseUnit` from its required fields.
    pub fn new(reference_id: impl Into<String>, amount: Amount) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.reference_id = reference_id.into();
        new.amount = amount;
        new
    }
}

paypal_runtime::model! { PurchaseUnit = "purchase_unit" {
    0 reference_id: required String = "reference_id",
    1 amount: required Amount = "amount",
    2 payee: optional Payee = "payee",
    3 description: optional String = "description",
    4 custom: optional String = "custom",
    5 invoice_number: optional String = "invoice_number",
    6 payment_descriptor: optional String = "payment_descriptor",
    7 items: optional [Item] = "items",
    8 notify_url: optional String = "notify_url",
    9 shipping_address: optional ShippingAddress = "shipping_address",
    10 shipping_method: optional String = "shipping_method",
    11 partner_fee_details: optional PartnerFeeDetails = "partner_fee_details",
    12 payment_linked_group: optional i64 = "payment_linked_group",
    13 metadata: optional Metadata = "metadata",
    14 payment_summary: optional PaymentSummary = "payment_summary",
    15 status: optional PurchaseUnitStatus = "status" read_only,
    16 reason_code: optional PurchaseUnitReasonCode = "reason_code" read_only,
} }
