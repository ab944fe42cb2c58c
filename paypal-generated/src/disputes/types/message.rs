// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `message` and its inline schemas.

use paypal_runtime::{DateTime, model::{Extra, UnknownValue}};
use super::Document;

/// The author of the message; `ARBITER` is PayPal.
///
/// The values of `message.posted_by` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessagePostedBy {
    /// `BUYER`: The customer wrote the message. Answer it with the `send-message` link while the inquiry is
    /// open.
    Buyer,
    /// `SELLER`: The merchant wrote the message.
    Seller,
    /// `ARBITER`: PayPal, which decides the case, wrote the message. It can ask for information or explain a
    /// step.
    Arbiter,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { MessagePostedBy {
    0 Buyer = "BUYER",
    1 Seller = "SELLER",
    2 Arbiter = "ARBITER",
} }

/// A message between buyer, seller and PayPal.
///
/// The `message` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Message {
    /// The author of the message; `ARBITER` is PayPal.
    pub posted_by: Option<MessagePostedBy>,
    /// The time when the party sent the message.
    pub time_posted: Option<DateTime>,
    /// The text of the message.
    ///
    /// At most 2000 characters. Pattern: `^(.|\r?\n)*$`.
    pub content: Option<String>,
    /// The attached files.
    ///
    /// 1 to 10 elements.
    pub documents: Option<Vec<Document>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Message {
    /// Creates an empty `Message`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Message {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Message = "message" {
    0 posted_by: optional MessagePostedBy = "posted_by" read_only,
    1 time_posted: optional DateTime = "time_posted" read_only,
    2 content: optional String = "content",
    3 documents: optional [Document] = "documents" read_only,
} }
