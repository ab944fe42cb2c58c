//! Tests that requests without a body have a length that strict servers accept.

use std::{
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use paypal_runtime::{
    Call, Client, Credentials, EmptyBody, Environment, ErrorKind, Method, Operation, RequestIdUse,
    RetryPolicy,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use crate::server::read_request;

const fn operation(method: Method, empty_body: EmptyBody) -> Operation {
    Operation {
        api: "test",
        id: "empty",
        method,
        path: "/empty",
        request_id: RequestIdUse::Unsupported,
        empty_body,
        already_done: &[],
        advice: &[],
        rust_path: "test().call",
    }
}

static EMPTY: [Operation; 4] = [
    operation(Method::Post, EmptyBody::Nothing),
    operation(Method::Post, EmptyBody::ContentType("application/json")),
    operation(Method::Put, EmptyBody::Nothing),
    operation(Method::Patch, EmptyBody::Nothing),
];
static BODILESS: [Operation; 2] =
    [operation(Method::Get, EmptyBody::Nothing), operation(Method::Delete, EmptyBody::Nothing)];

fn client(port: u16) -> Client {
    Client::builder(Credentials::bearer("key"))
        .environment(Environment::custom(&format!("http://127.0.0.1:{port}")).unwrap())
        .attempt_timeout(Duration::from_secs(5))
        .retry(RetryPolicy::none())
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_post_put_or_patch_without_a_body_says_so() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            tokio::spawn(async move {
                while let Some(head) = read_request(&mut socket).await {
                    let lengths = head.to_ascii_lowercase().matches("\r\ncontent-length: 0").count();
                    let needs_length = !head.starts_with("GET ") && !head.starts_with("DELETE ");
                    let status = if lengths == usize::from(needs_length) { "204 X" } else { "411 X" };
                    let answer = format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n");
                    socket.write_all(answer.as_bytes()).await.unwrap();
                }
            });
        }
    });
    let client = client(port);
    for operation in EMPTY.iter().chain(&BODILESS) {
        let response = Call::new(&client, operation).send::<()>().await;
        assert_eq!(response.unwrap().status(), 204, "{operation:?}");
    }
}

/// A running lighttpd, which is ended when it is dropped.
struct Lighttpd(Child);

impl Drop for Lighttpd {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test]
async fn lighttpd_accepts_requests_without_a_body() {
    let binary = ["/usr/sbin/lighttpd", "/usr/bin/lighttpd", "/usr/local/sbin/lighttpd"]
        .into_iter()
        .find(|path| Path::new(path).exists());
    let Some(binary) = binary else {
        assert!(std::env::var_os("PAYPAL_REQUIRE_LIGHTTPD").is_none(), "lighttpd is not installed");
        println!("lighttpd is not installed: the test is skipped");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("empty"), "").unwrap();
    let port = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
    let config = folder.path().join("lighttpd.conf");
    let root = folder.path().display();
    std::fs::write(
        &config,
        format!("server.document-root = \"{root}\"\nserver.bind = \"127.0.0.1\"\nserver.port = {port}\n"),
    )
    .unwrap();
    let child = Command::new(binary).arg("-D").arg("-f").arg(&config).stderr(Stdio::null()).spawn().unwrap();
    let _server = Lighttpd(child);
    let mut socket = connect(port).await;

    // The control: without a length, this server answers 411.
    socket.write_all(b"POST /empty HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").await.unwrap();
    let mut answer = String::new();
    socket.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 411 "), "{answer}");

    let client = client(port);
    for operation in &EMPTY {
        let status = match Call::new(&client, operation).send::<()>().await {
            Ok(response) => response.status(),
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::Api, "{error}");
                error.status().unwrap()
            }
        };
        // The server has no handler for these methods; it has read the request.
        assert!([200, 405, 501].contains(&status), "{:?} {}: {status}", operation.method, operation.id);
    }
}

/// Connects to a server that is starting.
async fn connect(port: u16) -> TcpStream {
    for _ in 0..600 {
        if let Ok(socket) = TcpStream::connect(("127.0.0.1", port)).await {
            return socket;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("lighttpd does not listen");
}
