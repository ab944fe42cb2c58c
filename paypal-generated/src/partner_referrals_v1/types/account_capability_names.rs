// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `account_capability_names` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// An ability of an account, such as receiving money or processing cards.
///
/// The values of `account_capability_names` of PayPal's Partner Referrals v1 API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCapabilityNames {
    /// `PREPAID`
    Prepaid,
    /// `INSTANT_FUNDS`
    InstantFunds,
    /// `SEND_MONEY`
    SendMoney,
    /// `RECEIVE_MONEY`
    ReceiveMoney,
    /// `CARD_PROCESSING_VIRTUAL_TERMINAL`
    CardProcessingVirtualTerminal,
    /// `AMEX_OPTBLUE`
    AmexOptblue,
    /// `CUSTOM_CARD_PROCESSING`
    CustomCardProcessing,
    /// `FRAUD_TOOL_ACCESS`
    FraudToolAccess,
    /// `DEBIT_CARD_SWITCH`
    DebitCardSwitch,
    /// `COMMERCIAL_ENTITY`
    CommercialEntity,
    /// `WITHDRAW_MONEY`
    WithdrawMoney,
    /// `STANDARD_CARD_PROCESSING`
    StandardCardProcessing,
    /// `PAYPAL_CREDIT_PROCESSING`
    PaypalCreditProcessing,
    /// `VENMO_PAY_PROCESSING`
    VenmoPayProcessing,
    /// `ALT_PAY_PROCESSING`
    AltPayProcessing,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { AccountCapabilityNames {
    0 Prepaid = "PREPAID",
    1 InstantFunds = "INSTANT_FUNDS",
    2 SendMoney = "SEND_MONEY",
    3 ReceiveMoney = "RECEIVE_MONEY",
    4 CardProcessingVirtualTerminal = "CARD_PROCESSING_VIRTUAL_TERMINAL",
    5 AmexOptblue = "AMEX_OPTBLUE",
    6 CustomCardProcessing = "CUSTOM_CARD_PROCESSING",
    7 FraudToolAccess = "FRAUD_TOOL_ACCESS",
    8 DebitCardSwitch = "DEBIT_CARD_SWITCH",
    9 CommercialEntity = "COMMERCIAL_ENTITY",
    10 WithdrawMoney = "WITHDRAW_MONEY",
    11 StandardCardProcessing = "STANDARD_CARD_PROCESSING",
    12 PaypalCreditProcessing = "PAYPAL_CREDIT_PROCESSING",
    13 VenmoPayProcessing = "VENMO_PAY_PROCESSING",
    14 AltPayProcessing = "ALT_PAY_PROCESSING",
} }
