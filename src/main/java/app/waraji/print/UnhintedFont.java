package app.waraji.print;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A TrueType font without what only fits its letters to coarse screens, which is a good part of the Japanese ones:
 * so what is embedded of it stays small. The tables are those of the OpenType specification, 1.9.
 */
final class UnhintedFont {

    /** Without GSUB too, whose ligatures would hide characters from those who search or copy the text. */
    private static final List<String> KEPT =
            List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int LONG_OFFSETS = 50;
    private static final int GLYPH_HEADER = 10;

    private static final int WORDS = 0x1;
    private static final int SCALE = 0x8;
    private static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;
    private static final int INSTRUCTIONS = 0x100;

    private final ByteBuffer font;
    private final Map<String, ByteBuffer> tables = new HashMap<>();

    private UnhintedFont(byte[] file) {
        this.font = ByteBuffer.wrap(file);
        for (int i = 0; i < font.getShort(4); i++) {
            int entry = DIRECTORY + i * ENTRY;
            String name = new String(file, entry, 4, StandardCharsets.US_ASCII);
            tables.put(name, font.slice(font.getInt(entry + 8), font.getInt(entry + 12)));
        }
    }

    /** The file of the same font with unhinted outlines. */
    static byte[] of(byte[] file) {
        UnhintedFont its = new UnhintedFont(file);
        its.dropInstructions();
        return its.file();
    }

    private void dropInstructions() {
        ByteBuffer old = table("glyf");
        ByteBuffer oldPlaces = table("loca");
        boolean isLong = table("head").getShort(LONG_OFFSETS) != 0;
        int count = Short.toUnsignedInt(table("maxp").getShort(4));
        ByteBuffer glyphs = ByteBuffer.allocate(old.capacity() + 4 * count);
        ByteBuffer places = ByteBuffer.allocate(4 * (count + 1));
        for (int i = 0; i < count; i++) {
            places.putInt(glyphs.position());
            int start = place(oldPlaces, isLong, i);
            int length = place(oldPlaces, isLong, i + 1) - start;
            if (length > 0) {
                add(old.slice(start, length), glyphs);
            }
        }
        places.putInt(glyphs.position());
        ByteBuffer head = ByteBuffer.allocate(table("head").capacity());
        head.put(table("head").duplicate().rewind()).putShort(LONG_OFFSETS, (short) 1);
        tables.put("head", head.flip());
        tables.put("glyf", glyphs.flip());
        tables.put("loca", places.flip());
    }

    private static int place(ByteBuffer places, boolean isLong, int glyph) {
        return isLong ? places.getInt(4 * glyph) : 2 * Short.toUnsignedInt(places.getShort(2 * glyph));
    }

    private static void add(ByteBuffer glyph, ByteBuffer to) {
        int contours = glyph.getShort(0);
        if (contours < 0) {
            addComposed(glyph, to);
        } else {
            int instructions = GLYPH_HEADER + 2 * contours;
            int after = instructions + 2 + Short.toUnsignedInt(glyph.getShort(instructions));
            to.put(glyph.slice(0, instructions)).putShort((short) 0);
            to.put(glyph.slice(after, glyph.capacity() - after));
        }
        while (to.position() % 4 != 0) {
            to.put((byte) 0);
        }
    }

    /** Made of other glyphs, each with flags, a number, and where it stands. */
    private static void addComposed(ByteBuffer glyph, ByteBuffer to) {
        int at = GLYPH_HEADER;
        int flags;
        do {
            flags = glyph.getShort(at);
            int length = 4 + ((flags & WORDS) != 0 ? 4 : 2);
            if ((flags & SCALE) != 0) {
                length += 2;
            } else if ((flags & TWO_SCALES) != 0) {
                length += 4;
            } else if ((flags & MATRIX) != 0) {
                length += 8;
            }
            glyph.putShort(at, (short) (flags & ~INSTRUCTIONS));
            at += length;
        } while ((flags & MORE) != 0);
        to.put(glyph.slice(0, at));
    }

    private byte[] file() {
        int length = DIRECTORY + KEPT.size() * ENTRY;
        for (String name : KEPT) {
            length += padded(table(name).limit());
        }
        ByteBuffer file = ByteBuffer.allocate(length);
        file.putInt(font.getInt(0)).putShort((short) KEPT.size()).position(DIRECTORY);
        int place = DIRECTORY + KEPT.size() * ENTRY;
        for (String name : KEPT) {
            ByteBuffer table = table(name).duplicate().rewind();
            int size = table.limit();
            file.put(name.getBytes(StandardCharsets.US_ASCII))
                    .putInt(0)
                    .putInt(place)
                    .putInt(size);
            ByteBuffer there = file.duplicate();
            there.position(place).put(table);
            place += padded(size);
        }
        return file.array();
    }

    private ByteBuffer table(String name) {
        ByteBuffer table = tables.get(name);
        if (table == null) {
            throw new IllegalStateException("a font without " + name);
        }
        return table;
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }
}
