// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `pay_upon_invoice_request` and its inline schemas.

use paypal_runtime::{Date, model::Extra};
use super::{BillingAddressDetails, PayUponInvoiceExperienceContext};

/// The buyer's name.
///
/// The object `pay_upon_invoice_request.name` of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayUponInvoiceName {
    /// The first name of the buyer who gets the invoice.
    ///
    /// At most 140 characters.
    pub given_name: Option<String>,
    /// The family name.
    ///
    /// At most 140 characters.
    pub surname: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PayUponInvoiceName {
    /// Creates an empty `PayUponInvoiceName`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PayUponInvoiceName {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PayUponInvoiceName = "pay_upon_invoice_request.name" {
    0 given_name: optional String = "given_name",
    1 surname: optional String = "surname",
} }

/// The buyer's phone number.
///
/// The object `pay_upon_invoice_request.phone` of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayUponInvoicePhone {
    /// The calling code of the country, without a plus sign.
    ///
    /// 1 to 3 characters.
    pub country_code: String,
    /// The number in the country, without a leading zero.
    ///
    /// 1 to 14 characters.
    pub national_number: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PayUponInvoicePhone {
    /// Creates a `PayUponInvoicePhone` from its required fields.
    pub fn new(country_code: impl Into<String>, national_number: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.country_code = country_code.into();
        new.national_number = national_number.into();
        new
    }
}

paypal_runtime::model! { PayUponInvoicePhone = "pay_upon_invoice_request.phone" {
    0 country_code: required String = "country_code",
    1 national_number: required String = "national_number",
} }

/// The buyer's data for a payment by invoice (Pay upon Invoice), which is possible in Germany.
///
/// The `pay_upon_invoice_request` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayUponInvoiceRequest {
    /// The buyer's name.
    pub name: Option<PayUponInvoiceName>,
    /// The address to which PayPal sends the invoice.
    ///
    /// 3 to 254 characters.
    pub email: Option<String>,
    /// The buyer's day of birth.
    ///
    /// Never shown by `Debug`.
    pub birth_date: Option<Date>,
    /// The buyer's phone number.
    pub phone: Option<PayUponInvoicePhone>,
    /// The buyer's billing address.
    pub billing_address: Option<BillingAddressDetails>,
    /// The details of the shop that PayPal puts on the invoice.
    pub experience_context: Option<PayUponInvoiceExperienceContext>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PayUponInvoiceRequest {
    /// Creates an empty `PayUponInvoiceRequest`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PayUponInvoiceRequest {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PayUponInvoiceRequest = "pay_upon_invoice_request" {
    0 name: optional PayUponInvoiceName = "name",
    1 email: optional String = "email",
    2 birth_date: optional Date = "birth_date" sensitive,
    3 phone: optional PayUponInvoicePhone = "phone",
    4 billing_address: optional BillingAddressDetails = "billing_address",
    5 experience_context: optional PayUponInvoiceExperienceContext = "experience_context",
} }
