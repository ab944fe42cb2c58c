// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! The issue codes of PayPal's Invoicing API.

use paypal_runtime::model::UnknownValue;

/// Issue codes of PayPal's Invoicing API, the reasons why it refuses a call.
///
/// `Error::issue_as::<Issue>()` returns the code of an error.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Issue {
    /// `AUTH_FLOW_REQUIRED`
    AuthFlowRequired,
    /// `CANNOT_CANCEL_DRAFT_INVOICE`
    CannotCancelDraftInvoice,
    /// `CANNOT_CANCEL_PAID_INVOICE`
    CannotCancelPaidInvoice,
    /// `CANNOT_CANCEL_REFUNDED_INVOICE`
    CannotCancelRefundedInvoice,
    /// `CANNOT_CANCEL_SCHEDULED_INVOICE`
    CannotCancelScheduledInvoice,
    /// `CANNOT_DELETE_EXTERNAL_PAYMENT`
    CannotDeleteExternalPayment,
    /// `CANNOT_DELETE_GLOBAL_TEMPLATE`
    CannotDeleteGlobalTemplate,
    /// `CANNOT_PROCESS_PAYMENTS`
    CannotProcessPayments,
    /// `CANNOT_PROCESS_REFUNDS`
    CannotProcessRefunds,
    /// `CANNOT_REMIND_INVOICE`
    CannotRemindInvoice,
    /// `INVALID_ARRAY_MAX_ITEMS`
    InvalidArrayMaxItems,
    /// `INVALID_DECIMAL_VALUE`
    InvalidDecimalValue,
    /// `INVALID_INTEGER_MAX_VALUE`
    InvalidIntegerMaxValue,
    /// `INVALID_INTEGER_MIN_VALUE`
    InvalidIntegerMinValue,
    /// `INVALID_INTEGER_VALUE`
    InvalidIntegerValue,
    /// `INVALID_INVOICE_TYPE`
    InvalidInvoiceType,
    /// `INVALID_PARAMETER_SYNTAX`
    InvalidParameterSyntax,
    /// `INVALID_PAYMENT_METHOD`
    InvalidPaymentMethod,
    /// `INVALID_REFUND_AMOUNT`
    InvalidRefundAmount,
    /// `INVALID_REFUND_METHOD`
    InvalidRefundMethod,
    /// `INVALID_STRING_LENGTH`
    InvalidStringLength,
    /// `INVALID_STRING_MAX_LENGTH`
    InvalidStringMaxLength,
    /// `INVOICE_CANCELED_ALREADY`
    InvoiceCanceledAlready,
    /// `MISSING_REQUIRED_PARAMETER`
    MissingRequiredParameter,
    /// `NOT_SUPPORTED`
    NotSupported,
    /// `PAYMENT_AMOUNT_GREATER_THAN_AMOUNT_DUE`
    PaymentAmountGreaterThanAmountDue,
    /// `PERMISSION_DENIED`
    PermissionDenied,
    /// `TEMPLATE_NAME_ALREADY_EXISTS`
    TemplateNameAlreadyExists,
    /// `USER_NOT_FOUND`
    UserNotFound,
    /// `VALUE_CANNOT_BE_ZERO`
    ValueCannotBeZero,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { Issue {
    0 AuthFlowRequired = "AUTH_FLOW_REQUIRED",
    1 CannotCancelDraftInvoice = "CANNOT_CANCEL_DRAFT_INVOICE",
    2 CannotCancelPaidInvoice = "CANNOT_CANCEL_PAID_INVOICE",
    3 CannotCancelRefundedInvoice = "CANNOT_CANCEL_REFUNDED_INVOICE",
    4 CannotCancelScheduledInvoice = "CANNOT_CANCEL_SCHEDULED_INVOICE",
    5 CannotDeleteExternalPayment = "CANNOT_DELETE_EXTERNAL_PAYMENT",
    6 CannotDeleteGlobalTemplate = "CANNOT_DELETE_GLOBAL_TEMPLATE",
    7 CannotProcessPayments = "CANNOT_PROCESS_PAYMENTS",
    8 CannotProcessRefunds = "CANNOT_PROCESS_REFUNDS",
    9 CannotRemindInvoice = "CANNOT_REMIND_INVOICE",
    10 InvalidArrayMaxItems = "INVALID_ARRAY_MAX_ITEMS",
    11 InvalidDecimalValue = "INVALID_DECIMAL_VALUE",
    12 InvalidIntegerMaxValue = "INVALID_INTEGER_MAX_VALUE",
    13 InvalidIntegerMinValue = "INVALID_INTEGER_MIN_VALUE",
    14 InvalidIntegerValue = "INVALID_INTEGER_VALUE",
    15 InvalidInvoiceType = "INVALID_INVOICE_TYPE",
    16 InvalidParameterSyntax = "INVALID_PARAMETER_SYNTAX",
    17 InvalidPaymentMethod = "INVALID_PAYMENT_METHOD",
    18 InvalidRefundAmount = "INVALID_REFUND_AMOUNT",
    19 InvalidRefundMethod = "INVALID_REFUND_METHOD",
    20 InvalidStringLength = "INVALID_STRING_LENGTH",
    21 InvalidStringMaxLength = "INVALID_STRING_MAX_LENGTH",
    22 InvoiceCanceledAlready = "INVOICE_CANCELED_ALREADY",
    23 MissingRequiredParameter = "MISSING_REQUIRED_PARAMETER",
    24 NotSupported = "NOT_SUPPORTED",
    25 PaymentAmountGreaterThanAmountDue = "PAYMENT_AMOUNT_GREATER_THAN_AMOUNT_DUE",
    26 PermissionDenied = "PERMISSION_DENIED",
    27 TemplateNameAlreadyExists = "TEMPLATE_NAME_ALREADY_EXISTS",
    28 UserNotFound = "USER_NOT_FOUND",
    29 ValueCannotBeZero = "VALUE_CANNOT_BE_ZERO",
} }
