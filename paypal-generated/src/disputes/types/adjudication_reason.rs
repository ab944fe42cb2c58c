// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `adjudication_reason` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The reason for PayPal's decision.
///
/// The values of `adjudication_reason` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdjudicationReason {
    /// `AMOUNT_DIFFERENCE_EXPECTED_DUE_TO_FEES`: The seller proves that the charge is correct: fees explain
    /// the amount that the buyer questions.
    AmountDifferenceExpectedDueToFees,
    /// `BILLING_AGREEMENT_CHANGE_DISCLOSED`: The seller has told the buyer in advance about the new terms of
    /// recurring payments, which supports the seller.
    BillingAgreementChangeDisclosed,
    /// `BILLING_AGREEMENT_CHANGE_NOT_DISCLOSED`: The seller has changed the terms of recurring payments
    /// without telling the buyer first, which supports the buyer.
    BillingAgreementChangeNotDisclosed,
    /// `BILLING_AGREEMENT_DATE_CHANGE_DISCLOSED`: The seller has announced the new date of the recurring
    /// payment in advance, which supports the seller.
    BillingAgreementDateChangeDisclosed,
    /// `BILLING_AGREEMENT_DATE_CHANGE_NOT_DISCLOSED`: The seller has moved the date of the recurring payment
    /// without announcing it, which supports the buyer.
    BillingAgreementDateChangeNotDisclosed,
    /// `BUYER_ATTEMPTED_RETURN`: The buyer has tried to send the goods back, which supports the buyer's
    /// request for a refund.
    BuyerAttemptedReturn,
    /// `BUYER_BILLED_ONLY_ONCE`: PayPal finds a single charge, and the buyer's evidence does not prove a
    /// second one.
    BuyerBilledOnlyOnce,
    /// `BUYER_CANCELLED_CASE`: The buyer withdraws the dispute, so PayPal closes it and needs no more
    /// evidence from the seller.
    BuyerCancelledCase,
    /// `BUYER_CANCELLED_SERVICE`: The buyer has ended the service or the subscription, and PayPal bases its
    /// decision on this.
    BuyerCancelledService,
    /// `BUYER_FAILED_TO_DESCRIBE_ISSUE`: The buyer does not explain the problem well enough to justify a
    /// refund.
    BuyerFailedToDescribeIssue,
    /// `BUYER_HAS_POSSESSION_OF_THE_MERCHANDISE_OR_SERVICE`: The buyer still has the goods or already got the
    /// service, which supports the seller.
    BuyerHasPossessionOfTheMerchandiseOrService,
    /// `BUYER_MADE_NO_ATTEMPT_TO_RESOLVE_WITH_SELLER`: The buyer has gone to PayPal or the bank without first
    /// trying to settle the problem with the seller.
    BuyerMadeNoAttemptToResolveWithSeller,
    /// `BUYER_NOT_IN_POSSESSION_OF_ITEM_TO_RETURN`: The buyer no longer has the goods, so they cannot be sent
    /// back to the seller.
    BuyerNotInPossessionOfItemToReturn,
    /// `BUYER_PROVIDED_CREDIT_RECEIPT`: The buyer sends a receipt or similar document for a refund that the
    /// seller granted, which supports the buyer.
    BuyerProvidedCreditReceipt,
    /// `BUYER_RECEIVED_DUPLICATE_REFUND`: The buyer already got the money back two times, so no further
    /// refund is due.
    BuyerReceivedDuplicateRefund,
    /// `CANCELLED_PER_TERMS_OF_BILLING_AGREEMENT`: The recurring payment has ended in the way that buyer and
    /// seller had agreed on.
    CancelledPerTermsOfBillingAgreement,
    /// `CARD_NOT_STOLEN`: The buyer still holds the card that was reported lost or stolen, which supports the
    /// seller.
    CardNotStolen,
    /// `CARD_NOT_STOLEN_BEFORE_AUTH`: The card was reported lost or stolen only after the payment was
    /// authorized, which supports the seller.
    CardNotStolenBeforeAuth,
    /// `CUSTOMER_RECOGNIZES_TRANSACTION`: The buyer confirms that the payment is their own, so it does not
    /// count as unauthorized.
    CustomerRecognizesTransaction,
    /// `DECISION_BASED_ON_AVAILABLE_INFORMATION`: PayPal decides with the facts that it has, and no more
    /// specific reason fits the case.
    DecisionBasedOnAvailableInformation,
    /// `DELIVERY_AFTER_EXPECTED_DELIVERY_DATE`: The goods or the service arrived later than promised, which
    /// supports the buyer.
    DeliveryAfterExpectedDeliveryDate,
    /// `DELIVERY_DUE_WITHIN_EXPECTED_DELIVERY_DATE`: The promised delivery date has not passed yet, so the
    /// buyer's complaint comes too early.
    DeliveryDueWithinExpectedDeliveryDate,
    /// `DELIVERY_OR_SERVICE_REFUSED`: The seller declines to deliver the goods or to perform the service,
    /// which supports the buyer.
    DeliveryOrServiceRefused,
    /// `DOCUMENTATION_MATCHES_AMOUNT_CHARGED`: The documents show the same sum as the charge, so the price
    /// was not wrong.
    DocumentationMatchesAmountCharged,
    /// `DOCUMENTATION_MATCHES_AMOUNT_IN_PAYPAL_ACCOUNT`: The documents show the same sum as the charge on the
    /// buyer's account, so PayPal sees no error.
    DocumentationMatchesAmountInPaypalAccount,
    /// `DUPLICATE_ADD_FUNDS`: The buyer proves that the same money was charged twice, which supports the
    /// buyer.
    DuplicateAddFunds,
    /// `EFFORTLESS_SELLER_PROTECTION`: PayPal applies its protection policy for sellers to decide the case.
    EffortlessSellerProtection,
    /// `IN_PERSON_DELIVERY`: The seller has handed the goods over directly, without a carrier.
    InPersonDelivery,
    /// `INELIGIBLE_BUYER_PROTECTION_POLICY`: The case follows a pattern that PayPal's protection for buyers
    /// does not cover.
    IneligibleBuyerProtectionPolicy,
    /// `INELIGIBLE_SELLER_PROTECTION_POLICY`: The case follows a pattern that PayPal's protection for sellers
    /// does not cover, so the seller may bear the loss.
    IneligibleSellerProtectionPolicy,
    /// `INQUIRY_OFFER_ITEM_REPLACED`: The seller agrees during the inquiry to send new goods in place of the
    /// first ones.
    InquiryOfferItemReplaced,
    /// `INQUIRY_OFFER_PARTIAL_REFUND`: The seller agrees during the inquiry to pay back a part of the money.
    InquiryOfferPartialRefund,
    /// `INQUIRY_OFFER_REFUND_WITH_ITEM_RETURN`: The seller agrees during the inquiry to pay the money back
    /// once the buyer returns the goods.
    InquiryOfferRefundWithItemReturn,
    /// `INQUIRY_OFFER_REFUND_WITH_REPLACEMENT`: The seller agrees during the inquiry to replace the damaged
    /// goods and also to pay money back.
    InquiryOfferRefundWithReplacement,
    /// `INVALID_APPEAL_REASON`: The seller's second appeal gives the same reason as the first, and PayPal
    /// does not accept this reason.
    InvalidAppealReason,
    /// `INVALID_CHARGEBACK_SELLER_FAVOUR`: The chargeback is not valid under the rules of the external
    /// network, for example a card network, so the seller wins.
    InvalidChargebackSellerFavour,
    /// `INVALID_DELIVERY_PROOF`: PayPal does not accept the seller's document as evidence that the goods
    /// reached the buyer.
    InvalidDeliveryProof,
    /// `INVALID_DELIVERY_PROOF_SIGNATURE`: The seller's evidence of delivery lacks the buyer's signature, so
    /// PayPal does not accept it.
    InvalidDeliveryProofSignature,
    /// `INVALID_DOCUMENTATION`: PayPal cannot accept the documents that were sent as evidence.
    InvalidDocumentation,
    /// `INVALID_PROOF_OF_SHIPMENT`: PayPal does not accept the seller's document as evidence that the goods
    /// were sent.
    InvalidProofOfShipment,
    /// `INVALID_REFUND_PROOF`: PayPal does not accept the seller's document as evidence that the buyer got
    /// the money back.
    InvalidRefundProof,
    /// `INVALID_RETURN_DELIVERY_NO_SIGNATURE_PROOF`: The evidence for the return lacks the seller's
    /// signature, so PayPal does not accept it.
    InvalidReturnDeliveryNoSignatureProof,
    /// `INVALID_RETURN_DELIVERY_PROOF`: PayPal does not accept the buyer's document as evidence that the
    /// goods went back to the seller.
    InvalidReturnDeliveryProof,
    /// `INVALID_TRACKING`: PayPal cannot accept the seller's tracking data, for example because the number
    /// does not fit the shipment.
    InvalidTracking,
    /// `ITEM_ALTERED_REPAIRED`: The goods were changed or mended while the buyer had them, which weakens the
    /// buyer's claim.
    ItemAlteredRepaired,
    /// `ITEM_NOT_AS_ADVERTISED`: The goods or the service differ from the seller's advertisement, which
    /// supports the buyer.
    ItemNotAsAdvertised,
    /// `ITEM_NOT_AS_DESCRIBED`: The goods or the service differ from the seller's description, which supports
    /// the buyer.
    ItemNotAsDescribed,
    /// `ITEM_NOT_DAMAGED`: PayPal finds the goods or the service intact and complete, which supports the
    /// seller.
    ItemNotDamaged,
    /// `ITEM_NOT_DELIVERED`: The goods have never reached the buyer, which supports the buyer's claim.
    ItemNotDelivered,
    /// `ITEM_NOT_RETURNED_TO_SELLER`: The buyer has not sent the goods back, so a refund that depends on the
    /// return is not due.
    ItemNotReturnedToSeller,
    /// `ITEM_NOT_SHIPPED`: The seller has no confirmed evidence that the goods were sent or arrived, which
    /// supports the buyer.
    ItemNotShipped,
    /// `ITEM_OF_DIFFERENT_QUALITY_OR_QUANTITY`: The buyer has got goods in another grade, number, color or
    /// size than ordered.
    ItemOfDifferentQualityOrQuantity,
    /// `ITEM_OUT_OF_STOCK_AND_NOT_DELIVERED`: The seller has no goods left to send, so the buyer gets
    /// nothing.
    ItemOutOfStockAndNotDelivered,
    /// `ITEM_RETURNED_TO_SELLER`: The buyer has sent the goods back, so the refund can follow.
    ItemReturnedToSeller,
    /// `ITEM_SERVICE_MISREPRESENTED`: The seller's listing gave a wrong picture of the offer, which supports
    /// the buyer.
    ItemServiceMisrepresented,
    /// `ITEM_SERVICE_NOT_MISREPRESENTED`: The seller's listing was correct, so the buyer got the offer as
    /// shown.
    ItemServiceNotMisrepresented,
    /// `ITEM_SERVICE_RECEIVED_BY_BUYER`: The buyer has got the goods or the service, so a claim of
    /// non-receipt fails.
    ItemServiceReceivedByBuyer,
    /// `ITEM_SOLD_AS_DESCRIBED`: The goods were in the condition that the seller had stated, which supports
    /// the seller.
    ItemSoldAsDescribed,
    /// `ITEM_VALUE_UNAFFECTED`: The fault hardly changes the worth or the use of the goods, which supports
    /// the seller.
    ItemValueUnaffected,
    /// `MULTIPLE_APPEALS_WITH_SAME_REASON`: The seller repeats an appeal without new convincing evidence, so
    /// PayPal has no ground to change its decision.
    MultipleAppealsWithSameReason,
    /// `NO_DOCUMENTATION_FROM_BUYER`: The buyer sends no documents, so nothing supports the claim.
    NoDocumentationFromBuyer,
    /// `NO_DOCUMENTATION_SUPPORTING_DUE_OF_CREDIT`: No document proves that the seller owes the buyer a
    /// refund.
    NoDocumentationSupportingDueOfCredit,
    /// `NO_PROOF_OF_DELIVERY`: The seller cannot show that the goods reached the buyer, which supports the
    /// buyer.
    NoProofOfDelivery,
    /// `NO_PROOF_OF_DELIVERY_INTANGIBLE`: The seller cannot show that the buyer got the service or digital
    /// goods, for example by access logs.
    NoProofOfDeliveryIntangible,
    /// `NO_PROTECTION_FOR_DIGITAL_GOODS_SERVICE`: PayPal's protection policies do not cover this purchase,
    /// because nothing physical was sold.
    NoProtectionForDigitalGoodsService,
    /// `NO_RESPONSE_FROM_BUYER`: The buyer does not answer in the dispute, so PayPal decides without the
    /// buyer's statement.
    NoResponseFromBuyer,
    /// `NO_RESPONSE_FROM_BUYER_FOR_ADDITIONAL_INFO_REQUEST`: PayPal asked the buyer for more details and has
    /// got no answer, which supports the seller.
    NoResponseFromBuyerForAdditionalInfoRequest,
    /// `NO_SELLER_RESPONSE`: The seller does not answer in the dispute. Answer before
    /// `seller_response_due_date` to avoid this.
    NoSellerResponse,
    /// `NO_SELLER_RESPONSE_FOR_ADDITIONAL_INFO_REQUEST`: PayPal asked the seller for more details and has got
    /// no answer, which supports the buyer.
    NoSellerResponseForAdditionalInfoRequest,
    /// `NO_VALID_SHIPMENT_PROOF`: The seller sends no acceptable evidence that the goods went out, which
    /// supports the buyer.
    NoValidShipmentProof,
    /// `NOT_A_BILLING_ERROR`: PayPal finds no mistake in the charge, which supports the seller.
    NotABillingError,
    /// `NOT_AN_UNAUTHORIZED_TRANSACTION`: PayPal finds no sign that a stranger used the buyer's account,
    /// which supports the seller.
    NotAnUnauthorizedTransaction,
    /// `NOT_DUPLICATE_FUNDS_ADDED_ONCE`: The records show a single transfer into the PayPal account, so there
    /// is no double charge.
    NotDuplicateFundsAddedOnce,
    /// `NOT_DUPLICATE_FUNDS_WITHDRAWN_ONCE`: The records show a single withdrawal, so the money was not taken
    /// two times.
    NotDuplicateFundsWithdrawnOnce,
    /// `NOT_SHIPPED_TO_CORRECT_ADDRESS`: The seller has sent the goods to a wrong place. Ship to the address
    /// on the transaction details page to stay protected.
    NotShippedToCorrectAddress,
    /// `PARTIAL_REFUND_ISSUED_FOR_MISSING_ITEMS`: The seller has paid back the price of the goods that were
    /// not in the parcel.
    PartialRefundIssuedForMissingItems,
    /// `PARTIAL_REFUND_OFFER_ACCEPTED`: The buyer agrees to get a part of the money back, which settles the
    /// dispute.
    PartialRefundOfferAccepted,
    /// `PAYMENT_REVERSED_ALREADY`: The buyer got the money back earlier, so no second refund is due.
    PaymentReversedAlready,
    /// `POS_SUBMITTED_INSTEAD_OF_POD`: The seller proves that the goods were sent, but PayPal needs evidence
    /// that they arrived.
    PosSubmittedInsteadOfPod,
    /// `PREAUTH_INSTALLMENT_DUE`: The buyer has approved the installments in advance and still owes this one
    /// or the remaining balance to the seller.
    PreauthInstallmentDue,
    /// `PROOF_OF_BILLING_AFTER_CANCELLATION_ACCEPTED`: The buyer shows a charge made after the recurring
    /// payment had ended, which supports the buyer.
    ProofOfBillingAfterCancellationAccepted,
    /// `PROOF_OF_DUPLICATE_DENIED_OR_INSUFFICIENT`: Concerns the buyer's evidence of paying by another
    /// method; by its name, PayPal does not find the evidence sufficient.
    ProofOfDuplicateDeniedOrInsufficient,
    /// `PROOF_OF_INCORRECT_TRANSACTION_AMOUNT_ACCEPTED`: The buyer's bank or card record shows another sum
    /// than the PayPal withdrawal, which supports the buyer.
    ProofOfIncorrectTransactionAmountAccepted,
    /// `PROOF_OF_PAID_BY_OTHER_MEANS_NOT_SUBMITTED`: The buyer cannot show a second payment for this purchase
    /// outside the disputed transaction.
    ProofOfPaidByOtherMeansNotSubmitted,
    /// `PROOF_OF_TRACKING_NOT_SUBMITTED`: The buyer cannot show by carrier data that the goods went back to
    /// the seller.
    ProofOfTrackingNotSubmitted,
    /// `PROTECTED_BY_PAYPAL`: The Seller Protection program covers the case, so the seller does not bear the
    /// loss.
    ProtectedByPaypal,
    /// `REPRESENTED_BY_PAYPAL`: PayPal bears the cost of the case itself, as its policy provides.
    RepresentedByPaypal,
    /// `SELLER_ACCEPTED_MULTIPLE_PAYMENTS`: The seller has taken more than one payment for one purchase, so
    /// the buyer paid too much.
    SellerAcceptedMultiplePayments,
    /// `SELLER_AGREED_REFUND_WITHOUT_RETURN`: The seller pays the money back and lets the buyer keep the
    /// goods.
    SellerAgreedRefundWithoutReturn,
    /// `SELLER_AGREED_TO_ISSUE_CREDIT`: The seller consents to pay the money back, so there is nothing left
    /// to decide.
    SellerAgreedToIssueCredit,
    /// `SELLER_ISSUED_CREDIT_TO_BUYER`: The seller had already paid money back for this transaction before
    /// the decision.
    SellerIssuedCreditToBuyer,
    /// `SELLER_ISSUED_REFUND`: The seller has paid the money back, so the buyer's demand is met.
    SellerIssuedRefund,
    /// `SELLER_NOT_REACHABLE`: The seller cannot be contacted, so the case cannot be settled with the seller.
    SellerNotReachable,
    /// `SELLER_RECEIVED_PAYMENT_TWICE_OR_FOR_REPLACEMENT`: The buyer paid two times, or paid again for a
    /// substitute item, which supports the buyer.
    SellerReceivedPaymentTwiceOrForReplacement,
    /// `SELLER_REFUSED_REFUND`: The seller does not want to pay the money back, so PayPal has to decide.
    SellerRefusedRefund,
    /// `SELLER_REFUSED_RETURN`: The seller does not want to take the goods back, so PayPal has to decide.
    SellerRefusedReturn,
    /// `SELLER_SURCHARGED_BUYER`: The seller has added an extra charge to the price that the buyer paid.
    SellerSurchargedBuyer,
    /// `SERVICE_NOT_COMPLETED_AS_AGREED`: The seller has not finished the work that the agreement describes,
    /// which supports the buyer.
    ServiceNotCompletedAsAgreed,
    /// `SHIPPING_COMPANY_WONT_SHIP`: A carrier declines to transport the goods, so they could not be sent
    /// that way.
    ShippingCompanyWontShip,
    /// `TRACKING_PROOF_NOT_ENOUGH`: Tracking data only shows that a parcel arrived; it cannot win an appeal
    /// about goods that differ from the description.
    TrackingProofNotEnough,
    /// `TRANSACTION_AUTHORIZED_BY_CARDHOLDER`: The owner of the card has approved the payment, so the dispute
    /// about unauthorized use fails.
    TransactionAuthorizedByCardholder,
    /// `TRANSACTION_CANCELLED_AFTER_AUTHORIZATION_DATE`: The purchase was called off only when the payment
    /// was already authorized.
    TransactionCancelledAfterAuthorizationDate,
    /// `TRANSACTION_CANCELLED_BEFORE_SHIPMENT_SERVICE_DATE`: The purchase was called off before the goods
    /// were sent or the service took place.
    TransactionCancelledBeforeShipmentServiceDate,
    /// `TRANSACTION_MATCHES_BUYER_SPENDING_PATTERN`: The payment looks like the buyer's other recent
    /// payments, so PayPal does not treat it as unauthorized.
    TransactionMatchesBuyerSpendingPattern,
    /// `TRANSACTION_PROCESSED_CORRECTLY`: PayPal finds no error in the way the payment was made, which
    /// supports the seller.
    TransactionProcessedCorrectly,
    /// `TRUSTED_BUYER_PAYOUT`: PayPal pays the buyer because the buyer's profile and PayPal's policy allow
    /// it.
    TrustedBuyerPayout,
    /// `UNUSED_SHIPPING_LABEL`: No parcel went out with the label that was provided, so the label proves no
    /// shipment.
    UnusedShippingLabel,
    /// `VALID_PROOF_OF_DELIVERY`: The seller shows that the goods reached the buyer, which supports the
    /// seller.
    ValidProofOfDelivery,
    /// `VALID_PROOF_OF_DELIVERY_WITH_SIGNATURE`: The seller shows that the goods arrived and that the
    /// recipient signed for them, which supports the seller.
    ValidProofOfDeliveryWithSignature,
    /// `VALID_PROOF_OF_REFUND`: The seller shows that the buyer already got the money back, which supports
    /// the seller.
    ValidProofOfRefund,
    /// `VALID_PROOF_SUPPORTING_CLAIM`: The buyer's documents convince PayPal, which supports the buyer.
    ValidProofSupportingClaim,
    /// `VALID_RETURN_DELIVERY_PROOF`: The buyer shows that the goods arrived back at the seller, which
    /// supports the refund.
    ValidReturnDeliveryProof,
    /// `VALID_RETURN_DELIVERY_PROOF_WITH_SIGNATURE`: The buyer shows that the goods arrived back and that the
    /// seller's side signed for them.
    ValidReturnDeliveryProofWithSignature,
    /// `VALID_SHIPMENT_PROOF`: The seller shows that the goods were handed to a carrier, which supports the
    /// seller.
    ValidShipmentProof,
    /// `VALUE_AFFECTED_SIGNIFICANTLY`: The fault greatly lowers the worth or the use of the goods, which
    /// supports the buyer.
    ValueAffectedSignificantly,
    /// `PROTECTION_POLICY_APPLIES`: PayPal decides under its protection rules. Read the outcome code to see
    /// which side won.
    ProtectionPolicyApplies,
    /// `SNAD_DELAYED_FILING`: Concerns a late dispute about goods that are significantly not as described
    /// (SNAD), opened after a set number of days.
    SnadDelayedFiling,
    /// `FUNDS_TRANSFERRED_TO_INCORRECT_RECIPIENT`: The money that was sent reached the wrong person or
    /// account, which supports the sender.
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
