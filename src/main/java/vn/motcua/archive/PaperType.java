package vn.motcua.archive;

/** As what a paper stands in the store. */
record PaperType(String key, String name, EntrySource source) {}
