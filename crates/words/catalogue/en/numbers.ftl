# How a cell was read. The ids are those of numbers::Class, Rule and Why.

