// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `universal_product_code` and its inline schemas.

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
    /// A value that the spec does not list, as received.
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
    /// Required. `type` on the wire. 1 to 5 characters. Pattern: `^[0-9A-Z_-]+$`.
    pub r#type: UniversalProductCodeType,
    /// The digits of the barcode.
    ///
    /// Required. 6 to 17 characters. Pattern: `^[0-9]{0,17}$`.
    pub code: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl UniversalProductCode {
    /// Creates a `UniversalProductCode` from its required fields.
    pub fn new(r#type: UniversalProductCodeType, code: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.r#type = r#type;
        new.code = code.into();
        new
    }
}

paypal_runtime::model! { UniversalProductCode = "universal_product_code" {
    0 r#type: required UniversalProductCodeType = "type",
    1 code: required String = "code",
} }
