//! A partner: it acts for merchants, and gets a fee of their payments.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use paypal_generated::{
    AuthAssertion, Client, Prefer,
    catalog_products::{ProductRequest, ProductType},
    invoicing::{Invoice, InvoiceDetail},
    orders::{
        AmountWithBreakdown, CardRequest, CheckoutPaymentIntent, Money, OrderRequest, Payee,
        PaymentInstruction, PaymentSource, PlatformFee, PurchaseUnitRequest,
    },
    payment_links::{IntegrationMode, PaymentLinkRequest, PaymentLinkType},
    payments::{RefundPaymentInstruction, RefundRequest},
    vault::{
        CardRequest as VaultCard, Customer, PaymentTokenRequest, PaymentTokenRequestPaymentSource,
        SetupTokenRequest, SetupTokenRequestPaymentSource, TokenIdRequest, TokenIdRequestType,
    },
};
use rust_decimal::Decimal;

use crate::stage::{Local, Stage};

/// The seeded merchants other than that of the partner's own application.
const MERCHANT: &str = "MERCHANTBBBB2";
const OTHER: &str = "MERCHANTCCCC2";

fn unit() -> PurchaseUnitRequest {
    PurchaseUnitRequest::new(AmountWithBreakdown::new("EUR", "100.00"))
}

fn order(unit: PurchaseUnitRequest) -> OrderRequest {
    OrderRequest::new(CheckoutPaymentIntent::Capture, vec![unit])
}

fn for_merchant(id: &str) -> AuthAssertion {
    AuthAssertion::payer_id(id)
}

/// Checks a balance in euros.
#[track_caller]
fn assert_balance(local: &Local, account: &str, expected: &str) {
    let balances = local.sandbox.environment("").unwrap().balances(account);
    let found: Decimal = balances["EUR"].parse().unwrap();
    assert_eq!(found, expected.parse().unwrap(), "{account}");
}

/// Captures an order. Returns the id of the capture.
async fn captured(paypal: &Client, id: &str, merchant: Option<&str>) -> String {
    let mut call = paypal.orders().capture(id).prefer(Prefer::Representation);
    if let Some(merchant) = merchant {
        call = call.on_behalf_of(&for_merchant(merchant));
    }
    let unit = call.await.unwrap().purchase_units.unwrap().remove(0);
    unit.payments.unwrap().captures.unwrap().remove(0).id.unwrap()
}

#[tokio::test]
async fn a_partner_sells_and_refunds_for_a_merchant() {
    let stage = Stage::new().await;
    let Some(local) = stage.local() else { return };
    let (paypal, merchant) = (&stage.paypal, for_merchant(MERCHANT));
    let id = paypal.orders().create(&order(unit())).on_behalf_of(&merchant).await.unwrap().id.unwrap();
    local.approve(&id).await;
    let capture = captured(paypal, &id, Some(MERCHANT)).await;
    assert_balance(local, MERCHANT, "10096.02");

    // Neither another merchant nor the partner's own account sees what belongs to the merchant.
    let other = for_merchant(OTHER);
    assert!(paypal.orders().get(&id).on_behalf_of(&other).await.unwrap_err().is_not_found());
    assert!(paypal.orders().get(&id).await.unwrap_err().is_not_found());
    let payments = paypal.payments();
    assert!(payments.get_capture(&capture).on_behalf_of(&other).await.unwrap_err().is_not_found());
    assert!(payments.refund_capture(&capture).on_behalf_of(&other).await.unwrap_err().is_not_found());

    let shown = payments.get_capture(&capture).on_behalf_of(&merchant).await.unwrap();
    assert_eq!(shown.payee.unwrap().merchant_id.as_deref(), Some(MERCHANT));
    payments.refund_capture(&capture).on_behalf_of(&merchant).await.unwrap();
    assert_balance(local, MERCHANT, "9996.02");
    stage.end().await;
}

#[tokio::test]
async fn an_assertion_of_another_issuer_is_refused() {
    let stage = Stage::new().await;
    let Some(_) = stage.local() else { return };
    let claims =
        URL_SAFE_NO_PAD.encode(format!("{{\"iss\":\"another-client\",\"payer_id\":\"{MERCHANT}\"}}"));
    let assertion = format!("{}.{claims}.", URL_SAFE_NO_PAD.encode("{\"alg\":\"none\"}"));
    let body = order(unit());
    let call = stage.paypal.orders().create(&body).header("PayPal-Auth-Assertion", assertion);
    let error = call.await.unwrap_err();
    assert_eq!((error.status(), error.issue()), (Some(403), Some("PERMISSION_DENIED")));
    let unknown = for_merchant("NOBODYAAAAAAA");
    let error = stage.paypal.orders().create(&body).on_behalf_of(&unknown).await.unwrap_err();
    assert_eq!(error.status(), Some(403));
    stage.end().await;
}

