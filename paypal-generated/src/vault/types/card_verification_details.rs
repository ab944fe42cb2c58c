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
    /// `0000`: The processor approves the transaction. You can continue with the order.
    N0000,
    /// `00N7`: The processor refuses because the security code (CVV) is wrong. Ask the payer for the code and
    /// try again.
    N00n7,
    /// `0100`: The issuer wants to be contacted before it decides. Ask the payer to call their bank, or to
    /// use another card.
    N0100,
    /// `0390`: The processor finds no account for the card number. Check the number or ask for another card;
    /// a plain retry does not help.
    N0390,
    /// `0500`: The issuer refuses and gives no reason (do not honor). The payer can call the bank or use
    /// another card.
    N0500,
    /// `0580`: The transaction is not authorized for this card or account. Ask for another card; a plain
    /// retry does not help.
    N0580,
    /// `0800`: The processor gets a bad answer and the transaction must be reversed. Make sure that no money
    /// is held before you try again.
    N0800,
    /// `0880`: The check of the encrypted payment data fails. Create the request again with fresh data; the
    /// same data fails again.
    N0880,
    /// `0R00`: The payment is cancelled, usually because the card holder stops it at the bank. Do not charge
    /// again without a new agreement.
    N0r00,
    /// `1000`: The issuer approves only part of the amount. Collect the rest in another way, or void the
    /// authorization.
    N1000,
    /// `10BR`: The card issuer refuses the payment and names no cause. Ask the payer to call the bank or to
    /// use another card.
    N10br,
    /// `1300`: A field in the message has the wrong format. Correct the data before you try again.
    N1300,
    /// `1310`: The processor does not accept the amount. Check sign, decimals and limits, then send a
    /// corrected request.
    N1310,
    /// `1312`: The card issuer or the acquirer does not accept this kind of transaction. Ask for another
    /// card; a retry does not help.
    N1312,
    /// `1317`: The date of the capture is not allowed. Check the date and whether the authorization is still
    /// valid.
    N1317,
    /// `1320`: The processor does not accept the currency. Charge in a currency that the merchant account
    /// supports.
    N1320,
    /// `1330`: The account behind the card is not valid. Ask for another card; a retry does not help.
    N1330,
    /// `1335`: The account cannot be used for recurring payments. Ask the subscriber for another card.
    N1335,
    /// `1340`: The processor does not know the terminal of the merchant. Ask PayPal to check the setup; a
    /// retry does not help before that.
    N1340,
    /// `1350`: The processor does not accept the merchant. Ask PayPal to check the merchant setup; a retry
    /// does not help before that.
    N1350,
    /// `1360`: The processing code, which names the kind of transaction, is wrong. Ask PayPal for help if it
    /// stays.
    N1360,
    /// `1370`: The merchant category code (MCC), which names the merchant's trade, is not accepted. Ask
    /// PayPal to check the setup.
    N1370,
    /// `1380`: The expiry date of the card is wrong. Ask the payer to check the date, then try again.
    N1380,
    /// `1382`: The security code (CVV) of the card is wrong. Ask the payer to enter it again, then try once
    /// more.
    N1382,
    /// `1384`: The request does not fit the history of the transaction, for example a capture without its
    /// authorization. Start again.
    N1384,
    /// `1390`: The processor does not accept the order data. Check the order and send a new request; a plain
    /// retry does not help.
    N1390,
    /// `1393`: The issuer or network cannot finish this transaction, sometimes for legal reasons. Do not
    /// retry; ask for another card.
    N1393,
    /// `5100`: The issuer or processor refuses without a special reason. Ask for another card; a later retry
    /// may work.
    N5100,
    /// `5110`: The security code (CVV) does not match the card. Ask the payer to enter it again, then try
    /// once more.
    N5110,
    /// `5120`: The card has too little money or credit. Try again later, or ask the payer for another card.
    N5120,
    /// `5130`: The PIN is wrong. The card holder can enter it again or use another card.
    N5130,
    /// `5135`: The card holder entered a wrong PIN too many times, so the card is locked for PIN use. Ask for
    /// another card.
    N5135,
    /// `5140`: The card account is closed. Delete the saved card and ask the payer for another one.
    N5140,
    /// `5150`: The issuer wants the card withdrawn for a special reason. Never retry this card; ask the payer
    /// for another one.
    N5150,
    /// `5160`: The person is not allowed to use this card. Ask for another card; a retry does not help.
    N5160,
    /// `5170`: The address check (AVS) fails. Ask the payer for the billing address on the card statement,
    /// then try again.
    N5170,
    /// `5180`: The card is not valid or has a restriction. Never retry this card; ask the payer for another
    /// one.
    N5180,
    /// `5190`: The result of the address check (AVS) is too weak for an approval. Correct the billing address
    /// before you try again.
    N5190,
    /// `5200`: The processor has already seen the same transaction. Look for the first payment before you
    /// charge again.
    N5200,
    /// `5210`: The processor does not accept this transaction as it is. Check the request; a plain retry does
    /// not help.
    N5210,
    /// `5400`: The card is past its expiry date. Ask the payer for the new date or another card.
    N5400,
    /// `5500`: The PIN is wrong, and the card holder may enter it again.
    N5500,
    /// `5650`: The issuer demands strong customer authentication (SCA). Run 3-D Secure with the payer, then
    /// send the payment again.
    N5650,
    /// `5700`: The card or merchant may not make this kind of transaction, as it lies outside the agreed
    /// business. A retry does not help.
    N5700,
    /// `5710`: The card has too many tries in a short time. Wait before the next one, or ask for another
    /// card.
    N5710,
    /// `5800`: The processor refuses to reverse the transaction. Look up its present state, then refund it if
    /// money was taken.
    N5800,
    /// `5900`: The issue data of the card is not valid; some older debit cards carry an issue number. Check
    /// the card data.
    N5900,
    /// `5910`: The issuer cannot be reached, and the processor advises against a retry. Ask for another card.
    N5910,
    /// `5920`: The issuer cannot be reached at the moment. Try the same card again a little later.
    N5920,
    /// `5930`: The card is new and not switched on yet. The payer must activate it at the bank, then can try
    /// again.
    N5930,
    /// `6300`: The issuer has no account for this card. Check the number or ask for another card; a plain
    /// retry does not help.
    N6300,
    /// `7600`: The processor approves a request that takes no money. Do not count it as a captured payment.
    N7600,
    /// `7700`: An error occurs in the 3-D Secure check. Run the check again, or ask for another card.
    N7700,
    /// `7710`: The card holder does not pass the authentication. Let them try again or use another card.
    N7710,
    /// `7800`: The processor cannot use the bank identification number (BIN), the first digits of the card.
    /// Check the number.
    N7800,
    /// `7900`: Something goes wrong with the PIN or its check. The card holder can try once more or use
    /// another card.
    N7900,
    /// `8000`: The processor's own system fails. The card may be fine, so try again later.
    N8000,
    /// `8010`: The encryption key of the processor's host does not work. Tell PayPal if it stays; the card is
    /// not the cause.
    N8010,
    /// `8020`: The merchant's setup at the processor is wrong. Ask PayPal to correct it; a retry does not
    /// help before that.
    N8020,
    /// `8030`: The processor does not offer this operation for the card or account. A retry does not help.
    N8030,
    /// `8100`: The connection to the processor fails, and a simple retry does not solve it. Check the state
    /// of the payment first.
    N8100,
    /// `8110`: The connection to the processor breaks for a moment. Send the payment again.
    N8110,
    /// `8220`: The processor's system is down. Try again later.
    N8220,
    /// `9100`: The issuer refuses now but allows another try. Send the payment again later.
    N9100,
    /// `9500`: The issuer suspects fraud. Never retry this card; ask the payer for another one.
    N9500,
    /// `9510`: The transaction breaks a security rule of the issuer or processor. Do not retry; ask for
    /// another card.
    N9510,
    /// `9520`: The card is reported as lost or stolen. Never retry it; ask the payer for another card.
    N9520,
    /// `9530`: The issuer wants a call to the number on the card's back before it decides. The case occurs at
    /// a shop's card terminal.
    N9530,
    /// `9540`: The issuer or processor refuses this card. Ask for another one; a retry does not help.
    N9540,
    /// `9600`: PayPal does not recognize the processor's answer. Treat it as a refusal and ask for another
    /// card.
    N9600,
    /// `PCNR`: A required step, such as a 3-D Secure check, is still open. Let the payer finish it, then try
    /// again.
    Pcnr,
    /// `PCVV`: The check of the security code (CVV) fails. Ask the payer to enter the code again, then try
    /// once more.
    Pcvv,
    /// `PPAD`: The billing address is the cause of the refusal. Let the payer correct it, then try again.
    Ppad,
    /// `PPAE`: The merchant account does not take American Express cards. Ask for another card, or have
    /// PayPal switch them on.
    Ppae,
    /// `PPAG`: PayPal sorts the payment under adult gaming and does not support it. A retry does not help.
    Ppag,
    /// `PPAI`: The amount does not fit the transaction. Compare it with the earlier steps and send a
    /// corrected request.
    Ppai,
    /// `PPAR`: A refusal that refers to the authorization result; PayPal gives no more detail. Ask for
    /// another card.
    Ppar,
    /// `PPAU`: The merchant category code (MCC) is the cause of the refusal. Ask PayPal to check the
    /// merchant's category.
    Ppau,
    /// `PPAV`: A refusal that refers to the address check (AVS). Ask the payer to correct the billing
    /// address, then try again.
    Ppav,
    /// `PPAX`: The amount is over a limit of the card, account or merchant. Try a smaller amount or another
    /// card.
    Ppax,
    /// `PPBG`: A refusal of a gaming payment that PayPal does not explain. Do not retry it.
    Ppbg,
    /// `PPC2`: A refusal that refers to the security code check (CVV). Ask the payer to enter the code again.
    Ppc2,
    /// `PPCE`: A merchant registration that PayPal calls CE is not finished. Complete it with PayPal; a retry
    /// does not help before that.
    Ppce,
    /// `PPCO`: The country is the cause of the refusal. Ask for another card, or have PayPal check which
    /// countries you may sell to.
    Ppco,
    /// `PPCR`: An error with a credit; PayPal gives no more detail. Look up the payment's state before you
    /// try again.
    Ppcr,
    /// `PPCT`: The merchant account cannot take this type of card. Ask the payer for another card.
    Ppct,
    /// `PPCU`: The currency of the payment is not valid here. Charge in a currency that the merchant account
    /// supports.
    Ppcu,
    /// `PPD3`: PayPal reports an error of 3-D Secure for this card payment. Run the check again, or ask for
    /// another card.
    Ppd3,
    /// `PPDC`: The kind of payment that PayPal calls DCC is not supported here. Offer the payer another way
    /// to pay.
    Ppdc,
    /// `PPDI`: A refusal that concerns Diners Club cards. Ask the payer for another card.
    Ppdi,
    /// `PPDV`: A refusal that refers to the authorization message; PayPal gives no more detail. Ask for
    /// another card.
    Ppdv,
    /// `PPEF`: The saved card or other source of money is past its expiry date. Ask the payer for new data.
    Ppef,
    /// `PPEL`: The payment source is used too often in a period. Wait before you try again, or ask for
    /// another source.
    Ppel,
    /// `PPER`: PayPal's own system has a fault. The card may be fine, so try again later.
    Pper,
    /// `PPEX`: The expiry date of the card is the cause of the refusal. Ask the payer to check it, then try
    /// again.
    Ppex,
    /// `PPFE`: The account already has this card or other source of money. Use the saved one and do not add
    /// it again.
    Ppfe,
    /// `PPFI`: The card or other source of money is not valid. Ask the payer for another one.
    Ppfi,
    /// `PPFR`: The card or other source of money has a restriction. Ask the payer for another one.
    Ppfr,
    /// `PPFV`: A field of the request breaks a rule. Correct the data before you try again.
    Ppfv,
    /// `PPGR`: A refund of a gambling payment fails. Contact PayPal; a plain retry does not help.
    Ppgr,
    /// `PPH1`: An error that PayPal only calls H1 and does not explain. Treat it as a refusal and ask PayPal
    /// if it stays.
    Pph1,
    /// `PPIF`: The check for repeated requests fails. Look up the first payment before you send a new request
    /// with a new ID.
    Ppif,
    /// `PPII`: The input data is not accepted. Correct the request before you try again.
    Ppii,
    /// `PPIM`: Two IDs that must agree are different. Compare the IDs in your request with those of the first
    /// payment.
    Ppim,
    /// `PPIT`: The trace ID, which links this request to an earlier one, is wrong. Send the ID of the earlier
    /// transaction.
    Ppit,
    /// `PPLR`: The request to reverse the payment comes too late. If money was taken, refund it instead.
    Pplr,
    /// `PPLS`: A response that PayPal only calls a large status code. Treat it as a refusal and ask PayPal if
    /// it stays.
    Ppls,
    /// `PPMB`: A business rule or a piece of data is missing, so the payment cannot be processed. Ask PayPal
    /// to check the setup.
    Ppmb,
    /// `PPMC`: Mastercard cards are blocked for this payment. Ask for a card of another brand, or ask PayPal
    /// to lift the block.
    Ppmc,
    /// `PPMD`: An outdated code that PayPal no longer uses and does not explain. Treat it as a refusal if an
    /// old record has it.
    Ppmd,
    /// `PPNC`: The payment needs something called NRC that is not available; PayPal does not explain it. A
    /// retry does not help.
    Ppnc,
    /// `PPNL`: The card is used more often than its network allows. Wait before you try again, or ask for
    /// another card.
    Ppnl,
    /// `PPNT`: The connection between the systems fails. Check the state of the payment, then try again.
    Ppnt,
    /// `PPPH`: A payment of the kind that PayPal calls DCC lacks a phone number. Add the number, then try
    /// again.
    Ppph,
    /// `PPPI`: The product of the payment is not valid for this account. Ask PayPal to check which products
    /// are active.
    Pppi,
    /// `PPPM`: The way to pay is not valid for this payment. Ask the payer to choose another one.
    Pppm,
    /// `PPQC`: The merchant account cannot sell money-like goods, such as casino chips or money orders. A
    /// retry does not help.
    Ppqc,
    /// `PPRE`: Something that PayPal calls BC is still pending, so no refund is possible yet. Try the refund
    /// again later.
    Ppre,
    /// `PPRF`: The state of the first payment does not allow this step. Look up that state before you go on.
    Pprf,
    /// `PPRR`: The merchant has no registration at the processor. Complete it with PayPal; a retry does not
    /// help before that.
    Pprr,
    /// `PPS0`: The request does not fit the authorization stored for it. Compare ID, card and amount with the
    /// first request.
    Pps0,
    /// `PPS1`: The authorization is already settled. Do not capture or void it again; refund the payment if
    /// needed.
    Pps1,
    /// `PPS2`: The authorization is already void, so no money can be taken from it. Authorize the payment
    /// anew.
    Pps2,
    /// `PPS3`: The authorization is too old to be used. Authorize the payment anew.
    Pps3,
    /// `PPS4`: The currency differs from that of the authorization. Send the request in the first currency.
    Pps4,
    /// `PPS5`: The card does not match the card that the processor expects, for example that of the
    /// authorization.
    Pps5,
    /// `PPS6`: The amount does not fit that of the authorization. Correct it before you try again.
    Pps6,
    /// `PPSC`: A refusal that refers to a risk score. Ask for another card; PayPal does not tell the score.
    Ppsc,
    /// `PPSD`: A response that PayPal only calls a status description. Treat it as a refusal and ask PayPal
    /// if it stays.
    Ppsd,
    /// `PPSE`: American Express refuses the payment. Ask the payer to call American Express or to use another
    /// card.
    Ppse,
    /// `PPTE`: The verification token in the request is too old. Get a new one and send the request again.
    Ppte,
    /// `PPTF`: The reference to an earlier transaction is wrong. Send the trace data of that transaction.
    Pptf,
    /// `PPTI`: The transaction ID is wrong. Check that it belongs to this merchant and this environment.
    Ppti,
    /// `PPTR`: The verification token in the request was withdrawn. Get a new one and send the request again.
    Pptr,
    /// `PPTT`: The merchant account cannot make this type of transaction. A retry does not help.
    Pptt,
    /// `PPTV`: The verification token in the request is not valid. Get a new one and send the request again.
    Pptv,
    /// `PPUA`: The caller or card user has no right to this step. Check the permissions; a plain retry does
    /// not help.
    Ppua,
    /// `PPUC`: The processor does not take this currency code. Charge in a currency that the merchant account
    /// supports.
    Ppuc,
    /// `PPUE`: The legal entity or object in the request is not supported; PayPal explains no more. Ask
    /// PayPal to check the setup.
    Ppue,
    /// `PPUI`: The merchant or card cannot pay in installments. Offer a single payment instead.
    Ppui,
    /// `PPUP`: The point-of-sale flag, which tells where the card is used, is not supported. Correct the
    /// request.
    Ppup,
    /// `PPUR`: The payment cannot be reversed in this way. Void the authorization or refund the capture
    /// instead.
    Ppur,
    /// `PPVC`: The check of the currency fails. Compare the currency with that of your account and of the
    /// first payment.
    Ppvc,
    /// `PPVE`: The request breaks a rule of the processor. Correct the data before you try again.
    Ppve,
    /// `PPVT`: Payments that a merchant types in by hand (virtual terminal) are not available for this
    /// account. A retry does not help.
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
    pub avs_code: Option<ProcessorResponseAvsCode>,
    /// The result of checking the security code: `M` is a match and `N` is not.
    pub cvv_code: Option<ProcessorResponseCvvCode>,
    /// The processor's response code; `0000` means approved, most others give the reason of a refusal.
    /// PayPal's files of 2025-07 no longer describe this; it may still work.
    pub response_code: Option<ProcessorResponseCode>,
    /// The network's advice after a refusal: `01` get new account details, `02` try again later, `03` do not
    /// retry, `21` the cardholder has stopped these payments. PayPal's files of 2025-07 no longer describe
    /// this; it may still work.
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
    /// **Deprecated.** 1 to 1024 characters. Pattern: `^[a-zA-Z0-9-_@.:&+=*^'~#!$%()]+$`.
    pub network_transaction_id: Option<String>,
    /// The time of the verification; superseded by `network_transaction_reference.time` of the card.
    ///
    /// **Deprecated.**
    pub time: Option<DateTime>,
    /// The amount that PayPal used to verify the card, if any.
    pub amount: Option<Money>,
    /// The bank's response to a card verification: checks of address and security code, result, and advice
    /// about retries.
    pub processor_response: Option<ProcessorResponse>,
    /// The result of 3-D Secure as JSON; superseded by `authentication_result` of the card.
    ///
    /// **Deprecated.**
    pub three_d_secure: Option<Value>,
    /// The day of the verification as month and day; superseded by `network_transaction_reference.date` of
    /// the card.
    ///
    /// **Deprecated.** 4 characters. Pattern: `^[0-9]+$`.
    pub date: Option<String>,
    /// The card network of the verification; superseded by `network_transaction_reference.network` of the
    /// card.
    ///
    /// **Deprecated.**
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
