"""What the channels that cjmap knows are called: one module a language, by the names they have in a map."""
