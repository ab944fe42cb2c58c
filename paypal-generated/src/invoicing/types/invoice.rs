// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `invoice` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{
    AmountSummaryDetail, Configuration, InvoiceDetail, InvoiceStatus, InvoicerInfo, Item, LinkDescription,
    Money, Payments, RecipientInfo, Refunds,
};

/// An invoice: parties, items, totals, payments and state; requests and responses use the same type.
///
/// The `invoice` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Invoice {
    /// The id that PayPal gave the invoice or template; the calls about it take this id.
    ///
    /// Set by PayPal. At most 30 characters.
    pub id: Option<String>,
    /// The invoice of a group, from which this invoice was derived.
    ///
    /// Set by PayPal. At most 30 characters.
    pub parent_id: Option<String>,
    /// The state of the invoice.
    ///
    /// Set by PayPal.
    pub status: Option<InvoiceStatus>,
    /// Number, dates, currency, notes and payment term.
    pub detail: InvoiceDetail,
    /// The seller's name, address and contact, as the invoice shows them.
    pub invoicer: Option<InvoicerInfo>,
    /// The customer who pays, and the delivery address.
    ///
    /// At most 100 elements.
    pub primary_recipients: Option<Vec<RecipientInfo>>,
    /// Addresses that get a copy, up to 100; they are not billed.
    ///
    /// At most 100 elements.
    pub additional_recipients: Option<Vec<String>>,
    /// The items, with price, tax and discount.
    ///
    /// At most 100 elements.
    pub items: Option<Vec<Item>>,
    /// Rules for taxes, tips and partial payments.
    pub configuration: Option<Configuration>,
    /// The total, with its parts: items, discount, tax and shipping costs.
    pub amount: Option<AmountSummaryDetail>,
    /// The amount that is still due after the payments so far.
    ///
    /// Set by PayPal.
    pub due_amount: Option<Money>,
    /// The tip that the payer added to the amount.
    ///
    /// Set by PayPal.
    pub gratuity: Option<Money>,
    /// The payments recorded for the invoice so far.
    pub payments: Option<Payments>,
    /// The refunds made so far, with their sum.
    pub refunds: Option<Refunds>,
    /// The possible next steps.
    ///
    /// Set by PayPal. At most 2147483647 elements.
    pub links: Option<Vec<LinkDescription>>,
    /// Whether the recipient had no PayPal account when the invoice was sent.
    ///
    /// Set by PayPal.
    pub unilateral: Option<bool>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Invoice {
    /// Creates an `Invoice` from its required fields.
    pub fn new(detail: InvoiceDetail) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.detail = detail;
        new
    }
}

paypal_runtime::model! { Invoice = "invoice" {
    0 id: optional String = "id" read_only,
    1 parent_id: optional String = "parent_id" read_only,
    2 status: optional InvoiceStatus = "status" read_only,
    3 detail: required InvoiceDetail = "detail",
    4 invoicer: optional InvoicerInfo = "invoicer",
    5 primary_recipients: optional [RecipientInfo] = "primary_recipients",
    6 additional_recipients: optional [String] = "additional_recipients",
    7 items: optional [Item] = "items",
    8 configuration: optional Configuration = "configuration",
    9 amount: optional AmountSummaryDetail = "amount",
    10 due_amount: optional Money = "due_amount" read_only,
    11 gratuity: optional Money = "gratuity" read_only,
    12 payments: optional Payments = "payments",
    13 refunds: optional Refunds = "refunds",
    14 links: optional [LinkDescription] = "links" read_only,
    15 unilateral: optional bool = "unilateral" read_only,
} }
