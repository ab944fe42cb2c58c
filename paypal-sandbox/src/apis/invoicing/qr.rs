//! QR codes of invoices, as PNG pictures.

use std::io::Write;

use base64::{Engine, engine::general_purpose::STANDARD};
use flate2::{Compression, write::ZlibEncoder};
use qrcode::{Color, QrCode};

use super::handlers::named;
use crate::{
    apis::{Answer, Exchange, paging},
    error::{Detail, Failure},
};

/// The least, the largest and the usual width and height.
const LEAST: usize = 150;
const MOST: usize = 500;
/// The boundary between the parts of an answer.
const BOUNDARY: &str = "qr-code-of-the-sandbox";
const MULTIPART: &str = "multipart/form-data; boundary=qr-code-of-the-sandbox";

/// Answers with the QR code of the page on which the invoice is paid or shown. A caller who accepts
/// `image/png` gets the picture; others get a multipart body with the picture in Base64, as from
/// PayPal.
pub(super) fn generate(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let invoice = named(exchange)?;
    let (width, height) = (size(exchange, "width")?, size(exchange, "height")?);
    let mut url = invoice.recipient_view(&exchange.work);
    match exchange.text("/action").unwrap_or_else(|| "pay".to_owned()).to_ascii_lowercase().as_str() {
        "pay" => {}
        "details" => url = exchange.page(&format!("/invoice/details/{}", invoice.id)),
        _ => return Err(Failure::malformed_at("INVALID_PARAMETER_SYNTAX", "/action")),
    }
    let png = picture(&url, width, height)?;
    let accepts = exchange.headers.get("accept").and_then(|value| value.to_str().ok()).unwrap_or_default();
    if accepts.contains("image/png") {
        return Ok(Answer::Bytes("image/png", png));
    }
    let head = "Content-Disposition: form-data; name=\"image\"\r\nContent-Type: application/json";
    let body = format!("--{BOUNDARY}\r\n{head}\r\n\r\n{}\r\n--{BOUNDARY}--\r\n", STANDARD.encode(png));
    Ok(Answer::Bytes(MULTIPART, body.into_bytes()))
}

/// Reads a size of the body.
fn size(exchange: &Exchange<'_>, name: &str) -> Result<usize, Failure> {
    let Some(size) = exchange.body.get(name) else { return Ok(MOST) };
    let number = size.as_i64().and_then(|size| usize::try_from(size).ok()).unwrap_or(0);
    let issue = if number > MOST { "INVALID_INTEGER_MAX_VALUE" } else { "INVALID_INTEGER_MIN_VALUE" };
    if (LEAST..=MOST).contains(&number) {
        return Ok(number);
    }
    Err(Failure::new(400, vec![Detail::new(issue).at(format!("/{name}")).value(size.to_string())]))
}

/// Reads a size of the query.
pub(crate) fn query_size(exchange: &Exchange<'_>, name: &str) -> Result<usize, Failure> {
    paging::integer(exchange, name, MOST, (LEAST, MOST))
}

/// Draws the QR code of a text as a PNG picture. The code is as large as whole pixels for each of
/// its modules permit, in the middle of the picture.
pub(crate) fn picture(text: &str, width: usize, height: usize) -> Result<Vec<u8>, Failure> {
    let failed = || Failure::new(500, Vec::new());
    let code = QrCode::new(text.as_bytes()).map_err(|_| failed())?;
    let (modules, colors) = (code.width(), code.to_colors());
    // Four light modules on each side let a reader find the code.
    let scale = (width.min(height) / (modules + 8)).max(1);
    let (left, top) = (width.saturating_sub(modules * scale) / 2, height.saturating_sub(modules * scale) / 2);
    let is_dark = |x: usize, y: usize| {
        let (column, row) = (x.checked_sub(left)? / scale, y.checked_sub(top)? / scale);
        (column < modules).then(|| colors.get(row * modules + column) == Some(&Color::Dark))
    };
    let mut pixels = Vec::with_capacity(height * (width + 1));
    for y in 0..height {
        pixels.push(0); // The row has no filter.
        pixels.extend((0..width).map(|x| if is_dark(x, y) == Some(true) { 0 } else { 255_u8 }));
    }
    png(&pixels, width, height).ok_or_else(failed)
}

