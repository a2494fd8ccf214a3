package app.waraji.print;

import java.util.List;

/** What was printed: the bytes of a PDF, and what there is to say about it. */
public final class PrintedPages {

    private final byte[] bytes;
    private final int pages;
    private final List<String> missing;

    public PrintedPages(byte[] bytes, int pages, List<String> missing) {
        this.bytes = bytes.clone();
        this.pages = pages;
        this.missing = List.copyOf(missing);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** One, and those of the appendix. */
    public int pages() {
        return pages;
    }

    /** The characters that no font has, each printed as 〓: {@code "😀 U+1F600"}. */
    public List<String> missing() {
        return missing;
    }
}
