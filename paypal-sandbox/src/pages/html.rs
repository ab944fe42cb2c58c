//! The frame and the parts of the pages for payers. They work without JavaScript.

use http::HeaderValue;
use url::Url;

use crate::{
    apis::Answer,
    world::{
        account::{Account, AccountKind, BUYER},
        work::Work,
    },
};

/// Builds a page. `title` is text, and `body` is HTML.
pub(crate) fn page(status: u16, title: &str, body: &str) -> Answer {
    let title = escape(title);
    Answer::Html(
        status,
        format!(
            "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title} - local PayPal</title>\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
             <meta name=\"color-scheme\" content=\"light dark\">\
             <link rel=\"icon\" href=\"/_sandbox/assets/icon.svg\">\
             <link rel=\"stylesheet\" href=\"/_sandbox/assets/page.css\"></head>\
             <body class=\"payer\"><header><p><strong>Local PayPal</strong> No money moves here.</p></header>\
             <main><h1>{title}</h1>{body}</main></body></html>"
        ),
    )
}

/// Builds a page that says one thing. `words` are text.
pub(crate) fn notice(status: u16, title: &str, words: &str) -> Answer {
    page(status, title, &paragraph(words))
}

/// Builds a paragraph of text.
pub(crate) fn paragraph(words: &str) -> String {
    format!("<p>{}</p>", escape(words))
}

/// Builds a table of what is paid: titles and amounts, and their total.
pub(crate) fn parts(parts: &[(String, String)], total: Option<&str>) -> String {
    let row = |title: &str, amount: &str| {
        format!("<tr><th scope=\"row\">{}</th><td>{}</td></tr>", escape(title), escape(amount))
    };
    let rows: String = parts.iter().map(|(title, amount)| row(title, amount)).collect();
    let total = total.map_or_else(String::new, |total| format!("<tfoot>{}</tfoot>", row("Total", total)));
    format!("<table class=\"parts\"><tbody>{rows}</tbody>{total}</table>")
}

/// Builds a form. `action` is the path to which it is posted, and `fields` is HTML.
pub(crate) fn form(action: &str, fields: &str, buttons: &[Button]) -> String {
    let buttons: String = buttons.iter().map(Button::html).collect();
    format!(
        "<form method=\"post\" action=\"{}\">{fields}<div class=\"buttons\">{buttons}</div></form>",
        escape(action)
    )
}

/// A button of a form, which posts the field `action`.
pub(crate) struct Button {
    pub(crate) label: &'static str,
    pub(crate) action: &'static str,
    pub(crate) is_main: bool,
}

impl Button {
    fn html(&self) -> String {
        let class = if self.is_main { " class=\"main\"" } else { "" };
        format!("<button name=\"action\" value=\"{}\"{class}>{}</button>", self.action, self.label)
    }
}

/// Builds the field `buyer`: a choice among the accounts of the environment, the buyers first.
pub(crate) fn buyers(work: &Work<'_>) -> String {
    let mut accounts = work.rows.all::<Account>();
    accounts.retain(|account| account.is_open);
    accounts.sort_by_key(|account| account.kind == AccountKind::Merchant);
    let options: String = accounts
        .iter()
        .map(|account| {
            let selected = if account.id == BUYER { " selected" } else { "" };
            format!(
                "<option value=\"{}\"{selected}>{} ({})</option>",
                escape(&account.id),
                escape(&account.shown_name()),
                escape(&account.country)
            )
        })
        .collect();
    format!(
        "<p><label for=\"buyer\">Who pays</label><select id=\"buyer\" name=\"buyer\">{options}</select></p>"
    )
}

/// Builds a choice of one value of a field; the first is chosen.
pub(crate) fn choice(name: &str, question: &str, options: &[(&str, &str)]) -> String {
    let options: String = options
        .iter()
        .enumerate()
        .map(|(index, (value, label))| {
            let checked = if index == 0 { " checked" } else { "" };
            format!(
                "<label><input type=\"radio\" name=\"{name}\" value=\"{value}\"{checked}><span>{}</span></label>",
                escape(label)
            )
        })
        .collect();
    format!("<fieldset><legend>{}</legend>{options}</fieldset>", escape(question))
}

/// Builds a field for text.
pub(crate) fn input(name: &str, label: &str, value: &str) -> String {
    format!(
        "<p><label for=\"{name}\">{}</label><input id=\"{name}\" name=\"{name}\" value=\"{}\" \
         autocomplete=\"off\"></p>",
        escape(label),
        escape(value)
    )
}

/// Adds parameters to the URL of a shop, before its fragment.
pub(crate) fn with_query(url: &str, query: &str) -> String {
    let (url, fragment) = url.split_once('#').map_or((url, None), |(url, fragment)| (url, Some(fragment)));
    let joint = if url.contains('?') { '&' } else { '?' };
    let fragment = fragment.map_or_else(String::new, |fragment| format!("#{fragment}"));
    format!("{url}{joint}{query}{fragment}")
}

/// Sends a browser to a URL, or says that this is not possible if the URL can't be a header.
pub(crate) fn redirect(url: &str) -> Answer {
    if url.is_ascii() && HeaderValue::from_str(url).is_ok() {
        return Answer::Redirect(url.to_owned());
    }
    // Other characters than those of ASCII are encoded.
    match Url::parse(url) {
        Ok(encoded) if !url.contains(char::is_control) => Answer::Redirect(encoded.into()),
        _ => notice(200, "Done", "The URL to which you would return is not valid. You may close this page."),
    }
}

/// Escapes text for HTML.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_added_to_the_query_of_a_url_and_not_to_its_fragment() {
        for (url, expected) in [
            ("https://shop.example/back", "https://shop.example/back?token=1"),
            ("https://shop.example/back?cart=2", "https://shop.example/back?cart=2&token=1"),
            ("https://shop.example/#/back", "https://shop.example/?token=1#/back"),
            ("https://shop.example/?cart=2#back", "https://shop.example/?cart=2&token=1#back"),
        ] {
            assert_eq!(with_query(url, "token=1"), expected);
        }
    }
}
