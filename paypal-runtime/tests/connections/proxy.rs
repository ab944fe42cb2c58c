//! Tests that requests go through the proxy that the program names.

use std::sync::{Arc, Mutex};

use paypal_runtime::{ClientBuilder, Credentials, Environment, ErrorKind, Method, RetryPolicy, Value};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional},
    net::{TcpListener, TcpStream},
};

use crate::server::{Behavior, GOOD, Protocol, Server, read_request};

/// `user@shop:p/w`, with the characters that a URL can't hold encoded.
const CREDENTIALS: &str = "user%40shop:p%2Fw";
const AUTHORIZATION: &str = "Basic dXNlckBzaG9wOnAvdw==";

/// An HTTP proxy on loopback that opens tunnels for one user, and logs the heads of requests.
struct Proxy {
    port: u16,
    heads: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let heads = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&heads);
        tokio::spawn(async move {
            while let Ok((mut socket, _)) = listener.accept().await {
                let log = Arc::clone(&log);
                tokio::spawn(async move {
                    let Some(head) = read_request(&mut socket).await else { return };
                    log.lock().unwrap().push(head.clone());
                    let is_known = head
                        .to_ascii_lowercase()
                        .contains(&format!("proxy-authorization: {}", AUTHORIZATION.to_ascii_lowercase()));
                    if !is_known {
                        let _ = socket.write_all(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n").await;
                        return;
                    }
                    let target = head.split(' ').nth(1).unwrap_or_default();
                    let mut server = TcpStream::connect(target).await.unwrap();
                    socket.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").await.unwrap();
                    let _ = copy_bidirectional(&mut socket, &mut server).await;
                });
            }
        });
        Self { port, heads }
    }

    fn url(&self, credentials: &str) -> String {
        format!("http://{credentials}@127.0.0.1:{}", self.port)
    }

    fn heads(&self) -> Vec<String> {
        self.heads.lock().unwrap().clone()
    }
}

#[tokio::test]
async fn calls_and_token_requests_go_through_the_proxy() {
    for protocol in [Protocol::Http1, Protocol::Http2] {
        let (server, proxy) = (Server::start(protocol, |_| GOOD).await, Proxy::start().await);
        let options = server.client().proxy(proxy.url(CREDENTIALS));
        let shown = format!("{options:?}");
        let client = options.build().unwrap();
        for _ in 0..2 {
            client.request::<Value>(Method::Get, "/v1/x").await.unwrap();
        }
        let heads = proxy.heads();
        assert_eq!((heads.len(), server.log().connections), (1, 1), "{protocol:?}: {heads:?}");
        assert!(heads[0].starts_with(&format!("CONNECT {} ", server.address)), "{heads:?}");
        // The proxy learns neither the client secret nor the access token.
        assert!(!heads[0].contains("/v1/") && !heads[0].contains("Bearer"), "{heads:?}");
        for text in [shown, format!("{client:?}")] {
            assert!(!text.contains("p/w") && !text.contains("p%2Fw"), "{text}");
        }
    }
}

#[tokio::test]
async fn a_proxy_that_refuses_is_an_error_of_the_connection() {
    let (server, proxy) = (Server::start(Protocol::Http2, |_| GOOD).await, Proxy::start().await);
    let options = server.client().retry(RetryPolicy::none()).proxy(proxy.url("user:hunter2"));
    let client = options.build().unwrap();
    let error = client.request::<Value>(Method::Get, "/v1/x").await.unwrap_err();
    assert!(!error.outcome_unknown(), "{error}");
    assert!(matches!(error.kind(), ErrorKind::Connect | ErrorKind::Token), "{error:?}");
    assert_eq!((proxy.heads().len(), server.log().connections), (1, 0));
    let mut shown = format!("{error} {error:?}");
    let mut source = std::error::Error::source(&error);
    while let Some(error) = source {
        shown.push_str(&format!(" {error} {error:?}"));
        source = error.source();
    }
    assert!(!shown.contains("hunter2") && !shown.contains("aHVudGVy"), "{shown}");
}

#[tokio::test]
async fn a_plain_address_on_this_machine_is_called_directly() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let _ = socket.read(&mut [0; 4096]).await;
            let _ = socket.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ntrue").await;
        }
    });
    let proxy = Proxy::start().await;
    let options: ClientBuilder = ClientBuilder::new(Credentials::bearer("key"));
    let client = options
        .environment(Environment::custom(&format!("http://127.0.0.1:{port}")).unwrap())
        .proxy(proxy.url(CREDENTIALS))
        .build()
        .unwrap();
    assert_eq!(client.request::<Value>(Method::Get, "/v1/x").await.unwrap(), true);
    assert!(proxy.heads().is_empty());
}

#[tokio::test]
async fn an_invalid_proxy_is_refused_when_the_client_is_built() {
    let server = Server::start(Protocol::Http2, |_| Behavior::Answer(200, "", "{}")).await;
    for url in ["127.0.0.1:3128", "", "socks5://user:hunter2@127.0.0.1:1080", "http://user:hunter2@host/path"]
    {
        let error = server.client().proxy(url).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        let shown = format!("{error} {error:?}");
        assert!(shown.contains("proxy") && !shown.contains("hunter2"), "{shown}");
    }
}
