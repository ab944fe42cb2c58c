//! What only Parquet files have is tested here; what all formats have in common, in
//! `format::tests`.

use bytes::Bytes;
use parquet::{
    basic::{Compression, LogicalType, TimeUnit, Type},
    file::{
        metadata::ParquetMetaData,
        reader::{FileReader as _, SerializedFileReader},
    },
};

use super::{
    super::{
        Format, RowWriter as _,
        tests::{columns, row, text, write},
    },
    *,
};
use crate::row::{Amount, Cell, Column, Time};

static COLUMNS: [Column; 6] = [
    Column::derived("id", ColumnKind::Text, ""),
    Column::derived("gross", ColumnKind::Decimal, ""),
    Column::derived("time", ColumnKind::Time, ""),
    Column::derived("is_final", ColumnKind::Boolean, ""),
    Column::derived("count", ColumnKind::Integer, ""),
    Column::derived("raw", ColumnKind::Json, ""),
];

/// Returns a row with a text of some bytes that hardly compresses.
fn cells(number: i64, bytes: usize) -> Vec<Cell> {
    let mut state = u64::try_from(number).unwrap() * 2 + 1;
    let raw = (0..bytes).map(|_| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        char::from(b' ' + u8::try_from(state >> 58).unwrap())
    });
    vec![
        text(&format!("{number:017}")),
        Cell::Decimal(Amount::of_units(i128::from(number) * 10_000_000).unwrap()),
        Cell::Time(Time::of_microseconds(number * 1_000_000).unwrap()),
        Cell::Boolean(number % 2 == 0),
        Cell::Integer(number),
        Cell::Text(raw.collect()),
    ]
}

fn metadata(bytes: Vec<u8>) -> ParquetMetaData {
    SerializedFileReader::new(Bytes::from(bytes)).unwrap().metadata().clone()
}

#[test]
fn a_file_has_the_declared_types_and_says_what_it_is() {
    for (is_compressed, codec) in [(true, Compression::SNAPPY), (false, Compression::UNCOMPRESSED)] {
        let format = Format::Parquet { is_compressed };
        let metadata = metadata(write(format, &columns(&COLUMNS), &[cells(1, 10)]).unwrap());
        let file = metadata.file_metadata();
        assert_eq!(file.created_by(), Some("paypal-export"));
        let values: Vec<_> = file.key_value_metadata().unwrap().iter().map(|pair| pair.to_owned()).collect();
        let values: Vec<_> = values.into_iter().map(|pair| (pair.key, pair.value.unwrap())).collect();
        let expected = [("paypal-export.stream", "things"), ("paypal-export.schema_version", "2")];
        assert_eq!(values, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
        let types: Vec<_> = file
            .schema_descr()
            .columns()
            .iter()
            .map(|column| (column.physical_type(), column.type_length(), column.logical_type_ref().cloned()))
            .collect();
        let micros = LogicalType::timestamp(true, TimeUnit::MICROS);
        assert_eq!(
            types,
            [
                (Type::BYTE_ARRAY, -1, Some(LogicalType::String)),
                (Type::FIXED_LEN_BYTE_ARRAY, 16, Some(LogicalType::decimal(9, 38))),
                (Type::INT64, -1, Some(micros)),
                (Type::BOOLEAN, -1, None),
                (Type::INT64, -1, None),
                (Type::BYTE_ARRAY, -1, Some(LogicalType::String)),
            ]
        );
        let group = metadata.row_group(0);
        assert!(group.columns().iter().all(|column| column.compression() == codec));
        let has_statistics: Vec<_> =
            group.columns().iter().map(|column| column.statistics().is_some()).collect();
        assert_eq!(has_statistics, [true, true, true, true, true, false]);
        let has_dictionary = |index: usize| group.column(index).dictionary_page_offset().is_some();
        assert!(has_dictionary(0) && !has_dictionary(5));
    }
}

#[test]
fn row_groups_end_by_rows_or_bytes_of_texts() {
    let groups = |rows: i64, bytes| -> Vec<i64> {
        let rows: Vec<_> = (0..rows).map(|number| cells(number, bytes)).collect();
        let format = Format::Parquet { is_compressed: true };
        let metadata = metadata(write(format, &columns(&COLUMNS), &rows).unwrap());
        metadata.row_groups().iter().map(|group| group.num_rows()).collect()
    };
    assert_eq!(groups(40_000, 0), [16_384, 16_384, 7_232]);
    // Batches of a mebibyte: a row has 2,017 bytes of texts.
    assert_eq!(groups(15_000, 2000), [4_160, 4_160, 4_160, 2_520]);
}

#[test]
fn the_memory_is_bounded() {
    let mut writer = Writer::new(tempfile::tempfile().unwrap(), &columns(&COLUMNS), false).unwrap();
    let mut most = 0;
    for number in 0..20_000 {
        writer.write(&row(cells(number, 2000))).unwrap();
        most = most.max(writer.memory());
    }
    assert!((8 << 20..12 << 20).contains(&most), "{most} bytes");
    // A single text of this size is more than a batch.
    writer.write(&row(cells(0, 3 << 20))).unwrap();
    assert!(writer.memory() < 16 << 20);
}
