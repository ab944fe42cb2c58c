// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `cancellation_details` and its inline schemas.

use paypal_runtime::{DateTime, model::{Extra, UnknownValue}};

/// How the buyer cancelled the order, for example by phone or e-mail.
///
/// The values of `cancellation_details.cancellation_mode` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CancellationMode {
    /// `CANCELLED_PAYPAL_BILLING_AGREEMENT`: The buyer says that they ended the PayPal agreement that allows
    /// automatic payments.
    CancelledPaypalBillingAgreement,
    /// `WEBSITE`: The buyer says that the cancellation was made online, on the seller's site.
    Website,
    /// `PHONE`: The buyer says that the cancellation was made by a call or by fax.
    Phone,
    /// `EMAIL`: The buyer says that the cancellation was made by e-mail or by text message.
    Email,
    /// `WRITTEN`: The buyer says that the cancellation was made in writing, for example by letter.
    Written,
    /// `IN_PERSON`: The buyer says that the cancellation was made face to face with the seller.
    InPerson,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { CancellationMode {
    0 CancelledPaypalBillingAgreement = "CANCELLED_PAYPAL_BILLING_AGREEMENT",
    1 Website = "WEBSITE",
    2 Phone = "PHONE",
    3 Email = "EMAIL",
    4 Written = "WRITTEN",
    5 InPerson = "IN_PERSON",
} }

/// The time and the way of the buyer's cancellation of the purchase or agreement.
///
/// The `cancellation_details` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CancellationDetails {
    /// The moment at which the buyer cancelled the purchase or agreement, as the buyer states it.
    pub cancellation_date: Option<DateTime>,
    /// The code by which the seller confirmed the cancellation, as the buyer states it.
    ///
    /// 1 to 127 characters.
    pub cancellation_number: Option<String>,
    /// Whether the buyer claims to have cancelled.
    pub cancelled: Option<bool>,
    /// How the buyer cancelled the order, for example by phone or e-mail.
    pub cancellation_mode: Option<CancellationMode>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CancellationDetails {
    /// Creates an empty `CancellationDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CancellationDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CancellationDetails = "cancellation_details" {
    0 cancellation_date: optional DateTime = "cancellation_date",
    1 cancellation_number: optional String = "cancellation_number",
    2 cancelled: optional bool = "cancelled",
    3 cancellation_mode: optional CancellationMode = "cancellation_mode",
} }
