// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `dispute_categories`.

use paypal_runtime::model::UnknownValue;

/// A complaint that is covered: goods that did not arrive, or a payment that the account's owner did not
/// make.
///
/// The values of `dispute_categories` of PayPal's Orders and Payments APIs, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SellerProtectionDisputeCategory {
    /// `ITEM_NOT_RECEIVED`: The payer says that the goods did not arrive. You keep the money if you can prove
    /// the delivery.
    ItemNotReceived,
    /// `UNAUTHORIZED_TRANSACTION`: The account's owner says that somebody else made the payment. You keep the
    /// money if you follow PayPal's shipping rules.
    UnauthorizedTransaction,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { SellerProtectionDisputeCategory {
    0 ItemNotReceived = "ITEM_NOT_RECEIVED",
    1 UnauthorizedTransaction = "UNAUTHORIZED_TRANSACTION",
} }
