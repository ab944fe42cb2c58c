//! Reads `names.lock`.

use std::path::Path;

use super::{ApiLock, FieldLock, NamesLock, OperationLock, TypeLock};
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::ir::Presence;
use crate::source::{SourceFile, Span};

const RESTORE: &str = "restore the file from version control, or remove it and run `paypal-codegen generate`";

/// Reads the lock of a folder of specs. If there is no file yet, the lock is empty.
///
/// # Errors
/// Fails if the file or one of its lines can't be read.
pub fn read(path: &Path) -> Result<NamesLock, Diagnostics> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(NamesLock::default()),
        Err(error) => {
            let message = format!("can't be read: {error}");
            return Err(Diagnostic::error(code::UNREADABLE_FILE, message)
                .in_file(path.display())
                .help(RESTORE)
                .into());
        }
    };
    parse(&text, path)
}

/// Parses the text of a lock. `path` is used in messages only.
///
/// # Errors
/// Fails if a line can't be read.
pub fn parse(text: &str, path: &Path) -> Result<NamesLock, Diagnostics> {
    let file = SourceFile::new(path.display().to_string(), text);
    let mut reader = Reader::default();
    let mut diagnostics = Diagnostics::new();
    let mut offset = 0;
    for (number, line) in file.text().split_inclusive('\n').enumerate() {
        let start = offset;
        offset += line.len();
        let line = line.trim_end_matches(['\n', '\r']);
        if !line.starts_with('#') && !line.is_empty() && reader.line(line).is_none() {
            diagnostics.push(
                Diagnostic::error(code::LOCK_BROKEN, "this is not a valid line of the lock")
                    .at(&Span::new(&file, start, line.len(), number + 1, 1))
                    .help(RESTORE),
            );
        }
    }
    diagnostics.or(reader.lock)
}

#[derive(Default)]
struct Reader {
    lock: NamesLock,
    api: String,
    operation: String,
    origin: String,
}

impl Reader {
    fn line(&mut self, line: &str) -> Option<()> {
        let (keyword, rest) = line.trim_start().split_once(' ')?;
        if keyword == "api" {
            self.api = rest.to_owned();
            self.lock.apis.entry(self.api.clone()).or_default();
            return Some(());
        }
        let (left, wire) = rest.split_once(" = ")?;
        match keyword {
            "alias" => {
                self.api()?.aliases.insert(left.to_owned(), wire.to_owned());
            }
            "merged" => {
                self.api()?.merged.insert(left.to_owned(), wire.to_owned());
            }
            "list" => {
                self.api()?.lists.insert(left.to_owned(), wire.to_owned());
            }
            "copy" => {
                self.api()?.copies.insert(wire.to_owned(), left.to_owned());
            }
            "operation" => {
                let operation = OperationLock { name: left.to_owned(), ..OperationLock::default() };
                self.operation = wire.to_owned();
                self.api()?.operations.insert(wire.to_owned(), operation);
            }
            "argument" | "setter" => {
                let (_, ty) = left.split_once(": ").unwrap_or((left, ""));
                let operation = self.operation()?;
                if keyword == "argument" {
                    operation.arguments.push(wire.to_owned());
                }
                if !ty.is_empty() {
                    operation.parameters.insert(wire.to_owned(), ty.to_owned());
                }
            }
            "uses" => {
                self.operation()?.uses.push((wire.to_owned(), left.to_owned()));
            }
            "callback" => {
                self.api()?.callbacks.insert(wire.to_owned(), left.to_owned());
            }
            "type" => {
                let (name, shared) = left.split_once(" shared::").map_or((left, None), |(n, s)| (n, Some(s)));
                let ty = TypeLock {
                    name: name.to_owned(),
                    shared: shared.map(str::to_owned),
                    ..TypeLock::default()
                };
                self.origin = wire.to_owned();
                self.api()?.types.insert(wire.to_owned(), ty);
            }
            "value" => {
                self.ty()?.values.insert(wire.to_owned(), left.to_owned());
            }
            "field" => {
                let (name, shape) = left.split_once(": ")?;
                let (presence, ty) = shape.split_once(' ')?;
                let (ty, secret) = ty.strip_suffix(" secret").map_or((ty, false), |ty| (ty, true));
                let presence = match presence {
                    "required" => Presence::Required,
                    "optional" => Presence::Optional,
                    "expected" => Presence::Expected,
                    _ => return None,
                };
                let field = FieldLock { name: name.to_owned(), presence, ty: ty.to_owned(), secret };
                self.ty()?.fields.insert(wire.to_owned(), field);
            }
            _ => return None,
        }
        Some(())
    }

    fn api(&mut self) -> Option<&mut ApiLock> {
        self.lock.apis.get_mut(&self.api)
    }

    fn operation(&mut self) -> Option<&mut OperationLock> {
        let id = self.operation.clone();
        self.api()?.operations.get_mut(&id)
    }

    fn ty(&mut self) -> Option<&mut TypeLock> {
        let origin = self.origin.clone();
        self.api()?.types.get_mut(&origin)
    }
}
