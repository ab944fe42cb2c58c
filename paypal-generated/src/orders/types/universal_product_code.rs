// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `universal_product_code` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};

/// The kind of UPC, including the supplements `UPC-2` and `UPC-5`.
///
/// The values of `universal_product_code.type` of PayPal's Orders API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UniversalProductCodeType {
    /// `UPC-A`: The usual 12-digit code on retail goods. Choose it for most products.
    UpcA,
    /// `UPC-B`: A 12-digit code without a check digit, made for drugs and health products.
    UpcB,
    /// `UPC-C`: A 12-digit code with an extra product digit; it is rarely used.
    UpcC,
    /// `UPC-D`: A code of variable length, with 12 digits or more; it is rarely used.
    UpcD,
    /// `UPC-E`: The short form of the usual retail code, for small packages.
    UpcE,
    /// `UPC-2`: A two-digit supplement to another code, which names the issue of a magazine.
    Upc2,
    /// `UPC-5`: A five-digit supplement to another code, which gives the suggested price of a book.
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
    /// `type` on the wire.
    pub r#type: UniversalProductCodeType,
    /// The digits of the barcode.
    ///
    /// 6 to 17 characters. Pattern: `^[0-9]{0,17}$`.
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