#[tokio::test]
async fn a_platform_fee_goes_to_the_partner_and_comes_back_in_part() {
    let stage = Stage::new().await;
    let Some(local) = stage.local() else { return };
    let (paypal, partner) = (&stage.paypal, "MERCHANTAAAA2");
    // The payee is named by its email address. Without a payee, the fee is the partner's.
    let payee = Payee::new().email_address("merchant-b@sandbox.example.com");
    let fees = vec![PlatformFee::new(Money::new("EUR", "7.00"))];
    let unit = unit().payee(payee).payment_instruction(PaymentInstruction::new().platform_fees(fees));
    let id = paypal.orders().create(&order(unit)).await.unwrap().id.unwrap();
    local.approve(&id).await;
    let capture = captured(paypal, &id, None).await;
    // The merchant pays the fee of 3.98 too.
    assert_balance(local, MERCHANT, "10089.02");
    assert_balance(local, partner, "10007.00");
    assert_balance(local, OTHER, "10000.00");

    // The partner sees the capture of its order, but only the payee refunds it.
    let payments = paypal.payments();
    let breakdown = payments.get_capture(&capture).await.unwrap().seller_receivable_breakdown.unwrap();
    assert_eq!(breakdown.net_amount.unwrap().value, "89.02");
    assert_eq!(breakdown.platform_fees.unwrap().len(), 1);
    assert_eq!(payments.refund_capture(&capture).await.unwrap_err().status(), Some(403));
    let back = vec![PlatformFee::new(Money::new("EUR", "3.50"))];
    let body = RefundRequest::new()
        .amount(Money::new("EUR", "50.00"))
        .payment_instruction(RefundPaymentInstruction::new().platform_fees(back));
    let call = payments.refund_capture(&capture).body(&body).on_behalf_of(&for_merchant(MERCHANT));
    let refund = call.prefer(Prefer::Representation).await.unwrap();
    assert_eq!(refund.seller_payable_breakdown.unwrap().net_amount.unwrap().value, "46.50");
    assert_balance(local, MERCHANT, "10042.52");
    assert_balance(local, partner, "10003.50");
    stage.end().await;
}

#[tokio::test]
async fn what_a_merchant_saved_is_not_seen_by_another() {
    let stage = Stage::new().await;
    let Some(_) = stage.local() else { return };
    let (paypal, merchant, other) = (&stage.paypal, for_merchant(MERCHANT), for_merchant(OTHER));
    let vault = paypal.vault();
    let card = || VaultCard::new().number("4111111111111111").expiry("2035-12");
    let source = PaymentTokenRequestPaymentSource::new().card(card());
    let body = PaymentTokenRequest::new(source).customer(Customer::new().id("customer-1"));
    let token = vault.create_payment_token(&body).on_behalf_of(&merchant).await.unwrap().id.unwrap();
    assert!(vault.get_payment_token(&token).on_behalf_of(&other).await.unwrap_err().is_not_found());
    let listed = vault.list_payment_tokens("customer-1").on_behalf_of(&other).await.unwrap();
    assert!(listed.payment_tokens.unwrap().is_empty());
    // Deleting what one can't see changes nothing.
    vault.delete_payment_token(&token).on_behalf_of(&other).await.unwrap();
    assert!(vault.get_payment_token(&token).on_behalf_of(&merchant).await.is_ok());
    let source = PaymentSource::new().card(CardRequest::new().vault_id(token.as_str()));
    let body = order(unit()).payment_source(source);
    let error = paypal.orders().create(&body).on_behalf_of(&other).await.unwrap_err();
    assert_eq!(error.issue(), Some("INVALID_VAULT_ID"));
    paypal.orders().create(&body).on_behalf_of(&merchant).await.unwrap();

    let body = SetupTokenRequest::new(SetupTokenRequestPaymentSource::new().card(card()));
    let setup = vault.create_setup_token(&body).on_behalf_of(&merchant).await.unwrap().id.unwrap();
    assert!(vault.get_setup_token(&setup).on_behalf_of(&other).await.unwrap_err().is_not_found());
    let token = TokenIdRequest::new(setup, TokenIdRequestType::SetupToken);
    let body = PaymentTokenRequest::new(PaymentTokenRequestPaymentSource::new().token(token));
    let error = vault.create_payment_token(&body).on_behalf_of(&other).await.unwrap_err();
    assert_eq!(error.issue(), Some("INVALID_VAULT_SETUP_TOKEN"));

    let links = paypal.payment_links();
    let body = PaymentLinkRequest::new(IntegrationMode::Link, PaymentLinkType::BuyNow);
    let link = links.create_payment_link(&body).on_behalf_of(&merchant).await.unwrap().id.unwrap();
    assert!(links.get_payment_link(&link).on_behalf_of(&other).await.unwrap_err().is_not_found());
    let listed = links.list_payment_links().on_behalf_of(&other).await.unwrap();
    assert!(listed.resources.unwrap().is_empty());

    // A list has what belongs to one account: the merchant's or the partner's own, not both.
    links.create_payment_link(&body).await.unwrap();
    let listed = links.list_payment_links().on_behalf_of(&merchant).await.unwrap().resources.unwrap();
    assert_eq!(listed.iter().map(|one| one.id.as_deref()).collect::<Vec<_>>(), [Some(link.as_str())]);
    assert_eq!(links.list_payment_links().await.unwrap().resources.unwrap().len(), 1);
    let invoice = Invoice::new(InvoiceDetail::new("EUR"));
    paypal.invoicing().create_invoice(&invoice).await.unwrap();
    let invoices = paypal.invoicing().list_invoices().on_behalf_of(&merchant).await.unwrap();
    assert_eq!(invoices.items.unwrap_or_default().len(), 0);
    let product = ProductRequest::new("Tea", ProductType::Service);
    paypal.catalog_products().create(&product).await.unwrap();
    let products = paypal.catalog_products().list().on_behalf_of(&merchant).await.unwrap();
    assert_eq!(products.products.unwrap_or_default().len(), 0);
    stage.end().await;
}
