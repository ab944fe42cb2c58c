//! Secrets that are typed, which the terminal does not show.

use std::io;

pub(super) use self::system::Hidden;

#[cfg(unix)]
mod system {
    use std::fs::File;
    use std::io::Write;

    use rpassword::{ConfigBuilder, read_password_with_config};
    use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr};

    use super::io;

    /// The terminal of the process. As long as this value exists, the terminal hides what the user
    /// types.
    pub(in super::super) struct Hidden {
        terminal: File,
        before: Termios,
    }

    impl Hidden {
        /// Lets the terminal show nothing.
        pub(in super::super) fn begin() -> io::Result<Self> {
            let terminal = File::options().read(true).write(true).open("/dev/tty")?;
            let before = tcgetattr(&terminal)?;
            let mut hiding = before.clone();
            // The reader acts on Ctrl-C, Ctrl-D and the keys that delete.
            hiding.local_modes -=
                LocalModes::ECHO | LocalModes::ECHONL | LocalModes::ICANON | LocalModes::ISIG;
            hiding.special_codes[SpecialCodeIndex::VMIN] = 1;
            hiding.special_codes[SpecialCodeIndex::VTIME] = 0;
            tcsetattr(&terminal, OptionalActions::Now, &hiding)?;
            Ok(Self { terminal, before })
        }

        /// Returns a function that reads a line. It changes nothing at the terminal, so that it may
        /// still wait when the terminal shows everything again.
        pub(in super::super) fn reader(
            &self,
        ) -> io::Result<impl FnOnce() -> io::Result<String> + Send + use<>> {
            let terminal = self.terminal.try_clone()?;
            Ok(|| {
                let config = ConfigBuilder::new().input_reader(terminal).output_discard();
                read_password_with_config(config.build())
            })
        }
    }

    impl Drop for Hidden {
        fn drop(&mut self) {
            // A terminal that is gone needs nothing.
            let _ = tcsetattr(&self.terminal, OptionalActions::Now, &self.before);
            // The end of the line was not shown.
            let _ = self.terminal.write_all(b"\n");
        }
    }
}

/// On other systems, the function that reads the line hides the input when it begins to read.
#[cfg(not(unix))]
mod system {
    use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
    use std::time::Duration;

    use super::io;

    /// How long a question waits after Ctrl-C for the terminal to show input again.
    const RESTORED: Duration = Duration::from_millis(300);

    /// The terminal of the process, which its reader changes.
    pub(in super::super) struct Hidden {
        reading: SyncSender<()>,
        read: Receiver<()>,
    }

    impl Hidden {
        /// Waits for a reader.
        pub(in super::super) fn begin() -> io::Result<Self> {
            let (reading, read) = sync_channel(1);
            Ok(Self { reading, read })
        }

        /// Returns a function that reads a line.
        pub(in super::super) fn reader(
            &self,
        ) -> io::Result<impl FnOnce() -> io::Result<String> + Send + use<>> {
            let reading = self.reading.clone();
            Ok(move || {
                let line = rpassword::read_password();
                // Nobody waits after a while.
                let _ = reading.send(());
                line
            })
        }
    }

    impl Drop for Hidden {
        fn drop(&mut self) {
            // Ctrl-C also ends the reader, which then makes the terminal show input again.
            let _ = self.read.recv_timeout(RESTORED);
        }
    }
}
