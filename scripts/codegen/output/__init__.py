"""Everything that is written: views of the document for the templates, the package, the reference."""
