// Written by `paypal-codegen generate` from specs/payments.yaml. Do not edit.

//! The issue codes of PayPal's Payments API.

use paypal_runtime::{Advice, Remedy, model::UnknownValue};

/// Issue codes of PayPal's Payments API, the reasons why it refuses a call.
///
/// `Error::issue_as::<Issue>()` returns the code of an error.
///
/// Each code says what happened and what to do; `Error::advice` returns the same.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Issue {
    /// `AUTHORIZATION_ALREADY_CAPTURED`: An earlier request already captured this authorization. Do nothing;
    /// read the authorization and use the capture that exists.
    AuthorizationAlreadyCaptured,
    /// `AUTHORIZATION_AMOUNT_EXCEEDED`: The amount to authorize is greater than the limit that PayPal allows
    /// for this payment. Send an `amount` that is not greater than the amount that the payer approved.
    AuthorizationAmountExceeded,
    /// `AUTHORIZATION_DENIED`: The authorization has the status `DENIED`, so it holds no money to capture.
    /// Create a new order and ask the payer to choose another way to pay.
    AuthorizationDenied,
    /// `AUTHORIZATION_EXPIRED`: The authorization is older than its valid time (usually 29 days), so it holds
    /// no money to capture. Create a new order and ask the payer to approve it.
    AuthorizationExpired,
    /// `AUTHORIZATION_VOIDED`: Somebody voided the authorization before, so it holds no money any more. If
    /// you still want the payment, create a new order and ask the payer to approve it.
    AuthorizationVoided,
    /// `AUTH_CAPTURE_CURRENCY_MISMATCH`: The capture is in another currency than the authorization. Send the
    /// authorization's own currency in `amount.currency_code`.
    AuthCaptureCurrencyMismatch,
    /// `AUTH_CURRENCY_MISMATCH`: The reauthorization is in another currency than the first authorization.
    /// Send the first authorization's currency in `amount.currency_code`.
    AuthCurrencyMismatch,
    /// `CANNOT_BE_NEGATIVE`: An amount in the request is less than zero. Read `details[].field` in the error
    /// and send zero or a positive amount there.
    CannotBeNegative,
    /// `CANNOT_BE_VOIDED`: The authorization comes from a reauthorization, and only the first one can be
    /// voided. Send the ID of the first (parent) authorization to the `void` operation.
    CannotBeVoided,
    /// `CANNOT_BE_ZERO_OR_NEGATIVE`: An amount in the request is zero or less, but it must be positive. Read
    /// `details[].field` in the error and send an amount above zero there.
    CannotBeZeroOrNegative,
    /// `CAPTURE_FULLY_REFUNDED`: The payer already has the whole amount of this capture back. Do nothing;
    /// read the capture and check that its `status` is `REFUNDED`.
    CaptureFullyRefunded,
    /// `COMPLIANCE_VIOLATION`: PayPal refuses the payment because it would break a law or a compliance rule.
    /// Do not send the payment again; contact PayPal's support and give the `debug_id` of the error.
    ComplianceViolation,
    /// `CURRENCY_MISMATCH`: A currency in the request differs from the other currencies or from the currency
    /// of the resource. Send the same `currency_code` everywhere: the one of the plan, the subscription or
    /// the capture.
    CurrencyMismatch,
    /// `DECIMALS_NOT_SUPPORTED`: The amount has decimals, but its currency has none, for example JPY. Send a
    /// whole number in `amount.value`.
    DecimalsNotSupported,
    /// `DECIMAL_PRECISION`: An amount in the request has too many decimals. Read `details[].field` in the
    /// error and send at most two decimals, or none if the currency has none.
    DecimalPrecision,
    /// `DUPLICATE_INVOICE_ID`: An earlier payment or refund already uses the same `invoice_id`. Look for the
    /// earlier payment or refund first; if this one is really new, send another `invoice_id`.
    DuplicateInvoiceId,
    /// `DUPLICATE_TRANSACTION`: An earlier transaction already uses the same `invoice_id`. Look for the
    /// earlier transaction first; if this one is new, send another `invoice_id`.
    DuplicateTransaction,
    /// `INVALID_ACCOUNT_STATUS`: PayPal checks the caller's account and finds that its status does not allow
    /// the call. Log in to the PayPal account, confirm its email address, and finish every step that PayPal
    /// still asks for.
    InvalidAccountStatus,
    /// `INVALID_CURRENCY_CODE`: The currency code does not exist, or PayPal does not take this currency. Send
    /// a three-letter code from PayPal's list in `currency_code`, for example `EUR`.
    InvalidCurrencyCode,
    /// `INVALID_PARAMETER_SYNTAX`: A field holds text in a wrong format, for example a bad date, code or
    /// number. Read `details[].field` in the error, correct the format of that field, and send the request
    /// again.
    InvalidParameterSyntax,
    /// `INVALID_PARAMETER_VALUE`: The format of a field is correct, but PayPal does not accept its value
    /// here. Read `details[].field` in the error and send one of the values that the API allows for it.
    InvalidParameterValue,
    /// `INVALID_RESOURCE_ID`: PayPal finds no resource with the ID in the URL or in the request. Check the
    /// ID, and check that it comes from the same account and the same environment (Sandbox or Live).
    InvalidResourceId,
    /// `INVALID_STRING_LENGTH`: The number of characters in a text is outside the limits of its field. Read
    /// `details[].field` in the error and send a text whose length fits the limits of that field.
    InvalidStringLength,
    /// `INVALID_STRING_MAX_LENGTH`: A text in the request has more characters than PayPal allows for its
    /// field. Read `details[].field` in the error and shorten that text to the field's maximum length.
    InvalidStringMaxLength,
    /// `MAX_CAPTURE_AMOUNT_EXCEEDED`: With this capture, the captures together are greater than PayPal allows
    /// for the authorization. Send a smaller `amount`; by default, all captures together can reach 115% of
    /// the order's amount.
    MaxCaptureAmountExceeded,
    /// `MAX_CAPTURE_COUNT_EXCEEDED`: The authorization already has as many captures as PayPal allows. Create
    /// a new order for the rest, or ask PayPal's support for a greater limit.
    MaxCaptureCountExceeded,
    /// `MAX_NUMBER_OF_REFUNDS_EXCEEDED`: The capture already has as many refunds as PayPal allows. Send the
    /// rest of the money in another way, for example as a payout.
    MaxNumberOfRefundsExceeded,
    /// `MISSING_REQUIRED_PARAMETER`: The request does not contain a field or parameter that the operation
    /// needs. Read `details[].field` in the error, add that field, and send the request again.
    MissingRequiredParameter,
    /// `PARTIAL_REFUND_NOT_ALLOWED`: PayPal allows only a full refund of this capture. Leave out `amount` to
    /// refund the whole capture.
    PartialRefundNotAllowed,
    /// `PAYEE_ACCOUNT_LOCKED_OR_CLOSED`: PayPal keeps the merchant's account locked, or the account is
    /// closed. Ask the merchant to contact PayPal's support, or use another merchant account.
    PayeeAccountLockedOrClosed,
    /// `PAYEE_ACCOUNT_RESTRICTED`: PayPal limits what the merchant's account can do. Ask the merchant to log
    /// in to PayPal and complete the steps in the Resolution Center.
    PayeeAccountRestricted,
    /// `PAYER_ACCOUNT_LOCKED_OR_CLOSED`: The payer's PayPal account is closed, or PayPal keeps it locked. Ask
    /// the payer to contact PayPal, and agree on another way to pay or to give the money back.
    PayerAccountLockedOrClosed,
    /// `PAYER_CANNOT_PAY`: PayPal does not let this payer pay this merchant for this transaction. Ask the
    /// payer to choose another way to pay.
    PayerCannotPay,
    /// `PENDING_CAPTURE`: The capture has the status `PENDING`, so no money is there to give back. Refund the
    /// capture after its `status` is `COMPLETED`; an eCheck can need some days.
    PendingCapture,
    /// `PERMISSION_DENIED`: The caller has no right to use this operation, or the resource belongs to another
    /// account. Check that the app has this feature, that the merchant gave permission to it, and that the ID
    /// belongs to this account.
    PermissionDenied,
    /// `PLATFORM_FEE_EXCEEDED`: The platform fee to give back is greater than the part of the fee that is
    /// left. Send a smaller amount in `payment_instruction.platform_fees`, or remove it if the capture had no
    /// fee.
    PlatformFeeExceeded,
    /// `PLATFORM_FEE_NOT_ENABLED`: The caller's account is not allowed to give back platform fees in a
    /// refund. Ask your PayPal account manager to enable it, or remove `platform_fees` from the refund.
    PlatformFeeNotEnabled,
    /// `PREVIOUSLY_CAPTURED`: An earlier request captured the authorization, so there is nothing to void.
    /// Refund the capture with `POST /v2/payments/captures/{capture_id}/refund` if the payer must get the
    /// money back.
    PreviouslyCaptured,
    /// `PREVIOUSLY_VOIDED`: An earlier request voided this authorization. Do nothing; read the authorization
    /// and check that its `status` is `VOIDED`.
    PreviouslyVoided,
    /// `PREVIOUS_REQUEST_IN_PROGRESS`: PayPal is still working on another request for the same payment. Wait
    /// some seconds, read the payment, and repeat the request if its effect is missing.
    PreviousRequestInProgress,
    /// `REAUTHORIZATION_DECLINED_BY_PROCESSOR`: The company that processes the payment refuses to authorize
    /// it again. Create a new order and ask the payer to choose another way to pay.
    ReauthorizationDeclinedByProcessor,
    /// `REAUTHORIZATION_NOT_SUPPORTED`: The authorization is itself a reauthorization, or it comes from a
    /// saved order. Capture this authorization in time, or create a new order and let the payer approve it.
    ReauthorizationNotSupported,
    /// `REAUTHORIZATION_NOT_SUPPORTED_FOR_PAYMENT_SOURCE`: A payment with this payment source cannot be
    /// authorized a second time. Capture the authorization before it expires, or create a new order and let
    /// the payer approve it.
    ReauthorizationNotSupportedForPaymentSource,
    /// `REAUTHORIZATION_TOO_SOON`: PayPal reauthorizes only once, from day 4 to day 29 after the first
    /// authorization. Capture now while the authorization is fresh, or send the request again from day 4.
    ReauthorizationTooSoon,
    /// `REFUND_AMOUNT_EXCEEDED`: The refund is greater than the part of the capture that is left. Subtract
    /// the earlier refunds from the capture's amount, and send at most the result in `amount`.
    RefundAmountExceeded,
    /// `REFUND_AMOUNT_TOO_LOW`: In the merchant's own currency, the refund is so small that it becomes zero.
    /// Send a greater `amount`, or leave it out to refund the whole capture.
    RefundAmountTooLow,
    /// `REFUND_CAPTURE_CURRENCY_MISMATCH`: The refund is in another currency than the payment that was
    /// captured. Send the capture's own currency in `amount.currency_code`.
    RefundCaptureCurrencyMismatch,
    /// `REFUND_FAILED_INSUFFICIENT_FUNDS`: The merchant's account has too little money to pay the refund. Add
    /// money to the PayPal balance, or link and verify a bank account with enough money, and refund again.
    RefundFailedInsufficientFunds,
    /// `REFUND_IS_RESTRICTED`: Another API caller captured the payment, and only that caller can refund it.
    /// Refund with the credentials of the platform or app that captured the payment.
    RefundIsRestricted,
    /// `REFUND_NOT_ALLOWED`: PayPal does not allow a refund of this capture. Read the capture's `status`;
    /// give the money back in another way if a refund is not possible.
    RefundNotAllowed,
    /// `REFUND_NOT_PERMITTED_DUE_TO_CHARGEBACK`: The payer's bank is taking the money of this capture back (a
    /// chargeback). Settle the chargeback in PayPal's Resolution Center first; refund only if the money stays
    /// with the merchant.
    RefundNotPermittedDueToChargeback,
    /// `REFUND_TIME_LIMIT_EXCEEDED`: The capture is too old for a refund; the usual limit is 180 days. Give
    /// the money back in another way, for example as a payout.
    RefundTimeLimitExceeded,
    /// `TRANSACTION_DISPUTED`: The payer has an open dispute about this payment, so a partial refund is not
    /// possible. Refund the whole capture without `amount`, or settle the dispute in PayPal's Resolution
    /// Center first.
    TransactionDisputed,
    /// `TRANSACTION_REFUSED`: PayPal's own checks refuse the payment. Ask the payer to choose another way to
    /// pay; if this happens often, contact PayPal's support.
    TransactionRefused,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { Issue {
    0 AuthorizationAlreadyCaptured = "AUTHORIZATION_ALREADY_CAPTURED",
    1 AuthorizationAmountExceeded = "AUTHORIZATION_AMOUNT_EXCEEDED",
    2 AuthorizationDenied = "AUTHORIZATION_DENIED",
    3 AuthorizationExpired = "AUTHORIZATION_EXPIRED",
    4 AuthorizationVoided = "AUTHORIZATION_VOIDED",
    5 AuthCaptureCurrencyMismatch = "AUTH_CAPTURE_CURRENCY_MISMATCH",
    6 AuthCurrencyMismatch = "AUTH_CURRENCY_MISMATCH",
    7 CannotBeNegative = "CANNOT_BE_NEGATIVE",
    8 CannotBeVoided = "CANNOT_BE_VOIDED",
    9 CannotBeZeroOrNegative = "CANNOT_BE_ZERO_OR_NEGATIVE",
    10 CaptureFullyRefunded = "CAPTURE_FULLY_REFUNDED",
    11 ComplianceViolation = "COMPLIANCE_VIOLATION",
    12 CurrencyMismatch = "CURRENCY_MISMATCH",
    13 DecimalsNotSupported = "DECIMALS_NOT_SUPPORTED",
    14 DecimalPrecision = "DECIMAL_PRECISION",
    15 DuplicateInvoiceId = "DUPLICATE_INVOICE_ID",
    16 DuplicateTransaction = "DUPLICATE_TRANSACTION",
    17 InvalidAccountStatus = "INVALID_ACCOUNT_STATUS",
    18 InvalidCurrencyCode = "INVALID_CURRENCY_CODE",
    19 InvalidParameterSyntax = "INVALID_PARAMETER_SYNTAX",
    20 InvalidParameterValue = "INVALID_PARAMETER_VALUE",
    21 InvalidResourceId = "INVALID_RESOURCE_ID",
    22 InvalidStringLength = "INVALID_STRING_LENGTH",
    23 InvalidStringMaxLength = "INVALID_STRING_MAX_LENGTH",
    24 MaxCaptureAmountExceeded = "MAX_CAPTURE_AMOUNT_EXCEEDED",
    25 MaxCaptureCountExceeded = "MAX_CAPTURE_COUNT_EXCEEDED",
    26 MaxNumberOfRefundsExceeded = "MAX_NUMBER_OF_REFUNDS_EXCEEDED",
    27 MissingRequiredParameter = "MISSING_REQUIRED_PARAMETER",
    28 PartialRefundNotAllowed = "PARTIAL_REFUND_NOT_ALLOWED",
    29 PayeeAccountLockedOrClosed = "PAYEE_ACCOUNT_LOCKED_OR_CLOSED",
    30 PayeeAccountRestricted = "PAYEE_ACCOUNT_RESTRICTED",
    31 PayerAccountLockedOrClosed = "PAYER_ACCOUNT_LOCKED_OR_CLOSED",
    32 PayerCannotPay = "PAYER_CANNOT_PAY",
    33 PendingCapture = "PENDING_CAPTURE",
    34 PermissionDenied = "PERMISSION_DENIED",
    35 PlatformFeeExceeded = "PLATFORM_FEE_EXCEEDED",
    36 PlatformFeeNotEnabled = "PLATFORM_FEE_NOT_ENABLED",
    37 PreviouslyCaptured = "PREVIOUSLY_CAPTURED",
    38 PreviouslyVoided = "PREVIOUSLY_VOIDED",
    39 PreviousRequestInProgress = "PREVIOUS_REQUEST_IN_PROGRESS",
    40 ReauthorizationDeclinedByProcessor = "REAUTHORIZATION_DECLINED_BY_PROCESSOR",
    41 ReauthorizationNotSupported = "REAUTHORIZATION_NOT_SUPPORTED",
    42 ReauthorizationNotSupportedForPaymentSource = "REAUTHORIZATION_NOT_SUPPORTED_FOR_PAYMENT_SOURCE",
    43 ReauthorizationTooSoon = "REAUTHORIZATION_TOO_SOON",
    44 RefundAmountExceeded = "REFUND_AMOUNT_EXCEEDED",
    45 RefundAmountTooLow = "REFUND_AMOUNT_TOO_LOW",
    46 RefundCaptureCurrencyMismatch = "REFUND_CAPTURE_CURRENCY_MISMATCH",
    47 RefundFailedInsufficientFunds = "REFUND_FAILED_INSUFFICIENT_FUNDS",
    48 RefundIsRestricted = "REFUND_IS_RESTRICTED",
    49 RefundNotAllowed = "REFUND_NOT_ALLOWED",
    50 RefundNotPermittedDueToChargeback = "REFUND_NOT_PERMITTED_DUE_TO_CHARGEBACK",
    51 RefundTimeLimitExceeded = "REFUND_TIME_LIMIT_EXCEEDED",
    52 TransactionDisputed = "TRANSACTION_DISPUTED",
    53 TransactionRefused = "TRANSACTION_REFUSED",
} }

