// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! Defines the types of `invoice` and its inline schemas.

use paypal_runtime::{Date, model::{Extra, UnknownValue}};
use super::{
    BillingInfo, Currency, CustomAmount, Discount, FileAttachment, InvoiceItem, LinkDescription,
    MerchantInfo, Metadata, Participant, PaymentDetail, PaymentSummary, PaymentTerm, RefundDetail,
    ShippingCost, ShippingInfo,
};

/// The state of an invoice, from draft to paid, cancelled or refunded.
///
/// The values of `invoice.status` of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceStatus {
    /// `DRAFT`
    Draft,
    /// `UNPAID`
    Unpaid,
    /// `SENT`
    Sent,
    /// `SCHEDULED`
    Scheduled,
    /// `PARTIALLY_PAID`
    PartiallyPaid,
    /// `PAYMENT_PENDING`
    PaymentPending,
    /// `PAID`
    Paid,
    /// `MARKED_AS_PAID`
    MarkedAsPaid,
    /// `CANCELLED`
    Cancelled,
    /// `REFUNDED`
    Refunded,
    /// `PARTIALLY_REFUNDED`
    PartiallyRefunded,
    /// `MARKED_AS_REFUNDED`
    MarkedAsRefunded,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { InvoiceStatus {
    0 Draft = "DRAFT",
    1 Unpaid = "UNPAID",
    2 Sent = "SENT",
    3 Scheduled = "SCHEDULED",
    4 PartiallyPaid = "PARTIALLY_PAID",
    5 PaymentPending = "PAYMENT_PENDING",
    6 Paid = "PAID",
    7 MarkedAsPaid = "MARKED_AS_PAID",
    8 Cancelled = "CANCELLED",
    9 Refunded = "REFUNDED",
    10 PartiallyRefunded = "PARTIALLY_REFUNDED",
    11 MarkedAsRefunded = "MARKED_AS_REFUNDED",
} }

/// An invoice: seller, customer, items, amounts, payments and refunds.
///
/// The `invoice` object of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Invoice {
    /// The id that PayPal gave the invoice.
    ///
    /// Set by PayPal.
    pub id: Option<String>,
    /// The invoice number.
    ///
    /// At most 25 characters.
    pub number: Option<String>,
    /// The state of an invoice, from draft to paid, cancelled or refunded.
    ///
    /// Set by PayPal.
    pub status: Option<InvoiceStatus>,
    /// The seller's name, address and contact.
    pub merchant_info: MerchantInfo,
    /// The customer who pays.
    ///
    /// 1 element.
    pub billing_info: Option<Vec<BillingInfo>>,
    /// The recipient's name and address.
    pub shipping_info: Option<ShippingInfo>,
    /// The persons who get a copy of the invoice.
    pub cc_info: Option<Vec<Participant>>,
    /// The items, with price, tax and discount.
    ///
    /// At most 100 elements.
    pub items: Option<Vec<InvoiceItem>>,
    /// The day of issue that the sender chose.
    pub invoice_date: Option<Date>,
    /// The time by which the customer must pay.
    pub payment_term: Option<PaymentTerm>,
    /// A reference, such as the number of a purchase order.
    ///
    /// At most 60 characters.
    pub reference: Option<String>,
    /// The discount on the whole invoice.
    pub discount: Option<Discount>,
    /// The shipping costs, with their tax.
    pub shipping_cost: Option<ShippingCost>,
    /// A further amount with a label of your own.
    pub custom: Option<CustomAmount>,
    /// Whether the customer may pay a part of the amount.
    ///
    /// Default: `false`.
    pub allow_partial_payment: Option<bool>,
    /// The least amount of a partial payment.
    pub minimum_amount_due: Option<Currency>,
    /// Whether taxes are computed after the discount.
    ///
    /// Default: `false`.
    pub tax_calculated_after_discount: Option<bool>,
    /// Whether prices include the tax.
    ///
    /// Default: `false`.
    pub tax_inclusive: Option<bool>,
    /// The seller's conditions, shown on the invoice.
    ///
    /// At most 4000 characters.
    pub terms: Option<String>,
    /// A note to the customer, shown on the invoice.
    ///
    /// At most 4000 characters.
    pub note: Option<String>,
    /// A note for yourself, which the customer does not see.
    ///
    /// At most 500 characters.
    pub merchant_memo: Option<String>,
    /// The address of the seller's logo.
    ///
    /// At most 4000 characters. Format: `uri`.
    pub logo_url: Option<String>,
    /// The total, computed by PayPal.
    ///
    /// Set by PayPal.
    pub total_amount: Option<Currency>,
    /// The payments received so far.
    ///
    /// Set by PayPal. At most 1 element.
    pub payments: Option<Vec<PaymentDetail>>,
    /// The refunds made so far.
    ///
    /// Set by PayPal. At most 1 element.
    pub refunds: Option<Vec<RefundDetail>>,
    /// The times and persons of the last changes.
    ///
    /// Set by PayPal.
    pub metadata: Option<Metadata>,
    /// The sums paid so far.
    ///
    /// Set by PayPal.
    pub paid_amount: Option<PaymentSummary>,
    /// The sums given back so far.
    ///
    /// Set by PayPal.
    pub refunded_amount: Option<PaymentSummary>,
    /// The attached files.
    ///
    /// Set by PayPal.
    pub attachments: Option<Vec<FileAttachment>>,
    /// Whether the customer can add a tip.
    ///
    /// Default: `false`.
    pub allow_tip: Option<bool>,
    /// Decides which fields PayPal's invoice editor shows; the customer's view stays the same. Leave it out
    /// if you do not use templates.
    pub template_id: Option<String>,
    /// The possible next steps.
    ///
    /// Set by PayPal.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Invoice {
    /// Creates an `Invoice` from its required fields.
    pub fn new(merchant_info: MerchantInfo) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.merchant_info = merchant_info;
        new
    }
}

