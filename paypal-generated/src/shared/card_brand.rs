// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `card_brand`.

use paypal_runtime::model::UnknownValue;

/// A card network or brand, from Visa to regional ones such as `CB_NATIONALE`.
///
/// The values of `card_brand` of 4 of PayPal's APIs, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardBrand {
    /// `VISA`: Visa, a network for credit, debit and prepaid cards that is in use all over the world.
    Visa,
    /// `MASTERCARD`: Mastercard, a network for credit, debit and prepaid cards that is in use all over the
    /// world.
    Mastercard,
    /// `DISCOVER`: Discover, a network and card issuer from the United States.
    Discover,
    /// `AMEX`: American Express, a network that also issues cards. Its security code has four digits on the
    /// front of the card.
    Amex,
    /// `SOLO`: Solo, a debit card from the United Kingdom that no longer exists.
    Solo,
    /// `JCB`: JCB, a card network from Japan.
    Jcb,
    /// `STAR`: The Military Star card, a store card of the United States armed forces' shops, according to
    /// PayPal.
    Star,
    /// `DELTA`: PayPal describes it as a card of Delta Airlines. Elsewhere the name also stands for Visa
    /// Delta, a former British debit card.
    Delta,
    /// `SWITCH`: Switch, a debit card from the United Kingdom that became part of Maestro.
    Switch,
    /// `MAESTRO`: Maestro, a debit card brand of Mastercard. It has its own AVS and CVV codes.
    Maestro,
    /// `CB_NATIONALE`: A card of Carte Bancaire (CB), the national card scheme of France.
    CbNationale,
    /// `CONFIGOGA`: A credit card that PayPal spells Configoga; it probably means Cofinoga, a lender in
    /// France.
    Configoga,
    /// `CONFIDIS`: A credit card that PayPal spells Confidis; it probably means Cofidis, a lender in France.
    Confidis,
    /// `ELECTRON`: Visa Electron, a debit card of Visa that usually needs an online check of the balance.
    Electron,
    /// `CETELEM`: A credit card of Cetelem, a consumer lender from France.
    Cetelem,
    /// `CHINA_UNION_PAY`: UnionPay, the card network of China.
    ChinaUnionPay,
    /// `DINERS`: Diners Club, a charge card network that belongs to Discover.
    Diners,
    /// `ELO`: Elo, a card network for credit and debit cards in Brazil.
    Elo,
    /// `HIPER`: Hiper, a card brand that PayPal links with the payment company Ingenico.
    Hiper,
    /// `HIPERCARD`: Hipercard, a credit card brand that many shops in Brazil accept.
    Hipercard,
    /// `RUPAY`: RuPay, the national card network of India.
    Rupay,
    /// `GE`: A card of the GE Credit Union with the name 3Point, according to PayPal.
    Ge,
    /// `SYNCHRONY`: A card of Synchrony Financial, a bank in the United States that runs many store cards.
    Synchrony,
    /// `EFTPOS`: EFTPOS, a debit network for payments at the till; Australia's national network has this
    /// name.
    Eftpos,
    /// `CARTE_BANCAIRE`: Carte Bancaire (CB), the national card scheme of France. Many of its cards also
    /// carry Visa or Mastercard.
    CarteBancaire,
    /// `STAR_ACCESS`: Star Access, a debit network that PayPal lists apart from the Military Star card.
    StarAccess,
    /// `PULSE`: Pulse, a debit network in the United States that belongs to Discover.
    Pulse,
    /// `NYCE`: NYCE, a debit and cash machine network in the United States.
    Nyce,
    /// `ACCEL`: Accel, a debit network in the United States.
    Accel,
    /// `UNKNOWN`: PayPal cannot tell the card's network. Show the card without a logo.
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