/// Writes a PNG file of one byte of grey a pixel.
fn png(pixels: &[u8], width: usize, height: usize) -> Option<Vec<u8>> {
    let mut header = Vec::new();
    for size in [width, height] {
        header.extend(u32::try_from(size).ok()?.to_be_bytes());
    }
    header.extend([8, 0, 0, 0, 0]); // Eight bits of grey, with the usual methods.
    let mut compressed = ZlibEncoder::new(Vec::new(), Compression::default());
    compressed.write_all(pixels).ok()?;
    let mut file = b"\x89PNG\r\n\x1A\n".to_vec();
    for (kind, content) in [(b"IHDR", header), (b"IDAT", compressed.finish().ok()?), (b"IEND", Vec::new())] {
        file.extend(u32::try_from(content.len()).ok()?.to_be_bytes());
        let chunk: Vec<u8> = kind.iter().copied().chain(content).collect();
        file.extend(&chunk);
        file.extend(crc32fast::hash(&chunk).to_be_bytes());
    }
    Some(file)
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use flate2::read::ZlibDecoder;

    use super::*;

    /// Reads the chunks of a PNG file and checks their checksums.
    fn chunks(file: &[u8]) -> Vec<(String, Vec<u8>)> {
        let mut rest = file.strip_prefix(b"\x89PNG\r\n\x1A\n").unwrap();
        let mut chunks = Vec::new();
        while !rest.is_empty() {
            let length = u32::from_be_bytes(rest[..4].try_into().unwrap()) as usize;
            let (chunk, after) = rest[4..].split_at(4 + length);
            assert_eq!(crc32fast::hash(chunk).to_be_bytes(), after[..4]);
            chunks.push((String::from_utf8(chunk[..4].to_vec()).unwrap(), chunk[4..].to_vec()));
            rest = &after[4..];
        }
        chunks
    }

    #[test]
    fn a_picture_shows_each_module_of_the_code_inside_a_light_border() {
        let text = "http://127.0.0.1:8080/invoice/p/INV2-Z56S-5LLA-Q52L-CPZ5";
        for (width, height) in [(500, 500), (150, 150), (400, 151)] {
            let chunks = chunks(&picture(text, width, height).unwrap());
            let names: Vec<&str> = chunks.iter().map(|(name, _)| name.as_str()).collect();
            assert_eq!(names, ["IHDR", "IDAT", "IEND"]);
            let size = |at: usize| u32::from_be_bytes(chunks[0].1[at..at + 4].try_into().unwrap()) as usize;
            assert_eq!((size(0), size(4)), (width, height));
            let mut pixels = Vec::new();
            ZlibDecoder::new(&*chunks[1].1).read_to_end(&mut pixels).unwrap();
            assert_eq!(pixels.len(), height * (width + 1));
            let pixel = |x: usize, y: usize| pixels[y * (width + 1) + 1 + x];

            let code = QrCode::new(text).unwrap();
            let modules = code.width();
            let scale = width.min(height) / (modules + 8);
            let (left, top) = ((width - modules * scale) / 2, (height - modules * scale) / 2);
            assert!(scale >= 1 && left >= 4 * scale && top >= 4 * scale);
            for (index, color) in code.to_colors().into_iter().enumerate() {
                let (x, y) = (left + index % modules * scale, top + index / modules * scale);
                for (x, y) in [(x, y), (x + scale - 1, y + scale - 1)] {
                    assert_eq!(pixel(x, y) == 0, color == Color::Dark, "the pixel at {x}, {y}");
                }
            }
            assert!((0..width).all(|x| pixel(x, 0) == 255 && pixel(x, height - 1) == 255));
        }
    }
}
