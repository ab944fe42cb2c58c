// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `adjudication_reason` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The reason for PayPal's decision.
///
/// The values of `adjudication_reason` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdjudicationReason {
    /// `AMOUNT_DIFFERENCE_EXPECTED_DUE_TO_FEES`
    AmountDifferenceExpectedDueToFees,
    /// `BILLING_AGREEMENT_CHANGE_DISCLOSED`
    BillingAgreementChangeDisclosed,
    /// `BILLING_AGREEMENT_CHANGE_NOT_DISCLOSED`
    BillingAgreementChangeNotDisclosed,
    /// `BILLING_AGREEMENT_DATE_CHANGE_DISCLOSED`
    BillingAgreementDateChangeDisclosed,
    /// `BILLING_AGREEMENT_DATE_CHANGE_NOT_DISCLOSED`
    BillingAgreementDateChangeNotDisclosed,
    /// `BUYER_ATTEMPTED_RETURN`
    BuyerAttemptedReturn,
    /// `BUYER_BILLED_ONLY_ONCE`
    BuyerBilledOnlyOnce,
    /// `BUYER_CANCELLED_CASE`
    BuyerCancelledCase,
    /// `BUYER_CANCELLED_SERVICE`
    BuyerCancelledService,
    /// `BUYER_FAILED_TO_DESCRIBE_ISSUE`
    BuyerFailedToDescribeIssue,
    /// `BUYER_HAS_POSSESSION_OF_THE_MERCHANDISE_OR_SERVICE`
    BuyerHasPossessionOfTheMerchandiseOrService,
    /// `BUYER_MADE_NO_ATTEMPT_TO_RESOLVE_WITH_SELLER`
    BuyerMadeNoAttemptToResolveWithSeller,
    /// `BUYER_NOT_IN_POSSESSION_OF_ITEM_TO_RETURN`
    BuyerNotInPossessionOfItemToReturn,
    /// `BUYER_PROVIDED_CREDIT_RECEIPT`
    BuyerProvidedCreditReceipt,
    /// `BUYER_RECEIVED_DUPLICATE_REFUND`
    BuyerReceivedDuplicateRefund,
    /// `CANCELLED_PER_TERMS_OF_BILLING_AGREEMENT`
    CancelledPerTermsOfBillingAgreement,
    /// `CARD_NOT_STOLEN`
    CardNotStolen,
    /// `CARD_NOT_STOLEN_BEFORE_AUTH`
    CardNotStolenBeforeAuth,
    /// `CUSTOMER_RECOGNIZES_TRANSACTION`
    CustomerRecognizesTransaction,
    /// `DECISION_BASED_ON_AVAILABLE_INFORMATION`
    DecisionBasedOnAvailableInformation,
    /// `DELIVERY_AFTER_EXPECTED_DELIVERY_DATE`
    DeliveryAfterExpectedDeliveryDate,
    /// `DELIVERY_DUE_WITHIN_EXPECTED_DELIVERY_DATE`
    DeliveryDueWithinExpectedDeliveryDate,
    /// `DELIVERY_OR_SERVICE_REFUSED`
    DeliveryOrServiceRefused,
    /// `DOCUMENTATION_MATCHES_AMOUNT_CHARGED`
    DocumentationMatchesAmountCharged,
    /// `DOCUMENTATION_MATCHES_AMOUNT_IN_PAYPAL_ACCOUNT`
    DocumentationMatchesAmountInPaypalAccount,
    /// `DUPLICATE_ADD_FUNDS`
    DuplicateAddFunds,
    /// `EFFORTLESS_SELLER_PROTECTION`
    EffortlessSellerProtection,
    /// `IN_PERSON_DELIVERY`
    InPersonDelivery,
    /// `INELIGIBLE_BUYER_PROTECTION_POLICY`
    IneligibleBuyerProtectionPolicy,
    /// `INELIGIBLE_SELLER_PROTECTION_POLICY`
    IneligibleSellerProtectionPolicy,
    /// `INQUIRY_OFFER_ITEM_REPLACED`
    InquiryOfferItemReplaced,
    /// `INQUIRY_OFFER_PARTIAL_REFUND`
    InquiryOfferPartialRefund,
    /// `INQUIRY_OFFER_REFUND_WITH_ITEM_RETURN`
    InquiryOfferRefundWithItemReturn,
    /// `INQUIRY_OFFER_REFUND_WITH_REPLACEMENT`
    InquiryOfferRefundWithReplacement,
    /// `INVALID_APPEAL_REASON`
    InvalidAppealReason,
    /// `INVALID_CHARGEBACK_SELLER_FAVOUR`
    InvalidChargebackSellerFavour,
    /// `INVALID_DELIVERY_PROOF`
    InvalidDeliveryProof,
    /// `INVALID_DELIVERY_PROOF_SIGNATURE`
    InvalidDeliveryProofSignature,
    /// `INVALID_DOCUMENTATION`
    InvalidDocumentation,
    /// `INVALID_PROOF_OF_SHIPMENT`
    InvalidProofOfShipment,
    /// `INVALID_REFUND_PROOF`
    InvalidRefundProof,
    /// `INVALID_RETURN_DELIVERY_NO_SIGNATURE_PROOF`
    InvalidReturnDeliveryNoSignatureProof,
    /// `INVALID_RETURN_DELIVERY_PROOF`
    InvalidReturnDeliveryProof,
    /// `INVALID_TRACKING`
    InvalidTracking,
    /// `ITEM_ALTERED_REPAIRED`
    ItemAlteredRepaired,
    /// `ITEM_NOT_AS_ADVERTISED`
    ItemNotAsAdvertised,
    /// `ITEM_NOT_AS_DESCRIBED`
    ItemNotAsDescribed,
    /// `ITEM_NOT_DAMAGED`
    ItemNotDamaged,
    /// `ITEM_NOT_DELIVERED`
    ItemNotDelivered,
    /// `ITEM_NOT_RETURNED_TO_SELLER`
    ItemNotReturnedToSeller,
    /// `ITEM_NOT_SHIPPED`
    ItemNotShipped,
    /// `ITEM_OF_DIFFERENT_QUALITY_OR_QUANTITY`
    ItemOfDifferentQualityOrQuantity,
    /// `ITEM_OUT_OF_STOCK_AND_NOT_DELIVERED`
    ItemOutOfStockAndNotDelivered,
    /// `ITEM_RETURNED_TO_SELLER`
    ItemReturnedToSeller,
    /// `ITEM_SERVICE_MISREPRESENTED`
    ItemServiceMisrepresented,
    /// `ITEM_SERVICE_NOT_MISREPRESENTED`
    ItemServiceNotMisrepresented,
    /// `ITEM_SERVICE_RECEIVED_BY_BUYER`
    ItemServiceReceivedByBuyer,
    /// `ITEM_SOLD_AS_DESCRIBED`
    ItemSoldAsDescribed,
    /// `ITEM_VALUE_UNAFFECTED`
    ItemValueUnaffected,
    /// `MULTIPLE_APPEALS_WITH_SAME_REASON`
    MultipleAppealsWithSameReason,
    /// `NO_DOCUMENTATION_FROM_BUYER`
    NoDocumentationFromBuyer,
    /// `NO_DOCUMENTATION_SUPPORTING_DUE_OF_CREDIT`
    NoDocumentationSupportingDueOfCredit,
    /// `NO_PROOF_OF_DELIVERY`
    NoProofOfDelivery,
    /// `NO_PROOF_OF_DELIVERY_INTANGIBLE`
    NoProofOfDeliveryIntangible,
    /// `NO_PROTECTION_FOR_DIGITAL_GOODS_SERVICE`
    NoProtectionForDigitalGoodsService,
    /// `NO_RESPONSE_FROM_BUYER`
    NoResponseFromBuyer,
    /// `NO_RESPONSE_FROM_BUYER_FOR_ADDITIONAL_INFO_REQUEST`
    NoResponseFromBuyerForAdditionalInfoRequest,
    /// `NO_SELLER_RESPONSE`
    NoSellerResponse,
    /// `NO_SELLER_RESPONSE_FOR_ADDITIONAL_INFO_REQUEST`
    NoSellerResponseForAdditionalInfoRequest,
    /// `NO_VALID_SHIPMENT_PROOF`
    NoValidShipmentProof,
    /// `NOT_A_BILLING_ERROR`
    NotABillingError,
    /// `NOT_AN_UNAUTHORIZED_TRANSACTION`
    NotAnUnauthorizedTransaction,
    /// `NOT_DUPLICATE_FUNDS_ADDED_ONCE`
    NotDuplicateFundsAddedOnce,
    /// `NOT_DUPLICATE_FUNDS_WITHDRAWN_ONCE`
    NotDuplicateFundsWithdrawnOnce,
    /// `NOT_SHIPPED_TO_CORRECT_ADDRESS`
    NotShippedToCorrectAddress,
    /// `PARTIAL_REFUND_ISSUED_FOR_MISSING_ITEMS`
    PartialRefundIssuedForMissingItems,
    /// `PARTIAL_REFUND_OFFER_ACCEPTED`
    PartialRefundOfferAccepted,
    /// `PAYMENT_REVERSED_ALREADY`
    PaymentReversedAlready,
    /// `POS_SUBMITTED_INSTEAD_OF_POD`
    PosSubmittedInsteadOfPod,
    /// `PREAUTH_INSTALLMENT_DUE`
    PreauthInstallmentDue,
    /// `PROOF_OF_BILLING_AFTER_CANCELLATION_ACCEPTED`
    ProofOfBillingAfterCancellationAccepted,
    /// `PROOF_OF_DUPLICATE_DENIED_OR_INSUFFICIENT`
    ProofOfDuplicateDeniedOrInsufficient,
    /// `PROOF_OF_INCORRECT_TRANSACTION_AMOUNT_ACCEPTED`
    ProofOfIncorrectTransactionAmountAccepted,
    /// `PROOF_OF_PAID_BY_OTHER_MEANS_NOT_SUBMITTED`
    ProofOfPaidByOtherMeansNotSubmitted,
    /// `PROOF_OF_TRACKING_NOT_SUBMITTED`
    ProofOfTrackingNotSubmitted,
    /// `PROTECTED_BY_PAYPAL`
    ProtectedByPaypal,
    /// `REPRESENTED_BY_PAYPAL`
    RepresentedByPaypal,
    /// `SELLER_ACCEPTED_MULTIPLE_PAYMENTS`
    SellerAcceptedMultiplePayments,
    /// `SELLER_AGREED_REFUND_WITHOUT_RETURN`
    SellerAgreedRefundWithoutReturn,
    /// `SELLER_AGREED_TO_ISSUE_CREDIT`
    SellerAgreedToIssueCredit,
    /// `SELLER_ISSUED_CREDIT_TO_BUYER`
    SellerIssuedCreditToBuyer,
    /// `SELLER_ISSUED_REFUND`
    SellerIssuedRefund,
    /// `SELLER_NOT_REACHABLE`
    SellerNotReachable,
    /// `SELLER_RECEIVED_PAYMENT_TWICE_OR_FOR_REPLACEMENT`
    SellerReceivedPaymentTwiceOrForReplacement,
    /// `SELLER_REFUSED_REFUND`
    SellerRefusedRefund,
    /// `SELLER_REFUSED_RETURN`
    SellerRefusedReturn,
    /// `SELLER_SURCHARGED_BUYER`
    SellerSurchargedBuyer,
    /// `SERVICE_NOT_COMPLETED_AS_AGREED`
    ServiceNotCompletedAsAgreed,
    /// `SHIPPING_COMPANY_WONT_SHIP`
    ShippingCompanyWontShip,
    /// `TRACKING_PROOF_NOT_ENOUGH`
    TrackingProofNotEnough,
    /// `TRANSACTION_AUTHORIZED_BY_CARDHOLDER`
    TransactionAuthorizedByCardholder,
    /// `TRANSACTION_CANCELLED_AFTER_AUTHORIZATION_DATE`
    TransactionCancelledAfterAuthorizationDate,
    /// `TRANSACTION_CANCELLED_BEFORE_SHIPMENT_SERVICE_DATE`
    TransactionCancelledBeforeShipmentServiceDate,
    /// `TRANSACTION_MATCHES_BUYER_SPENDING_PATTERN`
    TransactionMatchesBuyerSpendingPattern,
    /// `TRANSACTION_PROCESSED_CORRECTLY`
    TransactionProcessedCorrectly,
    /// `TRUSTED_BUYER_PAYOUT`
    TrustedBuyerPayout,
    /// `UNUSED_SHIPPING_LABEL`
    UnusedShippingLabel,
    /// `VALID_PROOF_OF_DELIVERY`
    ValidProofOfDelivery,
    /// `VALID_PROOF_OF_DELIVERY_WITH_SIGNATURE`
    ValidProofOfDeliveryWithSignature,
    /// `VALID_PROOF_OF_REFUND`
    ValidProofOfRefund,
    /// `VALID_PROOF_SUPPORTING_CLAIM`
    ValidProofSupportingClaim,
    /// `VALID_RETURN_DELIVERY_PROOF`
    ValidReturnDeliveryProof,
    /// `VALID_RETURN_DELIVERY_PROOF_WITH_SIGNATURE`
    ValidReturnDeliveryProofWithSignature,
    /// `VALID_SHIPMENT_PROOF`
    ValidShipmentProof,
    /// `VALUE_AFFECTED_SIGNIFICANTLY`
    ValueAffectedSignificantly,
    /// `PROTECTION_POLICY_APPLIES`
    ProtectionPolicyApplies,
    /// `SNAD_DELAYED_FILING`
    SnadDelayedFiling,
    /// `FUNDS_TRANSFERRED_TO_INCORRECT_RECIPIENT`
    FundsTransferredToIncorrectRecipient,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { AdjudicationReason {
    0 AmountDifferenceExpectedDueToFees = "AMOUNT_DIFFERENCE_EXPECTED_DUE_TO_FEES",
    1 BillingAgreementChangeDisclosed = "BILLING_AGREEMENT_CHANGE_DISCLOSED",
    2 BillingAgreementChangeNotDisclosed = "BILLING_AGREEMENT_CHANGE_NOT_DISCLOSED",
    3 BillingAgreementDateChangeDisclosed = "BILLING_AGREEMENT_DATE_CHANGE_DISCLOSED",
    4 BillingAgreementDateChangeNotDisclosed = "BILLING_AGREEMENT_DATE_CHANGE_NOT_DISCLOSED",
    5 BuyerAttemptedReturn = "BUYER_ATTEMPTED_RETURN",
    6 BuyerBilledOnlyOnce = "BUYER_BILLED_ONLY_ONCE",
    7 BuyerCancelledCase = "BUYER_CANCELLED_CASE",
    8 BuyerCancelledService = "BUYER_CANCELLED_SERVICE",
    9 BuyerFailedToDescribeIssue = "BUYER_FAILED_TO_DESCRIBE_ISSUE",
    10 BuyerHasPossessionOfTheMerchandiseOrService = "BUYER_HAS_POSSESSION_OF_THE_MERCHANDISE_OR_SERVICE",
    11 BuyerMadeNoAttemptToResolveWithSeller = "BUYER_MADE_NO_ATTEMPT_TO_RESOLVE_WITH_SELLER",
    12 BuyerNotInPossessionOfItemToReturn = "BUYER_NOT_IN_POSSESSION_OF_ITEM_TO_RETURN",
    13 BuyerProvidedCreditReceipt = "BUYER_PROVIDED_CREDIT_RECEIPT",
    14 BuyerReceivedDuplicateRefund = "BUYER_RECEIVED_DUPLICATE_REFUND",
    15 CancelledPerTermsOfBillingAgreement = "CANCELLED_PER_TERMS_OF_BILLING_AGREEMENT",
    16 CardNotStolen = "CARD_NOT_STOLEN",
    17 CardNotStolenBeforeAuth = "CARD_NOT_STOLEN_BEFORE_AUTH",
    18 CustomerRecognizesTransaction = "CUSTOMER_RECOGNIZES_TRANSACTION",
    19 DecisionBasedOnAvailableInformation = "DECISION_BASED_ON_AVAILABLE_INFORMATION",
    20 DeliveryAfterExpectedDeliveryDate = "DELIVERY_AFTER_EXPECTED_DELIVERY_DATE",
    21 DeliveryDueWithinExpectedDeliveryDate = "DELIVERY_DUE_WITHIN_EXPECTED_DELIVERY_DATE",
    22 DeliveryOrServiceRefused = "DELIVERY_OR_SERVICE_REFUSED",
    23 DocumentationMatchesAmountCharged = "DOCUMENTATION_MATCHES_AMOUNT_CHARGED",
    24 DocumentationMatchesAmountInPaypalAccount = "DOCUMENTATION_MATCHES_AMOUNT_IN_PAYPAL_ACCOUNT",
    25 DuplicateAddFunds = "DUPLICATE_ADD_FUNDS",
    26 EffortlessSellerProtection = "EFFORTLESS_SELLER_PROTECTION",
    27 InPersonDelivery = "IN_PERSON_DELIVERY",
    28 IneligibleBuyerProtectionPolicy = "INELIGIBLE_BUYER_PROTECTION_POLICY",
    29 IneligibleSellerProtectionPolicy = "INELIGIBLE_SELLER_PROTECTION_POLICY",
    30 InquiryOfferItemReplaced = "INQUIRY_OFFER_ITEM_REPLACED",
    31 InquiryOfferPartialRefund = "INQUIRY_OFFER_PARTIAL_REFUND",
    32 InquiryOfferRefundWithItemReturn = "INQUIRY_OFFER_REFUND_WITH_ITEM_RETURN",
    33 InquiryOfferRefundWithReplacement = "INQUIRY_OFFER_REFUND_WITH_REPLACEMENT",
    34 InvalidAppealReason = "INVALID_APPEAL_REASON",
    35 InvalidChargebackSellerFavour = "INVALID_CHARGEBACK_SELLER_FAVOUR",
    36 InvalidDeliveryProof = "INVALID_DELIVERY_PROOF",
    37 InvalidDeliveryProofSignature = "INVALID_DELIVERY_PROOF_SIGNATURE",
    38 InvalidDocumentation = "INVALID_DOCUMENTATION",
    39 InvalidProofOfShipment = "INVALID_PROOF_OF_SHIPMENT",
    40 InvalidRefundProof = "INVALID_REFUND_PROOF",
    41 InvalidReturnDeliveryNoSignatureProof = "INVALID_RETURN_DELIVERY_NO_SIGNATURE_PROOF",
    42 InvalidReturnDeliveryProof = "INVALID_RETURN_DELIVERY_PROOF",
    43 InvalidTracking = "INVALID_TRACKING",
    44 ItemAlteredRepaired = "ITEM_ALTERED_REPAIRED",
    45 ItemNotAsAdvertised = "ITEM_NOT_AS_ADVERTISED",
    46 ItemNotAsDescribed = "ITEM_NOT_AS_DESCRIBED",
    47 ItemNotDamaged = "ITEM_NOT_DAMAGED",
    48 ItemNotDelivered = "ITEM_NOT_DELIVERED",
    49 ItemNotReturnedToSeller = "ITEM_NOT_RETURNED_TO_SELLER",
    50 ItemNotShipped = "ITEM_NOT_SHIPPED",
    51 ItemOfDifferentQualityOrQuantity = "ITEM_OF_DIFFERENT_QUALITY_OR_QUANTITY",
    52 ItemOutOfStockAndNotDelivered = "ITEM_OUT_OF_STOCK_AND_NOT_DELIVERED",
    53 ItemReturnedToSeller = "ITEM_RETURNED_TO_SELLER",
    54 ItemServiceMisrepresented = "ITEM_SERVICE_MISREPRESENTED",
    55 ItemServiceNotMisrepresented = "ITEM_SERVICE_NOT_MISREPRESENTED",
    56 ItemServiceReceivedByBuyer = "ITEM_SERVICE_RECEIVED_BY_BUYER",
    57 ItemSoldAsDescribed = "ITEM_SOLD_AS_DESCRIBED",
    58 ItemValueUnaffected = "ITEM_VALUE_UNAFFECTED",
    59 MultipleAppealsWithSameReason = "MULTIPLE_APPEALS_WITH_SAME_REASON",
    60 NoDocumentationFromBuyer = "NO_DOCUMENTATION_FROM_BUYER",
    61 NoDocumentationSupportingDueOfCredit = "NO_DOCUMENTATION_SUPPORTING_DUE_OF_CREDIT",
    62 NoProofOfDelivery = "NO_PROOF_OF_DELIVERY",
    63 NoProofOfDeliveryIntangible = "NO_PROOF_OF_DELIVERY_INTANGIBLE",
    64 NoProtectionForDigitalGoodsService = "NO_PROTECTION_FOR_DIGITAL_GOODS_SERVICE",
    65 NoResponseFromBuyer = "NO_RESPONSE_FROM_BUYER",
    66 NoResponseFromBuyerForAdditionalInfoRequest = "NO_RESPONSE_FROM_BUYER_FOR_ADDITIONAL_INFO_REQUEST",
    67 NoSellerResponse = "NO_SELLER_RESPONSE",
    68 NoSellerResponseForAdditionalInfoRequest = "NO_SELLER_RESPONSE_FOR_ADDITIONAL_INFO_REQUEST",
    69 NoValidShipmentProof = "NO_VALID_SHIPMENT_PROOF",
    70 NotABillingError = "NOT_A_BILLING_ERROR",
    71 NotAnUnauthorizedTransaction = "NOT_AN_UNAUTHORIZED_TRANSACTION",
    72 NotDuplicateFundsAddedOnce = "NOT_DUPLICATE_FUNDS_ADDED_ONCE",
    73 NotDuplicateFundsWithdrawnOnce = "NOT_DUPLICATE_FUNDS_WITHDRAWN_ONCE",
    74 NotShippedToCorrectAddress = "NOT_SHIPPED_TO_CORRECT_ADDRESS",
    75 PartialRefundIssuedForMissingItems = "PARTIAL_REFUND_ISSUED_FOR_MISSING_ITEMS",
    76 PartialRefundOfferAccepted = "PARTIAL_REFUND_OFFER_ACCEPTED",
    77 PaymentReversedAlready = "PAYMENT_REVERSED_ALREADY",
    78 PosSubmittedInsteadOfPod = "POS_SUBMITTED_INSTEAD_OF_POD",
    79 PreauthInstallmentDue = "PREAUTH_INSTALLMENT_DUE",
    80 ProofOfBillingAfterCancellationAccepted = "PROOF_OF_BILLING_AFTER_CANCELLATION_ACCEPTED",
    81 ProofOfDuplicateDeniedOrInsufficient = "PROOF_OF_DUPLICATE_DENIED_OR_INSUFFICIENT",
    82 ProofOfIncorrectTransactionAmountAccepted = "PROOF_OF_INCORRECT_TRANSACTION_AMOUNT_ACCEPTED",
    83 ProofOfPaidByOtherMeansNotSubmitted = "PROOF_OF_PAID_BY_OTHER_MEANS_NOT_SUBMITTED",
    84 ProofOfTrackingNotSubmitted = "PROOF_OF_TRACKING_NOT_SUBMITTED",
    85 ProtectedByPaypal = "PROTECTED_BY_PAYPAL",
    86 RepresentedByPaypal = "REPRESENTED_BY_PAYPAL",
    87 SellerAcceptedMultiplePayments = "SELLER_ACCEPTED_MULTIPLE_PAYMENTS",
    88 SellerAgreedRefundWithoutReturn = "SELLER_AGREED_REFUND_WITHOUT_RETURN",
    89 SellerAgreedToIssueCredit = "SELLER_AGREED_TO_ISSUE_CREDIT",
    90 SellerIssuedCreditToBuyer = "SELLER_ISSUED_CREDIT_TO_BUYER",
    91 SellerIssuedRefund = "SELLER_ISSUED_REFUND",
    92 SellerNotReachable = "SELLER_NOT_REACHABLE",
    93 SellerReceivedPaymentTwiceOrForReplacement = "SELLER_RECEIVED_PAYMENT_TWICE_OR_FOR_REPLACEMENT",
    94 SellerRefusedRefund = "SELLER_REFUSED_REFUND",
    95 SellerRefusedReturn = "SELLER_REFUSED_RETURN",
    96 SellerSurchargedBuyer = "SELLER_SURCHARGED_BUYER",
    97 ServiceNotCompletedAsAgreed = "SERVICE_NOT_COMPLETED_AS_AGREED",
    98 ShippingCompanyWontShip = "SHIPPING_COMPANY_WONT_SHIP",
    99 TrackingProofNotEnough = "TRACKING_PROOF_NOT_ENOUGH",
    100 TransactionAuthorizedByCardholder = "TRANSACTION_AUTHORIZED_BY_CARDHOLDER",
    101 TransactionCancelledAfterAuthorizationDate = "TRANSACTION_CANCELLED_AFTER_AUTHORIZATION_DATE",
    102 TransactionCancelledBeforeShipmentServiceDate = "TRANSACTION_CANCELLED_BEFORE_SHIPMENT_SERVICE_DATE",
    103 TransactionMatchesBuyerSpendingPattern = "TRANSACTION_MATCHES_BUYER_SPENDING_PATTERN",
    104 TransactionProcessedCorrectly = "TRANSACTION_PROCESSED_CORRECTLY",
    105 TrustedBuyerPayout = "TRUSTED_BUYER_PAYOUT",
    106 UnusedShippingLabel = "UNUSED_SHIPPING_LABEL",
    107 ValidProofOfDelivery = "VALID_PROOF_OF_DELIVERY",
    108 ValidProofOfDeliveryWithSignature = "VALID_PROOF_OF_DELIVERY_WITH_SIGNATURE",
    109 ValidProofOfRefund = "VALID_PROOF_OF_REFUND",
    110 ValidProofSupportingClaim = "VALID_PROOF_SUPPORTING_CLAIM",
    111 ValidReturnDeliveryProof = "VALID_RETURN_DELIVERY_PROOF",
    112 ValidReturnDeliveryProofWithSignature = "VALID_RETURN_DELIVERY_PROOF_WITH_SIGNATURE",
    113 ValidShipmentProof = "VALID_SHIPMENT_PROOF",
    114 ValueAffectedSignificantly = "VALUE_AFFECTED_SIGNIFICANTLY",
    115 ProtectionPolicyApplies = "PROTECTION_POLICY_APPLIES",
    116 SnadDelayedFiling = "SNAD_DELAYED_FILING",
    117 FundsTransferredToIncorrectRecipient = "FUNDS_TRANSFERRED_TO_INCORRECT_RECIPIENT",
} }