/// What to do about each code.
pub(super) static ADVICE: &[(&str, Advice)] = &[
    (
        "AUTHORIZATION_ALREADY_CAPTURED",
        Advice::new(
            Remedy::Nothing,
            "An earlier request already captured this authorization.",
            "Do nothing; read the authorization and use the capture that exists.",
        ),
    ),
    (
        "AUTHORIZATION_AMOUNT_EXCEEDED",
        Advice::new(
            Remedy::FixRequest,
            "The amount to authorize is greater than the limit that PayPal allows for this payment.",
            "Send an `amount` that is not greater than the amount that the payer approved.",
        ),
    ),
    (
        "AUTHORIZATION_DENIED",
        Advice::new(
            Remedy::AskPayer,
            "The authorization has the status `DENIED`, so it holds no money to capture.",
            "Create a new order and ask the payer to choose another way to pay.",
        ),
    ),
    (
        "AUTHORIZATION_EXPIRED",
        Advice::new(
            Remedy::AskPayer,
            "The authorization is older than its valid time (usually 29 days), so it holds no money to capture.",
            "Create a new order and ask the payer to approve it.",
        ),
    ),
    (
        "AUTHORIZATION_VOIDED",
        Advice::new(
            Remedy::AskPayer,
            "Somebody voided the authorization before, so it holds no money any more.",
            "If you still want the payment, create a new order and ask the payer to approve it.",
        ),
    ),
    (
        "AUTH_CAPTURE_CURRENCY_MISMATCH",
        Advice::new(
            Remedy::FixRequest,
            "The capture is in another currency than the authorization.",
            "Send the authorization's own currency in `amount.currency_code`.",
        ),
    ),
    (
        "AUTH_CURRENCY_MISMATCH",
        Advice::new(
            Remedy::FixRequest,
            "The reauthorization is in another currency than the first authorization.",
            "Send the first authorization's currency in `amount.currency_code`.",
        ),
    ),
    (
        "CANNOT_BE_NEGATIVE",
        Advice::new(
            Remedy::FixRequest,
            "An amount in the request is less than zero.",
            "Read `details[].field` in the error and send zero or a positive amount there.",
        ),
    ),
    (
        "CANNOT_BE_VOIDED",
        Advice::new(
            Remedy::FixRequest,
            "The authorization comes from a reauthorization, and only the first one can be voided.",
            "Send the ID of the first (parent) authorization to the `void` operation.",
        ),
    ),
    (
        "CANNOT_BE_ZERO_OR_NEGATIVE",
        Advice::new(
            Remedy::FixRequest,
            "An amount in the request is zero or less, but it must be positive.",
            "Read `details[].field` in the error and send an amount above zero there.",
        ),
    ),
    (
        "CAPTURE_FULLY_REFUNDED",
        Advice::new(
            Remedy::Nothing,
            "The payer already has the whole amount of this capture back.",
            "Do nothing; read the capture and check that its `status` is `REFUNDED`.",
        ),
    ),
    (
        "COMPLIANCE_VIOLATION",
        Advice::new(
            Remedy::AskPayPal,
            "PayPal refuses the payment because it would break a law or a compliance rule.",
            "Do not send the payment again; contact PayPal's support and give the `debug_id` of the error.",
        ),
    ),
    (
        "CURRENCY_MISMATCH",
        Advice::new(
            Remedy::FixRequest,
            "A currency in the request differs from the other currencies or from the currency of the resource.",
            "Send the same `currency_code` everywhere: the one of the plan, the subscription or the capture.",
        ),
    ),
    (
        "DECIMALS_NOT_SUPPORTED",
        Advice::new(
            Remedy::FixRequest,
            "The amount has decimals, but its currency has none, for example JPY.",
            "Send a whole number in `amount.value`.",
        ),
    ),
    (
        "DECIMAL_PRECISION",
        Advice::new(
            Remedy::FixRequest,
            "An amount in the request has too many decimals.",
            "Read `details[].field` in the error and send at most two decimals, or none if the currency has none.",
        ),
    ),
    (
        "DUPLICATE_INVOICE_ID",
        Advice::new(
            Remedy::FixRequest,
            "An earlier payment or refund already uses the same `invoice_id`.",
            "Look for the earlier payment or refund first; if this one is really new, send another `invoice_id`.",
        ),
    ),
    (
        "DUPLICATE_TRANSACTION",
        Advice::new(
            Remedy::FixRequest,
            "An earlier transaction already uses the same `invoice_id`.",
            "Look for the earlier transaction first; if this one is new, send another `invoice_id`.",
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
        "INVALID_CURRENCY_CODE",
        Advice::new(
            Remedy::FixRequest,
            "The currency code does not exist, or PayPal does not take this currency.",
            "Send a three-letter code from PayPal's list in `currency_code`, for example `EUR`.",
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
        "INVALID_RESOURCE_ID",
        Advice::new(
            Remedy::FixRequest,
            "PayPal finds no resource with the ID in the URL or in the request.",
            "Check the ID, and check that it comes from the same account and the same environment (Sandbox or Live).",
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
        "INVALID_STRING_MAX_LENGTH",
        Advice::new(
            Remedy::FixRequest,
            "A text in the request has more characters than PayPal allows for its field.",
            "Read `details[].field` in the error and shorten that text to the field's maximum length.",
        ),
    ),
    (
        "MAX_CAPTURE_AMOUNT_EXCEEDED",
        Advice::new(
            Remedy::FixRequest,
            "With this capture, the captures together are greater than PayPal allows for the authorization.",
            "Send a smaller `amount`; by default, all captures together can reach 115% of the order's amount.",
        ),
    ),
    (
        "MAX_CAPTURE_COUNT_EXCEEDED",
        Advice::new(
            Remedy::FixRequest,
            "The authorization already has as many captures as PayPal allows.",
            "Create a new order for the rest, or ask PayPal's support for a greater limit.",
        ),
    ),
    (
        "MAX_NUMBER_OF_REFUNDS_EXCEEDED",
        Advice::new(
            Remedy::FixRequest,
            "The capture already has as many refunds as PayPal allows.",
            "Send the rest of the money in another way, for example as a payout.",
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
        "PARTIAL_REFUND_NOT_ALLOWED",
        Advice::new(
            Remedy::FixRequest,
            "PayPal allows only a full refund of this capture.",
            "Leave out `amount` to refund the whole capture.",
        ),
    ),
    (
        "PAYEE_ACCOUNT_LOCKED_OR_CLOSED",
        Advice::new(
            Remedy::AskPayPal,
            "PayPal keeps the merchant's account locked, or the account is closed.",
            "Ask the merchant to contact PayPal's support, or use another merchant account.",
        ),
    ),
    (
        "PAYEE_ACCOUNT_RESTRICTED",
        Advice::new(
            Remedy::SetUpAccount,
            "PayPal limits what the merchant's account can do.",
            "Ask the merchant to log in to PayPal and complete the steps in the Resolution Center.",
        ),
    ),
    (
        "PAYER_ACCOUNT_LOCKED_OR_CLOSED",
        Advice::new(
            Remedy::AskPayer,
            "The payer's PayPal account is closed, or PayPal keeps it locked.",
            "Ask the payer to contact PayPal, and agree on another way to pay or to give the money back.",
        ),
    ),
    (
        "PAYER_CANNOT_PAY",
        Advice::new(
            Remedy::AskPayer,
            "PayPal does not let this payer pay this merchant for this transaction.",
            "Ask the payer to choose another way to pay.",
        ),
    ),
    (
        "PENDING_CAPTURE",
        Advice::new(
            Remedy::Wait,
            "The capture has the status `PENDING`, so no money is there to give back.",
            "Refund the capture after its `status` is `COMPLETED`; an eCheck can need some days.",
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
        "PLATFORM_FEE_EXCEEDED",
        Advice::new(
            Remedy::FixRequest,
            "The platform fee to give back is greater than the part of the fee that is left.",
            "Send a smaller amount in `payment_instruction.platform_fees`, or remove it if the capture had no fee.",
        ),
    ),
    (
        "PLATFORM_FEE_NOT_ENABLED",
        Advice::new(
            Remedy::SetUpAccount,
            "The caller's account is not allowed to give back platform fees in a refund.",
            "Ask your PayPal account manager to enable it, or remove `platform_fees` from the refund.",
        ),
    ),
    (
        "PREVIOUSLY_CAPTURED",
        Advice::new(
            Remedy::FixRequest,
            "An earlier request captured the authorization, so there is nothing to void.",
            "Refund the capture with `POST /v2/payments/captures/{capture_id}/refund` if the payer must get the money back.",
        ),
    ),
    (
        "PREVIOUSLY_VOIDED",
        Advice::new(
            Remedy::Nothing,
            "An earlier request voided this authorization.",
            "Do nothing; read the authorization and check that its `status` is `VOIDED`.",
        ),
    ),
    (
        "PREVIOUS_REQUEST_IN_PROGRESS",
        Advice::new(
            Remedy::Wait,
            "PayPal is still working on another request for the same payment.",
            "Wait some seconds, read the payment, and repeat the request if its effect is missing.",
        ),
    ),
    (
        "REAUTHORIZATION_DECLINED_BY_PROCESSOR",
        Advice::new(
            Remedy::AskPayer,
            "The company that processes the payment refuses to authorize it again.",
            "Create a new order and ask the payer to choose another way to pay.",
        ),
    ),
    (
        "REAUTHORIZATION_NOT_SUPPORTED",
        Advice::new(
            Remedy::FixRequest,
            "The authorization is itself a reauthorization, or it comes from a saved order.",
            "Capture this authorization in time, or create a new order and let the payer approve it.",
        ),
    ),
    (
        "REAUTHORIZATION_NOT_SUPPORTED_FOR_PAYMENT_SOURCE",
        Advice::new(
            Remedy::FixRequest,
            "A payment with this payment source cannot be authorized a second time.",
            "Capture the authorization before it expires, or create a new order and let the payer approve it.",
        ),
    ),
    (
        "REAUTHORIZATION_TOO_SOON",
        Advice::new(
            Remedy::Wait,
            "PayPal reauthorizes only once, from day 4 to day 29 after the first authorization.",
            "Capture now while the authorization is fresh, or send the request again from day 4.",
        ),
    ),
    (
        "REFUND_AMOUNT_EXCEEDED",
        Advice::new(
            Remedy::FixRequest,
            "The refund is greater than the part of the capture that is left.",
            "Subtract the earlier refunds from the capture's amount, and send at most the result in `amount`.",
        ),
    ),
    (
        "REFUND_AMOUNT_TOO_LOW",
        Advice::new(
            Remedy::FixRequest,
            "In the merchant's own currency, the refund is so small that it becomes zero.",
            "Send a greater `amount`, or leave it out to refund the whole capture.",
        ),
    ),
    (
        "REFUND_CAPTURE_CURRENCY_MISMATCH",
        Advice::new(
            Remedy::FixRequest,
            "The refund is in another currency than the payment that was captured.",
            "Send the capture's own currency in `amount.currency_code`.",
        ),
    ),
    (
        "REFUND_FAILED_INSUFFICIENT_FUNDS",
        Advice::new(
            Remedy::SetUpAccount,
            "The merchant's account has too little money to pay the refund.",
            "Add money to the PayPal balance, or link and verify a bank account with enough money, and refund again.",
        ),
    ),
    (
        "REFUND_IS_RESTRICTED",
        Advice::new(
            Remedy::FixRequest,
            "Another API caller captured the payment, and only that caller can refund it.",
            "Refund with the credentials of the platform or app that captured the payment.",
        ),
    ),
    (
        "REFUND_NOT_ALLOWED",
        Advice::new(
            Remedy::FixRequest,
            "PayPal does not allow a refund of this capture.",
            "Read the capture's `status`; give the money back in another way if a refund is not possible.",
        ),
    ),
    (
        "REFUND_NOT_PERMITTED_DUE_TO_CHARGEBACK",
        Advice::new(
            Remedy::Wait,
            "The payer's bank is taking the money of this capture back (a chargeback).",
            "Settle the chargeback in PayPal's Resolution Center first; refund only if the money stays with the merchant.",
        ),
    ),
    (
        "REFUND_TIME_LIMIT_EXCEEDED",
        Advice::new(
            Remedy::FixRequest,
            "The capture is too old for a refund; the usual limit is 180 days.",
            "Give the money back in another way, for example as a payout.",
        ),
    ),
    (
        "TRANSACTION_DISPUTED",
        Advice::new(
            Remedy::FixRequest,
            "The payer has an open dispute about this payment, so a partial refund is not possible.",
            "Refund the whole capture without `amount`, or settle the dispute in PayPal's Resolution Center first.",
        ),
    ),
    (
        "TRANSACTION_REFUSED",
        Advice::new(
            Remedy::AskPayer,
            "PayPal's own checks refuse the payment.",
            "Ask the payer to choose another way to pay; if this happens often, contact PayPal's support.",
        ),
    ),
];