paypal_runtime::model! { Invoice = "invoice" {
    0 id: optional String = "id" read_only,
    1 number: optional String = "number",
    2 status: optional InvoiceStatus = "status" read_only,
    3 merchant_info: required MerchantInfo = "merchant_info",
    4 billing_info: optional [BillingInfo] = "billing_info",
    5 shipping_info: optional ShippingInfo = "shipping_info",
    6 cc_info: optional [Participant] = "cc_info",
    7 items: optional [InvoiceItem] = "items",
    8 invoice_date: optional Date = "invoice_date",
    9 payment_term: optional PaymentTerm = "payment_term",
    10 reference: optional String = "reference",
    11 discount: optional Discount = "discount",
    12 shipping_cost: optional ShippingCost = "shipping_cost",
    13 custom: optional CustomAmount = "custom",
    14 allow_partial_payment: optional bool = "allow_partial_payment",
    15 minimum_amount_due: optional Currency = "minimum_amount_due",
    16 tax_calculated_after_discount: optional bool = "tax_calculated_after_discount",
    17 tax_inclusive: optional bool = "tax_inclusive",
    18 terms: optional String = "terms",
    19 note: optional String = "note",
    20 merchant_memo: optional String = "merchant_memo",
    21 logo_url: optional String = "logo_url",
    22 total_amount: optional Currency = "total_amount" read_only,
    23 payments: optional [PaymentDetail] = "payments" read_only,
    24 refunds: optional [RefundDetail] = "refunds" read_only,
    25 metadata: optional Metadata = "metadata" read_only,
    26 paid_amount: optional PaymentSummary = "paid_amount" read_only,
    27 refunded_amount: optional PaymentSummary = "refunded_amount" read_only,
    28 attachments: optional [FileAttachment] = "attachments" read_only,
    29 allow_tip: optional bool = "allow_tip",
    30 template_id: optional String = "template_id",
    31 links: optional [LinkDescription] = "links" read_only,
} }
