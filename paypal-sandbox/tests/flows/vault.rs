//! Vault: a payer saves a payment source, and the merchant charges it again.

use paypal_generated::{
    Prefer,
    orders::{
        AmountWithBreakdown, CardAttributes, CardRequest, CardVaultInstruction, CheckoutPaymentIntent, Order,
        OrderRequest, OrderStatus, PaymentSource, PaypalWallet, PaypalWalletAttributes, PurchaseUnitRequest,
        StoreInVaultInstruction, VaultPaypalWalletBase, VaultUsageType,
    },
    vault::{
        CardRequest as VaultCard, Customer, ExperienceContext, PaymentTokenRequest,
        PaymentTokenRequestPaymentSource, PaymentTokenStatus, PaypalWalletRequest, SetupTokenRequest,
        SetupTokenRequestPaymentSource, TokenIdRequest, TokenIdRequestType,
    },
};
use serde_json::json;

use crate::stage::{Local, Stage};

fn order(source: PaymentSource) -> OrderRequest {
    let unit = PurchaseUnitRequest::new(AmountWithBreakdown::new("USD", "10.00"));
    OrderRequest::new(CheckoutPaymentIntent::Capture, vec![unit]).payment_source(source)
}

async fn create(stage: &Stage, source: PaymentSource) -> Order {
    stage.paypal.orders().create(&order(source)).prefer(Prefer::Representation).await.unwrap()
}

async fn approve_setup(local: &Local, id: &str) {
    local.post(&format!("/_sandbox/vault/setup-tokens/{id}/approve"), json!({})).await;
}

#[tokio::test]
async fn a_wallet_is_saved_without_a_payment_and_charged_twice() {
    let stage = Stage::new().await;
    let vault = stage.paypal.vault();
    let context =
        ExperienceContext::new().return_url("https://shop.example/a").cancel_url("https://shop.example/b");
    let wallet = PaypalWalletRequest::new().experience_context(context);
    let body = SetupTokenRequest::new(SetupTokenRequestPaymentSource::new().paypal(wallet));
    let setup = vault.create_setup_token(&body).await.unwrap();
    assert_eq!(setup.status, Some(PaymentTokenStatus::PayerActionRequired));
    let setup = setup.id.unwrap();
    let Some(local) = stage.local() else { return };
    approve_setup(local, &setup).await;
    let status = vault.get_setup_token(&setup).await.unwrap().status;
    assert_eq!(status, Some(PaymentTokenStatus::Approved));
    let source = PaymentTokenRequestPaymentSource::new()
        .token(TokenIdRequest::new(setup.as_str(), TokenIdRequestType::SetupToken));
    let token = vault.create_payment_token(&PaymentTokenRequest::new(source)).await.unwrap();
    assert!(local.emitted("VAULT.PAYMENT-TOKEN.CREATED"));
    let id = token.id.unwrap();
    for _ in 0..2 {
        let paid =
            create(&stage, PaymentSource::new().paypal(PaypalWallet::new().vault_id(id.as_str()))).await;
        assert_eq!(paid.status, Some(OrderStatus::Completed), "a saved wallet needs no approval");
        assert_eq!(paid.payer.unwrap().payer_id.as_deref(), Some("BUYERAAAAAAA2"));
    }
    vault.delete_payment_token(&id).await.unwrap();
    assert!(local.emitted("VAULT.PAYMENT-TOKEN.DELETED"));
    let body = order(PaymentSource::new().paypal(PaypalWallet::new().vault_id(id)));
    let error = stage.paypal.orders().create(&body).await.unwrap_err();
    assert_eq!(error.issue(), Some("INVALID_VAULT_ID"));
    stage.end().await;
}

#[tokio::test]
async fn a_card_is_saved_with_its_first_payment() {
    let stage = Stage::new().await;
    let Some(local) = stage.local() else { return };
    let instruction = CardVaultInstruction::new().store_in_vault(StoreInVaultInstruction::OnSuccess);
    let card = |number: &str, name: &str| {
        let attributes = CardAttributes::new().vault(instruction.clone());
        CardRequest::new().number(number).expiry("2035-12").name(name).attributes(attributes)
    };
    let declined =
        create(&stage, PaymentSource::new().card(card("4012888888881881", "CCREJECT-REFUSED"))).await;
    let shown = declined.payment_source.unwrap().card.unwrap();
    assert!(shown.attributes.is_none(), "a declined card is not saved");
    assert!(!local.emitted("VAULT.PAYMENT-TOKEN.CREATED"));

    let paid = create(&stage, PaymentSource::new().card(card("4012888888881881", "Sam Buyer"))).await;
    let saved = paid.payment_source.unwrap().card.unwrap().attributes.unwrap().vault.unwrap();
    assert!(saved.links.unwrap().iter().any(|link| link.rel == "delete"));
    let token = stage.paypal.vault().get_payment_token(saved.id.as_deref().unwrap()).await.unwrap();
    assert_eq!(token.customer.unwrap().id, saved.customer.unwrap().id);
    let again =
        create(&stage, PaymentSource::new().card(CardRequest::new().vault_id(saved.id.unwrap()))).await;
    assert_eq!(again.status, Some(OrderStatus::Completed));
    let shown = again.payment_source.unwrap().card.unwrap();
    assert_eq!(shown.last_digits.as_deref(), Some("1881"));
    stage.end().await;
}

