// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! Defines the types of `payment_pattern` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The circumstances of a card payment, for instance card present or not, first or recurring.
///
/// The values of `payment_pattern` of PayPal's Payments v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentPattern {
    /// `CUSTOMER_PRESENT_ONETIME_PURCHASE`
    CustomerPresentOnetimePurchase,
    /// `CUSTOMER_NOT_PRESENT_RECURRING`
    CustomerNotPresentRecurring,
    /// `CUSTOMER_PRESENT_RECURRING_FIRST`
    CustomerPresentRecurringFirst,
    /// `CUSTOMER_PRESENT_ONETIME_PURCHASE_VAULTED`
    CustomerPresentOnetimePurchaseVaulted,
    /// `CUSTOMER_NOT_PRESENT_ONETIME_PURCHASE_VAULTED`
    CustomerNotPresentOnetimePurchaseVaulted,
    /// `MAIL_ORDER_TELEPHONE_ORDER`
    MailOrderTelephoneOrder,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PaymentPattern {
    0 CustomerPresentOnetimePurchase = "CUSTOMER_PRESENT_ONETIME_PURCHASE",
    1 CustomerNotPresentRecurring = "CUSTOMER_NOT_PRESENT_RECURRING",
    2 CustomerPresentRecurringFirst = "CUSTOMER_PRESENT_RECURRING_FIRST",
    3 CustomerPresentOnetimePurchaseVaulted = "CUSTOMER_PRESENT_ONETIME_PURCHASE_VAULTED",
    4 CustomerNotPresentOnetimePurchaseVaulted = "CUSTOMER_NOT_PRESENT_ONETIME_PURCHASE_VAULTED",
    5 MailOrderTelephoneOrder = "MAIL_ORDER_TELEPHONE_ORDER",
} }
