// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! The issue codes of PayPal's Partner Referrals API.

use paypal_runtime::{Advice, Remedy, model::UnknownValue};

/// Issue codes of PayPal's Partner Referrals API, the reasons why it refuses a call.
///
/// `Error::issue_as::<Issue>()` returns the code of an error.
///
/// Each code says what happened and what to do; `Error::advice` returns the same.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Issue {
    /// `ACCOUNT_STATUS_ERROR`: The status of the PayPal account does not allow this referral. Log in to the
    /// account that the referral names, and complete the steps that PayPal still asks for.
    AccountStatusError,
    /// `AUTHORIZATION_ERROR`: The caller's app has no right to create or read partner referrals. Use the
    /// credentials of an approved partner app, and ask your PayPal account manager to enable referrals.
    AuthorizationError,
    /// `INVALID_ARRAY_LENGTH`: A list in the request has too few or too many entries. Read `details[].field`
    /// in the error and send a number of entries that fits the limits of that list.
    InvalidArrayLength,
    /// `INVALID_PARAMETER_SYNTAX`: A field holds text in a wrong format, for example a bad date, code or
    /// number. Read `details[].field` in the error, correct the format of that field, and send the request
    /// again.
    InvalidParameterSyntax,
    /// `INVALID_PARAMETER_VALUE`: The format of a field is correct, but PayPal does not accept its value
    /// here. Read `details[].field` in the error and send one of the values that the API allows for it.
    InvalidParameterValue,
    /// `INVALID_STRING_LENGTH`: The number of characters in a text is outside the limits of its field. Read
    /// `details[].field` in the error and send a text whose length fits the limits of that field.
    InvalidStringLength,
    /// `PERMISSION_DENIED`: The caller has no right to use this operation, or the resource belongs to another
    /// account. Check that the app has this feature, that the merchant gave permission to it, and that the ID
    /// belongs to this account.
    PermissionDenied,
    /// `PRODUCT_PPCP_UNAUTHORIZED`: The account is not allowed to use the product `PPCP` (PayPal Complete
    /// Payments). Ask your PayPal account manager to enable it, or send another product in `products`.
    ProductPpcpUnauthorized,
    /// `USER_NOT_FOUND`: PayPal finds no account for the partner ID or the invoicer's email address in the
    /// request. Check the partner's merchant ID, or `invoicer.email_address`, and use the account of the same
    /// environment.
    UserNotFound,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { Issue {
    0 AccountStatusError = "ACCOUNT_STATUS_ERROR",
    1 AuthorizationError = "AUTHORIZATION_ERROR",
    2 InvalidArrayLength = "INVALID_ARRAY_LENGTH",
    3 InvalidParameterSyntax = "INVALID_PARAMETER_SYNTAX",
    4 InvalidParameterValue = "INVALID_PARAMETER_VALUE",
    5 InvalidStringLength = "INVALID_STRING_LENGTH",
    6 PermissionDenied = "PERMISSION_DENIED",
    7 ProductPpcpUnauthorized = "PRODUCT_PPCP_UNAUTHORIZED",
    8 UserNotFound = "USER_NOT_FOUND",
} }

/// What to do about each code.
pub(super) static ADVICE: &[(&str, Advice)] = &[
    (
        "ACCOUNT_STATUS_ERROR",
        Advice::new(
            Remedy::SetUpAccount,
            "The status of the PayPal account does not allow this referral.",
            "Log in to the account that the referral names, and complete the steps that PayPal still asks for.",
        ),
    ),
    (
        "AUTHORIZATION_ERROR",
        Advice::new(
            Remedy::SetUpAccount,
            "The caller's app has no right to create or read partner referrals.",
            "Use the credentials of an approved partner app, and ask your PayPal account manager to enable referrals.",
        ),
    ),
    (
        "INVALID_ARRAY_LENGTH",
        Advice::new(
            Remedy::FixRequest,
            "A list in the request has too few or too many entries.",
            "Read `details[].field` in the error and send a number of entries that fits the limits of that list.",
        ),
    ),
    (
        "INVALID_PARAMETER_SYNTAX",
        Advice::new(
            Remedy::FixRequest,
            "A field holds text in a wrong format, for example a bad date, code or number.",
            "Read `details[].field` in the error, correct the format of that field, and send the request again.",
        ),
    ),
    (
        "INVALID_PARAMETER_VALUE",
        Advice::new(
            Remedy::FixRequest,
            "The format of a field is correct, but PayPal does not accept its value here.",
            "Read `details[].field` in the error and send one of the values that the API allows for it.",
        ),
    ),
    (
        "INVALID_STRING_LENGTH",
        Advice::new(
            Remedy::FixRequest,
            "The number of characters in a text is outside the limits of its field.",
            "Read `details[].field` in the error and send a text whose length fits the limits of that field.",
        ),
    ),
    (
        "PERMISSION_DENIED",
        Advice::new(
            Remedy::SetUpAccount,
            "The caller has no right to use this operation, or the resource belongs to another account.",
            "Check that the app has this feature, that the merchant gave permission to it, and that the ID belongs to this account.",
        ),
    ),
    (
        "PRODUCT_PPCP_UNAUTHORIZED",
        Advice::new(
            Remedy::SetUpAccount,
            "The account is not allowed to use the product `PPCP` (PayPal Complete Payments).",
            "Ask your PayPal account manager to enable it, or send another product in `products`.",
        ),
    ),
    (
        "USER_NOT_FOUND",
        Advice::new(
            Remedy::FixRequest,
            "PayPal finds no account for the partner ID or the invoicer's email address in the request.",
            "Check the partner's merchant ID, or `invoicer.email_address`, and use the account of the same environment.",
        ),
    ),
];
