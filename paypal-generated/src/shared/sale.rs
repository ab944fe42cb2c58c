// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `sale`.

use paypal_runtime::{DateTime, model::Extra};
use super::{
    Amount, Currency, FmfDetails, LinkDescription, PaymentHoldReason, PaymentMode,
    PaymentsV1ProcessorResponse, ProtectionEligibility, ProtectionEligibilityType, SalePaymentHoldStatus,
    SaleReasonCode, TransactionState,
};

/// A payment made at once, its fee and its state.
///
/// The `sale` object of PayPal's Payments v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Sale {
    /// The id that PayPal gave.
    ///
    /// Always set by PayPal.
    pub id: Option<String>,
    /// The amount, with its parts.
    pub amount: Amount,
    /// The speed of the payment; an `ECHECK` takes days to clear.
    ///
    /// Set by PayPal.
    pub payment_mode: Option<PaymentMode>,
    /// The state of the sale; ship goods once it is `completed`.
    ///
    /// Always set by PayPal.
    pub state: Option<TransactionState>,
    /// The reason why a sale is pending, or why it was reversed.
    ///
    /// Set by PayPal.
    pub reason_code: Option<SaleReasonCode>,
    /// Whether seller protection covers the sale.
    ///
    /// Set by PayPal.
    pub protection_eligibility: Option<ProtectionEligibility>,
    /// The risks that seller protection covers.
    ///
    /// Set by PayPal.
    pub protection_eligibility_type: Option<ProtectionEligibilityType>,
    /// The time when an eCheck is expected to clear.
    ///
    /// Set by PayPal.
    pub clearing_time: Option<DateTime>,
    /// The value is `HELD` while PayPal holds the funds.
    ///
    /// Set by PayPal.
    pub payment_hold_status: Option<SalePaymentHoldStatus>,
    /// The reasons why PayPal holds the money.
    ///
    /// Set by PayPal.
    pub payment_hold_reasons: Option<Vec<PaymentHoldReason>>,
    /// PayPal's fee, deducted from the seller's money.
    ///
    /// Set by PayPal.
    pub transaction_fee: Option<Currency>,
    /// The amount that the seller receives in the seller's currency, if it was converted.
    pub receivable_amount: Option<Currency>,
    /// PayPal's fee in the currency of the seller's balance.
    ///
    /// Set by PayPal.
    pub transaction_fee_in_receivable_currency: Option<Currency>,
    /// The exchange rate of the conversion.
    ///
    /// Set by PayPal.
    pub exchange_rate: Option<String>,
    /// The fraud filter that the payment triggered.
    pub fmf_details: Option<FmfDetails>,
    /// The id of the receipt, for payments without a PayPal account.
    ///
    /// Set by PayPal. Pattern: `^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{4}$`.
    pub receipt_id: Option<String>,
    /// The card processor's response.
    pub processor_response: Option<PaymentsV1ProcessorResponse>,
    /// The id of the billing agreement that was charged.
    ///
    /// Set by PayPal.
    pub billing_agreement_id: Option<String>,
    /// The time when PayPal created this payment or this part of it, such as a sale or a refund.
    ///
    /// Always set by PayPal.
    pub create_time: Option<DateTime>,
    /// The time when this payment or this part of it, such as a sale or a refund, last changed.
    ///
    /// Set by PayPal.
    pub update_time: Option<DateTime>,
    /// The possible next steps.
    ///
    /// Set by PayPal.
    pub links: Option<Vec<LinkDescription>>,
    /// Your invoice number of the transaction that the sale pays.
    ///
    /// Set by PayPal. At most 127 characters.
    pub invoice_number: Option<String>,
    /// Your own value of the transaction, or of the subscription, that the sale pays.
    ///
    /// Set by PayPal. At most 127 characters.
    pub custom: Option<String>,
    /// The id of the payment that this resource belongs to.
    ///
    /// Set by PayPal.
    pub parent_payment: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Sale {
    /// Creates a `Sale` from its required fields.
    pub fn new(amount: Amount) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.amount = amount;
        new
    }
}

paypal_runtime::model! { Sale = "sale" {
    0 id: expected String = "id" read_only,
    1 amount: required Amount = "amount",
    2 payment_mode: optional PaymentMode = "payment_mode" read_only,
    3 state: expected TransactionState = "state" read_only,
    4 reason_code: optional SaleReasonCode = "reason_code" read_only,
    5 protection_eligibility: optional ProtectionEligibility = "protection_eligibility" read_only,
    6 protection_eligibility_type: optional ProtectionEligibilityType = "protection_eligibility_type" read_only,
    7 clearing_time: optional DateTime = "clearing_time" read_only,
    8 payment_hold_status: optional SalePaymentHoldStatus = "payment_hold_status" read_only,
    9 payment_hold_reasons: optional [PaymentHoldReason] = "payment_hold_reasons" read_only,
    10 transaction_fee: optional Currency = "transaction_fee" read_only,
    11 receivable_amount: optional Currency = "receivable_amount",
    12 transaction_fee_in_receivable_currency: optional Currency = "transaction_fee_in_receivable_currency" read_only,
    13 exchange_rate: optional String = "exchange_rate" read_only,
    14 fmf_details: optional FmfDetails = "fmf_details",
    15 receipt_id: optional String = "receipt_id" read_only,
    16 processor_response: optional PaymentsV1ProcessorResponse = "processor_response",
    17 billing_agreement_id: optional String = "billing_agreement_id" read_only,
    18 create_time: expected DateTime = "create_time" read_only,
    19 update_time: optional DateTime = "update_time" read_only,
    20 links: optional [LinkDescription] = "links" read_only,
    21 invoice_number: optional String = "invoice_number" read_only,
    22 custom: optional String = "custom" read_only,
    23 parent_payment: optional String = "parent_payment" read_only,
} }
