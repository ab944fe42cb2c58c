//! Tests that a QR code is a PNG in each shape in which PayPal sends it (U8).

use base64::{Engine as _, engine::general_purpose::STANDARD};
use paypal_generated::Client;
use paypal_generated::invoicing_v1::QrCode;
use paypal_runtime::model::DeviationKind;
use paypal_runtime::testing::{Answer, Script};
use serde_json::json;

use crate::read;

/// A PNG of one pixel.
const PNG: &[u8] = &[
    0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0, 0,
    0, 1, 8, 0, 0, 0, 0, 0x3A, 0x7E, 0x9B, 0x55, 0, 0, 0, 0x0A, b'I', b'D', b'A', b'T', 8, 0xD7, 0x63, 0xF8,
    0x0F, 0, 1, 1, 1, 0, 0x1B, 0xB6, 0xEE, 0x56, 0, 0, 0, 0, b'I', b'E', b'N', b'D', 0xAE, 0x42, 0x60, 0x82,
];

fn multipart(content: &[u8]) -> Vec<u8> {
    let head =
        b"--B\r\nContent-Disposition: form-data; name=\"image\"\r\nContent-Type: application/json\r\n\r\n";
    [head, content, b"\r\n--B--\r\n"].concat()
}

#[tokio::test]
async fn a_qr_code_is_a_png_in_each_shape() {
    let text = STANDARD.encode(PNG);
    let lines: String =
        text.as_bytes().chunks(76).map(|line| format!("{}\r\n", str::from_utf8(line).unwrap())).collect();
    let table: [(&str, &str, Vec<u8>); 8] = [
        ("bytes", "image/png", PNG.to_vec()),
        ("Base64", "text/plain", text.clone().into_bytes()),
        ("Base64 in lines", "text/plain", lines.into_bytes()),
        ("a JSON string", "application/json", json!(text).to_string().into_bytes()),
        ("a JSON object", "application/json", json!({ "image": text }).to_string().into_bytes()),
        ("a part of bytes", "multipart/form-data; boundary=B", multipart(PNG)),
        ("a part of Base64", "multipart/form-data; boundary=B", multipart(text.as_bytes())),
        ("a part of JSON", "multipart/form-data; boundary=B", multipart(json!(text).to_string().as_bytes())),
    ];
    for (shape, content_type, body) in table {
        let paypal: Client = Script::new([Answer::text(200, content_type, body)]).client().unwrap();
        let answer = paypal.invoicing().generate_qr_code("INV2-1").send().await.unwrap();
        assert_eq!(answer.deviations(), [], "{shape}");
        let file = answer.into_value();
        assert_eq!((file.content_type(), &file.bytes()[..]), ("image/png", PNG), "{shape}");
    }
    let v1: QrCode = read(&json!({ "image": text }));
    assert_eq!(&v1.picture().unwrap().bytes()[..], PNG);
}

#[tokio::test]
async fn another_body_is_a_deviation_and_keeps_its_bytes() {
    for body in [&b"\"no picture\""[..], b"{\"name\":\"OOPS\"}", b"iVBORw0KGg", b"\"iVBORw0KGg\""] {
        let answer = Answer::text(200, "application/json", body.to_vec());
        let paypal: Client = Script::new([answer]).client().unwrap();
        let answer = paypal.invoicing().generate_qr_code("INV2-1").send().await.unwrap();
        let kinds: Vec<DeviationKind> = answer.deviations().iter().map(|it| it.kind).collect();
        assert_eq!((&answer.into_value().bytes()[..], &kinds[..]), (body, &[DeviationKind::WrongType][..]));
    }
    assert!(read::<QrCode>(&json!({ "image": "no picture" })).picture().is_none());
}
