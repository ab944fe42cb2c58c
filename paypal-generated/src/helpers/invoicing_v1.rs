//! The QR code of an invoice.

use crate::File;
use crate::invoicing_v1::QrCode;

impl QrCode {
    /// Returns the picture, decoded from the Base64 text in `image`: a PNG. `None` if that text is
    /// absent or no Base64.
    ///
    /// ```
    /// use paypal_generated::invoicing_v1::QrCode;
    ///
    /// fn png(code: &QrCode) -> Option<Vec<u8>> {
    ///     code.picture().map(|file| file.into_bytes().to_vec())
    /// }
    /// # assert_eq!(png(&QrCode::new()), None);
    /// ```
    pub fn picture(&self) -> Option<File> {
        File::from_base64(self.image.as_deref()?)
    }
}
