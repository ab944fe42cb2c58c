//! The types of a captured order.

use serde::{Deserialize, Serialize};

use super::{Link, Money};

closed! {
    Status { Created, Saved, Approved, Voided, Completed, PayerActionRequired }
    Intent { Capture, Authorize }
    Instruction { OrderCompleteOnPaymentApproval, NoInstruction }
    Category { DigitalGoods, PhysicalGoods, Donation }
    CaptureState { Completed, Declined, PartiallyRefunded, Pending, Refunded, Failed }
    Protection { Eligible, PartiallyEligible, NotEligible }
    DisputeCategory { ItemNotReceived, UnauthorizedTransaction }
    Mode { Instant, Delayed }
    AccountStatus { Verified, Unverified }
}

twins! {
    Order {
        create_time: String, update_time: String, id: String, payment_source: PaymentSource, intent: Intent,
        processing_instruction: Instruction, payer: Payer, purchase_units: Vec<PurchaseUnit>, status: Status,
        links: Vec<Link>,
    }
    PaymentSource { paypal: Wallet, card: serde_json::Value, bancontact: serde_json::Value, blik: serde_json::Value }
    Wallet {
        email_address: String, account_id: String, account_status: AccountStatus, name: Name, phone_type: String,
        birth_date: String, address: Address,
    }
    Name {
        prefix: String, given_name: String, surname: String, middle_name: String, suffix: String, full_name: String,
    }
    Address {
        address_line_1: String, address_line_2: String, address_line_3: String, admin_area_4: String,
        admin_area_3: String, admin_area_2: String, admin_area_1: String, postal_code: String, country_code: String,
    }
    Payer { email_address: String, payer_id: String, name: Name, birth_date: String, address: Address }
    PurchaseUnit {
        reference_id: String, amount: Amount, payee: Payee, description: String, custom_id: String,
        invoice_id: String, id: String, soft_descriptor: String, items: Vec<Item>, shipping: Shipping,
        payments: Payments,
    }
    Amount { currency_code: String, value: String, breakdown: Breakdown }
    Breakdown {
        item_total: Money, shipping: Money, handling: Money, tax_total: Money, insurance: Money,
        shipping_discount: Money, discount: Money,
    }
    Payee { email_address: String, merchant_id: String }
    Item {
        name: String, unit_amount: Money, tax: Money, quantity: String, description: String, sku: String,
        category: Category,
    }
    Shipping { name: Name, r#type: String, address: Address }
    Payments { captures: Vec<Capture> }
    Capture {
        status: CaptureState, id: String, amount: Money, invoice_id: String, custom_id: String,
        seller_protection: SellerProtection, final_capture: bool, seller_receivable_breakdown: Receivable,
        disbursement_mode: Mode, links: Vec<Link>, create_time: String, update_time: String,
    }
    SellerProtection { status: Protection, dispute_categories: Vec<DisputeCategory> }
    Receivable { gross_amount: Money, paypal_fee: Money, net_amount: Money }
}
