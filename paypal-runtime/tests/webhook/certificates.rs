//! Tests invalid certificates of every kind, and failures to fetch one.

use paypal_runtime::{
    Environment, TransportErrorKind,
    webhook::{Verifier, WebhookErrorKind as Kind},
};
use rcgen::{
    CertificateParams, ExtendedKeyUsagePurpose, IsCa, KeyPair, KeyUsagePurpose, PKCS_ECDSA_P256_SHA256,
    SanType,
};

use crate::{
    delivery::{CERT_URL, Delivery, WEBHOOK_ID, authorities, deliver, setup},
    pki::{Authority, DAY, LIVE_NAME, START, WeakKey, at, issuer_at, self_signed},
    server::{Reply, Server},
};

const ISSUER_URL: &str = "http://cacerts.digicert.com/TestIntermediate.crt";

/// Returns the result of a delivery if the certificate's address gives this reply.
async fn with_reply(reply: Reply) -> Result<(), Kind> {
    let (server, _, builder) = setup();
    server.set(CERT_URL, reply);
    let outcome = deliver(&builder.build().unwrap(), &Delivery::default()).await;
    outcome.map(drop).map_err(|error| {
        assert_eq!(error.is_retryable(), error.kind() == Kind::CertificateUnavailable, "{error}");
        assert_eq!(error.suggested_status(), if error.is_retryable() { 503 } else { 400 });
        error.kind()
    })
}

async fn with_leaf(change: impl FnOnce(&mut CertificateParams)) -> Result<(), Kind> {
    with_reply(Reply::body(authorities().1.leaf(change).pem())).await
}

fn names(params: &mut CertificateParams, names: &[&str]) {
    params.subject_alt_names =
        names.iter().map(|name| SanType::DnsName((*name).try_into().unwrap())).collect();
}

#[tokio::test]
async fn certificates_need_paypals_name_and_the_right_usage() {
    assert_eq!(with_leaf(|_| {}).await, Ok(()));
    for wrong in [
        LIVE_NAME,
        "*.sandbox.paypal.com.evil.example",
        "xmessageverificationcerts.sandbox.paypal.com",
        "messageverificationcerts.sandbox.paypal.com.evil.example",
        "api.sandbox.paypal.com",
        "paypal.com",
    ] {
        assert_eq!(with_leaf(|leaf| names(leaf, &[wrong])).await, Err(Kind::CertificateName), "{wrong}");
    }
    // The common name alone is not enough.
    assert_eq!(with_leaf(|leaf| names(leaf, &[])).await, Err(Kind::CertificateName));
    let client_only = |leaf: &mut CertificateParams| {
        leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    };
    assert_eq!(with_leaf(client_only).await, Err(Kind::CertificateUsage));
    let no_signing = |leaf: &mut CertificateParams| leaf.key_usages = vec![KeyUsagePurpose::KeyEncipherment];
    assert_eq!(with_leaf(no_signing).await, Err(Kind::CertificateUsage));
    let authority = |leaf: &mut CertificateParams| {
        leaf.is_ca = IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    };
    assert_eq!(with_leaf(authority).await, Err(Kind::CertificateUsage));
    assert_eq!(
        with_leaf(|leaf| leaf.key_usages.clear()).await,
        Ok(()),
        "without a key usage, every usage is allowed"
    );
}

#[tokio::test]
async fn validity_is_checked_with_the_clock() {
    let ended = |leaf: &mut CertificateParams| leaf.not_after = at(START - 1).into();
    assert_eq!(with_leaf(ended).await, Err(Kind::CertificateExpired));
    let to_come = |leaf: &mut CertificateParams| leaf.not_before = at(START + 1).into();
    assert_eq!(with_leaf(to_come).await, Err(Kind::CertificateNotYetValid));
    let to_the_second = |leaf: &mut CertificateParams| {
        (leaf.not_before, leaf.not_after) = (at(START).into(), at(START).into());
    };
    assert_eq!(with_leaf(to_the_second).await, Ok(()));

    // A certificate that was valid when it was fetched is refused once it, or its issuer, has
    // expired.
    let (root, _) = authorities();
    let short =
        Authority::intermediate(root, "Short", |params| params.not_after = at(START + 10 * DAY).into());
    let (server, clock, builder) = setup();
    server.set(CERT_URL, Reply::body(short.leaf(|_| {}).pem()));
    let verifier = builder.intermediates(short.certificate.pem()).without_tolerance().build().unwrap();
    let table = [
        (START, None),
        (START + 10 * DAY, None),
        (START + 10 * DAY + 1, Some(Kind::CertificateExpired)),
        (START, None),
        (START - 31 * DAY, Some(Kind::CertificateNotYetValid)),
    ];
    for (now, expected) in table {
        clock.set(now);
        let outcome = deliver(&verifier, &Delivery::default()).await;
        assert_eq!(outcome.err().map(|error| error.kind()), expected, "{now}");
    }
}

