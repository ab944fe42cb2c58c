// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! The issue codes of PayPal's Subscriptions API.

use paypal_runtime::model::UnknownValue;

/// Issue codes of PayPal's Subscriptions API, the reasons why it refuses a call.
///
/// `Error::issue_as::<Issue>()` returns the code of an error.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Issue {
    /// `3DS_CARDS_NOT_SUPPORTED`
    N3dsCardsNotSupported,
    /// `AMOUNT_GREATER_THAN_OUTSTANDING_BALANCE`
    AmountGreaterThanOutstandingBalance,
    /// `BILLING_CYCLE_EXECUTION_COMPLETED`
    BillingCycleExecutionCompleted,
    /// `CARD_SUBSCRIPTIONS_NOT_ENABLED`
    CardSubscriptionsNotEnabled,
    /// `CURRENCY_MISMATCH`
    CurrencyMismatch,
    /// `CURRENCY_NOT_SUPPORTED_FOR_RECEIVER`
    CurrencyNotSupportedForReceiver,
    /// `FIXED_PRICE_NOT_SUPPORTED`
    FixedPriceNotSupported,
    /// `INVALID_ACCOUNT_STATUS`
    InvalidAccountStatus,
    /// `INVALID_BILLING_CYCLE_SEQUENCE`
    InvalidBillingCycleSequence,
    /// `INVALID_BILLING_TOTAL_CYCLES`
    InvalidBillingTotalCycles,
    /// `INVALID_INTEGER_MAX_VALUE`
    InvalidIntegerMaxValue,
    /// `INVALID_INTEGER_MIN_VALUE`
    InvalidIntegerMinValue,
    /// `INVALID_METADATA_CUSTOM_NOTE`
    InvalidMetadataCustomNote,
    /// `INVALID_METADATA_INVOICE_ID`
    InvalidMetadataInvoiceId,
    /// `INVALID_PARAMETER_SYNTAX`
    InvalidParameterSyntax,
    /// `INVALID_PARAMETER_VALUE`
    InvalidParameterValue,
    /// `INVALID_PATCH_PATH`
    InvalidPatchPath,
    /// `INVALID_PRICING_MODEL`
    InvalidPricingModel,
    /// `INVALID_PRICING_SCHEME`
    InvalidPricingScheme,
    /// `INVALID_PRICING_TIER_AMOUNT`
    InvalidPricingTierAmount,
    /// `INVALID_PRICING_TIER_QUANTITY`
    InvalidPricingTierQuantity,
    /// `INVALID_QUANTITY_SUPPORTED`
    InvalidQuantitySupported,
    /// `INVALID_RESOURCE_ID`
    InvalidResourceId,
    /// `INVALID_START_TIME`
    InvalidStartTime,
    /// `INVALID_STRING_MAX_LENGTH`
    InvalidStringMaxLength,
    /// `INVALID_STRING_MIN_LENGTH`
    InvalidStringMinLength,
    /// `INVALID_TRIAL_BILLING_TOTAL_CYCLES`
    InvalidTrialBillingTotalCycles,
    /// `MISSING_PRICING_SCHEME_TIERS`
    MissingPricingSchemeTiers,
    /// `MISSING_REGULAR_BILLING_CYCLE`
    MissingRegularBillingCycle,
    /// `MISSING_REQUEST_BODY`
    MissingRequestBody,
    /// `MISSING_REQUIRED_PARAMETER`
    MissingRequiredParameter,
    /// `MORE_THAN_TWO_TRIAL_BILLING_CYCLE_NOT_SUPPORTED`
    MoreThanTwoTrialBillingCycleNotSupported,
    /// `MULTIPLE_FREE_TRIAL_BILLING_CYCLES_NOT_SUPPORTED`
    MultipleFreeTrialBillingCyclesNotSupported,
    /// `MULTIPLE_REGULAR_BILLING_CYCLES_NOT_SUPPORTED`
    MultipleRegularBillingCyclesNotSupported,
    /// `OVERLAPPING_PRICING_SCHEME_TIERS`
    OverlappingPricingSchemeTiers,
    /// `PERMISSION_DENIED`
    PermissionDenied,
    /// `PLAN_PRODUCT_NOT_COMPATIBLE`
    PlanProductNotCompatible,
    /// `PLAN_STATUS_INACTIVE`
    PlanStatusInactive,
    /// `PLAN_STATUS_INVALID`
    PlanStatusInvalid,
    /// `PRICING_SCHEME_UPDATE_NOT_ALLOWED`
    PricingSchemeUpdateNotAllowed,
    /// `SUBSCRIBER_ACCOUNT_CLOSED`
    SubscriberAccountClosed,
    /// `SUBSCRIBER_ACCOUNT_LOCKED`
    SubscriberAccountLocked,
    /// `SUBSCRIBER_ACCOUNT_RESTRICTED`
    SubscriberAccountRestricted,
    /// `SUBSCRIPTION_CANNOT_BE_ACTIVATED`
    SubscriptionCannotBeActivated,
    /// `SUBSCRIPTION_CANNOT_HAVE_QUANTITY`
    SubscriptionCannotHaveQuantity,
    /// `SUBSCRIPTION_STATUS_INVALID`
    SubscriptionStatusInvalid,
    /// `UNSUPPORTED_PATCH_OPERATION`
    UnsupportedPatchOperation,
    /// `USER_ACCOUNT_CLOSED`
    UserAccountClosed,
    /// `ZERO_OUTSTANDING_BALANCE`
    ZeroOutstandingBalance,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { Issue {
    0 N3dsCardsNotSupported = "3DS_CARDS_NOT_SUPPORTED",
    1 AmountGreaterThanOutstandingBalance = "AMOUNT_GREATER_THAN_OUTSTANDING_BALANCE",
    2 BillingCycleExecutionCompleted = "BILLING_CYCLE_EXECUTION_COMPLETED",
    3 CardSubscriptionsNotEnabled = "CARD_SUBSCRIPTIONS_NOT_ENABLED",
    4 CurrencyMismatch = "CURRENCY_MISMATCH",
    5 CurrencyNotSupportedForReceiver = "CURRENCY_NOT_SUPPORTED_FOR_RECEIVER",
    6 FixedPriceNotSupported = "FIXED_PRICE_NOT_SUPPORTED",
    7 InvalidAccountStatus = "INVALID_ACCOUNT_STATUS",
    8 InvalidBillingCycleSequence = "INVALID_BILLING_CYCLE_SEQUENCE",
    9 InvalidBillingTotalCycles = "INVALID_BILLING_TOTAL_CYCLES",
    10 InvalidIntegerMaxValue = "INVALID_INTEGER_MAX_VALUE",
    11 InvalidIntegerMinValue = "INVALID_INTEGER_MIN_VALUE",
    12 InvalidMetadataCustomNote = "INVALID_METADATA_CUSTOM_NOTE",
    13 InvalidMetadataInvoiceId = "INVALID_METADATA_INVOICE_ID",
    14 InvalidParameterSyntax = "INVALID_PARAMETER_SYNTAX",
    15 InvalidParameterValue = "INVALID_PARAMETER_VALUE",
    16 InvalidPatchPath = "INVALID_PATCH_PATH",
    17 InvalidPricingModel = "INVALID_PRICING_MODEL",
    18 InvalidPricingScheme = "INVALID_PRICING_SCHEME",
    19 InvalidPricingTierAmount = "INVALID_PRICING_TIER_AMOUNT",
    20 InvalidPricingTierQuantity = "INVALID_PRICING_TIER_QUANTITY",
    21 InvalidQuantitySupported = "INVALID_QUANTITY_SUPPORTED",
    22 InvalidResourceId = "INVALID_RESOURCE_ID",
    23 InvalidStartTime = "INVALID_START_TIME",
    24 InvalidStringMaxLength = "INVALID_STRING_MAX_LENGTH",
    25 InvalidStringMinLength = "INVALID_STRING_MIN_LENGTH",
    26 InvalidTrialBillingTotalCycles = "INVALID_TRIAL_BILLING_TOTAL_CYCLES",
    27 MissingPricingSchemeTiers = "MISSING_PRICING_SCHEME_TIERS",
    28 MissingRegularBillingCycle = "MISSING_REGULAR_BILLING_CYCLE",
    29 MissingRequestBody = "MISSING_REQUEST_BODY",
    30 MissingRequiredParameter = "MISSING_REQUIRED_PARAMETER",
    31 MoreThanTwoTrialBillingCycleNotSupported = "MORE_THAN_TWO_TRIAL_BILLING_CYCLE_NOT_SUPPORTED",
    32 MultipleFreeTrialBillingCyclesNotSupported = "MULTIPLE_FREE_TRIAL_BILLING_CYCLES_NOT_SUPPORTED",
    33 MultipleRegularBillingCyclesNotSupported = "MULTIPLE_REGULAR_BILLING_CYCLES_NOT_SUPPORTED",
    34 OverlappingPricingSchemeTiers = "OVERLAPPING_PRICING_SCHEME_TIERS",
    35 PermissionDenied = "PERMISSION_DENIED",
    36 PlanProductNotCompatible = "PLAN_PRODUCT_NOT_COMPATIBLE",
    37 PlanStatusInactive = "PLAN_STATUS_INACTIVE",
    38 PlanStatusInvalid = "PLAN_STATUS_INVALID",
    39 PricingSchemeUpdateNotAllowed = "PRICING_SCHEME_UPDATE_NOT_ALLOWED",
    40 SubscriberAccountClosed = "SUBSCRIBER_ACCOUNT_CLOSED",
    41 SubscriberAccountLocked = "SUBSCRIBER_ACCOUNT_LOCKED",
    42 SubscriberAccountRestricted = "SUBSCRIBER_ACCOUNT_RESTRICTED",
    43 SubscriptionCannotBeActivated = "SUBSCRIPTION_CANNOT_BE_ACTIVATED",
    44 SubscriptionCannotHaveQuantity = "SUBSCRIPTION_CANNOT_HAVE_QUANTITY",
    45 SubscriptionStatusInvalid = "SUBSCRIPTION_STATUS_INVALID",
    46 UnsupportedPatchOperation = "UNSUPPORTED_PATCH_OPERATION",
    47 UserAccountClosed = "USER_ACCOUNT_CLOSED",
    48 ZeroOutstandingBalance = "ZERO_OUTSTANDING_BALANCE",
} }
