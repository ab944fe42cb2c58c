//! Tests of files on object storage.

use std::{
    ops::Range,
    pin::Pin,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

use futures_util::stream::BoxStream;
use object_store::{
    CopyOptions, GetOptions, GetResult, ListResult, MultipartUpload, ObjectMeta, PutResult,
    Result as StoreResult, UploadPart, memory::InMemory,
};

use super::*;
use crate::error::ErrorKind;

/// What a store was asked for, and when it fails.
#[derive(Debug, Default)]
struct Seen {
    puts: Mutex<Vec<usize>>,
    parts: Mutex<Vec<usize>>,
    aborts: AtomicUsize,
    /// The part that fails.
    failing_part: Option<usize>,
    has_no_conditions: bool,
    /// How many bytes of a file arrive.
    cut: Option<u64>,
}

/// A store in memory that writes down what it is asked for.
#[derive(Debug)]
struct Watched {
    memory: InMemory,
    seen: Arc<Seen>,
}

#[derive(Debug)]
struct WatchedUpload {
    upload: Box<dyn MultipartUpload>,
    seen: Arc<Seen>,
}

fn watched(seen: Seen) -> (ObjectStorage, Arc<Seen>) {
    let seen = Arc::new(seen);
    let store = Watched { memory: InMemory::new(), seen: seen.clone() };
    (ObjectStorage::new(Arc::new(store), "exports").unwrap(), seen)
}

fn failure() -> StoreError {
    StoreError::Generic { store: "test", source: "the network is gone".into() }
}

fn begun(storage: &ObjectStorage, key: &str, size: u64) -> NamedTempFile {
    let file = storage.begin(key).unwrap();
    file.as_file().set_len(size).unwrap();
    file
}

#[tokio::test]
async fn a_large_file_is_sent_in_parts_and_a_small_one_at_once() {
    let (storage, seen) = watched(Seen::default());
    storage.store("a", begun(&storage, "a", SINGLE - 1)).await.unwrap();
    assert_eq!(*seen.puts.lock().unwrap(), [5 * 1024 * 1024 - 1]);
    assert!(seen.parts.lock().unwrap().is_empty());
    storage.store("b", begun(&storage, "b", 2 * PART + 1)).await.unwrap();
    assert_eq!(*seen.parts.lock().unwrap(), [8 * 1024 * 1024, 8 * 1024 * 1024, 1]);
    assert_eq!(seen.puts.lock().unwrap().len(), 1);
    storage.store("c", begun(&storage, "c", SINGLE)).await.unwrap();
    assert_eq!(seen.parts.lock().unwrap().len(), 4);
    assert_eq!(seen.aborts.load(Ordering::Relaxed), 0);
}

#[tokio::test]
async fn parts_are_given_up_if_one_fails_and_the_earlier_file_stays() {
    let (storage, seen) = watched(Seen { failing_part: Some(1), ..Seen::default() });
    storage.write("a", b"before".to_vec(), Condition::Always).await.unwrap();
    let file = begun(&storage, "a", 2 * PART);
    let path = file.path().to_owned();
    let error = storage.store("a", file).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed);
    assert!(
        error.message().contains("exports/a") && error.message().contains("the network is gone"),
        "{error}"
    );
    assert_eq!(seen.aborts.load(Ordering::Relaxed), 1);
    assert_eq!(storage.read("a").await.unwrap().unwrap().0, b"before");
    assert!(!path.exists());
}

#[tokio::test]
async fn a_file_that_arrives_in_part_is_an_error() {
    let (storage, _) = watched(Seen { cut: Some(3), ..Seen::default() });
    storage.write("a", b"12345".to_vec(), Condition::Always).await.unwrap();
    let error = storage.open("a").await.unwrap_err();
    assert!(error.message().contains("3 of 5 bytes"), "{error}");
}

