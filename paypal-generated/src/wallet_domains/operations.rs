// Written by `paypal-codegen generate` from specs/own/wallet_domains.yaml. Do not edit.

//! Request builders of PayPal's Wallet Domains API, which the methods of `WalletDomains` return.

use paypal_runtime::{Call, EmptyBody, Method, Operation, Paging, RequestIdUse, model::encode};
use super::{WalletDomains, types};

pub(super) static REGISTER_DOMAIN: Operation = Operation {
    api: "wallet_domains",
    id: "wallet-domains.register",
    rust_path: "wallet_domains().register_domain",
    method: Method::Post,
    path: "/v1/customer/wallet-domains",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &["DOMAIN_ALREADY_REGISTERED"],
    advice: &[],
};

impl WalletDomains {
    /// Registers a domain on which a merchant's shop offers Apple Pay.
    ///
    /// Publish PayPal's domain association file on the domain first, since Apple checks it.
    /// `DOMAIN_ALREADY_REGISTERED` means that an earlier call succeeded;
    /// `DOMAIN_REGISTERED_WITH_ANOTHER_MERCHANT` means that another account uses the domain. A platform
    /// passes the merchant as the auth assertion.
    ///
    /// `POST /v1/customer/wallet-domains`, operation id `wallet-domains.register`
    /// ([PayPal's guide](https://developer.paypal.com/docs/checkout/apm/apple-pay))
    ///
    /// PayPal publishes no OpenAPI file for this operation: its spec is written by hand from PayPal's
    /// documentation.
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice. A refusal
    /// with `DOMAIN_ALREADY_REGISTERED` means that the effect of this operation exists already:
    /// `Error::outcome` returns `AlreadyDone`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::wallet_domains::{Domain, ProviderType, RegisterWalletDomainRequest};
    ///
    /// let body = RegisterWalletDomainRequest::new(ProviderType::ApplePay, Domain::new("name"));
    /// let answer = paypal.wallet_domains().register_domain(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn register_domain(&self, body: &types::RegisterWalletDomainRequest) -> RegisterDomain {
        let call = Call::new(&self.client, &REGISTER_DOMAIN).json_bytes(encode(body));
        RegisterDomain { call }
    }
}

/// Request builder of [`WalletDomains::register_domain`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct RegisterDomain {
    call: Call,
}

impl RegisterDomain {
    /// The merchant for whom a platform makes the call.
    ///
    /// Sets the header `PayPal-Auth-Assertion`.
    pub fn auth_assertion(mut self, auth_assertion: &str) -> Self {
        self.call = self.call.header("PayPal-Auth-Assertion", auth_assertion);
        self
    }
}

paypal_runtime::call!(RegisterDomain -> types::WalletDomain);

pub(super) static LIST_DOMAINS: Operation = Operation {
    api: "wallet_domains",
    id: "wallet-domains.list",
    rust_path: "wallet_domains().list_domains",
    method: Method::Get,
    path: "/v1/customer/wallet-domains",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl WalletDomains {
    /// Lists the domains on which the merchant may offer Apple Pay at present.
    ///
    /// Compare them with your own list to find a missing domain, and register that with
    /// `wallet_domains().register_domain`. Pages are counted from 1 up to `total_pages`.
    ///
    /// `GET /v1/customer/wallet-domains`, operation id `wallet-domains.list`
    /// ([PayPal's guide](https://developer.paypal.com/docs/checkout/apm/apple-pay))
    ///
    /// PayPal publishes no OpenAPI file for this operation: its spec is written by hand from PayPal's
    /// documentation.
    ///
    /// Paged by number: [`items`](ListDomains::items) returns all items, [`pages`](ListDomains::pages) all
    /// pages, and awaiting the call returns one page.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// let mut items = paypal.wallet_domains().list_domains().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_domains(&self) -> ListDomains {
        let call = Call::new(&self.client, &LIST_DOMAINS);
        ListDomains { call }
    }
}

/// Request builder of [`WalletDomains::list_domains`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListDomains {
    call: Call,
}

impl ListDomains {
    /// The provider of the wallet whose domains are returned.
    ///
    /// Sets the query parameter `provider_type`.
    pub fn provider_type(mut self, provider_type: types::ProviderType) -> Self {
        self.call = self.call.query("provider_type", provider_type);
        self
    }

    /// The number of domains on a page.
    ///
    /// Sets the query parameter `page_size`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call = self.call.query("page_size", page_size);
        self
    }

    /// The number of the page to return, from 1.
    ///
    /// Sets the query parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.call = self.call.query("page", page);
        self
    }

    /// The merchant for whom a platform makes the call.
    ///
    /// Sets the header `PayPal-Auth-Assertion`.
    pub fn auth_assertion(mut self, auth_assertion: &str) -> Self {
        self.call = self.call.header("PayPal-Auth-Assertion", auth_assertion);
        self
    }
}

paypal_runtime::call!(ListDomains -> types::WalletDomainList);

static LIST_DOMAINS_PAGES: Paging = Paging::number("page", 1)
    .page_size("page_size")
    .items("wallet_domains")
    .total_items("total_items")
    .total_pages("total_pages");

paypal_runtime::pages!(
    ListDomains -> types::WalletDomainList, types::WalletDomain, LIST_DOMAINS_PAGES,
    |page| page.wallet_domains.unwrap_or_default()
);

pub(super) static UNREGISTER_DOMAIN: Operation = Operation {
    api: "wallet_domains",
    id: "wallet-domains.unregister",
    rust_path: "wallet_domains().unregister_domain",
    method: Method::Post,
    path: "/v1/customer/unregister-wallet-domain",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl WalletDomains {
    /// Removes a domain from the registered ones, so that Apple Pay no longer works there.
    ///
    /// Do it before a shop's domain moves to another account: for that account,
    /// `wallet_domains().register_domain` would fail with `DOMAIN_REGISTERED_WITH_ANOTHER_MERCHANT`. `reason`
    /// can state why, as free text.
    ///
    /// `POST /v1/customer/unregister-wallet-domain`, operation id `wallet-domains.unregister`
    /// ([PayPal's guide](https://developer.paypal.com/docs/checkout/apm/apple-pay))
    ///
    /// PayPal publishes no OpenAPI file for this operation: its spec is written by hand from PayPal's
    /// documentation.
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::wallet_domains::{
    ///     Domain, ProviderType, UnregisterWalletDomainRequest,
    /// };
    ///
    /// let body = UnregisterWalletDomainRequest::new(ProviderType::ApplePay, Domain::new("name"));
    /// let answer = paypal.wallet_domains().unregister_domain(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn unregister_domain(&self, body: &types::UnregisterWalletDomainRequest) -> UnregisterDomain {
        let call = Call::new(&self.client, &UNREGISTER_DOMAIN).json_bytes(encode(body));
        UnregisterDomain { call }
    }
}

/// Request builder of [`WalletDomains::unregister_domain`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UnregisterDomain {
    call: Call,
}

impl UnregisterDomain {
    /// The merchant for whom a platform makes the call.
    ///
    /// Sets the header `PayPal-Auth-Assertion`.
    pub fn auth_assertion(mut self, auth_assertion: &str) -> Self {
        self.call = self.call.header("PayPal-Auth-Assertion", auth_assertion);
        self
    }
}

paypal_runtime::call!(UnregisterDomain -> types::WalletDomain);
