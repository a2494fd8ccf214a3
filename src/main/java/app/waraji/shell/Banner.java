package app.waraji.shell;

/** One sentence at the top of every page, with one way on, until it is taken down. */
record Banner(String sentence, String button, Runnable action) {}
