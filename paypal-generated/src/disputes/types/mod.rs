// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! The types of PayPal's Disputes API.

mod accept_claim;
mod accept_claim_response_options;
mod accept_claim_type;
mod accept_offer;
mod acknowledge_return_item;
mod acknowledge_return_item_response_options;
mod acknowledgement_type;
mod action_info;
mod adjudicate;
mod adjudication;
mod adjudication_reason;
mod adjudication_type;
mod agreed_refund_details;
mod allowed_response_options;
mod billing_disputes_properties;
mod buyer;
mod canceled_recurring_billing;
mod cancellation_details;
mod communication_details;
mod credit_not_processed;
mod cryptocurrency;
mod cryptocurrency_symbol;
mod definitions_sub_reasons;
mod deny_offer;
mod dispute;
mod dispute_channel;
mod dispute_info;
mod dispute_lifecycle_stage;
mod dispute_outcome;
mod dispute_reason;
mod dispute_search;
mod dispute_source;
mod dispute_state;
mod document;
mod duplicate_transaction;
mod escalate;
mod evidence;
mod evidence_info;
mod evidences;
mod extensions;
mod fee_policy;
mod fund_movement;
mod fund_movement_reason;
mod incorrect_transaction_amount;
mod item_info;
mod item_type;
mod make_offer;
mod make_offer_response_options;
mod merchandize_dispute_properties;
mod merchant_contacted_mode;
mod merchant_contacted_outcome;
mod message;
mod money_movement;
mod money_movement_reason;
mod offer;
mod offer_history;
mod offer_type;
mod payment_by_other_means;
mod product_details;
mod provide_supporting_info;
mod refund_details;
mod require_evidence;
mod return_details;
mod seller;
mod send_message;
mod service_details;
mod status;
mod sub_reasons;
mod subsequent_action;
mod supporting_info;
mod tracking_info;
mod transaction_info;

#[doc(inline)]
pub use crate::shared::{
    AddressDetails, AddressPortable, LinkDescription, LinkDescriptionMethod, Money, Patch, PatchOp,
};

pub use accept_claim::{AcceptClaim, AcceptClaimReason};
pub use accept_claim_response_options::AcceptClaimResponseOptions;
pub use accept_claim_type::AcceptClaimType;
pub use accept_offer::AcceptOffer;
pub use acknowledge_return_item::AcknowledgeReturnItem;
pub use acknowledge_return_item_response_options::AcknowledgeReturnItemResponseOptions;
pub use acknowledgement_type::AcknowledgementType;
pub use action_info::{ActionInfo, DisputeAction};
pub use adjudicate::{Adjudicate, AdjudicationOutcome};
pub use adjudication::Adjudication;
pub use adjudication_reason::AdjudicationReason;
pub use adjudication_type::AdjudicationType;
pub use agreed_refund_details::AgreedRefundDetails;
pub use allowed_response_options::AllowedResponseOptions;
pub use billing_disputes_properties::BillingDisputesProperties;
pub use buyer::Buyer;
pub use canceled_recurring_billing::CanceledRecurringBilling;
pub use cancellation_details::{CancellationDetails, CancellationMode};
pub use communication_details::CommunicationDetails;
pub use credit_not_processed::{CreditNotProcessed, IssueType};
pub use cryptocurrency::Cryptocurrency;
pub use cryptocurrency_symbol::CryptocurrencySymbol;
pub use definitions_sub_reasons::ServiceSubReason;
pub use deny_offer::DenyOffer;
pub use dispute::Dispute;
pub use dispute_channel::DisputeChannel;
pub use dispute_info::DisputeInfo;
pub use dispute_lifecycle_stage::DisputeLifecycleStage;
pub use dispute_outcome::{DisputeOutcome, OutcomeCode};
pub use dispute_reason::DisputeReason;
pub use dispute_search::DisputeSearch;
pub use dispute_source::DisputeSource;
pub use dispute_state::DisputeState;
pub use document::Document;
pub use duplicate_transaction::DuplicateTransaction;
pub use escalate::Escalate;
pub use evidence::{Evidence, EvidenceSource, EvidenceType};
pub use evidence_info::EvidenceInfo;
pub use evidences::Evidences;
pub use extensions::Extensions;
pub use fee_policy::FeePolicy;
pub use fund_movement::FundMovement;
pub use fund_movement_reason::FundMovementReason;
pub use incorrect_transaction_amount::IncorrectTransactionAmount;
pub use item_info::ItemInfo;
pub use item_type::ItemType;
pub use make_offer::MakeOffer;
pub use make_offer_response_options::MakeOfferResponseOptions;
pub use merchandize_dispute_properties::MerchandizeDisputeProperties;
pub use merchant_contacted_mode::MerchantContactedMode;
pub use merchant_contacted_outcome::MerchantContactedOutcome;
pub use message::{Message, MessagePostedBy};
pub use money_movement::{AffectedParty, MoneyMovement, MoneyMovementType};
pub use money_movement_reason::MoneyMovementReason;
pub use offer::Offer;
pub use offer_history::{OfferHistory, OfferHistoryActor, OfferHistoryEventType};
pub use offer_type::OfferType;
pub use payment_by_other_means::{PaymentByOtherMeans, PaymentByOtherMeansPaymentMethod};
pub use product_details::{ProductDetails, ProductReceived};
pub use provide_supporting_info::ProvideSupportingInfo;
pub use refund_details::RefundDetails;
pub use require_evidence::{RequireEvidence, RequireEvidenceAction};
pub use return_details::{ReturnDetails, ReturnDetailsMode};
pub use seller::Seller;
pub use send_message::SendMessage;
pub use service_details::{ServiceDetails, ServiceStarted};
pub use status::DisputeStatus;
pub use sub_reasons::ProductSubReason;
pub use subsequent_action::SubsequentAction;
pub use supporting_info::{SupportingInfo, SupportingInfoSource};
pub use tracking_info::{CarrierName, TrackingInfo};
pub use transaction_info::{TransactionInfo, TransactionStatus};

