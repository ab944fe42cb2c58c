//! The types of a dispute.

use serde::{Deserialize, Serialize};

use super::{Link, Money};

closed! {
    Reason {
        MerchandiseOrServiceNotReceived, MerchandiseOrServiceNotAsDescribed, Unauthorised, CreditNotProcessed,
        DuplicateTransaction, IncorrectAmount, PaymentByOtherMeans, CanceledRecurringBilling, ProblemWithRemittance,
        Other,
    }
    Status { Open, WaitingForBuyerResponse, WaitingForSellerResponse, UnderReview, Resolved, Other }
    Stage { Inquiry, Chargeback, PreArbitration, Arbitration }
    Channel { Internal, External, Alert }
    TransactionStatus { Completed, Unclaimed, Denied, Failed, Held, Pending, PartiallyRefunded, Refunded, Reversed }
    Party { Buyer, Seller, Arbiter }
    IssueType { Product, Service }
    Started { Yes, No, Cancelled }
    EvidenceType { ProofOfFulfillment, ProofOfRefund, Other }
    Source { RequestedFromBuyer, RequestedFromSeller, SubmittedByBuyer, SubmittedBySeller, SubmittedByPartner }
    Carrier { Ups, Usps, Fedex, Dhl, Other }
    OfferType { Refund, RefundWithReturn, RefundWithReplacement, ReplacementWithoutRefund }
    ClaimType { Refund, RefundWithReturn, PartialRefund, RefundWithReturnShipmentLabel }
}

twins! {
    Dispute {
        dispute_id: String, create_time: String, update_time: String, disputed_transactions: Vec<Transaction>,
        reason: Reason, status: Status, dispute_amount: Money, dispute_asset: Asset, fee_policy: serde_json::Value,
        external_reason_code: String, dispute_outcome: Outcome, adjudications: serde_json::Value,
        money_movements: serde_json::Value, dispute_life_cycle_stage: Stage, dispute_channel: Channel,
        messages: Vec<Message>, extensions: Extensions, evidences: Vec<Evidence>, buyer_response_due_date: String,
        seller_response_due_date: String, offer: Offer, refund_details: RefundDetails,
        communication_details: serde_json::Value, supporting_info: serde_json::Value,
        allowed_response_options: Options, links: Vec<Link>,
    }
    Asset { asset_symbol: String, quantity: String }
    Outcome { outcome_code: String, amount_refunded: Money, asset_refunded: Asset }
    Transaction {
        buyer_transaction_id: String, seller_transaction_id: String, reference_id: String, create_time: String,
        transaction_status: TransactionStatus, gross_amount: Money, gross_asset: Asset, invoice_number: String,
        custom: String, buyer: Buyer, seller: Seller, items: Vec<Item>, payment_processor: serde_json::Value,
    }
    Buyer { name: String }
    Seller { email: String, merchant_id: String, name: String }
    Item {
        item_id: String, item_name: String, item_description: String, item_quantity: String,
        partner_transaction_id: String, reason: Reason, dispute_amount: Money, notes: String,
    }
    Message { posted_by: Party, time_posted: String, content: String, documents: Vec<Document> }
    Document { name: String, url: String }
    Extensions {
        merchant_contacted: bool, merchant_contacted_time: String, buyer_contacted_time: String,
        buyer_contacted_channel: String, merchandize_dispute_properties: Merchandize,
    }
    Merchandize { issue_type: IssueType, service_details: Service }
    Service { description: String, service_started: Started, note: String }
    Evidence {
        evidence_type: EvidenceType, evidence_info: EvidenceInfo, documents: Vec<Document>, notes: String,
        source: Source, date: String, item_id: String, dispute_life_cycle_stage: Stage,
    }
    EvidenceInfo { tracking_info: Vec<Tracking>, refund_ids: Vec<String> }
    Tracking { carrier_name: Carrier, carrier_name_other: String, tracking_url: String, tracking_number: String }
    Offer { buyer_requested_amount: Money, seller_offered_amount: Money, offer_type: OfferType }
    RefundDetails { allowed_refund_amount: Money }
    Options { accept_claim: AcceptClaim, make_offer: MakeOffer }
    AcceptClaim { accept_claim_types: Vec<ClaimType> }
    MakeOffer { offer_types: Vec<OfferType> }
}
