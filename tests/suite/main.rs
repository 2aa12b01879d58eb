//! One folder for each row; each test starts the program as a user would.

mod screening;
