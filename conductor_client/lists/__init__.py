"""Lists, page by page: complete, in order, without a repeated record, or an exception."""
