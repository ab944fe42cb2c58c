// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `processing_instruction` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The party that completes the order: your server by a call (`NO_INSTRUCTION`), or PayPal as soon as the
/// payer approves (`ORDER_COMPLETE_ON_PAYMENT_APPROVAL`), which most bank methods require.
///
/// The values of `processing_instruction` of PayPal's Orders API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProcessingInstruction {
    /// `ORDER_COMPLETE_ON_PAYMENT_APPROVAL`: PayPal captures or authorizes by itself once the payer agrees.
    /// Most bank methods require it; wait for the webhook.
    OrderCompleteOnPaymentApproval,
    /// `NO_INSTRUCTION`: PayPal waits after the payer's approval. Your server must capture or authorize the
    /// order with its own call.
    NoInstruction,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ProcessingInstruction {
    0 OrderCompleteOnPaymentApproval = "ORDER_COMPLETE_ON_PAYMENT_APPROVAL",
    1 NoInstruction = "NO_INSTRUCTION",
} }