#[tokio::test]
async fn a_store_without_conditional_puts_is_an_error_with_help() {
    let (storage, _) = watched(Seen { has_no_conditions: true, ..Seen::default() });
    let error = storage.write("a", Vec::new(), Condition::Absent).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Failed);
    assert!(error.help_line().unwrap().contains("conditional puts"));
}

#[tokio::test]
async fn files_are_below_the_prefix_and_others_are_not_listed() {
    let store: Arc<dyn ObjectStore> = Arc::new(InMemory::new());
    let storage = ObjectStorage::new(store.clone(), "/exports/mine/").unwrap();
    storage.write("a/b", b"1".to_vec(), Condition::Absent).await.unwrap();
    for path in ["exports/a/b", "exports/mine/a/notes of mine", "exports/mine2/a/b", "a/b"] {
        store.put(&Path::parse(path).unwrap(), "theirs".into()).await.unwrap();
    }
    assert_eq!(storage.list("a/").await.unwrap(), ["a/b"]);
    assert!(store.head(&Path::parse("exports/mine/a/b").unwrap()).await.is_ok());
    assert!(storage.lock("a").unwrap().is_none());
}

#[test]
fn urls_that_are_no_object_storage_are_refused_with_help() {
    for url in [
        "",
        "bucket",
        "s3:",
        "s3://",
        "ftp://bucket/x",
        "file:///tmp/x",
        "s3://key:SECRET@bucket/x",
        "s3://bucket/x?key=SECRET",
        "s3://bucket/x#SECRET",
        "gs://bucket/a//b",
        "az://",
    ] {
        let error = ObjectStorage::from_url(url, []).map(|storage| format!("{storage:?}")).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Usage, "{url}: {error}");
        assert!(!error.message().contains("SECRET"), "{error}");
    }
    assert!(ObjectStorage::new(Arc::new(InMemory::new()), "a//b").is_err());
    assert!(ObjectStorage::new(Arc::new(InMemory::new()), "a/../b").is_err());
}

#[tokio::test]
async fn a_url_names_the_prefix() {
    let storage = ObjectStorage::from_url("memory:///exports/a%20b/", []).unwrap();
    assert_eq!(format!("{storage:?}"), "ObjectStorage(InMemory, exports/a b)");
    storage.write("a", b"1".to_vec(), Condition::Absent).await.unwrap();
    assert_eq!(storage.read("a").await.unwrap().unwrap().0, b"1");
}

#[cfg(not(all(feature = "aws", feature = "gcp", feature = "azure")))]
#[test]
fn a_store_that_was_left_out_is_named_with_its_feature() {
    for (url, feature) in [("s3://bucket/x", "aws"), ("gs://bucket/x", "gcp"), ("az://container/x", "azure")]
    {
        if let Err(error) = ObjectStorage::from_url(url, []) {
            assert!(error.help_line().unwrap().contains(&format!("`{feature}`")), "{error}");
        }
    }
}

#[cfg(feature = "aws")]
#[test]
fn credentials_are_not_in_the_debug_form() {
    let options = [("AWS_SECRET_ACCESS_KEY", "SECRET"), ("AWS_ACCESS_KEY_ID", "ID"), ("PATH", "/bin")];
    let options = options.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let storage = ObjectStorage::from_url("s3://bucket/x", options).unwrap();
    let text = format!("{storage:?}");
    assert!(text.contains("bucket") && !text.contains("SECRET"), "{text}");
}

#[test]
fn a_version_is_told_to_the_store_as_it_was_received() {
    for (etag, number) in [(Some("\"e\""), None), (None, Some("7")), (Some("e"), Some("7")), (None, None)] {
        let told = update_of(&version(etag.map(str::to_owned), number.map(str::to_owned)));
        assert_eq!((told.e_tag.as_deref(), told.version.as_deref()), (etag, number));
    }
}

/// What `async_trait` makes of an asynchronous method.
type Answer<'a, T> = Pin<Box<dyn Future<Output = StoreResult<T>> + Send + 'a>>;

