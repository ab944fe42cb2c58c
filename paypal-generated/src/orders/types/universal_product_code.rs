// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! `universal_product_code` and what is written inside it.

use paypal_runtime::model::{Extra, UnknownValue};

/// The kind of UPC, including the supplements `UPC-2` and `UPC-5`.
///
/// The values of `universal_product_code.type` of PayPal's Orders API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UniversalProductCodeType {
    /// `UPC-A`
    UpcA,
    /// `UPC-B`
    UpcB,
    /// `UPC-C`
    UpcC,
    /// `UPC-D`
    UpcD,
    /// `UPC-E`
    UpcE,
    /// `UPC-2`
    Upc2,
    /// `UPC-5`
    Upc5,
    /// A value this version does not know.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { UniversalProductCodeType {
    0 UpcA = "UPC-A",
    1 UpcB = "UPC-B",
    2 UpcC = "UPC-C",
    3 UpcD = "UPC-D",
    4 UpcE = "UPC-E",
    5 Upc2 = "UPC-2",
    6 Upc5 = "UPC-5",
} }

/// A UPC barcode, by kind and digits.
///
/// The `universal_product_code` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct UniversalProductCode {
    /// The kind of UPC, including the supplements `UPC-2` and `UPC-5`.
    ///
    /// Optional. `type` on the wire.
    pub r#type: Option<UniversalProductCodeType>,
    /// Optional. 6 to 17 characters.
    pub code: Option<String>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl UniversalProductCode {
    /// One with nothing in it.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for UniversalProductCode {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { UniversalProductCode = "universal_product_code" {
    0 r#type: optional UniversalProductCodeType = "type",
    1 code: optional String = "code",
} }
