// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `card_verification_details` and its inline schemas.

use paypal_runtime::{DateTime, Value, model::{Extra, UnknownValue}};
use super::{
    CardBrand, Money, ProcessorResponseAvsCode, ProcessorResponseCvvCode, ProcessorResponsePaymentAdviceCode,
};

/// The processor's response code; `0000` means approved, most others give the reason of a refusal. PayPal's
/// files of 2025-07 no longer describe this; it may still work.
///
/// The values of `card_verification_details.processor_response.response_code` of PayPal's Payment Method
/// Tokens API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProcessorResponseCode {
    /// `0000`
    N0000,
    /// `00N7`
    N00n7,
    /// `0100`
    N0100,
    /// `0390`
    N0390,
    /// `0500`
    N0500,
    /// `0580`
    N0580,
    /// `0800`
    N0800,
    /// `0880`
    N0880,
    /// `0R00`
    N0r00,
    /// `1000`
    N1000,
    /// `10BR`
    N10br,
    /// `1300`
    N1300,
    /// `1310`
    N1310,
    /// `1312`
    N1312,
    /// `1317`
    N1317,
    /// `1320`
    N1320,
    /// `1330`
    N1330,
    /// `1335`
    N1335,
    /// `1340`
    N1340,
    /// `1350`
    N1350,
    /// `1360`
    N1360,
    /// `1370`
    N1370,
    /// `1380`
    N1380,
    /// `1382`
    N1382,
    /// `1384`
    N1384,
    /// `1390`
    N1390,
    /// `1393`
    N1393,
    /// `5100`
    N5100,
    /// `5110`
    N5110,
    /// `5120`
    N5120,
    /// `5130`
    N5130,
    /// `5135`
    N5135,
    /// `5140`
    N5140,
    /// `5150`
    N5150,
    /// `5160`
    N5160,
    /// `5170`
    N5170,
    /// `5180`
    N5180,
    /// `5190`
    N5190,
    /// `5200`
    N5200,
    /// `5210`
    N5210,
    /// `5400`
    N5400,
    /// `5500`
    N5500,
    /// `5650`
    N5650,
    /// `5700`
    N5700,
    /// `5710`
    N5710,
    /// `5800`
    N5800,
    /// `5900`
    N5900,
    /// `5910`
    N5910,
    /// `5920`
    N5920,
    /// `5930`
    N5930,
    /// `6300`
    N6300,
    /// `7600`
    N7600,
    /// `7700`
    N7700,
    /// `7710`
    N7710,
    /// `7800`
    N7800,
    /// `7900`
    N7900,
    /// `8000`
    N8000,
    /// `8010`
    N8010,
    /// `8020`
    N8020,
    /// `8030`
    N8030,
    /// `8100`
    N8100,
    /// `8110`
    N8110,
    /// `8220`
    N8220,
    /// `9100`
    N9100,
    /// `9500`
    N9500,
    /// `9510`
    N9510,
    /// `9520`
    N9520,
    /// `9530`
    N9530,
    /// `9540`
    N9540,
    /// `9600`
    N9600,
    /// `PCNR`
    Pcnr,
    /// `PCVV`
    Pcvv,
    /// `PPAD`
    Ppad,
    /// `PPAE`
    Ppae,
    /// `PPAG`
    Ppag,
    /// `PPAI`
    Ppai,
    /// `PPAR`
    Ppar,
    /// `PPAU`
    Ppau,
    /// `PPAV`
    Ppav,
    /// `PPAX`
    Ppax,
    /// `PPBG`
    Ppbg,
    /// `PPC2`
    Ppc2,
    /// `PPCE`
    Ppce,
    /// `PPCO`
    Ppco,
    /// `PPCR`
    Ppcr,
    /// `PPCT`
    Ppct,
    /// `PPCU`
    Ppcu,
    /// `PPD3`
    Ppd3,
    /// `PPDC`
    Ppdc,
    /// `PPDI`
    Ppdi,
    /// `PPDV`
    Ppdv,
    /// `PPEF`
    Ppef,
    /// `PPEL`
    Ppel,
    /// `PPER`
    Pper,
    /// `PPEX`
    Ppex,
    /// `PPFE`
    Ppfe,
    /// `PPFI`
    Ppfi,
    /// `PPFR`
    Ppfr,
    /// `PPFV`
    Ppfv,
    /// `PPGR`
    Ppgr,
    /// `PPH1`
    Pph1,
    /// `PPIF`
    Ppif,
    /// `PPII`
    Ppii,
    /// `PPIM`
    Ppim,
    /// `PPIT`
    Ppit,
    /// `PPLR`
    Pplr,
    /// `PPLS`
    Ppls,
    /// `PPMB`
    Ppmb,
    /// `PPMC`
    Ppmc,
    /// `PPMD`
    Ppmd,
    /// `PPNC`
    Ppnc,
    /// `PPNL`
    Ppnl,
    /// `PPNT`
    Ppnt,
    /// `PPPH`
    Ppph,
    /// `PPPI`
    Pppi,
    /// `PPPM`
    Pppm,
    /// `PPQC`
    Ppqc,
    /// `PPRE`
    Ppre,
    /// `PPRF`
    Pprf,
    /// `PPRR`
    Pprr,
    /// `PPS0`
    Pps0,
    /// `PPS1`
    Pps1,
    /// `PPS2`
    Pps2,
    /// `PPS3`
    Pps3,
    /// `PPS4`
    Pps4,
    /// `PPS5`
    Pps5,
    /// `PPS6`
    Pps6,
    /// `PPSC`
    Ppsc,
    /// `PPSD`
    Ppsd,
    /// `PPSE`
    Ppse,
    /// `PPTE`
    Ppte,
    /// `PPTF`
    Pptf,
    /// `PPTI`
    Ppti,
    /// `PPTR`
    Pptr,
    /// `PPTT`
    Pptt,
    /// `PPTV`
    Pptv,
    /// `PPUA`
    Ppua,
    /// `PPUC`
    Ppuc,
    /// `PPUE`
    Ppue,
    /// `PPUI`
    Ppui,
    /// `PPUP`
    Ppup,
    /// `PPUR`
    Ppur,
    /// `PPVC`
    Ppvc,
    /// `PPVE`
    Ppve,
    /// `PPVT`
    Ppvt,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ProcessorResponseCode {
    0 N0000 = "0000",
    1 N00n7 = "00N7",
    2 N0100 = "0100",
    3 N0390 = "0390",
    4 N0500 = "0500",
    5 N0580 = "0580",
    6 N0800 = "0800",
    7 N0880 = "0880",
    8 N0r00 = "0R00",
    9 N1000 = "1000",
    10 N10br = "10BR",
    11 N1300 = "1300",
    12 N1310 = "1310",
    13 N1312 = "1312",
    14 N1317 = "1317",
    15 N1320 = "1320",
    16 N1330 = "1330",
    17 N1335 = "1335",
    18 N1340 = "1340",
    19 N1350 = "1350",
    20 N1360 = "1360",
    21 N1370 = "1370",
    22 N1380 = "1380",
    23 N1382 = "1382",
    24 N1384 = "1384",
    25 N1390 = "1390",
    26 N1393 = "1393",
    27 N5100 = "5100",
    28 N5110 = "5110",
    29 N5120 = "5120",
    30 N5130 = "5130",
    31 N5135 = "5135",
    32 N5140 = "5140",
    33 N5150 = "5150",
    34 N5160 = "5160",
    35 N5170 = "5170",
    36 N5180 = "5180",
    37 N5190 = "5190",
    38 N5200 = "5200",
    39 N5210 = "5210",
    40 N5400 = "5400",
    41 N5500 = "5500",
    42 N5650 = "5650",
    43 N5700 = "5700",
    44 N5710 = "5710",
    45 N5800 = "5800",
    46 N5900 = "5900",
    47 N5910 = "5910",
    48 N5920 = "5920",
    49 N5930 = "5930",
    50 N6300 = "6300",
    51 N7600 = "7600",
    52 N7700 = "7700",
    53 N7710 = "7710",
    54 N7800 = "7800",
    55 N7900 = "7900",
    56 N8000 = "8000",
    57 N8010 = "8010",
    58 N8020 = "8020",
    59 N8030 = "8030",
    60 N8100 = "8100",
    61 N8110 = "8110",
    62 N8220 = "8220",
    63 N9100 = "9100",
    64 N9500 = "9500",
    65 N9510 = "9510",
    66 N9520 = "9520",
    67 N9530 = "9530",
    68 N9540 = "9540",
    69 N9600 = "9600",
    70 Pcnr = "PCNR",
    71 Pcvv = "PCVV",
    72 Ppad = "PPAD",
    73 Ppae = "PPAE",
    74 Ppag = "PPAG",
    75 Ppai = "PPAI",
    76 Ppar = "PPAR",
    77 Ppau = "PPAU",
    78 Ppav = "PPAV",
    79 Ppax = "PPAX",
    80 Ppbg = "PPBG",
    81 Ppc2 = "PPC2",
    82 Ppce = "PPCE",
    83 Ppco = "PPCO",
    84 Ppcr = "PPCR",
    85 Ppct = "PPCT",
    86 Ppcu = "PPCU",
    87 Ppd3 = "PPD3",
    88 Ppdc = "PPDC",
    89 Ppdi = "PPDI",
    90 Ppdv = "PPDV",
    91 Ppef = "PPEF",
    92 Ppel = "PPEL",
    93 Pper = "PPER",
    94 Ppex = "PPEX",
    95 Ppfe = "PPFE",
    96 Ppfi = "PPFI",
    97 Ppfr = "PPFR",
    98 Ppfv = "PPFV",
    99 Ppgr = "PPGR",
    100 Pph1 = "PPH1",
    101 Ppif = "PPIF",
    102 Ppii = "PPII",
    103 Ppim = "PPIM",
    104 Ppit = "PPIT",
    105 Pplr = "PPLR",
    106 Ppls = "PPLS",
    107 Ppmb = "PPMB",
    108 Ppmc = "PPMC",
    109 Ppmd = "PPMD",
    110 Ppnc = "PPNC",
    111 Ppnl = "PPNL",
    112 Ppnt = "PPNT",
    113 Ppph = "PPPH",
    114 Pppi = "PPPI",
    115 Pppm = "PPPM",
    116 Ppqc = "PPQC",
    117 Ppre = "PPRE",
    118 Pprf = "PPRF",
    119 Pprr = "PPRR",
    120 Pps0 = "PPS0",
    121 Pps1 = "PPS1",
    122 Pps2 = "PPS2",
    123 Pps3 = "PPS3",
    124 Pps4 = "PPS4",
    125 Pps5 = "PPS5",
    126 Pps6 = "PPS6",
    127 Ppsc = "PPSC",
    128 Ppsd = "PPSD",
    129 Ppse = "PPSE",
    130 Ppte = "PPTE",
    131 Pptf = "PPTF",
    132 Ppti = "PPTI",
    133 Pptr = "PPTR",
    134 Pptt = "PPTT",
    135 Pptv = "PPTV",
    136 Ppua = "PPUA",
    137 Ppuc = "PPUC",
    138 Ppue = "PPUE",
    139 Ppui = "PPUI",
    140 Ppup = "PPUP",
    141 Ppur = "PPUR",
    142 Ppvc = "PPVC",
    143 Ppve = "PPVE",
    144 Ppvt = "PPVT",
} }

