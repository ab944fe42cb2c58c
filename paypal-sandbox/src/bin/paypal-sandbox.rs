//! The command `paypal-sandbox`: prints the sandbox's base URL and runs until Ctrl-C.

use clap::Parser;
use paypal_sandbox::Sandbox;

/// Runs a local PayPal: real HTTP on loopback, real state, no money. Any client id and secret is
/// accepted.
#[derive(Debug, Parser)]
#[command(version)]
struct Options {
    /// The port to listen on; 0 picks a free port.
    #[arg(long, default_value_t = 0)]
    port: u16,
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let options = Options::parse();
    let sandbox = Sandbox::builder().port(options.port).start().await?;
    println!("{}", sandbox.base_url());
    tokio::signal::ctrl_c().await?;
    sandbox.shutdown().await;
    Ok(())
}
