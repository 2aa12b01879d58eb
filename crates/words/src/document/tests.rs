mod page;
mod plain;
mod strategy;
