//! Saves a payer's PayPal wallet without a payment, and charges it twice.
//!
//!     cargo run -p paypal-guide --example vault
//!
//! The chapter is docs/guide/vault.md. The program uses a local PayPal; no money moves.

use paypal_generated::{
    Linked, Prefer,
    orders::{
        AmountWithBreakdown, CheckoutPaymentIntent, OrderRequest, PaymentSource, PaypalWallet,
        PurchaseUnitRequest,
    },
    vault::{
        Customer, ExperienceContext, PaymentTokenRequest, PaymentTokenRequestPaymentSource,
        PaypalWalletRequest, SetupTokenRequest, SetupTokenRequestPaymentSource, TokenIdRequest,
        TokenIdRequestType,
    },
};
use paypal_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (sandbox, paypal) = Sandbox::with_client().await?;
    let vault = paypal.vault();

    // A setup token waits for the payer's consent.
    let pages = ExperienceContext::new()
        .return_url("https://shop.example/saved")
        .cancel_url("https://shop.example/account");
    let wallet = PaypalWalletRequest::new().experience_context(pages);
    let request = SetupTokenRequest::new(SetupTokenRequestPaymentSource::new().paypal(wallet))
        .customer(Customer::new().merchant_customer_id("customer-7"));
    let setup = vault.create_setup_token(&request).await?;
    let setup_id = setup.id.clone().ok_or("the setup token has no id")?;
    println!("Setup:   {:?}", setup.status);
    println!("Payer:   {}", setup.payer_link().ok_or("no link for the payer")?.href());

    // The payer approves. Here the sandbox does it in the place of the payer.
    sandbox.approve_setup_token(&setup_id).await?;
    println!("Setup:   {:?}", vault.get_setup_token(&setup_id).await?.status);

    // The payment token is what your shop stores.
    let approved = TokenIdRequest::new(setup_id, TokenIdRequestType::SetupToken);
    let source = PaymentTokenRequestPaymentSource::new().token(approved);
    let token = vault.create_payment_token(&PaymentTokenRequest::new(source)).await?;
    let token_id = token.id.ok_or("the payment token has no id")?;
    let customer_id = token.customer.and_then(|customer| customer.id).ok_or("no customer")?;
    println!("Saved:   {token_id} of customer {customer_id}");

    // Charge it. The payer does nothing.
    let order = |value: &str| {
        let wallet = PaypalWallet::new().vault_id(token_id.as_str());
        let unit = PurchaseUnitRequest::new(AmountWithBreakdown::new("USD", value));
        OrderRequest::new(CheckoutPaymentIntent::Capture, vec![unit])
            .payment_source(PaymentSource::new().paypal(wallet))
    };
    for value in ["10.00", "12.50"] {
        let paid = paypal.orders().create(&order(value)).prefer(Prefer::Representation).await?;
        println!("Charged: {value} USD, {:?}", paid.payment().state);
    }

    // List the tokens of the customer, and delete one.
    let mut tokens = vault.list_payment_tokens(&customer_id).items();
    while let Some(token) = tokens.next().await {
        println!("Listed:  {}", token?.id.unwrap_or_default());
    }
    vault.delete_payment_token(&token_id).await?;
    if let Err(error) = paypal.orders().create(&order("10.00")).await {
        println!("Deleted: {:?}, {:?}", error.issue(), error.outcome());
    }
    Ok(())
}
