mod page;
mod plain;
mod strategy;
mod word;