#[tokio::test]
async fn a_wallet_is_saved_with_its_first_payment() {
    let stage = Stage::new().await;
    let Some(local) = stage.local() else { return };
    let base = VaultPaypalWalletBase::new(VaultUsageType::Merchant)
        .store_in_vault(StoreInVaultInstruction::OnSuccess);
    let wallet = PaypalWallet::new().attributes(PaypalWalletAttributes::new().vault(base));
    let created = create(&stage, PaymentSource::new().paypal(wallet)).await;
    let id = created.id.unwrap();
    local.approve(&id).await;
    assert!(!local.emitted("VAULT.PAYMENT-TOKEN.CREATED"), "a wallet is saved once it has paid");
    let paid = stage.paypal.orders().capture(&id).prefer(Prefer::Representation).await.unwrap();
    let saved = paid.payment_source.unwrap().paypal.unwrap().attributes.unwrap().vault.unwrap();
    assert!(local.emitted("VAULT.PAYMENT-TOKEN.CREATED"));
    let again = PaypalWallet::new().vault_id(saved.id.unwrap());
    let again = create(&stage, PaymentSource::new().paypal(again)).await;
    assert_eq!(again.status, Some(OrderStatus::Completed));
    stage.end().await;
}

#[tokio::test]
async fn the_tokens_of_a_customer_are_listed_each_once() {
    let stage = Stage::new().await;
    let Some(_) = stage.local() else { return };
    let vault = stage.paypal.vault();
    let mut saved = Vec::new();
    let mut customer = Customer::new().merchant_customer_id("customer-7");
    for _ in 0..7 {
        let card = VaultCard::new().number("4111111111111111").expiry("2035-12");
        let source = PaymentTokenRequestPaymentSource::new().card(card);
        let body = PaymentTokenRequest::new(source).customer(customer.clone());
        let token = vault.create_payment_token(&body).await.unwrap();
        customer = token.customer.unwrap();
        saved.push(token.id.unwrap());
    }
    let listed = vault.list_payment_tokens(customer.id.as_deref().unwrap()).items().into_vec().await.unwrap();
    let listed: Vec<String> = listed.into_iter().map(|token| token.id.unwrap()).collect();
    assert_eq!(listed, saved);
    stage.end().await;
}

#[tokio::test]
async fn the_page_of_a_setup_token_approves_it_and_redirects_back() {
    let stage = Stage::new().await;
    let Some(_) = stage.local() else { return };
    let vault = stage.paypal.vault();
    let context =
        ExperienceContext::new().return_url("https://shop.example/a").cancel_url("https://shop.example/b");
    let wallet = PaypalWalletRequest::new().experience_context(context);
    let body = SetupTokenRequest::new(SetupTokenRequestPaymentSource::new().paypal(wallet));
    let setup = vault.create_setup_token(&body).await.unwrap();
    let links = setup.links.unwrap();
    let page = &links.iter().find(|link| link.rel == "approve").unwrap().href;
    let policy = reqwest::redirect::Policy::none();
    let browser = reqwest::Client::builder().redirect(policy).build().unwrap();
    let goes_to = async |url: String| {
        let answer = browser.get(url).send().await.unwrap();
        answer.headers().get("location").map(|url| url.to_str().unwrap().to_owned())
    };
    let shown = browser.get(page).send().await.unwrap().text().await.unwrap();
    assert!(shown.contains("<form"), "{shown}");
    assert!(goes_to(format!("{page}&cancel")).await.unwrap().starts_with("https://shop.example/b?"));
    assert!(goes_to(format!("{page}&approve")).await.unwrap().starts_with("https://shop.example/a?"));
    let status = vault.get_setup_token(&setup.id.unwrap()).await.unwrap().status;
    assert_eq!(status, Some(PaymentTokenStatus::Approved));
    assert_eq!(goes_to(format!("{page}&approve")).await, None, "it is approved only once");
    stage.end().await;
}
