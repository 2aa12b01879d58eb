//! The codes of problems that call records can have.

use terms::Code;

/// "the mapping cannot be read: {what}" / *see docs/reference or spec/call-records.md for its fields*
pub const MAPPING_UNREADABLE: Code = Code("mapping-unreadable");
/// "the mapping does not say which column holds the {what}" / *add the line*
pub const MAPPING_LACKS: Code = Code("mapping-lacks");
/// "nobody knows what the columns of `{file}` mean" / *write down the mapping with uphold mapping propose, look at it, and give it with --map*
pub const FORMAT_UNKNOWN: Code = Code("format-unknown");
/// "`{file}` has times without a zone" / *give --zone Europe/London, or whichever clock wrote them*
pub const ZONE_MISSING: Code = Code("zone-missing");
/// "there is no time zone `{zone}`" / *name one such as Europe/London or UTC*
pub const ZONE_UNKNOWN: Code = Code("zone-unknown");
/// "the folder `{file}` holds no call records" / *check the name*
pub const NO_RECORDS: Code = Code("no-records");
/// warning: "{count} rows could not be read as rows of calls, the first is row {row}"
pub const ROW_SHAPE: Code = Code("call-row-shape");
/// warning: "{count} rows have a time that cannot be read, the first is row {row}"
pub const ROW_TIME: Code = Code("call-row-time");
/// warning: "{count} rows have a time that the clock never showed, the first is row {row}"
pub const ROW_TIME_SKIPPED: Code = Code("call-row-time-skipped");
/// warning: "{count} rows have a time outside 2000 to 2079, the first is row {row}"
pub const ROW_TIME_RANGE: Code = Code("call-row-time-range");
/// warning: "{count} rows have no number of seconds, the first is row {row}"
pub const ROW_SECONDS: Code = Code("call-row-seconds");
/// warning: "{count} rows hold two moments that differ by whole hours: the zone is wrong, or changed, from row {row} on"
pub const ZONE_CONTRADICTED: Code = Code("zone-contradicted");
/// warning: "`{file}` holds the same bytes as `{other}`; its rows were not counted again"
pub const DUPLICATE_FILE: Code = Code("duplicate-file");
/// "`{file}` stops at row {row}" / *what stood before it was counted …*
pub const FILE_BROKEN_OFF: Code = Code("file-broken-off");
/// warning: "{count} rows of `{file}` hold something else in the column of numbers from row {row} on"
pub const COLUMN_TURNED: Code = Code("column-turned");
/// "there is no format `{format}`" / *known are {known}*
pub const NO_SUCH_FORMAT: Code = Code("no-such-format");
/// "the rows of this file are not those of the format `{format}`" / *leave --format out, or give a mapping with --map*
pub const NOT_OF_FORMAT: Code = Code("not-of-format");
