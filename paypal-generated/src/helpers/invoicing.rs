//! The payments of an invoice.

use crate::Amount;
use crate::invoicing::{Invoice, InvoiceStatus, PaymentDetail, RefundDetail};

impl Invoice {
    /// Returns the payments that were made or recorded for the invoice, in PayPal's order. PayPal
    /// sends them when one invoice is read, not in lists.
    ///
    /// ```
    /// use paypal_generated::invoicing::Invoice;
    ///
    /// fn payment_ids(invoice: &Invoice) -> Vec<&str> {
    ///     invoice.payments_made().filter_map(|payment| payment.payment_id.as_deref()).collect()
    /// }
    /// ```
    pub fn payments_made(&self) -> impl Iterator<Item = &PaymentDetail> {
        self.payments.iter().flat_map(|payments| payments.transactions.iter().flatten())
    }

    /// Returns the refunds that were made or recorded for the invoice, in PayPal's order.
    ///
    /// ```
    /// use paypal_generated::invoicing::Invoice;
    ///
    /// fn refund_ids(invoice: &Invoice) -> Vec<&str> {
    ///     invoice.refunds_made().filter_map(|refund| refund.refund_id.as_deref()).collect()
    /// }
    /// ```
    pub fn refunds_made(&self) -> impl Iterator<Item = &RefundDetail> {
        self.refunds.iter().flat_map(|refunds| refunds.transactions.iter().flatten())
    }

    /// Returns the amount that the recipient still has to pay, from `due_amount`; `None` if PayPal
    /// did not send it.
    ///
    /// ```
    /// use paypal_generated::invoicing::Invoice;
    ///
    /// fn reminder(invoice: &Invoice) -> Option<String> {
    ///     Some(format!("{} are due at {}", invoice.amount_due()?, invoice.payer_url()?))
    /// }
    /// ```
    pub fn amount_due(&self) -> Option<Amount> {
        self.due_amount.as_ref()?.amount().ok()
    }

    /// Returns the sum of the payments, from `payments.paid_amount`; `None` if PayPal did not send
    /// it.
    ///
    /// ```
    /// use paypal_generated::{Amount, invoicing::Invoice};
    ///
    /// /// The paid amount that was not refunded.
    /// fn kept(invoice: &Invoice) -> Option<Amount> {
    ///     let paid = invoice.amount_paid()?;
    ///     invoice.amount_refunded().map_or(Some(paid), |back| paid.checked_sub(back).ok())
    /// }
    /// ```
    pub fn amount_paid(&self) -> Option<Amount> {
        self.payments.as_ref()?.paid_amount.as_ref()?.amount().ok()
    }

    /// Returns the sum of the refunds, from `refunds.refund_amount`; `None` if PayPal did not send
    /// it. For an example see [`amount_paid`](Self::amount_paid).
    pub fn amount_refunded(&self) -> Option<Amount> {
        self.refunds.as_ref()?.refund_amount.as_ref()?.amount().ok()
    }

    /// Returns whether the invoice is paid in full, through PayPal or outside, and not refunded:
    /// `PAID`, `MARKED_AS_PAID` or `PAID_EXTERNAL`.
    ///
    /// ```
    /// use paypal_generated::invoicing::Invoice;
    ///
    /// fn paid(invoices: &[Invoice]) -> impl Iterator<Item = &Invoice> {
    ///     invoices.iter().filter(|invoice| invoice.is_paid())
    /// }
    /// # let _ = paid(&[]);
    /// ```
    ///
    /// An invoice that is not paid is not always still to be paid: it may be a draft, cancelled or
    /// refunded. [`amount_due`](Self::amount_due) has the amount to pay.
    pub fn is_paid(&self) -> bool {
        use InvoiceStatus::{MarkedAsPaid, Paid, PaidExternal};
        matches!(self.status, Some(Paid | MarkedAsPaid | PaidExternal))
    }

    /// Returns the address of the page on which the recipient sees and pays the invoice, from
    /// `detail.metadata.recipient_view_url`; `None` before the invoice is sent. For an example see
    /// [`amount_due`](Self::amount_due).
    pub fn payer_url(&self) -> Option<&str> {
        self.detail.metadata.as_ref()?.recipient_view_url.as_deref()
    }
}