/// Fails if the code does not verify the chain.
#[tokio::test]
async fn a_certificate_without_a_trusted_root_is_refused() {
    let stranger = Authority::root("Stranger");
    // A root and an intermediate with the names of the real ones, but other keys.
    let twin_root = Authority::root("Test Root");
    let twin = Authority::intermediate(&twin_root, "Test Intermediate", |_| {});
    let of = |issuer: &Authority| Reply::body(issuer.leaf(|_| {}).pem());
    let chain = |certificates: &[String]| Reply::body(certificates.concat());
    assert_eq!(with_reply(Reply::body(self_signed().pem())).await, Err(Kind::UnknownIssuer));
    assert_eq!(with_reply(of(&stranger)).await, Err(Kind::MissingIntermediate));
    let with_root = chain(&[stranger.leaf(|_| {}).pem(), stranger.certificate.pem()]);
    assert_eq!(with_reply(with_root).await, Err(Kind::UnknownIssuer));
    let outcome = with_reply(of(&twin)).await;
    assert!(matches!(outcome, Err(Kind::CertificateUntrusted | Kind::UnknownIssuer)), "{outcome:?}");
    let whole = [twin.leaf(|_| {}).pem(), twin.certificate.pem(), twin_root.certificate.pem()];
    let outcome = with_reply(chain(&whole)).await;
    assert!(matches!(outcome, Err(Kind::CertificateUntrusted | Kind::UnknownIssuer)), "{outcome:?}");
    // The public roots issued none of the certificates of this test.
    let (server, clock, _) = setup();
    let public =
        Verifier::builder(Environment::Sandbox, WEBHOOK_ID).transport(server).clock(clock).build().unwrap();
    let error = deliver(&public, &Delivery::default()).await.unwrap_err();
    assert_eq!(error.kind(), Kind::MissingIntermediate);
}

#[tokio::test]
async fn weak_elliptic_and_other_keys_are_refused() {
    let (_, intermediate) = authorities();
    let weak = intermediate.leaf_of(&WeakKey::new());
    assert_eq!(with_reply(Reply::body(weak.pem())).await, Err(Kind::CertificateKey));
    let elliptic = intermediate.leaf_of(&KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).unwrap());
    assert_eq!(with_reply(Reply::body(elliptic.pem())).await, Err(Kind::CertificateKey));
    let other = intermediate.leaf_of(&KeyPair::generate_for(&rcgen::PKCS_RSA_SHA256).unwrap());
    assert_eq!(with_reply(Reply::body(other.pem())).await, Err(Kind::Signature));
}

