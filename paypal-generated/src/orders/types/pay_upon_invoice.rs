// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `pay_upon_invoice` and its inline schemas.

use paypal_runtime::{Date, model::Extra};
use super::{BillingAddressDetails, PayUponInvoiceExperienceContext, PayUponInvoiceName, PayUponInvoicePhone};

/// The bank account to which the buyer pays.
///
/// The object `pay_upon_invoice.deposit_bank_details` of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayUponInvoiceBankDetails {
    /// The bank's code (BIC).
    ///
    /// 8 to 11 characters.
    pub bic: Option<String>,
    /// The bank's name.
    pub bank_name: Option<String>,
    /// The number of the account (IBAN).
    ///
    /// Never shown by `Debug`.
    pub iban: Option<String>,
    /// The recipient that the buyer enters in the bank transfer to `iban`.
    pub account_holder_name: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PayUponInvoiceBankDetails {
    /// Creates an empty `PayUponInvoiceBankDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PayUponInvoiceBankDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PayUponInvoiceBankDetails = "pay_upon_invoice.deposit_bank_details" {
    0 bic: optional String = "bic",
    1 bank_name: optional String = "bank_name",
    2 iban: optional String = "iban" sensitive,
    3 account_holder_name: optional String = "account_holder_name",
} }

/// A payment by invoice: the buyer's data, and the account and reference for the bank transfer.
///
/// The `pay_upon_invoice` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayUponInvoice {
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
    /// The reference that the buyer states in the bank transfer.
    pub payment_reference: Option<String>,
    /// The bank account to which the buyer pays.
    pub deposit_bank_details: Option<PayUponInvoiceBankDetails>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PayUponInvoice {
    /// Creates an empty `PayUponInvoice`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PayUponInvoice {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PayUponInvoice = "pay_upon_invoice" {
    0 name: optional PayUponInvoiceName = "name",
    1 email: optional String = "email",
    2 birth_date: optional Date = "birth_date" sensitive,
    3 phone: optional PayUponInvoicePhone = "phone",
    4 billing_address: optional BillingAddressDetails = "billing_address",
    5 experience_context: optional PayUponInvoiceExperienceContext = "experience_context",
    6 payment_reference: optional String = "payment_reference" read_only,
    7 deposit_bank_details: optional PayUponInvoiceBankDetails = "deposit_bank_details" read_only,
} }
