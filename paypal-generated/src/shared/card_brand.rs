// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `card_brand`.

use paypal_runtime::model::UnknownValue;

/// A card network or brand, from Visa to regional ones such as `CB_NATIONALE`.
///
/// The values of `card_brand` of 4 of PayPal's APIs, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardBrand {
    /// `VISA`
    Visa,
    /// `MASTERCARD`
    Mastercard,
    /// `DISCOVER`
    Discover,
    /// `AMEX`
    Amex,
    /// `SOLO`
    Solo,
    /// `JCB`
    Jcb,
    /// `STAR`
    Star,
    /// `DELTA`
    Delta,
    /// `SWITCH`
    Switch,
    /// `MAESTRO`
    Maestro,
    /// `CB_NATIONALE`
    CbNationale,
    /// `CONFIGOGA`
    Configoga,
    /// `CONFIDIS`
    Confidis,
    /// `ELECTRON`
    Electron,
    /// `CETELEM`
    Cetelem,
    /// `CHINA_UNION_PAY`
    ChinaUnionPay,
    /// `DINERS`
    Diners,
    /// `ELO`
    Elo,
    /// `HIPER`
    Hiper,
    /// `HIPERCARD`
    Hipercard,
    /// `RUPAY`
    Rupay,
    /// `GE`
    Ge,
    /// `SYNCHRONY`
    Synchrony,
    /// `EFTPOS`
    Eftpos,
    /// `CARTE_BANCAIRE`
    CarteBancaire,
    /// `STAR_ACCESS`
    StarAccess,
    /// `PULSE`
    Pulse,
    /// `NYCE`
    Nyce,
    /// `ACCEL`
    Accel,
    /// `UNKNOWN`
    UnknownListed,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { CardBrand {
    0 Visa = "VISA",
    1 Mastercard = "MASTERCARD",
    2 Discover = "DISCOVER",
    3 Amex = "AMEX",
    4 Solo = "SOLO",
    5 Jcb = "JCB",
    6 Star = "STAR",
    7 Delta = "DELTA",
    8 Switch = "SWITCH",
    9 Maestro = "MAESTRO",
    10 CbNationale = "CB_NATIONALE",
    11 Configoga = "CONFIGOGA",
    12 Confidis = "CONFIDIS",
    13 Electron = "ELECTRON",
    14 Cetelem = "CETELEM",
    15 ChinaUnionPay = "CHINA_UNION_PAY",
    16 Diners = "DINERS",
    17 Elo = "ELO",
    18 Hiper = "HIPER",
    19 Hipercard = "HIPERCARD",
    20 Rupay = "RUPAY",
    21 Ge = "GE",
    22 Synchrony = "SYNCHRONY",
    23 Eftpos = "EFTPOS",
    24 CarteBancaire = "CARTE_BANCAIRE",
    25 StarAccess = "STAR_ACCESS",
    26 Pulse = "PULSE",
    27 Nyce = "NYCE",
    28 Accel = "ACCEL",
    29 UnknownListed = "UNKNOWN",
} }
