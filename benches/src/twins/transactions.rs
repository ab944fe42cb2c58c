//! The types of a page of a transaction search.

use serde::{Deserialize, Serialize};

use super::{Link, Money};

closed! {
    ReferenceType { Odr, Txn, Sub, Pap }
}

twins! {
    Page {
        transaction_details: Vec<Transaction>, account_number: String, start_date: String, end_date: String,
        last_refreshed_datetime: String, page: i64, total_items: i64, total_pages: i64, links: Vec<Link>,
    }
    Transaction {
        transaction_info: Info, payer_info: Payer, shipping_info: Shipping, cart_info: Cart, store_info: Store,
        auction_info: Auction, incentive_info: Incentives,
    }
    Info {
        paypal_account_id: String, transaction_id: String, paypal_reference_id: String,
        paypal_reference_id_type: ReferenceType, transaction_event_code: String,
        transaction_initiation_date: String, transaction_updated_date: String, transaction_amount: Money,
        fee_amount: Money, discount_amount: Money, insurance_amount: Money, sales_tax_amount: Money,
        shipping_amount: Money, shipping_discount_amount: Money, shipping_tax_amount: Money, other_amount: Money,
        tip_amount: Money, transaction_status: String, transaction_subject: String, transaction_note: String,
        payment_tracking_id: String, bank_reference_id: String, ending_balance: Money, available_balance: Money,
        invoice_id: String, custom_field: String, protection_eligibility: String, credit_term: String,
        credit_transactional_fee: Money, credit_promotional_fee: Money, annual_percentage_rate: String,
        payment_method_type: String, instrument_type: String, instrument_sub_type: String,
    }
    Payer {
        account_id: String, email_address: String, phone_number: Phone, address_status: String, payer_status: String,
        payer_name: Name, country_code: String, address: Address,
    }
    Phone { country_code: String, national_number: String, extension_number: String }
    Name {
        prefix: String, given_name: String, surname: String, middle_name: String, suffix: String,
        alternate_full_name: String, full_name: String,
    }
    Address {
        line1: String, line2: String, city: String, state: String, country_code: String, postal_code: String,
    }
    Shipping { name: String, method: String, address: Address, secondary_shipping_address: Address }
    Cart { item_details: Vec<Item>, tax_inclusive: bool, paypal_invoice_id: String }
    Item {
        item_code: String, item_name: String, item_description: String, item_options: String, item_quantity: String,
        item_unit_price: Money, item_amount: Money, discount_amount: Money, adjustment_amount: Money,
        gift_wrap_amount: Money, tax_percentage: String, tax_amounts: Vec<Tax>, basic_shipping_amount: Money,
        extra_shipping_amount: Money, handling_amount: Money, insurance_amount: Money, total_item_amount: Money,
        invoice_number: String, checkout_options: Vec<CheckoutOption>,
    }
    Tax { tax_amount: Money }
    CheckoutOption { checkout_option_name: String, checkout_option_value: String }
    Store { store_id: String, terminal_id: String }
    Auction {
        auction_site: String, auction_item_site: String, auction_buyer_id: String, auction_closing_date: String,
    }
    Incentives { incentive_details: Vec<Incentive> }
    Incentive {
        incentive_type: String, incentive_code: String, incentive_amount: Money, incentive_program_code: String,
    }
}