/// The bank's response to a card verification: checks of address and security code, result, and advice about
/// retries.
///
/// The object `card_verification_details.processor_response` of PayPal's Payment Method Tokens API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProcessorResponse {
    /// The result of comparing the billing address with the bank's; each network has its own letters and
    /// digits.
    ///
    /// Set by PayPal.
    pub avs_code: Option<ProcessorResponseAvsCode>,
    /// The result of checking the security code: `M` is a match and `N` is not.
    ///
    /// Set by PayPal.
    pub cvv_code: Option<ProcessorResponseCvvCode>,
    /// The processor's response code; `0000` means approved, most others give the reason of a refusal.
    /// PayPal's files of 2025-07 no longer describe this; it may still work.
    ///
    /// Set by PayPal.
    pub response_code: Option<ProcessorResponseCode>,
    /// The network's advice after a refusal: `01` get new account details, `02` try again later, `03` do not
    /// retry, `21` the cardholder has stopped these payments. PayPal's files of 2025-07 no longer describe
    /// this; it may still work.
    ///
    /// Set by PayPal.
    pub payment_advice_code: Option<ProcessorResponsePaymentAdviceCode>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ProcessorResponse {
    /// Creates an empty `ProcessorResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ProcessorResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ProcessorResponse = "card_verification_details.processor_response" {
    0 avs_code: optional ProcessorResponseAvsCode = "avs_code" read_only,
    1 cvv_code: optional ProcessorResponseCvvCode = "cvv_code" read_only,
    2 response_code: optional ProcessorResponseCode = "response_code" read_only,
    3 payment_advice_code: optional ProcessorResponsePaymentAdviceCode = "payment_advice_code" read_only,
} }

