// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `processor_response.payment_advice_code`.

use paypal_runtime::model::UnknownValue;

/// The network's advice after a refusal: `02` try later, `03` and `21` do not retry, `01` get new card
/// details.
///
/// The values of `processor_response.payment_advice_code` of PayPal's Orders, Payments and Payment Method
/// Tokens APIs, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProcessorResponsePaymentAdviceCode {
    /// `01`: Mastercard: the card expired or was replaced. Ask the payer for the new card data before the
    /// next charge.
    N01,
    /// `02`: Mastercard: too little money; try again after 72 hours. Visa: the holder stops this one payment;
    /// do not send it again.
    N02,
    /// `03`: Mastercard: the account is closed or linked with fraud; ask for another card. Visa: the holder
    /// stops all your charges; end the plan.
    N03,
    /// `04`: Mastercard: the card token does not meet the rules for its type. Correct the token data; a plain
    /// retry does not help.
    N04,
    /// `21`: The card holder ends the plan through the bank. Stop all recurring charges to this card.
    N21,
    /// `22`: Mastercard: the merchant may not use this product code. Ask PayPal to check the setup; a plain
    /// retry does not help.
    N22,
    /// `24`: Mastercard: the refusal may pass. Wait one hour, then charge the same card again.
    N24,
    /// `25`: Mastercard: the refusal may pass. Wait one day, then charge the same card again.
    N25,
    /// `26`: Mastercard: the refusal may pass. Wait two days, then charge the same card again.
    N26,
    /// `27`: Mastercard: the refusal may pass. Wait four days, then charge the same card again.
    N27,
    /// `28`: Mastercard: the refusal may pass. Wait six days, then charge the same card again.
    N28,
    /// `29`: Mastercard: the refusal may pass. Wait eight days, then charge the same card again.
    N29,
    /// `30`: Mastercard: the refusal may pass. Wait ten days, then charge the same card again.
    N30,
    /// `40`: Mastercard: the card is prepaid and its holder cannot load more money. Ask for another card for
    /// later charges.
    N40,
    /// `43`: Mastercard: the card number is virtual and made for several payments. Ask for another card if
    /// charges keep failing.
    N43,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ProcessorResponsePaymentAdviceCode {
    0 N01 = "01",
    1 N02 = "02",
    2 N03 = "03",
    3 N04 = "04",
    4 N21 = "21",
    5 N22 = "22",
    6 N24 = "24",
    7 N25 = "25",
    8 N26 = "26",
    9 N27 = "27",
    10 N28 = "28",
    11 N29 = "29",
    12 N30 = "30",
    13 N40 = "40",
    14 N43 = "43",
} }
