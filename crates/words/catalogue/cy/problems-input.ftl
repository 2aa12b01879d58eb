# Heb ei adolygu: gweler reviewed.txt.

problem-file-empty = mae’r ffeil yn wag
    .hint = gwiriwch fod yr allforio wedi gorffen, yna rhowch gynnig arall arni
