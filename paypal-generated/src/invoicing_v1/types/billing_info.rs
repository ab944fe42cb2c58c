// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! Defines the types of `billing-info` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{Address, Phone};

/// The language of PayPal's e-mails to the customer.
///
/// The values of `billing-info.language` of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingInfoLanguage {
    /// `da_DK`
    DaDk,
    /// `de_DE`
    DeDe,
    /// `en_AU`
    EnAu,
    /// `en_GB`
    EnGb,
    /// `en_US`
    EnUs,
    /// `es_ES`
    EsEs,
    /// `es_XC`
    EsXc,
    /// `fr_CA`
    FrCa,
    /// `fr_FR`
    FrFr,
    /// `fr_XC`
    FrXc,
    /// `he_IL`
    HeIl,
    /// `id_ID`
    IdId,
    /// `it_IT`
    ItIt,
    /// `ja_JP`
    JaJp,
    /// `nl_NL`
    NlNl,
    /// `no_NO`
    NoNo,
    /// `pl_PL`
    PlPl,
    /// `pt_BR`
    PtBr,
    /// `pt_PT`
    PtPt,
    /// `ru_RU`
    RuRu,
    /// `sv_SE`
    SvSe,
    /// `th_TH`
    ThTh,
    /// `tr_TR`
    TrTr,
    /// `zh_CN`
    ZhCn,
    /// `zh_HK`
    ZhHk,
    /// `zh_TW`
    ZhTw,
    /// `zh_XC`
    ZhXc,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { BillingInfoLanguage {
    0 DaDk = "da_DK",
    1 DeDe = "de_DE",
    2 EnAu = "en_AU",
    3 EnGb = "en_GB",
    4 EnUs = "en_US",
    5 EsEs = "es_ES",
    6 EsXc = "es_XC",
    7 FrCa = "fr_CA",
    8 FrFr = "fr_FR",
    9 FrXc = "fr_XC",
    10 HeIl = "he_IL",
    11 IdId = "id_ID",
    12 ItIt = "it_IT",
    13 JaJp = "ja_JP",
    14 NlNl = "nl_NL",
    15 NoNo = "no_NO",
    16 PlPl = "pl_PL",
    17 PtBr = "pt_BR",
    18 PtPt = "pt_PT",
    19 RuRu = "ru_RU",
    20 SvSe = "sv_SE",
    21 ThTh = "th_TH",
    22 TrTr = "tr_TR",
    23 ZhCn = "zh_CN",
    24 ZhHk = "zh_HK",
    25 ZhTw = "zh_TW",
    26 ZhXc = "zh_XC",
} }

/// The customer who pays: name, e-mail address, phone and postal address.
///
/// The `billing-info` object of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingInfo {
    /// The e-mail address.
    ///
    /// At most 260 characters. Format: `email`.
    pub email: Option<String>,
    /// The phone number.
    pub phone: Option<Phone>,
    /// The given name of the customer who gets the invoice.
    ///
    /// At most 30 characters.
    pub first_name: Option<String>,
    /// The family name.
    ///
    /// At most 30 characters.
    pub last_name: Option<String>,
    /// The name of the company.
    ///
    /// At most 100 characters.
    pub business_name: Option<String>,
    /// The postal address.
    pub address: Option<Address>,
    /// The language of PayPal's e-mails to the customer.
    pub language: Option<BillingInfoLanguage>,
    /// Any more about the person or company; the invoice shows it.
    ///
    /// At most 40 characters.
    pub additional_info: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BillingInfo {
    /// Creates an empty `BillingInfo`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for BillingInfo {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { BillingInfo = "billing-info" {
    0 email: optional String = "email",
    1 phone: optional Phone = "phone",
    2 first_name: optional String = "first_name",
    3 last_name: optional String = "last_name",
    4 business_name: optional String = "business_name",
    5 address: optional Address = "address",
    6 language: optional BillingInfoLanguage = "language",
    7 additional_info: optional String = "additional_info",
} }
