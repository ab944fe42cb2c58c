// Written by `paypal-codegen generate` from specs/payments.yaml. Do not edit.

//! The issue codes of PayPal's Payments API.

use paypal_runtime::model::UnknownValue;

/// Issue codes of PayPal's Payments API, the reasons why it refuses a call.
///
/// `Error::issue_as::<Issue>()` returns the code of an error.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Issue {
    /// `AUTHORIZATION_ALREADY_CAPTURED`
    AuthorizationAlreadyCaptured,
    /// `AUTHORIZATION_DENIED`
    AuthorizationDenied,
    /// `AUTHORIZATION_EXPIRED`
    AuthorizationExpired,
    /// `AUTHORIZATION_VOIDED`
    AuthorizationVoided,
    /// `AUTH_CAPTURE_CURRENCY_MISMATCH`
    AuthCaptureCurrencyMismatch,
    /// `AUTH_CURRENCY_MISMATCH`
    AuthCurrencyMismatch,
    /// `CANNOT_BE_NEGATIVE`
    CannotBeNegative,
    /// `CANNOT_BE_VOIDED`
    CannotBeVoided,
    /// `CANNOT_BE_ZERO_OR_NEGATIVE`
    CannotBeZeroOrNegative,
    /// `CAPTURE_FULLY_REFUNDED`
    CaptureFullyRefunded,
    /// `CURRENCY_MISMATCH`
    CurrencyMismatch,
    /// `DECIMALS_NOT_SUPPORTED`
    DecimalsNotSupported,
    /// `DECIMAL_PRECISION`
    DecimalPrecision,
    /// `DUPLICATE_INVOICE_ID`
    DuplicateInvoiceId,
    /// `INVALID_ACCOUNT_STATUS`
    InvalidAccountStatus,
    /// `INVALID_CURRENCY_CODE`
    InvalidCurrencyCode,
    /// `INVALID_PARAMETER_SYNTAX`
    InvalidParameterSyntax,
    /// `INVALID_PARAMETER_VALUE`
    InvalidParameterValue,
    /// `INVALID_RESOURCE_ID`
    InvalidResourceId,
    /// `INVALID_STRING_LENGTH`
    InvalidStringLength,
    /// `INVALID_STRING_MAX_LENGTH`
    InvalidStringMaxLength,
    /// `MAX_CAPTURE_AMOUNT_EXCEEDED`
    MaxCaptureAmountExceeded,
    /// `MAX_CAPTURE_COUNT_EXCEEDED`
    MaxCaptureCountExceeded,
    /// `MAX_NUMBER_OF_REFUNDS_EXCEEDED`
    MaxNumberOfRefundsExceeded,
    /// `MISSING_REQUIRED_PARAMETER`
    MissingRequiredParameter,
    /// `PARTIAL_REFUND_NOT_ALLOWED`
    PartialRefundNotAllowed,
    /// `PAYEE_ACCOUNT_LOCKED_OR_CLOSED`
    PayeeAccountLockedOrClosed,
    /// `PAYEE_ACCOUNT_RESTRICTED`
    PayeeAccountRestricted,
    /// `PAYER_ACCOUNT_LOCKED_OR_CLOSED`
    PayerAccountLockedOrClosed,
    /// `PAYER_CANNOT_PAY`
    PayerCannotPay,
    /// `PENDING_CAPTURE`
    PendingCapture,
    /// `PERMISSION_DENIED`
    PermissionDenied,
    /// `PLATFORM_FEE_EXCEEDED`
    PlatformFeeExceeded,
    /// `PLATFORM_FEE_NOT_ENABLED`
    PlatformFeeNotEnabled,
    /// `PREVIOUSLY_CAPTURED`
    PreviouslyCaptured,
    /// `PREVIOUSLY_VOIDED`
    PreviouslyVoided,
    /// `PREVIOUS_REQUEST_IN_PROGRESS`
    PreviousRequestInProgress,
    /// `REAUTHORIZATION_NOT_SUPPORTED`
    ReauthorizationNotSupported,
    /// `REFUND_AMOUNT_EXCEEDED`
    RefundAmountExceeded,
    /// `REFUND_AMOUNT_TOO_LOW`
    RefundAmountTooLow,
    /// `REFUND_CAPTURE_CURRENCY_MISMATCH`
    RefundCaptureCurrencyMismatch,
    /// `REFUND_FAILED_INSUFFICIENT_FUNDS`
    RefundFailedInsufficientFunds,
    /// `REFUND_IS_RESTRICTED`
    RefundIsRestricted,
    /// `REFUND_NOT_ALLOWED`
    RefundNotAllowed,
    /// `REFUND_NOT_PERMITTED_DUE_TO_CHARGEBACK`
    RefundNotPermittedDueToChargeback,
    /// `REFUND_TIME_LIMIT_EXCEEDED`
    RefundTimeLimitExceeded,
    /// `TRANSACTION_DISPUTED`
    TransactionDisputed,
    /// `TRANSACTION_REFUSED`
    TransactionRefused,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { Issue {
    0 AuthorizationAlreadyCaptured = "AUTHORIZATION_ALREADY_CAPTURED",
    1 AuthorizationDenied = "AUTHORIZATION_DENIED",
    2 AuthorizationExpired = "AUTHORIZATION_EXPIRED",
    3 AuthorizationVoided = "AUTHORIZATION_VOIDED",
    4 AuthCaptureCurrencyMismatch = "AUTH_CAPTURE_CURRENCY_MISMATCH",
    5 AuthCurrencyMismatch = "AUTH_CURRENCY_MISMATCH",
    6 CannotBeNegative = "CANNOT_BE_NEGATIVE",
    7 CannotBeVoided = "CANNOT_BE_VOIDED",
    8 CannotBeZeroOrNegative = "CANNOT_BE_ZERO_OR_NEGATIVE",
    9 CaptureFullyRefunded = "CAPTURE_FULLY_REFUNDED",
    10 CurrencyMismatch = "CURRENCY_MISMATCH",
    11 DecimalsNotSupported = "DECIMALS_NOT_SUPPORTED",
    12 DecimalPrecision = "DECIMAL_PRECISION",
    13 DuplicateInvoiceId = "DUPLICATE_INVOICE_ID",
    14 InvalidAccountStatus = "INVALID_ACCOUNT_STATUS",
    15 InvalidCurrencyCode = "INVALID_CURRENCY_CODE",
    16 InvalidParameterSyntax = "INVALID_PARAMETER_SYNTAX",
    17 InvalidParameterValue = "INVALID_PARAMETER_VALUE",
    18 InvalidResourceId = "INVALID_RESOURCE_ID",
    19 InvalidStringLength = "INVALID_STRING_LENGTH",
    20 InvalidStringMaxLength = "INVALID_STRING_MAX_LENGTH",
    21 MaxCaptureAmountExceeded = "MAX_CAPTURE_AMOUNT_EXCEEDED",
    22 MaxCaptureCountExceeded = "MAX_CAPTURE_COUNT_EXCEEDED",
    23 MaxNumberOfRefundsExceeded = "MAX_NUMBER_OF_REFUNDS_EXCEEDED",
    24 MissingRequiredParameter = "MISSING_REQUIRED_PARAMETER",
    25 PartialRefundNotAllowed = "PARTIAL_REFUND_NOT_ALLOWED",
    26 PayeeAccountLockedOrClosed = "PAYEE_ACCOUNT_LOCKED_OR_CLOSED",
    27 PayeeAccountRestricted = "PAYEE_ACCOUNT_RESTRICTED",
    28 PayerAccountLockedOrClosed = "PAYER_ACCOUNT_LOCKED_OR_CLOSED",
    29 PayerCannotPay = "PAYER_CANNOT_PAY",
    30 PendingCapture = "PENDING_CAPTURE",
    31 PermissionDenied = "PERMISSION_DENIED",
    32 PlatformFeeExceeded = "PLATFORM_FEE_EXCEEDED",
    33 PlatformFeeNotEnabled = "PLATFORM_FEE_NOT_ENABLED",
    34 PreviouslyCaptured = "PREVIOUSLY_CAPTURED",
    35 PreviouslyVoided = "PREVIOUSLY_VOIDED",
    36 PreviousRequestInProgress = "PREVIOUS_REQUEST_IN_PROGRESS",
    37 ReauthorizationNotSupported = "REAUTHORIZATION_NOT_SUPPORTED",
    38 RefundAmountExceeded = "REFUND_AMOUNT_EXCEEDED",
    39 RefundAmountTooLow = "REFUND_AMOUNT_TOO_LOW",
    40 RefundCaptureCurrencyMismatch = "REFUND_CAPTURE_CURRENCY_MISMATCH",
    41 RefundFailedInsufficientFunds = "REFUND_FAILED_INSUFFICIENT_FUNDS",
    42 RefundIsRestricted = "REFUND_IS_RESTRICTED",
    43 RefundNotAllowed = "REFUND_NOT_ALLOWED",
    44 RefundNotPermittedDueToChargeback = "REFUND_NOT_PERMITTED_DUE_TO_CHARGEBACK",
    45 RefundTimeLimitExceeded = "REFUND_TIME_LIMIT_EXCEEDED",
    46 TransactionDisputed = "TRANSACTION_DISPUTED",
    47 TransactionRefused = "TRANSACTION_REFUSED",
} }
