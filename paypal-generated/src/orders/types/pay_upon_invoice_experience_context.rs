// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `pay_upon_invoice_experience_context` and its inline schemas.

use paypal_runtime::model::Extra;

/// The details of the shop that PayPal puts on the invoice.
///
/// The `pay_upon_invoice_experience_context` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayUponInvoiceExperienceContext {
    /// The name of the shop on the invoice.
    ///
    /// 1 to 127 characters.
    pub brand_name: Option<String>,
    /// The language of the invoice, such as `de-DE`.
    ///
    /// 2 to 10 characters. Pattern: `^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$`.
    pub locale: Option<String>,
    /// The address of the shop's logo.
    ///
    /// 1 to 4000 characters. Format: `uri`.
    pub logo_url: Option<String>,
    /// The ways in which buyers reach the shop's customer service.
    pub customer_service_instructions: Option<Vec<String>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PayUponInvoiceExperienceContext {
    /// Creates an empty `PayUponInvoiceExperienceContext`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PayUponInvoiceExperienceContext {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PayUponInvoiceExperienceContext = "pay_upon_invoice_experience_context" {
    0 brand_name: optional String = "brand_name",
    1 locale: optional String = "locale",
    2 logo_url: optional String = "logo_url",
    3 customer_service_instructions: optional [String] = "customer_service_instructions",
} }