/// The verification of a card before it was saved: its time, its amount, and the bank's response.
///
/// The `card_verification_details` object of PayPal's Payment Method Tokens API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardVerificationDetails {
    /// The card network's reference to the verification, for later payments that the merchant initiates.
    ///
    /// **Deprecated.** Optional. 1 to 1024 characters. Pattern: `^[a-zA-Z0-9-_@.:&+=*^'~#!$%()]+$`.
    pub network_transaction_id: Option<String>,
    /// The time of the verification; superseded by `network_transaction_reference.time` of the card.
    ///
    /// **Deprecated.** Set by PayPal. 20 to 64 characters. Format: `ppaas_date_time_v3`. Pattern:
    /// `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$`.
    pub time: Option<DateTime>,
    /// The amount of the verification, if any.
    ///
    /// Optional.
    pub amount: Option<Money>,
    /// The bank's response to a card verification: checks of address and security code, result, and advice
    /// about retries.
    ///
    /// Optional.
    pub processor_response: Option<ProcessorResponse>,
    /// The result of 3-D Secure as JSON; superseded by `authentication_result` of the card.
    ///
    /// **Deprecated.** Optional.
    pub three_d_secure: Option<Value>,
    /// The day of the verification as month and day; superseded by `network_transaction_reference.date` of
    /// the card.
    ///
    /// **Deprecated.** Optional. 4 characters. Pattern: `^[0-9]+$`.
    pub date: Option<String>,
    /// The card network of the verification; superseded by `network_transaction_reference.network` of the
    /// card.
    ///
    /// **Deprecated.** Optional. 1 to 255 characters. Pattern: `^[A-Z_]+$`.
    pub network: Option<CardBrand>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CardVerificationDetails {
    /// Creates an empty `CardVerificationDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CardVerificationDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CardVerificationDetails = "card_verification_details" {
    0 network_transaction_id: optional String = "network_transaction_id",
    1 time: optional DateTime = "time" read_only,
    2 amount: optional Money = "amount",
    3 processor_response: optional ProcessorResponse = "processor_response",
    4 three_d_secure: optional Value = "three_d_secure",
    5 date: optional String = "date",
    6 network: optional CardBrand = "network",
} }
