package app.waraji.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of the page, read when first needed and kept: to read one takes longer than to write a report. For each
 * character the first font that has it is used. Not for several threads at once.
 */
final class FontsPdf implements Typesetting.Measure {

    /** In the order in which they are asked for a character. */
    enum Face {
        REGULAR("biz-udpgothic/BIZUDPGothic_400Regular.ttf"),
        BOLD("biz-udpgothic/BIZUDPGothic_700Bold.ttf"),
        /** For the rarer characters of names. */
        FALLBACK("noto-sans-jp/NotoSansJP_400Regular.ttf");

        private final String file;

        Face(String file) {
            this.file = file;
        }
    }

    /** Characters of one line that one font draws. */
    record Run(Face face, String text) {}

    private record Parsed(TrueTypeFont font, CmapLookup characters, int unitsPerEm) {

        int glyph(int codePoint) {
            return characters.getGlyphId(codePoint);
        }
    }

    private final Map<Face, Parsed> parsed = new EnumMap<>(Face.class);

    /** Whether some font has a picture for the character. */
    boolean has(int codePoint) {
        return parsed(Face.REGULAR).glyph(codePoint) != 0
                || parsed(Face.FALLBACK).glyph(codePoint) != 0;
    }

    @Override
    public double width(String text, Style style) {
        return text.codePoints()
                        .mapToDouble(point -> advance(point, face(point, style)))
                        .sum()
                * style.size();
    }

    private List<Run> runs(String text, Style style) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            Face face = face(text.codePointAt(start), style);
            int end = start;
            while (end < text.length() && face(text.codePointAt(end), style) == face) {
                end = text.offsetByCodePoints(end, 1);
            }
            runs.add(new Run(face, text.substring(start, end)));
            start = end;
        }
        return runs;
    }

    /** The fonts for one document, of which only the characters used will be written. */
    Embedding in(PDDocument document) {
        return new Embedding(document);
    }

    /** The fonts of one document, each there only once it is asked for. */
    final class Embedding {

        private final PDDocument document;
        private final Map<Face, PDType0Font> embedded = new EnumMap<>(Face.class);

        private Embedding(PDDocument document) {
            this.document = document;
        }

        PDType0Font font(Face face) throws IOException {
            PDType0Font known = embedded.get(face);
            if (known != null) {
                return known;
            }
            PDType0Font font = PDType0Font.load(document, parsed(face).font(), true);
            embedded.put(face, font);
            return font;
        }

        List<Run> runs(String text, Style style) {
            return FontsPdf.this.runs(text, style);
        }
    }

    private Face face(int codePoint, Style style) {
        Face wanted = style.bold() ? Face.BOLD : Face.REGULAR;
        return parsed(wanted).glyph(codePoint) != 0 ? wanted : Face.FALLBACK;
    }

    private double advance(int codePoint, Face face) {
        Parsed font = parsed(face);
        try {
            return (double) font.font().getAdvanceWidth(font.glyph(codePoint)) / font.unitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Parsed parsed(Face face) {
        return parsed.computeIfAbsent(face, FontsPdf::parse);
    }

    private static Parsed parse(Face face) {
        try (InputStream file = Objects.requireNonNull(
                FontsPdf.class.getResourceAsStream("/app/waraji/fonts/" + face.file), face.file)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(UnhintedFont.of(file.readAllBytes())));
            return new Parsed(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
