# Problems: lower case, no full stop, backticks come with the value.
