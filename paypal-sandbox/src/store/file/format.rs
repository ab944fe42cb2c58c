//! The format of a data file: a redb database with a table of the rows of all environments and a
//! table of values of the whole sandbox.

use std::{
    fs::{File, OpenOptions},
    io,
    path::Path,
};

use redb::{
    Builder, Database, DatabaseError, ReadTransaction, ReadableDatabase, StorageBackend, TableDefinition,
    TableError, TableHandle, backends::FileBackend,
};

/// The rows of all environments, by the keys that [`row_key`] builds.
pub(super) const ROWS: TableDefinition<'_, &[u8], &[u8]> = TableDefinition::new("rows");
/// The values of the whole sandbox, by name.
pub(super) const VALUES: TableDefinition<'_, &str, &[u8]> = TableDefinition::new("values");

/// The name of the value that tells the version of the format.
const VERSION_NAME: &str = "format";
/// The version that this program reads and writes: 4 bytes in big-endian order. It increases
/// when an earlier program would misread the file.
const VERSION: u32 = 1;
/// The most memory for pages of the file, in bytes.
const CACHE: usize = 64 << 20;

/// Builds the key of a row. Environment and table have no zero byte, so that the rows of an
/// environment and those of a table are ranges.
pub(super) fn row_key(environment: &str, table: &str, key: &str) -> Vec<u8> {
    [environment.as_bytes(), table.as_bytes(), key.as_bytes()].join(&0)
}

/// Returns the end of the range of all keys that begin with a prefix, whose last byte is zero.
pub(super) fn end_of(prefix: &[u8]) -> Vec<u8> {
    let mut end = prefix.to_vec();
    if let Some(last) = end.last_mut() {
        *last = 1;
    }
    end
}

/// Opens a data file, which is created if it does not exist. Only its owner can read it, since it
/// holds tokens and keys.
pub(super) fn open(path: &Path) -> io::Result<Database> {
    let explain = |error| explain(path, error);
    if path.metadata().is_ok_and(|file| file.len() > 0) {
        // A file that is refused stays as it is, byte for byte. One that was not closed can't be
        // opened in this way.
        match Builder::new().open_read_only(path) {
            Ok(database) => {
                let transaction = database.begin_read().map_err(|error| explain(error.into()))?;
                check(path, &transaction)?;
            }
            Err(DatabaseError::RepairAborted) => {}
            Err(error) => return Err(explain(error.into())),
        }
    }
    let file = create(path).map_err(|error| explain(redb::Error::Io(error)))?;
    let backend = FileBackend::new(file).map_err(|error| explain(error.into()))?;
    let database = open_backend(backend).map_err(|error| explain(error.into()))?;
    let transaction = database.begin_read().map_err(|error| explain(error.into()))?;
    if !check(path, &transaction)? {
        begin(&database).map_err(explain)?;
    }
    Ok(database)
}

/// Opens or creates a database whose bytes are anywhere.
pub(super) fn open_backend(backend: impl StorageBackend) -> Result<Database, DatabaseError> {
    Builder::new().set_cache_size(CACHE).create_with_backend(backend)
}

/// Writes the version to a new database.
pub(super) fn begin(database: &Database) -> Result<(), redb::Error> {
    let transaction = database.begin_write()?;
    transaction.open_table(ROWS)?;
    transaction.open_table(VALUES)?.insert(VERSION_NAME, VERSION.to_be_bytes().as_slice())?;
    transaction.commit()?;
    Ok(())
}

/// Opens the file for reading and writing, and creates it if it does not exist.
fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    if path.exists() {
        return options.open(path);
    }
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.create_new(true).open(path)?;
    // The name of the file is durable only when its folder is.
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        File::open(folder)?.sync_all()?;
    }
    Ok(file)
}

/// Checks that a database is a data file of this version. Returns whether it has a version: a new
/// database has no table at all.
fn check(path: &Path, transaction: &ReadTransaction) -> io::Result<bool> {
    let explain = |error| explain(path, error);
    let values = match transaction.open_table(VALUES) {
        Ok(values) => values,
        Err(TableError::TableDoesNotExist(_)) => {
            let mut tables = transaction.list_tables().map_err(|error| explain(error.into()))?;
            let Some(table) = tables.next() else { return Ok(false) };
            let table = table.name().to_owned();
            return Err(foreign(path, &format!("it has a table `{table}`")));
        }
        Err(error) => return Err(foreign(path, &error.to_string())),
    };
    let version = values.get(VERSION_NAME).map_err(|error| explain(error.into()))?;
    let version = version.and_then(|bytes| Some(u32::from_be_bytes(bytes.value().try_into().ok()?)));
    match version {
        Some(VERSION) => Ok(true),
        Some(version) => {
            let whose = if version > VERSION { "a newer" } else { "an older" };
            let words = format!(
                "the data file {} has the format {version} of {whose} paypal-sandbox; this one reads the \
                 format {VERSION}",
                path.display(),
            );
            Err(io::Error::new(io::ErrorKind::Unsupported, words))
        }
        None => Err(foreign(path, "it has no version")),
    }
}

fn foreign(path: &Path, why: &str) -> io::Error {
    let words = format!("{} is no data file of paypal-sandbox: {why}", path.display());
    io::Error::new(io::ErrorKind::InvalidData, words)
}

/// Names the file in an error.
pub(super) fn explain(path: &Path, error: redb::Error) -> io::Error {
    let path = path.display();
    match error {
        redb::Error::DatabaseAlreadyOpen => {
            let words = format!("another process uses the data file {path}");
            io::Error::new(io::ErrorKind::ResourceBusy, words)
        }
        redb::Error::Io(error) if error.kind() == io::ErrorKind::InvalidData => {
            let words = format!("{path} is no data file of paypal-sandbox: {error}");
            io::Error::new(io::ErrorKind::InvalidData, words)
        }
        redb::Error::Io(error) => io::Error::new(error.kind(), format!("the data file {path}: {error}")),
        error => io::Error::other(format!("the data file {path}: {error}")),
    }
}