impl fmt::Display for Watched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Watched")
    }
}

impl ObjectStore for Watched {
    fn put_opts<'a, 'b, 'c>(
        &'a self,
        location: &'b Path,
        payload: PutPayload,
        options: PutOptions,
    ) -> Answer<'c, PutResult>
    where
        'a: 'c,
        'b: 'c,
    {
        self.seen.puts.lock().unwrap().push(payload.content_length());
        if self.seen.has_no_conditions && options.mode != PutMode::Overwrite {
            let (operation, implementer) = ("put".to_owned(), "test".to_owned());
            return Box::pin(async { Err(StoreError::NotImplemented { operation, implementer }) });
        }
        self.memory.put_opts(location, payload, options)
    }

    fn put_multipart_opts<'a, 'b, 'c>(
        &'a self,
        location: &'b Path,
        options: PutMultipartOptions,
    ) -> Answer<'c, Box<dyn MultipartUpload>>
    where
        'a: 'c,
        'b: 'c,
    {
        Box::pin(async move {
            let upload = self.memory.put_multipart_opts(location, options).await?;
            Ok(Box::new(WatchedUpload { upload, seen: self.seen.clone() }) as _)
        })
    }

    fn get_opts<'a, 'b, 'c>(&'a self, location: &'b Path, options: GetOptions) -> Answer<'c, GetResult>
    where
        'a: 'c,
        'b: 'c,
    {
        Box::pin(async move {
            let mut result = self.memory.get_opts(location, options).await?;
            if let Some(cut) = self.seen.cut {
                let part = self.memory.get_range(location, 0..cut).await;
                let chunks = futures_util::stream::once(async { part }).boxed();
                result.payload = object_store::GetResultPayload::Stream(chunks);
            }
            Ok(result)
        })
    }

    fn get_ranges<'a, 'b, 'c, 'd>(
        &'a self,
        location: &'b Path,
        ranges: &'c [Range<u64>],
    ) -> Answer<'d, Vec<bytes::Bytes>>
    where
        'a: 'd,
        'b: 'd,
        'c: 'd,
    {
        self.memory.get_ranges(location, ranges)
    }

    fn delete_stream(
        &self,
        locations: BoxStream<'static, StoreResult<Path>>,
    ) -> BoxStream<'static, StoreResult<Path>> {
        self.memory.delete_stream(locations)
    }

    fn list(&self, prefix: Option<&Path>) -> BoxStream<'static, StoreResult<ObjectMeta>> {
        self.memory.list(prefix)
    }

    fn list_with_delimiter<'a, 'b, 'c>(&'a self, prefix: Option<&'b Path>) -> Answer<'c, ListResult>
    where
        'a: 'c,
        'b: 'c,
    {
        self.memory.list_with_delimiter(prefix)
    }

    fn copy_opts<'a, 'b, 'c, 'd>(
        &'a self,
        from: &'b Path,
        to: &'c Path,
        options: CopyOptions,
    ) -> Answer<'d, ()>
    where
        'a: 'd,
        'b: 'd,
        'c: 'd,
    {
        self.memory.copy_opts(from, to, options)
    }
}

impl MultipartUpload for WatchedUpload {
    fn put_part(&mut self, data: PutPayload) -> UploadPart {
        let mut parts = self.seen.parts.lock().unwrap();
        if self.seen.failing_part == Some(parts.len()) {
            return Box::pin(async { Err(failure()) });
        }
        parts.push(data.content_length());
        self.upload.put_part(data)
    }

    fn complete<'a, 'b>(&'a mut self) -> Answer<'b, PutResult>
    where
        'a: 'b,
    {
        self.upload.complete()
    }

    fn abort<'a, 'b>(&'a mut self) -> Answer<'b, ()>
    where
        'a: 'b,
    {
        self.seen.aborts.fetch_add(1, Ordering::Relaxed);
        self.upload.abort()
    }
}
