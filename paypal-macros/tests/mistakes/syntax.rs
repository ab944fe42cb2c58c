//! Syntax errors.

mod no_input { paypal_macros::api! {} }
mod no_module { paypal_macros::api! { "partners" } }
mod no_spec { paypal_macros::api! { partners } }
mod no_comma { paypal_macros::api! { partners spec = "partners.yaml" } }
mod no_string { paypal_macros::api! { partners, spec = partners } }
mod unknown_key { paypal_macros::api! { partners, specs = "partners.yaml" } }
mod twice { paypal_macros::api! { partners, overlay = "a.yaml", overlay = "b.yaml" } }
mod two_specs { paypal_macros::api! { partners, spec = "a.yaml", inline = "" } }
mod unknown_include { paypal_macros::api! { partners, spec = "a.yaml", include = { operation = ["a"] } } }
mod include_no_list { paypal_macros::api! { partners, spec = "a.yaml", include = { tags = "a" } } }
mod include_no_string { paypal_macros::api! { partners, spec = "a.yaml", include = { tags = [a] } } }
mod name_is_text { paypal_macros::api! { partners, spec = "a.yaml", names = { thing = "Widget" } } }
mod type_is_text { paypal_macros::api! { partners, spec = "a.yaml", types = { thing = "a::B" } } }
mod no_attribute { paypal_macros::api! { partners, spec = "a.yaml", attributes = { thing = derive(PartialEq) } } }

fn main() {}
