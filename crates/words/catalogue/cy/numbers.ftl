# Heb ei adolygu: gweler reviewed.txt.
