// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `purpose_code_enum`.

use paypal_runtime::model::UnknownValue;

/// A code of the Reserve Bank of India for the reason of a payment from abroad; for sellers in India.
///
/// The values of `purpose_code_enum` of PayPal's Partner Referrals and Partner Referrals v1 APIs, sent and
/// received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PurposeCode {
    /// `P0104`: Choose this when the seller in India sends goods or services to buyers in other countries.
    P0104,
    /// `P0301`: Choose this when the money is for a business trip, such as tickets or hotels.
    P0301,
    /// `P0801`: Choose this when the seller in India advises clients abroad on computers and other equipment.
    P0801,
    /// `P0802`: Choose this when the seller in India advises clients abroad on programs or makes them.
    P0802,
    /// `P0803`: Choose this when the seller in India processes data for clients abroad or advises them on it.
    P0803,
    /// `P0805`: Choose this when the seller in India writes for newspapers or other media abroad without a
    /// job there.
    P0805,
    /// `P0806`: Choose this for the sale of information when no closer code for data or news fits.
    P0806,
    /// `P0902`: Choose this when clients abroad pay for the right to use a patent, a brand, a work or a
    /// program.
    P0902,
    /// `P1004`: Choose this when a lawyer or law firm in India works for clients abroad.
    P1004,
    /// `P1005`: Choose this when the seller in India keeps books, audits or gives tax advice for clients
    /// abroad.
    P1005,
    /// `P1006`: Choose this when the seller in India advises companies abroad on how to run their business.
    P1006,
    /// `P1007`: Choose this when the seller in India makes advertising or studies markets for clients abroad.
    P1007,
    /// `P1008`: Choose this when the seller in India does scientific or technical development for clients
    /// abroad.
    P1008,
    /// `P1009`: Choose this when the seller in India designs buildings for clients abroad.
    P1009,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PurposeCode {
    0 P0104 = "P0104",
    1 P0301 = "P0301",
    2 P0801 = "P0801",
    3 P0802 = "P0802",
    4 P0803 = "P0803",
    5 P0805 = "P0805",
    6 P0806 = "P0806",
    7 P0902 = "P0902",
    8 P1004 = "P1004",
    9 P1005 = "P1005",
    10 P1006 = "P1006",
    11 P1007 = "P1007",
    12 P1008 = "P1008",
    13 P1009 = "P1009",
} }
