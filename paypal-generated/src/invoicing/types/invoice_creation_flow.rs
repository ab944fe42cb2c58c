// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `invoice_creation_flow` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The way in which the invoice was created: singly, in a batch, or for a group of recipients.
///
/// The values of `invoice_creation_flow` of PayPal's Invoicing API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceCreationFlow {
    /// `MULTIPLE_RECIPIENTS_GROUP`: The invoice was made for a group of recipients in one step.
    MultipleRecipientsGroup,
    /// `BATCH`: The invoice was made together with others in one run.
    Batch,
    /// `REGULAR_SINGLE`: The invoice was made alone for one recipient, which is the usual way.
    RegularSingle,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { InvoiceCreationFlow {
    0 MultipleRecipientsGroup = "MULTIPLE_RECIPIENTS_GROUP",
    1 Batch = "BATCH",
    2 RegularSingle = "REGULAR_SINGLE",
} }