#[tokio::test]
async fn each_reply_of_the_certificate_address_has_its_error() {
    let good = authorities().1.leaf(|_| {});
    let huge = [good.pem().as_str(), &"#".repeat(64 << 10)].concat();
    let table = [
        (Reply::body(good.der().to_vec()), Ok(())),
        (Reply::body(huge), Err(Kind::CertificateTooLarge)),
        (Reply::body(""), Err(Kind::CertificateMalformed)),
        (Reply::body("<html>hello</html>"), Err(Kind::CertificateMalformed)),
        (
            Reply::body("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"),
            Err(Kind::CertificateMalformed),
        ),
        (
            Reply::body("-----BEGIN CERTIFICATE-----\n!!\n-----END CERTIFICATE-----"),
            Err(Kind::CertificateMalformed),
        ),
        (Reply::body(good.pem().replace("CERTIFICATE", "RSA PRIVATE KEY")), Err(Kind::CertificateMalformed)),
        (Reply::body(good.der()[..300].to_vec()), Err(Kind::CertificateMalformed)),
        (Reply::status(301), Err(Kind::CertificateRedirect)),
        (Reply::status(302), Err(Kind::CertificateRedirect)),
        (Reply::status(307), Err(Kind::CertificateRedirect)),
        (Reply::status(204), Err(Kind::CertificateMissing)),
        (Reply::status(403), Err(Kind::CertificateMissing)),
        (Reply::status(404), Err(Kind::CertificateMissing)),
        (Reply::status(429), Err(Kind::CertificateUnavailable)),
        (Reply::status(500), Err(Kind::CertificateUnavailable)),
        (Reply::status(503), Err(Kind::CertificateUnavailable)),
        (Reply::Hang, Err(Kind::CertificateUnavailable)),
        (Reply::Failure(TransportErrorKind::Connect), Err(Kind::CertificateUnavailable)),
        (Reply::Failure(TransportErrorKind::Interrupted), Err(Kind::CertificateUnavailable)),
        (Reply::Failure(TransportErrorKind::TooLarge), Err(Kind::CertificateTooLarge)),
    ];
    for (number, (reply, expected)) in table.into_iter().enumerate() {
        assert_eq!(with_reply(reply).await, expected, "{number}");
    }
}

/// Verifies a delivery without the intermediate; the leaf gives the address of its issuer's
/// certificate. Returns the result and the fetched addresses.
async fn by_address(leaf_says: &str, change: impl FnOnce(&Server)) -> (Result<(), Kind>, Vec<String>) {
    let (server, clock, _) = setup();
    let (root, intermediate) = authorities();
    server.set(
        CERT_URL,
        Reply::body(intermediate.leaf(|leaf| leaf.custom_extensions = vec![issuer_at(leaf_says)]).pem()),
    );
    server.set(ISSUER_URL, Reply::body(intermediate.certificate.der().to_vec()));
    change(&server);
    let verifier = Verifier::builder(Environment::Sandbox, WEBHOOK_ID)
        .trust_anchor(root.certificate.der())
        .transport(server.clone())
        .clock(clock)
        .build()
        .unwrap();
    let mut outcome = deliver(&verifier, &Delivery::default()).await.map(drop).map_err(|error| error.kind());
    if outcome.is_ok() {
        outcome = deliver(&verifier, &Delivery::default()).await.map(drop).map_err(|error| error.kind());
    }
    (outcome, server.urls())
}

#[tokio::test]
async fn the_issuer_is_fetched_from_its_own_address() {
    let both = vec![CERT_URL.to_owned(), ISSUER_URL.to_owned()];
    assert_eq!(by_address(ISSUER_URL, |_| {}).await, (Ok(()), both.clone()), "each is fetched once");
    for evil in ["http://evil.example/a.crt", "http://169.254.169.254/latest", "file:///etc/passwd"] {
        let alone = vec![CERT_URL.to_owned()];
        assert_eq!(by_address(evil, |_| {}).await, (Err(Kind::MissingIntermediate), alone), "{evil}");
    }
    let (root, intermediate) = authorities();
    let twin = Authority::intermediate(&Authority::root("Test Root"), "Test Intermediate", |_| {});
    let table = [
        (Reply::status(500), Kind::CertificateUnavailable),
        (Reply::Hang, Kind::CertificateUnavailable),
        (Reply::status(404), Kind::MissingIntermediate),
        (Reply::status(302), Kind::MissingIntermediate),
        (Reply::body("garbage"), Kind::MissingIntermediate),
        // A fetched issuer certificate is only trusted if it completes a valid chain.
        (Reply::body(twin.certificate.der().to_vec()), Kind::CertificateUntrusted),
        (Reply::body(root.certificate.der().to_vec()), Kind::MissingIntermediate),
    ];
    for (number, (reply, expected)) in table.into_iter().enumerate() {
        let (outcome, urls) = by_address(ISSUER_URL, |server| server.set(ISSUER_URL, reply)).await;
        assert_eq!(outcome, Err(expected), "{number}");
        assert_eq!(urls, both, "{number}");
    }
    // Nothing is fetched if fetching issuers is turned off.
    let (server, clock, _) = setup();
    server.set(
        CERT_URL,
        Reply::body(intermediate.leaf(|leaf| leaf.custom_extensions = vec![issuer_at(ISSUER_URL)]).pem()),
    );
    let verifier = Verifier::builder(Environment::Sandbox, WEBHOOK_ID)
        .trust_anchor(root.certificate.pem())
        .without_fetched_issuers()
        .transport(server.clone())
        .clock(clock)
        .build()
        .unwrap();
    let error = deliver(&verifier, &Delivery::default()).await.unwrap_err();
    assert_eq!(error.kind(), Kind::MissingIntermediate);
    assert_eq!(server.urls(), [CERT_URL]);
}

