//! Writes the decoding of an enum whose variant the status of the response selects: the enum of the
//! successes of an operation, and that of its error bodies.

use super::imports::Imports;
use super::text::Text;

/// Adds the names that [`payload`] writes.
pub(super) fn import(imports: &mut Imports) {
    for name in ["model::DecodeError", "model::Decoded", "model::Deviation", "model::Payload"] {
        imports.add(name);
    }
}

/// Writes the `impl` of the trait `Payload` for an enum. `decode` and `deviations` are the arms of
/// a `match` of the status.
pub(super) fn payload(name: &str, decode: &[String], deviations: &[String], text: &mut Text) {
    text.line(format!("impl Payload for {name} {{"));
    text.line(
        "    fn decode(status: u16, body: &[u8], memory_limit: usize) -> Result<Decoded<Self>, DecodeError> {",
    );
    select(decode, text);
    text.line("    }");
    text.line("");
    text.line("    fn deviations(status: u16, body: &[u8]) -> Vec<Deviation> {");
    select(deviations, text);
    text.line("    }");
    text.line("}");
}

/// Writes a `match` of the status.
fn select(arms: &[String], text: &mut Text) {
    text.line("        match status {");
    arms.iter().for_each(|arm| text.line(format!("            {arm},")));
    text.line("        }");
}
