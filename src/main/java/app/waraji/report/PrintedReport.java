package app.waraji.report;

import java.util.List;

/** A report as it was printed: the bytes of a PDF, and what there is to say about it. */
final class PrintedReport {

    private final byte[] bytes;
    private final int pages;
    private final List<String> missing;

    PrintedReport(byte[] bytes, int pages, List<String> missing) {
        this.bytes = bytes.clone();
        this.pages = pages;
        this.missing = List.copyOf(missing);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** One, and those of the appendix. */
    int pages() {
        return pages;
    }

    /** The characters that no font has, each printed as 〓: {@code "😀 U+1F600"}. */
    List<String> missing() {
        return missing;
    }
}