#[tokio::test]
async fn a_pinned_certificate_needs_no_chain_and_no_network() {
    let (server, clock, builder) = setup();
    let stranger = Authority::root("Stranger");
    let old = stranger.leaf(|leaf| leaf.not_after = at(START + DAY).into());
    let verifier = builder.clone().pinned_certificate(old.pem()).build().unwrap();
    deliver(&verifier, &Delivery::default()).await.unwrap();
    clock.set(START + 2 * DAY);
    let error = deliver(&verifier, &Delivery::default()).await.unwrap_err();
    assert_eq!(error.kind(), Kind::CertificateExpired);
    let new = stranger.leaf(|_| {});
    let verifier =
        builder.clone().pinned_certificate(old.pem()).pinned_certificate(new.der()).build().unwrap();
    deliver(&verifier, &Delivery::default()).await.unwrap();
    let wrong = stranger.leaf(|leaf| names(leaf, &[LIVE_NAME]));
    let verifier = builder.pinned_certificate(wrong.pem()).build().unwrap();
    let error = deliver(&verifier, &Delivery::default()).await.unwrap_err();
    assert_eq!(error.kind(), Kind::CertificateName);
    assert_eq!(server.urls(), Vec::<String>::new());
}

#[tokio::test]
async fn a_supplied_certificate_is_verified_like_a_fetched_one() {
    let (server, _, builder) = setup();
    let verifier = builder.build().unwrap();
    let (delivery, headers) = (Delivery::default(), Delivery::default().headers());
    let with = |certificate: &[u8]| {
        let outcome = verifier.verify_with_certificate(&headers, &delivery.body, certificate);
        outcome.map(drop).map_err(|error| error.kind())
    };
    let (_, intermediate) = authorities();
    assert_eq!(with(intermediate.leaf(|_| {}).pem().as_bytes()), Ok(()));
    assert_eq!(with(intermediate.leaf(|_| {}).der()), Ok(()));
    assert_eq!(with(self_signed().pem().as_bytes()), Err(Kind::UnknownIssuer));
    assert_eq!(with(b""), Err(Kind::CertificateMalformed));
    let changed = verifier.verify_with_certificate(&headers, b"{}", intermediate.leaf(|_| {}).der());
    assert_eq!(changed.unwrap_err().kind(), Kind::Signature);
    assert_eq!(server.urls(), Vec::<String>::new());
}

#[tokio::test]
async fn a_failure_is_cached_for_a_while_and_callers_share_one_fetch() {
    let (server, clock, builder) = setup();
    let verifier = builder.build().unwrap();
    let delivery = Delivery::default();
    let good = Reply::body(authorities().1.leaf(|_| {}).pem());
    server.set(CERT_URL, Reply::status(503));
    let all = async || {
        let tasks: Vec<_> = (0..100)
            .map(|_| {
                let (verifier, delivery) = (verifier.clone(), delivery.clone());
                tokio::spawn(async move {
                    deliver(&verifier, &delivery).await.map(drop).map_err(|error| error.kind())
                })
            })
            .collect();
        let mut outcomes = Vec::new();
        for task in tasks {
            outcomes.push(task.await.unwrap());
        }
        outcomes.dedup();
        outcomes
    };
    assert_eq!(all().await, [Err(Kind::CertificateUnavailable)]);
    assert_eq!(server.seen().len(), 1);
    server.set(CERT_URL, good);
    assert_eq!(all().await, [Err(Kind::CertificateUnavailable)], "the fetch is not repeated at once");
    clock.set(START + 6);
    assert_eq!(all().await, [Ok(())]);
    assert_eq!(server.seen().len(), 2);
}