/// The component `accept_claim_type_list`, a list.
pub type AcceptClaimTypeList = Vec<AcceptClaimType>;

/// The component `acknowledgement_type_list`, a list.
pub type AcknowledgementTypeList = Vec<AcknowledgementType>;

/// The component `adjudication_list`, a list.
pub type AdjudicationList = Vec<Adjudication>;

/// The component `definitions-document_list`, a list.
pub type DefinitionsDocumentList = Vec<Document>;

/// The component `definitions-link_description_list`, a list.
pub type DefinitionsLinkDescriptionList = Vec<LinkDescription>;

/// The component `definitions-sub_reasons_list`, a list.
pub type DefinitionsSubReasonsList = Vec<ServiceSubReason>;

/// The component `dispute_info_list`, a list.
pub type DisputeInfoList = Vec<DisputeInfo>;

/// The component `document_list`, a list.
pub type DocumentList = Vec<Document>;

/// The component `evidence_list`, a list.
pub type EvidenceList = Vec<Evidence>;

/// The component `fund_movement_list`, a list.
pub type FundMovementList = Vec<FundMovement>;

/// The component `item_info_list`, a list.
pub type ItemInfoList = Vec<ItemInfo>;

/// The component `message_list`, a list.
pub type MessageList = Vec<Message>;

/// The component `money_movement_list`, a list.
pub type MoneyMovementList = Vec<MoneyMovement>;

/// The component `offer_history_list`, a list.
pub type OfferHistoryList = Vec<OfferHistory>;

/// The component `offer_type_list`, a list.
pub type OfferTypeList = Vec<OfferType>;

/// The component `patch_request`, a list.
pub type PatchRequest = Vec<Patch>;

/// The component `refund_ids_list`, a list.
pub type RefundIdsList = Vec<String>;

/// The component `sub_reasons_list`, a list.
pub type SubReasonsList = Vec<ProductSubReason>;

/// The component `supporting_info_definitions-document_list`, a list.
pub type SupportingInfoDefinitionsDocumentList = Vec<Document>;

/// The component `supporting_info_list`, a list.
pub type SupportingInfoList = Vec<SupportingInfo>;

/// The component `tracking_info_list`, a list.
pub type TrackingInfoList = Vec<TrackingInfo>;

/// The component `transaction_info_list`, a list.
pub type TransactionInfoList = Vec<TransactionInfo>;
