// Written by `paypal-codegen generate` from specs/catalog_products.yaml. Do not edit.

//! The issue codes of PayPal's Catalog Products API.

use paypal_runtime::{Advice, Remedy, model::UnknownValue};

/// Issue codes of PayPal's Catalog Products API, the reasons why it refuses a call.
///
/// `Error::issue_as::<Issue>()` returns the code of an error.
///
/// Each code says what happened and what to do; `Error::advice` returns the same.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Issue {
    /// `COUNTRY_NOT_SUPPORTED`: PayPal does not offer the product catalog to merchants in the country of this
    /// account. Ask PayPal's support about the country, or call with a merchant account in a country that
    /// PayPal supports.
    CountryNotSupported,
    /// `DUPLICATE_RESOURCE_IDENTIFIER`: Another product already has the `id` that the request sends. Send a
    /// different `id`, or leave `id` out so that PayPal creates one.
    DuplicateResourceIdentifier,
    /// `INVALID_ACCOUNT_STATUS`: PayPal checks the caller's account and finds that its status does not allow
    /// the call. Log in to the PayPal account, confirm its email address, and finish every step that PayPal
    /// still asks for.
    InvalidAccountStatus,
    /// `INVALID_PARAMETER_SYNTAX`: A field holds text in a wrong format, for example a bad date, code or
    /// number. Read `details[].field` in the error, correct the format of that field, and send the request
    /// again.
    InvalidParameterSyntax,
    /// `INVALID_PARAMETER_VALUE`: The format of a field is correct, but PayPal does not accept its value
    /// here. Read `details[].field` in the error and send one of the values that the API allows for it.
    InvalidParameterValue,
    /// `INVALID_PATCH_PATH`: The patch names a field that nobody can change, or it names the same field more
    /// than once. Check every `path`; use only fields that the API lets you patch, and give each field a
    /// single operation.
    InvalidPatchPath,
    /// `INVALID_RESOURCE_ID`: PayPal finds no resource with the ID in the URL or in the request. Check the
    /// ID, and check that it comes from the same account and the same environment (Sandbox or Live).
    InvalidResourceId,
    /// `INVALID_STRING_MAX_LENGTH`: A text in the request has more characters than PayPal allows for its
    /// field. Read `details[].field` in the error and shorten that text to the field's maximum length.
    InvalidStringMaxLength,
    /// `INVALID_STRING_MIN_LENGTH`: A text in the request is empty or has fewer characters than its field
    /// needs. Read `details[].field` in the error and send a longer text, or leave out the field if it is
    /// optional.
    InvalidStringMinLength,
    /// `MISSING_REQUIRED_PARAMETER`: The request does not contain a field or parameter that the operation
    /// needs. Read `details[].field` in the error, add that field, and send the request again.
    MissingRequiredParameter,
    /// `PERMISSION_DENIED`: The caller has no right to use this operation, or the resource belongs to another
    /// account. Check that the app has this feature, that the merchant gave permission to it, and that the ID
    /// belongs to this account.
    PermissionDenied,
    /// `UNSUPPORTED_PATCH_OPERATION`: The value of `op` (`add`, `replace` or `remove`) does not fit the field
    /// in `path`. Send another `op` that the API allows for this field; most fields accept only `replace`.
    UnsupportedPatchOperation,
    /// `USER_ACCOUNT_CLOSED`: The PayPal account that makes the call is closed, or PayPal keeps it locked.
    /// Contact PayPal's support to open the account again, or call with the credentials of another account.
    UserAccountClosed,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { Issue {
    0 CountryNotSupported = "COUNTRY_NOT_SUPPORTED",
    1 DuplicateResourceIdentifier = "DUPLICATE_RESOURCE_IDENTIFIER",
    2 InvalidAccountStatus = "INVALID_ACCOUNT_STATUS",
    3 InvalidParameterSyntax = "INVALID_PARAMETER_SYNTAX",
    4 InvalidParameterValue = "INVALID_PARAMETER_VALUE",
    5 InvalidPatchPath = "INVALID_PATCH_PATH",
    6 InvalidResourceId = "INVALID_RESOURCE_ID",
    7 InvalidStringMaxLength = "INVALID_STRING_MAX_LENGTH",
    8 InvalidStringMinLength = "INVALID_STRING_MIN_LENGTH",
    9 MissingRequiredParameter = "MISSING_REQUIRED_PARAMETER",
    10 PermissionDenied = "PERMISSION_DENIED",
    11 UnsupportedPatchOperation = "UNSUPPORTED_PATCH_OPERATION",
    12 UserAccountClosed = "USER_ACCOUNT_CLOSED",
} }

/// What to do about each code.
pub(super) static ADVICE: &[(&str, Advice)] = &[
    (
        "COUNTRY_NOT_SUPPORTED",
        Advice::new(
            Remedy::AskPayPal,
            "PayPal does not offer the product catalog to merchants in the country of this account.",
            "Ask PayPal's support about the country, or call with a merchant account in a country that PayPal supports.",
        ),
    ),
    (
        "DUPLICATE_RESOURCE_IDENTIFIER",
        Advice::new(
            Remedy::FixRequest,
            "Another product already has the `id` that the request sends.",
            "Send a different `id`, or leave `id` out so that PayPal creates one.",
        ),
    ),
    (
        "INVALID_ACCOUNT_STATUS",
        Advice::new(
            Remedy::SetUpAccount,
            "PayPal checks the caller's account and finds that its status does not allow the call.",
            "Log in to the PayPal account, confirm its email address, and finish every step that PayPal still asks for.",
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
        "INVALID_PATCH_PATH",
        Advice::new(
            Remedy::FixRequest,
            "The patch names a field that nobody can change, or it names the same field more than once.",
            "Check every `path`; use only fields that the API lets you patch, and give each field a single operation.",
        ),
    ),
    (
        "INVALID_RESOURCE_ID",
        Advice::new(
            Remedy::FixRequest,
            "PayPal finds no resource with the ID in the URL or in the request.",
            "Check the ID, and check that it comes from the same account and the same environment (Sandbox or Live).",
        ),
    ),
    (
        "INVALID_STRING_MAX_LENGTH",
        Advice::new(
            Remedy::FixRequest,
            "A text in the request has more characters than PayPal allows for its field.",
            "Read `details[].field` in the error and shorten that text to the field's maximum length.",
        ),
    ),
    (
        "INVALID_STRING_MIN_LENGTH",
        Advice::new(
            Remedy::FixRequest,
            "A text in the request is empty or has fewer characters than its field needs.",
            "Read `details[].field` in the error and send a longer text, or leave out the field if it is optional.",
        ),
    ),
    (
        "MISSING_REQUIRED_PARAMETER",
        Advice::new(
            Remedy::FixRequest,
            "The request does not contain a field or parameter that the operation needs.",
            "Read `details[].field` in the error, add that field, and send the request again.",
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
        "UNSUPPORTED_PATCH_OPERATION",
        Advice::new(
            Remedy::FixRequest,
            "The value of `op` (`add`, `replace` or `remove`) does not fit the field in `path`.",
            "Send another `op` that the API allows for this field; most fields accept only `replace`.",
        ),
    ),
    (
        "USER_ACCOUNT_CLOSED",
        Advice::new(
            Remedy::AskPayPal,
            "The PayPal account that makes the call is closed, or PayPal keeps it locked.",
            "Contact PayPal's support to open the account again, or call with the credentials of another account.",
        ),
    ),
];
