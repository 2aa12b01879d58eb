//! Pages that promise no more than they hold: the library makes room for what is promised.

use ::parquet::{
    basic::Encoding,
    bloom_filter::Sbbf,
    column::page::{Page, PageMetadata, PageReader},
    errors::ParquetError,
    file::{metadata::RowGroupMetaData, reader::RowGroupReader},
    record::reader::RowIter,
    schema::types::Type,
};

/// Rows that stand together in a file, read from such pages only.
pub(super) struct Group<'f>(pub(super) Box<dyn RowGroupReader + 'f>);

impl RowGroupReader for Group<'_> {
    fn metadata(&self) -> &RowGroupMetaData {
        self.0.metadata()
    }

    fn num_columns(&self) -> usize {
        self.0.num_columns()
    }

    fn get_column_page_reader(&self, column: usize) -> Result<Box<dyn PageReader>, ParquetError> {
        let pages = self.0.get_column_page_reader(column)?;
        Ok(Box::new(Pages { pages, has_dictionary: false }))
    }

    fn get_column_bloom_filter(&self, column: usize) -> Option<&Sbbf> {
        self.0.get_column_bloom_filter(column)
    }

    fn get_row_iter(&self, projection: Option<Type>) -> Result<RowIter<'_>, ParquetError> {
        RowIter::from_row_group(projection, self)
    }
}

/// The pages of a column.
struct Pages {
    pages: Box<dyn PageReader>,
    has_dictionary: bool,
}

impl PageReader for Pages {
    fn get_next_page(&mut self) -> Result<Option<Page>, ParquetError> {
        let page = self.pages.get_next_page()?;
        match &page {
            // Each value of a dictionary takes a byte at least.
            Some(Page::DictionaryPage { buf, num_values, .. })
                if *num_values as usize > buf.len() =>
            {
                refused("a dictionary of more values than bytes")
            }
            Some(Page::DictionaryPage { .. }) => {
                self.has_dictionary = true;
                Ok(page)
            }
            // The library panics where values are of a dictionary that it has not met.
            Some(data) if !self.has_dictionary && is_of_dictionary(data) => {
                refused("a page of a dictionary that is not there")
            }
            _ => Ok(page),
        }
    }

    fn peek_next_page(&mut self) -> Result<Option<PageMetadata>, ParquetError> {
        self.pages.peek_next_page()
    }

    fn skip_next_page(&mut self) -> Result<(), ParquetError> {
        self.pages.skip_next_page()
    }

    fn at_record_boundary(&mut self) -> Result<bool, ParquetError> {
        self.pages.at_record_boundary()
    }
}

fn refused(why: &str) -> Result<Option<Page>, ParquetError> {
    Err(ParquetError::General(why.to_owned()))
}

/// Whether the values of a page are places in a dictionary.
fn is_of_dictionary(page: &Page) -> bool {
    matches!(page.encoding(), Encoding::RLE_DICTIONARY | Encoding::PLAIN_DICTIONARY)
}

impl Iterator for Pages {
    type Item = Result<Page, ParquetError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.get_next_page().transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Given(Vec<Page>);

    impl PageReader for Given {
        fn get_next_page(&mut self) -> Result<Option<Page>, ParquetError> {
            Ok(self.0.pop())
        }

        fn peek_next_page(&mut self) -> Result<Option<PageMetadata>, ParquetError> {
            Ok(None)
        }

        fn skip_next_page(&mut self) -> Result<(), ParquetError> {
            Ok(())
        }
    }

    impl Iterator for Given {
        type Item = Result<Page, ParquetError>;

        fn next(&mut self) -> Option<Self::Item> {
            self.get_next_page().transpose()
        }
    }

    fn data(encoding: Encoding) -> Page {
        Page::DataPage {
            buf: vec![0].into(),
            num_values: 1,
            encoding,
            def_level_encoding: Encoding::RLE,
            rep_level_encoding: Encoding::RLE,
            statistics: None,
        }
    }

    fn dictionary(num_values: u32) -> Page {
        let encoding = Encoding::PLAIN;
        Page::DictionaryPage { buf: vec![0; 4].into(), num_values, encoding, is_sorted: false }
    }

    #[test]
    fn pages_hold_what_they_promise() {
        let are_read = |mut pages: Vec<Page>| {
            pages.reverse();
            let mut pages = Pages { pages: Box::new(Given(pages)), has_dictionary: false };
            pages.by_ref().all(|page| page.is_ok())
        };
        assert!(are_read(vec![data(Encoding::PLAIN)]));
        assert!(are_read(vec![dictionary(4), data(Encoding::RLE_DICTIONARY)]));
        assert!(!are_read(vec![dictionary(5)]));
        assert!(!are_read(vec![data(Encoding::RLE_DICTIONARY)]));
        assert!(!are_read(vec![data(Encoding::PLAIN), data(Encoding::RLE_DICTIONARY)]));
    }
}
